/** What others may set into pages of their own: a small document of each task and target, at its address behind `/embed`. */
import { address } from './address.ts';
import type { Language } from './language.ts';

export type Embeddable = { kind: 'commitment' | 'target'; plan: string; id: string };

export const embedAddress = (of: Embeddable, language: Language): string => `/embed${address(of, language)}`;

/** Tells programs how it is set in (oEmbed). */
export const oembedAddress = (of: Embeddable, language: Language): string => `${embedAddress(of, language)}oembed.json`;

export const isEmbedded = (path: string): boolean => path.startsWith('/embed/');

export const embeddablesOf = ({
  id: plan,
  commitments,
  targets,
}: {
  id: string;
  commitments: readonly { id: string }[];
  targets: readonly { id: string }[];
}): Embeddable[] => [
  ...commitments.map(({ id }) => ({ kind: 'commitment', plan, id }) as const),
  ...targets.map(({ id }) => ({ kind: 'target', plan, id }) as const),
];
