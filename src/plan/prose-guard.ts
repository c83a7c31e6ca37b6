/**
 * The guard of staff prose: Markdown, the components named here, and nothing else.
 *
 * MDX can run code; staff prose may not. The file is parsed by the very parser that renders it, and every kind of node
 * that is not on a list is refused at its line, so that what the parser learns tomorrow is refused too.
 */
import { mdxToMdast } from 'satteri';
import { placeAt, type TextFile } from './file.ts';
import type { Findings, Forbidden, Place } from './finding.ts';

/** Components that prose may use, with their attributes, all needed and all plain strings: `<Chart target="grdp-2023" />`. */
const components: Record<string, readonly string[]> = { Chart: ['target'] };

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

/** Nodes after which words do not run on. */
const breaks = new Set(['paragraph', 'listItem', 'heading', 'break', 'tableCell', 'code']);

/** A link to a sentence: `[words](#3.3.5 "first words of the sentence")`. */
export interface SentenceLink {
  id: string;
  begins: string;
  place: Place;
}

/** A picture of a target placed in prose: `<Chart target="grdp-2023" />`. */
export interface PlacedChart {
  target: string;
  place: Place;
}

export interface GuardedProse {
  /** The words alone, for counting and searching. */
  words: string;
  links: SentenceLink[];
  /** Links to pages of the site: `/2023-h2/nhom/3/`. */
  ownLinks: { address: string; place: Place }[];
  charts: PlacedChart[];
}

interface Node {
  type: string;
  position?: { start: { line: number; column: number; offset: number }; end: { offset: number } };
  children?: Node[];
  value?: string;
  url?: string;
  title?: string | null;
  name?: string | null;
  depth?: number;
  checked?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/**
 * Judges the Markdown of a prose file.
 *
 * @returns its words and links; null, with a finding, when it cannot be parsed. Other faults are findings beside it.
 */
export function guard(file: TextFile, findings: Findings): GuardedProse | null {
  const tree = parse(file, findings);
  if (!tree) return null;
  const prose: GuardedProse = { words: '', links: [], ownLinks: [], charts: [] };
  walk(tree, file, prose, findings);
  return { ...prose, words: prose.words.replace(/\s+/gu, ' ').trim() };
}

function parse(file: TextFile, findings: Findings): Node | null {
  try {
    return mdxToMdast(file.text) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*?)(?: \(mdx-.*)?$/su.exec(message) ?? [];
    const place = { file: file.path, line: Number(line), column: Number(column) };
    const found = file.text.split('\n')[place.line - 1] ?? '';
    // To this parser an HTML comment is a tag without a name; it names the place of the "!".
    const comment = found.lastIndexOf('<!', place.column);
    if (comment >= 0)
      findings.add(
        'mdx-forbidden',
        { ...place, column: comment + 1 },
        { kind: 'html', found: brief(found.slice(comment)) },
      );
    else findings.add('mdx-syntax', place, { detail, found: brief(found.slice(place.column - 1)) });
    return null;
  }
}

/** The beginning of what was found, on one line. */
const brief = (found: string): string => found.trim().split('\n')[0]!.slice(0, 60);

function walk(node: Node, file: TextFile, prose: GuardedProse, findings: Findings): void {
  const { line, column } = node.position?.start ?? placeAt(file, 0);
  const place: Place = { file: file.path, line, column };
  const refusal = refusalOf(node);
  if (refusal) {
    const [kind, found] = refusal;
    findings.add('mdx-forbidden', place, { kind, found: brief(found) });
    return;
  }
  if (node.name === 'Chart') judgeChart(node, place, prose, findings);
  if (node.url !== undefined) judgeLink(node.url, node.title, place, prose, findings);
  if (node.value !== undefined && node.type !== 'yaml') prose.words += node.value;
  for (const child of node.children ?? []) walk(child, file, prose, findings);
  if (breaks.has(node.type)) prose.words += ' ';
}

/** Why a node may not stand, and what to show of it; null when it may. */
function refusalOf(node: Node): [Forbidden, string] | null {
  const { type, name, value = '', url = '' } = node;
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    return refusalOfElement(name ?? '', node.attributes);
  const kind = refusals[type];
  if (kind === 'expression') return [kind, `{${value}}`];
  if (kind) return [kind, value || url || '…'];
  if (!markdown.has(type)) return ['other', type];
  if (type === 'heading' && node.depth === 1) return ['heading', '# …'];
  if (typeof node.checked === 'boolean') return ['checkbox', node.checked ? '[x]' : '[ ]'];
  if (url !== '' && !isSafeAddress(url)) return ['link', url];
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
 * Own pages, sentences of the plan, and the web over https; nothing that could run. The parser has already resolved
 * entities; a backslash is a slash to browsers, and what stands before an "@" only looks like a host.
 */
const isSafeAddress = (address: string): boolean =>
  /^(?:https:\/\/[^\s\\/@]+(?:\/[^\s\\]*)?|mailto:[^\s\\]+|\/(?!\/)[^\s\\]*|#[\w.-]+)$/u.test(address);

function judgeChart({ attributes = [] }: Node, place: Place, prose: GuardedProse, findings: Findings): void {
  const target = attributes.find(({ name }) => name === 'target')?.value;
  if (typeof target === 'string') prose.charts.push({ target, place });
  else findings.add('missing-key', place, { key: 'target', parent: 'Chart' });
}

function judgeLink(
  address: string,
  title: string | null | undefined,
  place: Place,
  prose: GuardedProse,
  findings: Findings,
): void {
  if (address.startsWith('/')) prose.ownLinks.push({ address, place });
  if (!address.startsWith('#')) return;
  const id = address.slice(1);
  if (title) prose.links.push({ id, begins: title, place });
  else findings.add('link-without-words', place, { id });
}
