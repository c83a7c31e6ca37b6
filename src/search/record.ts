/** What the index and the search page agree on. */

/** In the order in which answers that match equally well are told; pages are found by name alone. */
export const kinds = [
  ...(['commitment', 'target', 'project', 'place', 'body', 'term', 'document'] as const),
  ...(['update', 'sentence', 'group', 'page'] as const),
] as const;
export type Kind = (typeof kinds)[number];

/** By what answers can be narrowed down; `plan` once several are searched. */
export const filters = ['kind', 'group', 'place', 'body', 'due', 'state', 'plan'] as const;
export type Filter = (typeof filters)[number];
/** Values by id, with the name shown. */
export type Filters = Partial<Record<Filter, [id: string, name: string][]>>;

/** In the index a value is "id name". */
export const valueOf = ([id, name]: readonly [string, string]): string => `${id} ${name}`;
export const idOf = (value: string): string => value.split(' ')[0]!;
export const nameOf = (value: string): string => value.slice(idOf(value).length + 1);

/** Stands between the passages of a record: no word, but a place of its own, so that none runs on into the next. */
export const between = ' ¶ ';

/**
 * đ comes apart into nothing in Unicode. Written as d with its stroke, Pagefind folds it as it folds every other mark.
 */
export const stroke = '\u0335';
export const apart = (text: string): string => text.replace(/đ/gu, `d${stroke}`).replace(/Đ/gu, `D${stroke}`);
export const together = (text: string): string => text.replace(/d\u0335/gu, 'đ').replace(/D\u0335/gu, 'Đ');

/** Where a plan's index lies; the current plan's has no folder of its own, and the engine beside it. */
export const indexFolder = (plan: string | null): string => (plan ? `pagefind/${plan}/` : 'pagefind/');
