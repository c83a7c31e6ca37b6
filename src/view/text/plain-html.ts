/** Staff prose as HTML beside the text: clean words, dates and numbers bold, each sentence followed by its address. */
import { escapeMarkup } from '../../html/escape.ts';
import type { Language } from '../../plan/language.ts';
import type { Node } from '../../plan/prose/allowed.ts';
import type { PlainSentence } from '../../plan/prose/plain-words.ts';
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
export function sentencesHtml(
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
