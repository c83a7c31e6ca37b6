/** What can be found: a record a sentence, group, place, body, document, term or page; and what is shown of it. */
import type { Language } from '../plan/language.ts';
import type { Abbreviation } from './abbreviation.ts';

/** By what answers can be narrowed down. */
export const facets = ['group', 'kind', 'due', 'place', 'body', 'language'] as const;
export type Facet = (typeof facets)[number];

/** Values of each facet by id, with the name shown. */
export type Facets = Partial<Record<Facet, readonly (readonly [id: string, name: string])[]>>;

/** A commitment that a sentence holds. */
export interface Held {
  url: string;
  /** "Cam kết 3-07". */
  title: string;
  /** Where its words stand in the first passage, in UTF-16 units. */
  spans: [from: number, to: number][];
  kind: string;
  deadline: string | null;
  state: string;
  /** Its own values of the facets, by id. */
  facets: Partial<Record<Facet, string[]>>;
}

export interface Passage {
  text: string;
  /** Official words, not ours; a translation is ours. */
  official?: true;
  /** Which of the commitments it puts in other words. */
  held?: number;
}

/** What is shown of an answer: all a reader's browser fetches of a record. */
export interface Answer {
  url: string;
  language: Language;
  title: string;
  /** What it is, where it stands. */
  what: string;
  passages: Passage[];
  held?: Held[];
  /** Abbreviations that its passages use or spell out. */
  abbreviations?: Abbreviation[];
}

/**
 * How much its name says: that of a place or group is what people ask for; that of a target is words among words; an update
 * and what it says stand aside, behind the plan itself.
 */
export type Standing = 'by name' | 'among words' | 'aside';

export interface SearchRecord {
  /** One of a kind among all records. */
  id: string;
  language: Language;
  /** What it is called, each as it may be typed whole. */
  names: string[];
  facets: Facets;
  standing: Standing;
  answer: Answer;
}
