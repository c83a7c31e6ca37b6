/** Everything that can be found, in both languages, and how each record is indexed. */
import type { Content } from '../plan/read.ts';
import { languages } from '../plan/language.ts';
import { withAbbreviations, type Abbreviation } from './abbreviation.ts';
import { layOut, type Parts } from './layout.ts';
import { namedRecords } from './named-records.ts';
import type { SearchRecord } from './record.ts';
import { sentenceRecords } from './sentence-records.ts';
import type { Token } from './token.ts';

/** All records, Vietnamese first; their ids are one of a kind. */
export const recordsOf = (content: Content): SearchRecord[] =>
  languages.flatMap((language) => [
    ...content.plans.flatMap((plan) => sentenceRecords(plan, content, language)),
    ...namedRecords(content, language),
  ]);

/** Abbreviations known: those that terms explain, in either language, and those kept for searching alone. */
export function abbreviationsOf({ terms, abbreviations }: Content): Abbreviation[] {
  const explained = terms.flatMap(({ vi, en }) =>
    [vi, en].flatMap(({ term, name }): Abbreviation[] => (name && isAbbreviation(term) ? [[term, name]] : [])),
  );
  return [...explained, ...abbreviations.map(({ short, long }): Abbreviation => [short, long])];
}

const isAbbreviation = (term: string): boolean => /^\p{Lu}{2,}$/u.test(term);

function partsOf({ names, standing, answer }: SearchRecord, read: (text: string) => Token[]): Parts {
  const [own, words] = [names.map(read), answer.passages.map(({ text }) => read(text))];
  if (standing === 'by name') return { names: own, bodies: words };
  return { names: [], bodies: [...own, ...words], aside: standing === 'aside' };
}

/** A record as Pagefind takes it: words laid out by position, and filters whose values read "id name". */
export function indexed(
  record: SearchRecord,
  abbreviations: readonly Abbreviation[],
): { content: string; filters: Record<string, string[]>; abbreviations: Abbreviation[] } {
  const { names, language, answer } = record;
  const texts = [...names, ...answer.passages.map(({ text }) => text)];
  const folded = texts.join('\n').toLowerCase();
  const used = abbreviations.filter(
    ([short, long]) => folded.includes(short.toLowerCase()) || folded.includes(long.toLowerCase().normalize('NFC')),
  );
  const read = (text: string) => withAbbreviations(text.normalize('NFC'), used);
  return {
    content: layOut(partsOf(record, read), language),
    filters: Object.fromEntries(
      Object.entries(record.facets).map(([facet, values]) => [facet, values.map(([id, name]) => `${id} ${name}`)]),
    ),
    abbreviations: used,
  };
}
