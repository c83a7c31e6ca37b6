/** Staff prose as HTML for readers of feeds: all of its words and links, nothing that a page alone can show. */
import type { Prose } from '../plan/prose/prose.ts';
import { escaped } from './markup.ts';

type Node = Prose['blocks'][number];

const tags: Record<string, string> = {
  ...{ paragraph: 'p', emphasis: 'em', strong: 'strong', delete: 'del', blockquote: 'blockquote', list: 'ul' },
  ...{
    listItem: 'li',
    heading: 'h3',
    table: 'table',
    tableRow: 'tr',
    tableCell: 'td',
    inlineCode: 'code',
    code: 'pre',
  },
};

/** @param linked makes the address of a link absolute */
export const proseHtml = ({ blocks }: Prose, linked: (url: string) => string): string =>
  blocks.map((node) => nodeHtml(node, linked)).join('');

function nodeHtml(node: Node, linked: (url: string) => string): string {
  const { type, children = [], value = '', url } = node;
  const inner = children.length > 0 ? children.map((each) => nodeHtml(each, linked)).join('') : escaped(value);
  if (type === 'link' && url) return `<a href="${escaped(linked(url))}">${inner}</a>`;
  if (type === 'break') return '<br/>';
  // Pictures and marks have no words of their own.
  if (type.startsWith('mdxJsx') || type === 'definition' || type === 'yaml') return '';
  const tag = tags[type];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}
