/** What others may set into pages of their own: a small document of each task and target, at its address behind `/embed`. */
import { address } from './address.ts';
import { citablesOf, type Citable } from './citable.ts';
import type { Language } from './language.ts';

export type Embeddable = Extract<Citable, { id: string }>;

export const embedAddress = (of: Embeddable, language: Language): string => `/embed${address(of, language)}`;

/** Tells programs how it is set in (oEmbed). */
export const oembedAddress = (of: Embeddable, language: Language): string => `${embedAddress(of, language)}oembed.json`;

export const isEmbedded = (path: string): boolean => path.startsWith('/embed/');

/** Each that is cited whole, but the text. */
export const embeddablesOf = (plan: Parameters<typeof citablesOf>[0]): Embeddable[] =>
  citablesOf(plan).filter((of): of is Embeddable => 'id' in of);
