/**
 * Addresses once published: none may vanish without a word. `content/addresses.txt` remembers them, a line each, kept by
 * the tool; `content/moved.yaml` says where one that was given up went, and the build leaves a page there.
 */
import { address, allPages, segments, updateAddress } from './address.ts';
import type { Content } from './content.ts';
import { nearest } from './file/nearest.ts';
import { kindOf } from './file/disk.ts';
import { readText, type TextFile } from './file/text-file.ts';
import type { YamlRecord } from './file/yaml.ts';
import { Findings } from './finding.ts';
import type { Language } from './language.ts';
import type { Moved } from './moved.ts';
import { byText } from './order.ts';
import { isNews } from './update/update.ts';

export const addressesPath = 'content/addresses.txt';
/**
 * The Vietnamese addresses of every page, and of every entry of a list that others link to; English twins follow from
 * them. Sentences are not among them: the pin of the official text keeps theirs.
 */
export function publishedAddresses(content: Content): readonly string[] {
  const known = published.get(content) ?? gather(content);
  published.set(content, known);
  return known;
}

/** Asked for by each check of what leads where. */
const published = new WeakMap<Content, string[]>();

function gather({ plans, terms, documents, bodies, places, projects }: Content): string[] {
  const entries = plans.flatMap((plan) => [
    ...plan.updates.filter((update) => !isNews(update)).map((update) => updateAddress(plan.id, update, 'vi')),
    ...Object.entries({ documents, bodies, places, projects }).flatMap(([kind, records]) =>
      records.map(({ id }) => address({ kind: kind as 'documents', plan: plan.id }, 'vi', id)),
    ),
  ]);
  const glossary = terms.map(({ id }) => address({ kind: 'glossary' }, 'vi', id));
  return [...allPages(plans).map((page) => address(page, 'vi')), ...entries, ...glossary];
}

/** What the list has and, once these are published, will have: sorted, each once. */
export function withNewAddresses(root: string, content: Content): { list: string[]; added: string[] } {
  const known = new Set(listed(readList(root)).map(({ address: line }) => line));
  const added = [...new Set(publishedAddresses(content))].filter((each) => !known.has(each));
  return { list: [...known, ...added].sort(byText), added: added.sort(byText) };
}

const readList = (root: string, findings = new Findings()): TextFile | null =>
  kindOf(root, addressesPath) === null ? null : readText(root, addressesPath, findings);

/** The lines that hold an address, with their numbers. */
const listed = (file: TextFile | null): { address: string; line: number }[] =>
  (file?.text.split('\n') ?? [])
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address: line }) => line !== '' && !line.startsWith('//'));

/** Whether every address that was ever published still answers, or says where it went. */
export function checkPublished(
  root: string,
  content: Content,
  moved: YamlRecord<Moved[]> | null,
  findings: Findings,
): void {
  const now = new Set(publishedAddresses(content));
  const list = listed(readList(root, findings));
  const known = new Set(list.map(({ address: line }) => line));
  const given = new Set(moved?.value.map(({ from }) => from));
  const fresh = [...now].filter((each) => !known.has(each));
  for (const { address: lost, line } of list)
    if (!now.has(lost) && !given.has(lost))
      findings.add('address-lost', { file: addressesPath, line, column: 1 }, () => ({
        address: lost,
        suggestion: nearest(lost, fresh),
      }));
  const seen = new Set<string>();
  moved?.value.forEach(({ from, to }, index) => {
    const at = (key: string) => moved.at([index, key]);
    if (now.has(from)) findings.add('moved-still', at('from'), { address: from });
    else if (!known.has(from))
      findings.add('moved-unknown', at('from'), { address: from, suggestion: nearest(from, [...known]) });
    if (seen.has(from)) findings.add('duplicate-id', at('from'), { id: from, firstLine: at('from').line });
    seen.add(from);
    if (to !== null && !now.has(to))
      findings.add('dead-link', at('to'), { address: to, suggestion: nearest(to, [...now]) });
  });
}

const english = new Map(
  Object.entries(segments.vi).map(([name, segment]) => [segment as string, segments.en[name as 'text']]),
);

/** The address in a language of a page that is there no more, part by part. */
export function formerAddress(vietnamese: string, language: Language): string {
  if (language === 'vi') return vietnamese;
  const [path = '', at] = vietnamese.split('#');
  const parts = path.split('/').map((part, index) => (index < 3 && english.get(part)) || part);
  return `/en${parts.join('/')}${at ? `#${at}` : ''}`;
}

/** Names that a plan's folder may not have: its pages would take the place of others. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.values(segments).flatMap((words) => Object.values(words)),
  ...[
    'en',
    'vi',
    'embed',
    'data',
    'du-lieu',
    'feed',
    'assets',
    'astro',
    'pagefind',
    '404',
    '500',
    'index',
    'sitemap',
    'robots',
  ],
  ...['public', 'static', 'icon', 'favicon', 'admin', 'api', 'about', 'home', 'moved', 'headers'],
]);
