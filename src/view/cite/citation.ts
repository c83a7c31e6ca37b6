/** What is cited, as the words of one page: a task, a target, a sentence or the whole text. */
import type { Citation } from '../../open-data/citation/citation.ts';
import { addressOfData } from '../../open-data/data-set.ts';
import { sha256 } from '../../open-data/digest.ts';
import { targetCsv } from '../../open-data/tables/targets.ts';
import { address, sentencePage } from '../../plan/address.ts';
import { citablesOf, type Citable } from '../../plan/citable.ts';
import { download } from '../../plan/download.ts';
import { nfc } from '../../plan/text/official-text.ts';
import { joinQuotes, type Quote } from '../../plan/text/quote.ts';
import { citeWords } from '../../words/cite.ts';
import { formatDate } from '../../words/date.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { resultOn } from '../target/describe.ts';

/** What a citation needs to know: the plan in one language, and the version of its data. */
export interface CiteHere extends Pick<Here, 'content' | 'plan' | 'language'> {
  version: string;
}

type Own = Pick<Citation, 'key' | 'section' | 'quote' | 'found' | 'page' | 'url'> & { sums: string[] };

/** What is the same of all. */
function cited({ content, plan, language, version }: CiteHere, { sums, ...own }: Own): Citation {
  const words = citeWords(language);
  const document = wordsOf(language).commitment.dated(plan.kind[language], formatDate(plan.adopted, language));
  return {
    ...own,
    language,
    key: `ke-hoach-mo-${plan.id}-${own.key}`,
    author: plan.body[language],
    title: [document, own.section].filter(Boolean).join(', '),
    adopted: plan.adopted,
    site: content.site.name[language],
    url: new URL(own.url, content.site.origin).href,
    asOf: plan.reviewed,
    version,
    notes: [
      `${words.asOf(formatDate(plan.reviewed, language))}, ${words.version(version)}.`,
      ...sums.map((sum) => `${sum}.`),
    ],
  };
}

/** As a page shows it and as it is copied from there: any blanks as one. */
const asShown = (words: string): string => nfc(words).replace(/\s+/gu, ' ').trim();
const quoted = (quotes: readonly Quote[]) => ({
  vi: asShown(joinQuotes(quotes, 'vi')),
  en: asShown(joinQuotes(quotes, 'en')),
});

/** One sentence by itself. */
export function sentenceCitation(here: CiteHere, id: string): Citation {
  const { plan, language } = here;
  const words = citeWords(language);
  const page = sentencePage(plan.id, id);
  const quote = { vi: asShown(plan.text.sentences.get(id)!.text), en: asShown(plan.translations.get(id)!.en) };
  return cited(here, {
    key: `sentence-${id}`,
    section: words.sentence(id),
    quote,
    found: '',
    page: page.kind === 'group' ? wordsOf(language).group.short(page.group) : wordsOf(language).nav.sections.text,
    url: address(page, language, id),
    sums: [`${words.sums.quote}: ${sha256(quote.vi)}`],
  });
}

/** A task, a target or the whole text; a group is cited by its sentences. */
export function citationOf(here: CiteHere, of: Exclude<Citable, { kind: 'group' }>): Citation {
  const { content, plan, language } = here;
  const words = citeWords(language);
  const url = address(of, language);
  if (of.kind === 'text') {
    const file = new URL(addressOfData(plan.id, 'resolution.txt'), content.site.origin).href;
    return cited(here, {
      ...{ key: 'resolution', section: '', quote: null, found: '', page: wordsOf(language).nav.sections.text, url },
      sums: [`${words.sums.data(file)}: ${plan.source.sha256}`],
    });
  }
  const target = of.kind === 'target' ? plan.targets.find(({ id }) => id === of.id)! : null;
  const { quotes } = target ?? plan.commitments.find(({ id }) => id === of.id)!;
  const quote = quoted(quotes);
  const file = target && new URL(download(plan.id, of.id, 'csv', language), content.site.origin).href;
  return cited(here, {
    key: `${of.kind === 'target' ? 'target' : 'task'}-${of.id}`,
    section: words.sentences([...new Set(quotes.map(({ at }) => at))].join(', ')),
    quote,
    found: target ? resultOn({ ...here, target }).main : '',
    page: target ? wordsOf(language).target.label(target.name[language]) : wordsOf(language).commitment.label(of.id),
    url,
    sums: [
      `${words.sums.quote}: ${sha256(quote.vi)}`,
      ...(target ? [`${words.sums.data(file!)}: ${sha256(targetCsv(plan, target))}`] : []),
    ],
  });
}

/** Everything that a plan's files of citations hold: the text, its sentences, its targets and its tasks. */
export const allCitations = (here: CiteHere): Citation[] => {
  const subjects = citablesOf(here.plan).flatMap((of) => (of.kind === 'group' ? [] : of));
  const [text, ...others] = subjects.map((of) => citationOf(here, of));
  return [text!, ...[...here.plan.text.sentences.keys()].map((id) => sentenceCitation(here, id)), ...others];
};
