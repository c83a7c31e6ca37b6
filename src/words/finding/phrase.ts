/** What the words of findings share. */
import type { FindingValues, Rule } from '../../plan/finding.ts';
import type { Both } from '../both.ts';

export type FindingWords = { [R in Rule]: Both<(values: FindingValues[R]) => string> };

export const quoted = (list: readonly string[]): string => list.map((item) => `“${item}”`).join(', ');

export const meant: Both<(id: string | null) => string> = {
  vi: (id) => (id ? ` Có phải ý bạn là “${id}”?` : ''),
  en: (id) => (id ? ` Did you mean “${id}”?` : ''),
};
