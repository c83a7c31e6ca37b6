/** Words of the pages that list deadlines, places, bodies, documents, and of the ledger, in English. */
import type { CalendarWords, LedgerWords, ListsWords } from './lists-vi.ts';

export const listsEn: ListsWords = {
  deadlines: {
    title: 'Deadlines',
    lead: 'What the resolution gives a day, quarter or year for, in the order of the last day.',
    description: 'Every deadline the resolution sets, by date, with its state by published sources.',
  },
  places: {
    title: 'Places and works',
    lead: 'The places the resolution names, by their names of 2023, and what it sets out for each.',
    description:
      'Districts, towns, cities, zones, parks, ports and islands named in the resolution, with the commitments for each.',
  },
  bodies: {
    title: 'Bodies',
    lead: 'The bodies the resolution names, and what it assigns to each by name.',
    description: 'Bodies and organisations named in the resolution and the commitments assigned to each by name.',
  },
  documents: {
    title: 'Documents cited',
    lead: 'Documents the resolution cites, as its text gives them. A link is given only where a source was found.',
    description:
      'Laws, resolutions, decisions, plans and schemes the resolution cites: code, issuer, date, where cited.',
  },
  ledger: {
    title: 'Ledger',
    lead: 'Where every word and every number of the operative part belongs. The site cannot be built with any left over.',
    description:
      'Full account: commitments by group and kind, every number in the resolution, and what is left over (which must be nothing).',
  },
  commitments: (count) => (count === '1' ? '1 commitment' : `${count} commitments`),
  noCommitments: 'No commitment of its own; named only in sentence',
  citedIn: 'Cited in sentence',
  namedIn: 'Named in sentence',
  noLink: 'no published copy with a source was found',
  noDate: 'the text gives no date',
  source: 'Source',
  wholeResolution: 'Article 2 assigns the whole resolution; the commitments below name it themselves.',
  past: 'passed',
};

export const calendarEn: CalendarWords = {
  caption: 'Each mark is one thing due; its shape tells the state, by published sources.',
  description: 'Calendar of deadlines, from the day of adoption.',
  foot: (date) => `By the sources found up to ${date}.`,
};

export const ledgerEn: LedgerWords = {
  group: (number) => `Group ${number}`,
  opening: 'Opening',
  shortKinds: {
    'numeric-target': 'numeric targets',
    'dated-task': 'dated tasks',
    'named-project': 'named projects',
    'standing-duty': 'standing duties',
    prohibition: 'not to be done',
  },
  commitments: 'Commitments by part and kind',
  part: 'Part',
  total: 'Total',
  numbers: 'Every number in the operative part',
  classes: {
    target: 'a target',
    deadline: 'a deadline',
    date: 'a date, year or period',
    code: 'a document’s code',
    name: 'part of a name',
    count: 'a count',
    other: 'other, with a reason',
  },
  context: 'Context, which commits to nothing',
  contextReasons: {
    heading: 'heading',
    'lead-in': 'lead-in',
    aim: 'aim',
    example: 'example or list',
    repetition: 'repetition',
    recital: 'recital',
  },
  left: 'Left over',
  nothingLeft: (words, numbers) => `${words} words and ${numbers} numbers belong nowhere.`,
  rule: 'Only punctuation and these connectives may stand outside:',
};
