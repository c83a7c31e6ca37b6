/** Pagefind, as far as it is used, and how it is reached: it runs in a worker, `worker.ts`. */
export interface Pagefind {
  options(options: object): Promise<void>;
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

/** How a result comes out of the worker: its data is asked for by a number. */
export type Numbered = Omit<Result, 'data'> & { number: number };
export type Reply = { value: unknown } | { error: string };

/** Each call goes to the worker through a channel of its own. */
export function startPagefind(script: string, language: string): Pagefind & { stop: () => void } {
  const worker = new Worker(script, { name: language });
  const call = <T>(method: string, ...given: unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Reply>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data.value as T);
      worker.addEventListener('error', () => reject(new Error('The engine could not be loaded.')));
      worker.postMessage([method, given], [port2]);
    });
  return {
    options: (options) => call('options', options),
    search: async (term, options) => {
      const { results } = await call<{ results: Numbered[] }>('search', term, options);
      return { results: results.map((result) => ({ ...result, data: () => call<Data>('data', result.number) })) };
    },
    filters: () => call('filters'),
    mergeIndex: (folder, options) => call('mergeIndex', folder, options),
    stop: () => worker.terminate(),
  };
}
