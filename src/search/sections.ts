/** Answers as sections of the page: those of one kind under their heading, and a button for more of them. */
import type { Outcome } from './answer.ts';
import type { Carried } from './carried.ts';
import { otherThan } from './engine.ts';
import { sizeOf, type Group } from './groups.ts';
import type { Query } from './query.ts';
import { together, type Kind } from './record.ts';
import { answerItem, button, element } from './results.ts';

/** Answers of a kind shown at first, and more of them at a time; answers of all kinds fetched at first. */
const [few, more, most] = [3, 10, 5];

interface Growth {
  /** Told how many of a kind are shown once more are. */
  grown: (kind: Kind, count: number) => void;
  failed: () => void;
}

/** @param shown how many answers of a kind were shown before */
export function sectionsOf(
  { query, groups, elsewhere }: Outcome,
  shown: Partial<Record<Kind, number>>,
  carried: Carried,
  growth: Growth,
): Promise<HTMLElement[]> {
  const language = elsewhere ? otherThan(carried.language) : carried.language;
  let left = most;
  const sections = groups.map((group) => {
    const before = (shown[group.kind] ?? 0) - Math.min(group.names.length, few);
    const first = before > 0 ? before : group.names.length > 0 ? 0 : Math.max(1, Math.min(few, left));
    left -= first;
    return sectionOf(group, query, first, language, carried, growth);
  });
  return Promise.all(sections);
}

async function sectionOf(
  group: Group,
  query: Query,
  first: number,
  language: string,
  { say, rewritings, plans, plan }: Carried,
  { grown, failed }: Growth,
): Promise<HTMLElement> {
  const { kind, names, found } = group;
  const list = element('ol');
  const heading = element('h2', `${say.kinds[kind]} `);
  heading.append(element('small', String(sizeOf(group))));
  const further = button('', () => void add(more).then(() => grown(kind, list.childElementCount), failed));
  further.className = 'more';
  const named = names.map(({ url, title }) => answerItem({ kind, url, title, language }, query, rewritings));
  let next = 0;
  async function add(count: number): Promise<void> {
    const data = await Promise.all(found.slice(next, next + count).map((each) => each.data()));
    const told = data.flatMap((each, at) => {
      if (names.some(({ url }) => url === each.url)) return [];
      const other = plans.find(([id]) => id !== plan && each.url.includes(`/${id}/`))?.[1];
      const note = [other, found[next + at]!.asTyped ? null : say.otherMarks].filter(Boolean).join(' · ');
      const title = together(each.meta.title);
      return [answerItem({ kind, url: each.url, title, data: each, note, language }, query, rewritings)];
    });
    next += data.length;
    const items = [...named.splice(0, few), ...told];
    list.append(...items);
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
