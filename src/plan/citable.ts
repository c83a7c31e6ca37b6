/** What has a page from which it is cited: the text, each of its groups with its sentences, each commitment, each target. */
export type Citable =
  | { kind: 'text'; plan: string }
  | { kind: 'group'; plan: string; group: number }
  | { kind: 'commitment' | 'target'; plan: string; id: string };

export const citablesOf = ({
  id: plan,
  groups,
  commitments,
  targets,
}: {
  id: string;
  groups: readonly { number: number }[];
  commitments: readonly { id: string }[];
  targets: readonly { id: string }[];
}): Citable[] => [
  { kind: 'text', plan },
  ...groups.map(({ number }) => ({ kind: 'group', plan, group: number }) as const),
  ...commitments.map(({ id }) => ({ kind: 'commitment', plan, id }) as const),
  ...targets.map(({ id }) => ({ kind: 'target', plan, id }) as const),
];
