/** One citation: what all of its forms say, in the words of one language. */
import type { Language } from '../../plan/language.ts';

export interface Citation {
  language: Language;
  /** Its name in a list of literature, the same whatever the language. */
  key: string;
  /** The body that speaks. */
  author: string;
  /** The document, and where in it. */
  title: string;
  /** Where in it alone; empty of the whole. */
  section: string;
  /** The day of the document, ISO. */
  adopted: string;
  /** Its exact words and our translation; null of the whole document. */
  quote: Record<Language, string> | null;
  /** What was found of it, as its page says; empty where that is not of figures. */
  found: string;
  /** The site, and what it calls the page. */
  site: string;
  page: string;
  url: string;
  /** The day of review: what the page says, it says as of that day. */
  asOf: string;
  /** The version of the data, and what its sum is called and is. */
  notes: readonly string[];
  version: string;
}

/** A form of a citation. */
export interface CitationFormat {
  name: string;
  /** Of a file that holds one or many. */
  ending: string;
  /** Words as they stand in it. */
  escape: (words: string) => string;
  write: (citation: Citation) => string;
  /** Many in one file; one after the other if not said. */
  join?: (citations: readonly Citation[]) => string;
}

/** A file of many citations. */
export const citationsFile = ({ write, join }: CitationFormat, citations: readonly Citation[]): string =>
  join ? join(citations) : citations.map((citation) => `${write(citation)}\n`).join('\n');
