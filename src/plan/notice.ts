/** What has a notice of its own, one sheet for a notice-board: the plan, each of its groups, each of its localities. */
export type NoticeSubject =
  | { kind: 'plan'; plan: string }
  | { kind: 'group'; plan: string; group: number }
  | { kind: 'place'; plan: string; id: string };

export const noticesOf = ({
  id: plan,
  groups,
  localities,
}: {
  id: string;
  groups: readonly { number: number }[];
  localities: readonly { id: string }[];
}): NoticeSubject[] => [
  { kind: 'plan', plan },
  ...groups.map(({ number }) => ({ kind: 'group', plan, group: number }) as const),
  ...localities.map(({ id }) => ({ kind: 'place', plan, id }) as const),
];
