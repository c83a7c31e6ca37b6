/**
 * Sentences, each with the commitments it holds: official text, group page and commitments show the same words, so they
 * are one record, and the answer is the commitment whose words were found.
 */
import { commitmentsIn } from '../plan/commitment/register.ts';
import type { Commitment } from '../plan/commitment/commitment.ts';
import type { SharedRecords } from '../plan/name/shared.ts';
import type { Plan } from '../plan/plan.ts';
import { piecesOf } from '../plan/text/quote.ts';
import { address, sentencePage } from '../plan/address.ts';
import { formatDate } from '../words/date.ts';
import { divisionName } from '../words/division.ts';
import type { Language } from '../plan/language.ts';
import { wordsOf } from '../words/words.ts';
import type { Facets, Held, Passage, SearchRecord } from './record.ts';

/** A record a sentence of a plan, in the order of the text. */
export function sentenceRecords(plan: Plan, shared: SharedRecords, language: Language): SearchRecord[] {
  const words = wordsOf(language);
  const plainWords = new Map<string, Passage[]>();
  for (const { prose } of plan.groups)
    for (const { id, words: text } of prose[language].pieces)
      if (id) plainWords.set(id, [...(plainWords.get(id) ?? []), { text: begunMidway(text) }]);

  return [...plan.text.sentences.values()].map(({ id, text: official }) => {
    const text = language === 'vi' ? official : plan.translations.get(id)!.en;
    const commitments = commitmentsIn(plan.commitments, id);
    const part = id.slice(0, id.indexOf('.'));
    const partName = divisionName(plan, part, language);
    return {
      id: `${language}/${plan.id}/${id}`,
      language,
      names: [id, words.search.sentence(id), ...commitments.map((commitment) => words.commitment.label(commitment.id))],
      standing: 'by name',
      facets: {
        group: [partFacet(plan, part, language)],
        ...(commitments.length > 0
          ? facetsOf(commitments, shared, language)
          : { kind: [['sentence', words.search.kinds.sentence]] }),
      },
      answer: {
        url: address(sentencePage(plan.id, id), language, id),
        language,
        title: words.search.sentence(id),
        what: partName,
        passages: [
          language === 'vi' ? { text, official: true } : { text },
          ...commitments.flatMap((commitment, held) => besides(commitment, held, language)),
          ...(plainWords.get(id) ?? []),
        ],
        held: commitments.map((commitment) => heldOf(plan, commitment, id, text, language)),
      },
    };
  });
}

/** Words cut from the middle of a sentence say so. */
const begunMidway = (text: string): string => (/^\P{Lu}/u.test(text) ? `… ${text}` : text);

/** Its plain words, and what was published of it. */
const besides = ({ plain, history }: Commitment, held: number, language: Language): Passage[] => [
  { text: plain[language], held },
  ...history.map(({ fact }) => ({ text: fact[language], held })),
];

function heldOf(plan: Plan, commitment: Commitment, at: string, text: string, language: Language): Held {
  const words = wordsOf(language);
  const { id, kind, due, deadline, state, places, bodies } = commitment;
  const pieces = commitment.quotes
    .filter((quote) => quote.at === at)
    .flatMap(({ quote, english }) => (language === 'vi' ? [quote.normalize('NFC')] : piecesOf(english)))
    .map((piece) => piece.trim());
  return {
    url: address({ kind: 'commitment', plan: plan.id, id }, language),
    title: words.commitment.label(id),
    spans: pieces.flatMap((piece): [number, number][] => {
      const from = text.indexOf(piece);
      return from < 0 ? [] : [[from, from + piece.length]];
    }),
    kind: words.kinds[kind],
    deadline: deadline ? '' : null,
    state: state ? words.states[state] : '',
    facets: { kind: [kind], due: due ? [due] : [], place: places, body: bodies },
  };
}

function facetsOf(
  commitments: readonly Commitment[],
  shared: Pick<SharedRecords, 'places' | 'bodies'>,
  language: Language,
): Facets {
  const words = wordsOf(language);
  const all = <T>(of: (commitment: Commitment) => readonly T[]): T[] => [...new Set(commitments.flatMap(of))];
  const named = (
    ids: readonly string[],
    things: readonly { id: string; name: Record<Language, string> }[],
  ): [string, string][] => things.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name[language]]);
  return {
    kind: all(({ kind }) => [kind]).map((kind) => [kind, words.kinds[kind]]),
    due: all(({ due }) => (due ? [due] : [])).map((due) => [due, formatDate(due, language)]),
    place: named(
      all(({ places }) => places),
      shared.places,
    ),
    body: named(
      all(({ bodies }) => bodies),
      shared.bodies,
    ),
  };
}

/** A part of the text as a value of the facet `group`. */
export const partFacet = (plan: Plan, part: string, language: Language): readonly [id: string, name: string] => [
  `${plan.id}-${part}`,
  divisionName(plan, part, language),
];
