/** Everything of a plan that can be found: a record a commitment, sentence, update, page and thing with a name. */
import { commitmentsIn } from '../plan/commitment/register.ts';
import type { Commitment } from '../plan/commitment/commitment.ts';
import type { Content } from '../plan/read.ts';
import type { Plan } from '../plan/plan.ts';
import { joinQuotes } from '../plan/text/quote.ts';
import { address, sentencePage, updateAddress } from '../plan/address.ts';
import { formatDate } from '../words/date.ts';
import { formatDeadline } from '../words/deadline.ts';
import { languages, type Language } from '../plan/language.ts';
import { wordsOfTasks } from '../words/state.ts';
import { wordsOf } from '../words/words.ts';
import { named, partFilter } from './named.ts';
import type { Filters, Kind } from './record.ts';
import type { Rewriting } from './rewriting.ts';
import { words } from './spelling.ts';

export interface SearchRecord {
  kind: Kind;
  url: string;
  /** What a person would call it. */
  title: string;
  /** What stands after its title: the number of a commitment or sentence, a date. */
  code?: string;
  /** Words by which it is found too, not shown. */
  also: string[];
  /** Shown as far as they hold what was asked; official words first. */
  passages: string[];
  filters: Filters;
}

export function recordsOf(plan: Plan, content: Content, language: Language): SearchRecord[] {
  const { search } = wordsOf(language);
  const told = [
    // Pages are found by name alone.
    ...named(plan, content, language).filter(({ kind }) => kind !== 'page'),
    ...plan.commitments.map((commitment) => commitmentRecord(plan, commitment, content, language)),
    ...sentences(plan, language),
    ...updates(plan, language),
  ];
  return told.map(({ filters, passages, ...record }) => ({
    ...record,
    passages: passages.filter((passage) => passage != null && passage !== '') as string[],
    filters: { ...filters, kind: [[record.kind, search.kinds[record.kind]], ...(filters?.kind ?? [])] },
  }));
}

type Told = Omit<SearchRecord, 'filters' | 'passages'> & {
  filters?: Filters;
  passages: (string | null | undefined)[];
};

function commitmentRecord(plan: Plan, commitment: Commitment, content: Content, language: Language): Told {
  const all = wordsOf(language);
  const { id, kind, due, deadline, state, division } = commitment;
  const values = (ids: readonly string[], things: readonly { id: string; name: Record<Language, string> }[]) =>
    things.filter((thing) => ids.includes(thing.id)).map(({ id: of, name }): [string, string] => [of, name[language]]);
  const place = values(commitment.places, content.places);
  const body = values(commitment.bodies, content.bodies);
  return {
    kind: 'commitment',
    url: address({ kind: 'commitment', plan: plan.id, id }, language),
    title: commitment.plain[language],
    code: id,
    also: [
      all.commitment.label('').trim(),
      // Its address still bears the name it had before.
      all.search.formerName,
      ...[...place, ...body].map(([, name]) => name),
      ...(deadline ? [formatDeadline(deadline.rule, content.documents, language)] : []),
      ...(due ? [formatDate(due, language)] : []),
    ],
    passages: [joinQuotes(commitment.quotes, language), ...commitment.history.map(({ fact }) => fact[language])],
    filters: {
      kind: [[kind, all.kinds[kind]]],
      group: [partFilter(plan, division, language)],
      place,
      body,
      due: due ? [[due, formatDate(due, language)]] : [],
      state: state ? [[state, wordsOfTasks(state).label[language]]] : [],
    },
  };
}

/** Those whose words no commitment holds. */
const sentences = (plan: Plan, language: Language): Told[] =>
  [...plan.text.sentences.values()]
    .filter(({ id }) => commitmentsIn(plan.commitments, id).length === 0)
    .map(({ id, text }) => ({
      kind: 'sentence',
      url: address(sentencePage(plan.id, id), language, id),
      title: wordsOf(language).search.sentence(id),
      code: id,
      also: [],
      passages: [language === 'vi' ? text : plan.translations.get(id)!.en],
      filters: { group: [partFilter(plan, id.split('.')[0]!, language)] },
    }));

const updates = (plan: Plan, language: Language): Told[] =>
  plan.updates.map(({ id, date, kind, concerns, prose, said, found }) => ({
    kind: 'update',
    url: updateAddress(plan.id, { id, kind }, language),
    title: `${prose[language].title} (${formatDate(date, language)})`,
    also: [],
    passages: [
      prose[language].summary,
      said?.words[language],
      found?.[language],
      ...prose[language].pieces.map((piece) => piece.words),
    ],
    filters: { group: concerns.groups.map((number) => partFilter(plan, String(number), language)) },
  }));

/** Abbreviations and what they stand for: what the plan's texts say less often is read as what they say more often. */
export function rewritingsOf(plan: Plan, { terms, abbreviations }: Content): Rewriting[] {
  const explained = terms.flatMap((term) =>
    languages.flatMap((language) => {
      const { term: short, name } = term[language];
      return name && /^\p{Lu}{2,}$/u.test(short) ? [{ short, long: name }] : [];
    }),
  );
  const texts = [plan.text.source, ...[...plan.translations.values()].map(({ en }) => en)].join('\n');
  const said = ` ${words(texts)
    .map(({ bare }) => bare)
    .join(' ')} `;
  const count = (part: string): number =>
    said.split(
      ` ${words(part)
        .map(({ bare }) => bare)
        .join(' ')} `,
    ).length;
  const pairs = [...explained, ...abbreviations].map(({ short, long }) =>
    count(short) > count(long) ? ([long, short] as const) : ([short, long] as const),
  );
  return [...new Map(pairs.map((pair) => [pair[0].toLowerCase(), pair])).values()];
}
