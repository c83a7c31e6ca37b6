/** What can be found: each sentence, each group's plain words, each place, document and term; small records, for Pagefind joins words by AND. */
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { namedInPlan } from '../plan/register.ts';
import { address, sentencePage } from '../words/address.ts';
import { languages, type Language } from '../words/language.ts';
import { wordsOf } from '../words/words.ts';
import { wordsWithBareD } from './fold.ts';
import { passageEnd } from './passage.ts';

export interface SearchRecord {
  url: string;
  language: Language;
  /** What it is: "Câu 3.3.5", a group's title, a term. */
  title: string;
  /** Where it stands: the group, the glossary. */
  place: string;
  /** The words found and shown. */
  passage: string;
}

/** A record's words as indexed: the passage, then what bare letters would miss. */
export const indexedText = ({ passage, title }: SearchRecord): string =>
  [passage, wordsWithBareD(`${title} ${passage}`).join(' ')].filter(Boolean).join(passageEnd);

export const recordsOf = (content: Content): SearchRecord[] =>
  languages.flatMap((language) => [
    ...content.plans.flatMap((plan) => [
      ...sentenceRecords(plan, language),
      ...proseRecords(plan, language),
      ...placeRecords(plan, content, language),
      ...documentRecords(plan, content, language),
    ]),
    ...termRecords(content, language),
  ]);

function sentenceRecords(plan: Plan, language: Language): SearchRecord[] {
  const words = wordsOf(language);
  return [...plan.text.sentences.values()].map(({ id, text }) => {
    const page = sentencePage(plan.id, id);
    const group = page.kind === 'group' ? plan.groups.find(({ number }) => number === page.group) : undefined;
    return {
      url: address(page, language, id),
      language,
      title: words.search.sentence(id),
      place: group ? `${group.number}. ${group.prose[language].title}` : plan.title[language],
      passage: language === 'vi' ? text : plan.translations.get(id)!.en,
    };
  });
}

const proseRecords = (plan: Plan, language: Language): SearchRecord[] =>
  plan.groups.map(({ number, prose }) => ({
    url: address({ kind: 'group', plan: plan.id, group: number }, language),
    language,
    title: prose[language].title,
    place: wordsOf(language).search.plain,
    passage: prose[language].words,
  }));

/** Places with what became of them, so that a commune of today is found too. */
const placeRecords = (plan: Plan, { places }: Content, language: Language): SearchRecord[] =>
  namedInPlan(plan, places).map(({ id, name, note }) => ({
    url: address({ kind: 'places', plan: plan.id }, language, id),
    language,
    title: name[language],
    place: wordsOf(language).lists.places.title,
    passage: [name[language], note?.[language]].filter(Boolean).join('. '),
  }));

const documentRecords = (plan: Plan, { documents }: Content, language: Language): SearchRecord[] =>
  namedInPlan(plan, documents).map(({ id, code, title, english, issuer }) => {
    const name = language === 'vi' ? title : (english ?? title);
    return {
      url: address({ kind: 'documents', plan: plan.id }, language, id),
      language,
      title: code ?? name ?? id,
      place: wordsOf(language).lists.documents.title,
      passage: [code, name, issuer[language]].filter(Boolean).join('. '),
    };
  });

const termRecords = ({ terms }: Content, language: Language): SearchRecord[] =>
  terms.map((term) => ({
    url: address({ kind: 'glossary' }, language, term.id),
    language,
    title: term[language].term,
    place: wordsOf(language).search.term,
    passage: [term[language].term, term[language].name, term[language].meaning].filter(Boolean).join(': '),
  }));
