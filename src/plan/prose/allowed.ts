/** What prose may hold: Markdown, the components named here, and safe links. Whatever is not on a list is refused. */
import type { Forbidden } from '../finding.ts';

/** A node of the parser's tree, as far as it is checked. */
export interface Node {
  type: string;
  position?: { start: { line: number; column: number; offset: number }; end: { offset: number } };
  children?: Node[];
  value?: string;
  url?: string;
  title?: string | null;
  name?: string | null;
  /** Of a link by reference and of what it refers to. */
  identifier?: string;
  depth?: number;
  checked?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/**
 * Components by name, with their attributes, all needed and all plain strings: `<Chart target="grdp-2023" />`, and the
 * mark of a state beside its rule, `<Mark state="met" />`.
 */
const components: Record<string, readonly string[]> = { Chart: ['target'], Mark: ['state'] };

/** Markdown that prose may use. */
const markdown = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break', 'heading', 'thematicBreak'],
  ...['list', 'listItem', 'blockquote', 'link', 'linkReference', 'definition', 'inlineCode', 'code'],
  ...['table', 'tableRow', 'tableCell'],
]);

/** What else the parser may find, by the name it is refused under. */
const refusals: Record<string, Forbidden> = {
  mdxjsEsm: 'import-export',
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
  html: 'html',
  image: 'image',
  imageReference: 'image',
  footnoteReference: 'footnote',
  footnoteDefinition: 'footnote',
};

/** Why a node may not stand, and what to show of it; null when it may. */
export function refusalOf(node: Node): [Forbidden, string] | null {
  const { type, name, value = '', url = '' } = node;
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    return refusalOfElement(name ?? '', node.attributes);
  const kind = refusals[type];
  if (kind === 'expression') return [kind, `{${value}}`];
  if (kind) return [kind, value || url || '…'];
  if (!markdown.has(type)) return ['other', type];
  if (type === 'heading' && node.depth === 1) return ['heading', '# …'];
  if (typeof node.checked === 'boolean') return ['checkbox', node.checked ? '[x]' : '[ ]'];
  if (node.url !== undefined && !isSafeAddress(url)) return ['link', url || '( )'];
  return null;
}

function refusalOfElement(name: string, attributes: Node['attributes'] = []): [Forbidden, string] | null {
  if (!Object.hasOwn(components, name)) return ['element', `<${name}>`];
  const wrong = attributes.find(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      !components[name]!.includes(attribute.name ?? ''),
  );
  return wrong ? ['attribute', `<${name} ${wrong.name ?? '{…}'}>`] : null;
}

/**
 * Own pages, sentences of the plan, the web over https and mailboxes; nothing that could run. The parser has already
 * resolved entities; a backslash is a slash to browsers. Whether a host is sound is another rule's.
 */
const isSafeAddress = (address: string): boolean =>
  /^(?:https:\/\/.*|mailto:[^\s\\@]+@[^\s\\@]+|\/(?!\/)[^\s\\]*|#[\w.-]+)$/su.test(address);

/** Addresses that links by reference lead to. */
export function definitionsIn(node: Node): Map<string, string> {
  const own = node.type === 'definition' ? [[node.identifier ?? '', node.url ?? ''] as const] : [];
  return new Map([...own, ...(node.children ?? []).flatMap((child) => [...definitionsIn(child)])]);
}

/** The words of a node and all within it. */
export const wordsOf = ({ value = '', children = [] }: Node): string => value + children.map(wordsOf).join('');
