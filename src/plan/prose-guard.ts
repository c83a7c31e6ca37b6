/**
 * The guard of staff prose: Markdown, the components named here, and nothing else.
 *
 * MDX can run code; staff prose may not. The file is parsed by the very parser that renders it, and every kind of node
 * that is not on a list is refused at its line, so that what the parser learns tomorrow is refused too.
 */
import { mdxToMdast } from 'satteri';
import { placeAt, type TextFile } from './file.ts';
import type { Findings, Forbidden, Place } from './finding.ts';

/** Components by name, with the attributes they may have, all plain strings: `<Chart target="grdp-2023" />`. */
type Components = Record<string, readonly string[]>;

/** Those that prose may use. */
const ours: Components = {};

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

export interface GuardedProse {
  /** The words alone, for counting and searching. */
  words: string;
  links: SentenceLink[];
  /** Links to pages of the site: `/2023-h2/nhom/3/`. */
  ownLinks: { address: string; place: Place }[];
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
 * @param components what it may use beside Markdown
 * @returns its words and links; null, with a finding, when it cannot be parsed. Other faults are findings beside it.
 */
export function guard(file: TextFile, findings: Findings, components: Components = ours): GuardedProse | null {
  const prose: GuardedProse = { words: '', links: [], ownLinks: [] };
  try {
    const tree = parse(file, findings);
    if (!tree) return null;
    walk(tree, { file, components, prose, findings });
  } catch (error) {
    // Quotes within quotes without end exhaust whoever walks them.
    if (!(error instanceof RangeError)) throw error;
    const at = Math.max(0, file.text.search(/(?:> ?){30}/u));
    findings.add('mdx-forbidden', placeAt(file, at), { kind: 'other', found: brief(file.text.slice(at)) });
    return null;
  }
  return { ...prose, words: prose.words.replace(/\s+/gu, ' ').trim() };
}

function parse(file: TextFile, findings: Findings): Node | null {
  try {
    // A backslash as the last character of an import aborts the parser, and with it the whole process.
    return mdxToMdast(`${file.text}\n`) as unknown as Node;
  } catch (error) {
    if (error instanceof RangeError) throw error;
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

interface Walk {
  file: TextFile;
  components: Components;
  prose: GuardedProse;
  findings: Findings;
}

function walk(node: Node, judged: Walk): void {
  const { file, components, prose, findings } = judged;
  const { line, column } = node.position?.start ?? placeAt(file, 0);
  const place: Place = { file: file.path, line, column };
  const refusal = refusalOf(node, components);
  if (refusal) {
    const [kind, found] = refusal;
    findings.add('mdx-forbidden', place, { kind, found: brief(found) });
    return;
  }
  if (node.url !== undefined) judgeLink(node.url, node.title, place, prose, findings);
  if (node.value !== undefined && node.type !== 'yaml') prose.words += node.value;
  for (const child of node.children ?? []) walk(child, judged);
  if (breaks.has(node.type)) prose.words += ' ';
}

/** Why a node may not stand, and what to show of it; null when it may. */
function refusalOf(node: Node, components: Components): [Forbidden, string] | null {
  const { type, name, value = '', url = '' } = node;
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    return refusalOfElement(name ?? '', node.attributes ?? [], components);
  const kind = refusals[type];
  if (kind === 'expression') return [kind, `{${value}}`];
  if (kind) return [kind, value || url || '…'];
  if (!markdown.has(type)) return ['other', type];
  if (type === 'heading' && node.depth === 1) return ['heading', '# …'];
  if (typeof node.checked === 'boolean') return ['checkbox', node.checked ? '[x]' : '[ ]'];
  if (node.url !== undefined && !isSafeAddress(url)) return ['link', url || '( )'];
  return null;
}

function refusalOfElement(
  name: string,
  attributes: NonNullable<Node['attributes']>,
  components: Components,
): [Forbidden, string] | null {
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
