/** What is used of Pagefind. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: Result[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
  mergeIndex(folder: string, options: object): Promise<void>;
}
export interface Result {
  id: string;
  score: number;
  /** Positions of the words found. */
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<Data>;
}
export interface Data {
  url: string;
  content: string;
  plain_excerpt: string;
  meta: { title: string; also?: string; code?: string };
  filters: Record<string, string[]>;
}
/** Marks as typed weigh much, words that go on from what was typed little. */
export const settings = {
  ranking: {
    diacriticSimilarity: 4,
    termSimilarity: 9,
    pageLength: 0.6,
    metaWeights: { title: 2, also: 0.5, code: 5 },
  },
  excerptLength: 40,
  excerptEllipsis: '…',
  baseUrl: '/',
};
