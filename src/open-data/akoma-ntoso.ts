/**
 * The resolution in Akoma Ntoso 3 (OASIS LegalDocML): a collection of two, the Vietnamese that prevails and our translation.
 *
 * Every sentence carries our id as `wId`, the same in both; `eId`, which a file has only once, has the language before it.
 * Documents that are cited lead to where they can be read, else to their entry on this site.
 */
import { address } from '../plan/address.ts';
import { languages } from '../plan/language.ts';
import { mentionsIn } from '../plan/name/mention.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { canonical, type Division, type Paragraph } from '../plan/text/official-text.ts';
import { namedInPlan } from '../plan/commitment/register.ts';
import { meta, type Edition } from './edition.ts';
import { escaped, tag, type Attributes } from './markup.ts';

const idOf = ({ language }: Edition, id: string): Attributes => ({ eId: `${language}__${id}`, wId: id });

/** Words with the documents they cite. */
function cited({ content, plan, language, documents }: Edition, words: string): string {
  if (canonical(words) !== words) return escaped(words);
  let at = 0;
  let markup = '';
  for (const { thing, start, end } of mentionsIn(words, documents)) {
    const entry = new URL(address({ kind: 'documents', plan: plan.id }, language, thing.id), content.site.origin);
    markup += escaped(words.slice(at, start));
    markup += tag('ref', { href: thing.link?.url ?? entry.href }, escaped(words.slice(start, end)));
    at = end;
  }
  return markup + escaped(words.slice(at));
}

const sentencesOf = (edition: Edition, { sentences }: Paragraph): string =>
  sentences
    .map(({ id, text }) => {
      const words = edition.language === 'vi' ? text : edition.plan.translations.get(id)!.en;
      return tag('span', idOf(edition, id), cited(edition, words));
    })
    .join(' ');

/** Where a paragraph is one sentence, its id is the sentence's own. */
const own = (edition: Edition, { id, sentences }: Paragraph): Attributes =>
  sentences[0]?.id === id ? {} : idOf(edition, id);

const line = (edition: Edition, paragraph: Paragraph): string =>
  tag('p', own(edition, paragraph), sentencesOf(edition, paragraph));

const paragraphs = (edition: Edition, { heading, paragraphs: all }: Division): string =>
  [heading, ...all].flatMap((each) => (each ? [line(edition, each)] : [])).join('');

const inBody = (edition: Edition, all: readonly Paragraph[]): string =>
  all
    .map((each) => {
      const label = /^[-–+]?$/u.test(each.label) || each.label.startsWith('Điều') ? '' : each.label;
      const words = tag('content', {}, tag('p', {}, sentencesOf(edition, each)));
      return tag('paragraph', own(edition, each), label !== '' && tag('num', {}, escaped(label)), words);
    })
    .join('');

/** A task group within article 1. */
const section = (edition: Edition, { id, heading, paragraphs: all }: Division): string =>
  tag(
    'section',
    idOf(edition, id),
    heading !== null && heading.label !== '' && tag('num', {}, escaped(heading.label)),
    heading !== null && tag('heading', {}, sentencesOf(edition, heading)),
    inBody(edition, all),
  );

function article(edition: Edition, division: Division, groups: readonly Division[]): string {
  const number = division.kind === 'opening' ? '1' : division.id.slice(1);
  const label = edition.language === 'vi' ? `Điều ${number}.` : `Article ${number}.`;
  return tag(
    'article',
    idOf(edition, division.id),
    tag('num', {}, label),
    division.heading !== null && tag('heading', {}, sentencesOf(edition, division.heading)),
    inBody(edition, division.paragraphs),
    groups.map((each) => section(edition, each)).join(''),
  );
}

function act(edition: Edition): string {
  const { plan } = edition;
  const { divisions } = plan.text;
  const of = (kind: Division['kind']): Division[] => divisions.filter((each) => each.kind === kind);
  const groups = of('group');
  const [opening] = of('opening');
  const closing = [...of('recipients'), ...of('signature')];
  return tag(
    'act',
    { name: 'resolution', contains: 'originalVersion' },
    meta(edition),
    tag(
      'preamble',
      {},
      of('preamble')
        .map((each) => paragraphs(edition, each))
        .join(''),
    ),
    tag(
      'body',
      {},
      opening !== undefined && article(edition, opening, groups),
      of('article')
        .map((each) => article(edition, each, []))
        .join(''),
    ),
    closing.length > 0 && tag('conclusions', {}, closing.map((each) => paragraphs(edition, each)).join('')),
  );
}

/** @returns the XML of both editions */
export function akomaNtoso(content: Content, plan: Plan): string {
  const documents = namedInPlan(plan, content.documents);
  // In the translation a document is known by its code alone.
  const coded = documents.flatMap((each) => (each.code ? [{ ...each, match: [each.code] }] : []));
  const editions = languages.map((language): Edition => ({
    content,
    plan,
    language,
    documents: language === 'vi' ? documents : coded,
  }));
  const collection = tag(
    'documentCollection',
    { name: 'bilingual' },
    meta(editions[0]!, true),
    tag('collectionBody', {}, editions.map((each) => tag('component', { eId: each.language }, act(each))).join('')),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, collection)}\n`;
}
