/** Answers as the page shows them: elements and texts only, so that words of a query or record can be nothing else. */
import { sizeOf, type Group, type Outcome } from './answer.ts';
import type { Carried } from './carried.ts';
import { marksIn, type Span } from './marks.ts';
import type { Data } from './pagefind.ts';
import type { Query } from './query.ts';
import { between, nameOf, together, type Kind } from './record.ts';

/** Answers of a kind shown at first, and more of them at a time; answers of all kinds fetched at first. */
const [few, more, most] = [3, 10, 5];

interface Growth {
  /** More of a kind are shown. */
  grown: () => void;
  failed: () => void;
}

/** @param shown how many answers of a kind were shown before, and are from now on */
export function sectionsOf(
  { query, groups }: Outcome,
  shown: Partial<Record<Kind, number>>,
  carried: Carried,
  growth: Growth,
): Promise<HTMLElement[]> {
  let left = most;
  const sections = groups.map((group) => {
    const before = (shown[group.kind] ?? 0) - Math.min(group.names.length, few);
    const first = before > 0 ? before : group.names.length > 0 ? 0 : Math.max(1, Math.min(few, left));
    left -= first;
    return sectionOf(group, query, first, shown, carried, growth);
  });
  return Promise.all(sections);
}

/** Those of one kind under their heading, and a button for more of them. */
async function sectionOf(
  group: Group,
  query: Query,
  first: number,
  shown: Partial<Record<Kind, number>>,
  carried: Carried,
  { grown, failed }: Growth,
) {
  const { kind, names, found } = group;
  const { say, rewritings, plans, plan } = carried;
  const list = element('ol');
  const heading = element('h2', `${say.kinds[kind]} `);
  heading.append(element('small', String(sizeOf(group))));
  const further = button('', () => void add(more).then(grown, failed));
  further.className = 'more';
  const titled = (url: string, title: string): HTMLLIElement => {
    const item = element('li');
    item.append(marked(link(url, ''), title, marksIn(title, query, rewritings)));
    return item;
  };
  const named = names.map(({ url, title }) => titled(url, title));
  let next = 0;
  async function add(count: number): Promise<void> {
    const added = found.slice(next, next + count);
    const data = await Promise.all(added.map((each) => each.data()));
    next += added.length;
    const grows = heading.isConnected;
    const told = data.flatMap((each, at) => {
      if (names.some(({ url }) => url === each.url)) return [];
      const title = together(each.meta.title);
      const item = titled(each.url, title);
      const other = plans.find(([id]) => id !== plan && each.url.includes(`/${id}/`))?.[1];
      const notes = [other, added[at]!.asTyped ? null : say.otherMarks].filter(Boolean) as string[];
      item.append(' ', ...about(kind, each, notes), ...passage(kind, title, each, query, carried));
      return [item];
    });
    const items = [...named.splice(0, few), ...told];
    list.append(...items);
    if (grows) shown[kind] = list.childElementCount;
    const rest = sizeOf(group) - list.childElementCount;
    further.hidden = rest <= 0 || (named.length === 0 && next >= found.length);
    further.textContent = say.more.replace('{n}', String(Math.min(rest, more)));
    if (document.activeElement === further) items[0]?.querySelector('a')?.focus();
  }
  await add(first);
  const section = element('section');
  section.append(heading, list, further);
  return section;
}

function about(kind: Kind, { meta, filters }: Data, notes: string[]): HTMLElement[] {
  const facts = ['group', 'due', 'state']
    .filter((filter) => filter !== kind)
    .flatMap((filter) => (filters[filter] ?? []).slice(0, 1).map(nameOf));
  const told = element('small', [...facts, ...notes].join(' · '));
  if (kind === 'commitment' && meta.code) told.prepend(element('span', meta.code.slice(1), 'code'), ' · ');
  return [told];
}

/** Of Pagefind's excerpt the passage that holds most of what was asked. Official words stand in another letter than ours. */
function passage(kind: Kind, title: string, data: Data, query: Query, { rewritings, language }: Carried) {
  const read = together(data.plain_excerpt)
    .split(between.trim())
    .map((part) => ({ text: part.trim(), marks: marksIn(part.trim(), query, rewritings) }));
  const length = (marks: Span[]): number => marks.reduce((sum, [start, end]) => sum + end - start, 0);
  const { text, marks } = read.sort((a, b) => length(b.marks) - length(a.marks))[0]!;
  const first = together(data.content).split(between)[0]!.replace(/\s+/gu, ' ');
  const official =
    language === 'vi' &&
    (kind === 'commitment' || kind === 'sentence') &&
    first.includes(text.replace(/^… ?| ?…$/gu, ''));
  return text && text !== title ? [marked(element('p', '', official ? 'o' : ''), text, marks)] : [];
}

function marked<T extends HTMLElement>(into: T, text: string, marks: readonly Span[]): T {
  let at = 0;
  for (const [start, end] of marks) {
    into.append(text.slice(at, start), element('mark', text.slice(start, end)));
    at = end;
  }
  into.append(text.slice(at));
  return into;
}

export const link = (href: string, text: string): HTMLAnchorElement => Object.assign(element('a', text), { href });

type Tags = HTMLElementTagNameMap;
export const element = <K extends keyof Tags>(name: K, text = '', className = ''): Tags[K] =>
  Object.assign(document.createElement(name), { textContent: text }, className ? { className } : {});

export function button(text: string, click: () => void): HTMLButtonElement {
  const made = Object.assign(element('button', text), { type: 'button' } as const);
  made.addEventListener('click', click);
  return made;
}
