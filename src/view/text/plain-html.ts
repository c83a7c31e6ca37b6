/** Staff prose as HTML beside the text: clean words, dates and numbers bold, each sentence followed by its address. */
import { escapeMarkup } from '../../html/escape.ts';
import { address } from '../../plan/address.ts';
import type { Language } from '../../plan/language.ts';
import { wordsOf, type Node } from '../../plan/prose/allowed.ts';
import type { PlainBlock, PlainSentence } from '../../plan/prose/plain-words.ts';
import { readQuantities } from '../../plan/text/quantity.ts';
import { annotate } from '../../html/annotate.ts';

const tags: Record<string, string> = {
  emphasis: 'em',
  strong: 'b',
  delete: 'del',
  inlineCode: 'code',
  paragraph: 'p',
  heading: 'h4',
  list: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  code: 'pre',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};
const empty: Record<string, string> = { break: '<br>', thematicBreak: '<hr>' };

/** Days, quarters, shares and measured numbers are bold; a bare number is mostly part of a name. */
function figuresHtml(text: string, language: Language): string {
  const lead = text.length - text.trimStart().length;
  const body = text.trim();
  const bold = readQuantities(body, language)
    .filter(({ kind, canonical }) => kind !== 'code' && (kind !== 'number' || / /u.test(canonical)))
    .filter(({ raw }) => /\d/u.test(raw))
    .filter(({ start, end, raw }) => body.slice(start, end) === raw)
    .map(({ start, end }) => ({ start, end, before: '<b>', after: '</b>' }));
  return text.slice(0, lead) + annotate(body, bold) + text.slice(lead + body.length);
}

/** A node of prose. Links to sentences are left to the address behind their sentence. */
export function nodeHtml(node: Node, language: Language, definitions: ReadonlyMap<string, string>): string {
  const { type, value, children = [] } = node;
  if (empty[type]) return empty[type];
  const inner = () => children.map((child) => nodeHtml(child, language, definitions)).join('');
  if (type === 'text') return figuresHtml(value ?? '', language);
  if (type === 'link' || type === 'linkReference') {
    const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
    return url.startsWith('#') ? inner() : `<a href="${escapeMarkup(url)}">${inner()}</a>`;
  }
  const tag = tags[type];
  const words = value === undefined ? inner() : escapeMarkup(value);
  return tag ? `<${tag}>${words}</${tag}>` : words;
}

/** Each sentence with the address it rests on; of several in a row that rest on the same, the last. */
function sentencesHtml(
  sentences: readonly PlainSentence[],
  language: Language,
  definitions: ReadonlyMap<string, string>,
): string[] {
  return sentences.map(({ nodes, at }, index) => {
    const next = sentences[index + 1]?.at;
    const shown = next && next.join() === at.join() ? [] : at;
    const links = shown.map((id) => ` <a class="ad" href="#${id}">${id}</a>`).join('');
    return nodes.map((node) => nodeHtml(node, language, definitions)).join('') + links;
  });
}

/** The glossary's word that a sentence does nothing but explain: it begins with its link, and rests on no sentence. */
function explained({ nodes, at }: PlainSentence, language: Language): string | null {
  const leads = at.length === 0 && nodes[0]?.type === 'link' ? nodes[0].url : undefined;
  const glossary = address({ kind: 'glossary' }, language, '…').slice(0, -1);
  return leads?.startsWith(glossary) ? leads.slice(glossary.length) : null;
}

/**
 * Plain words without the sentences that only explain a word of the text.
 *
 * @param told the words that are explained on the page anyway
 */
export function withoutTold(
  blocks: readonly PlainBlock[],
  told: ReadonlySet<string>,
  language: Language,
): PlainBlock[] {
  return blocks.flatMap((block): PlainBlock[] => {
    if (block.kind !== 'sentences') return [block];
    const sentences = block.sentences.filter((sentence) => !told.has(explained(sentence, language) ?? ''));
    return sentences.length > 0 ? [{ ...block, sentences }] : [];
  });
}

/** Letters of plain words that stand above the text where there is no margin: some four lines of a phone. */
const teaser = 150;

/**
 * A paragraph's plain words. What goes beyond a few lines is marked: without a margin it is shown only to those who
 * ask for the plain words.
 *
 * @returns the HTML, and whether anything is so marked
 */
export function plainHtml(
  blocks: readonly PlainBlock[],
  language: Language,
  definitions: ReadonlyMap<string, string>,
): { html: string; isLong: boolean } {
  let letters = 0;
  let isLong = false;
  const restFrom = (sentences: readonly PlainSentence[]): number => {
    const at = sentences.findIndex(({ nodes }) => {
      const before = letters;
      letters += nodes.reduce((sum, node) => sum + wordsOf(node).length, 0);
      return before > 0 && letters > teaser;
    });
    isLong ||= at >= 0;
    return at < 0 ? sentences.length : at;
  };
  const html = blocks.map((block) => {
    if (block.kind === 'chart') return '';
    if (block.kind === 'other') return nodeHtml(block.node, language, definitions);
    if (block.kind === 'list') {
      const rest = restFrom(block.items);
      const items = sentencesHtml(block.items, language, definitions);
      const own = items.map((item, at) => `<li${at >= rest && rest > 0 ? ' class="rest"' : ''}>${item}</li>`).join('');
      return `<ul${rest === 0 ? ' class="rest"' : ''}>${own}</ul>`;
    }
    const rest = restFrom(block.sentences);
    const said = sentencesHtml(block.sentences, language, definitions);
    if (rest === 0) return `<p class="rest">${said.join(' ')}</p>`;
    const after = said.slice(rest).join(' ');
    return `<p>${said.slice(0, rest).join(' ')}${after && ` <span class="rest">${after}</span>`}</p>`;
  });
  return { html: html.join(''), isLong };
}
