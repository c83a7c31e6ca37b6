/** For a query that finds nothing: what the keys typed spell, names like it, fewer words, the other language. */
import { search, type Engine } from './engine.ts';
import { valuesOf, type Chosen } from './filters.ts';
import { similarNames } from './names.ts';
import { readQuery } from './query.ts';
import { element, link } from './results.ts';
import { spelledByKeys } from './telex.ts';

/** @param addressOf the search page, asked something */
export async function hints(
  engine: Engine,
  typed: string,
  chosen: Chosen,
  addressOf: (query: string) => string,
): Promise<HTMLElement[]> {
  const { say, rewritings, twin } = engine.carried;
  const narrowed = await valuesOf(engine, chosen);
  const finding = async (texts: string[]): Promise<string[]> => {
    const found = await Promise.all(texts.map((text) => search(engine, readQuery(`${text} `, rewritings), narrowed)));
    return texts.filter((_, at) => found[at]!.length > 0);
  };
  // Without the words that find nothing; where each finds something, without one of them.
  const parts = typed.trim().split(/\s+/u).slice(0, 8);
  const known = await finding(parts);
  const without = (left: string): string => parts.filter((part) => part !== left).join(' ');
  const fewer = known.length < parts.length ? [known.join(' ')] : parts.map(without);
  const spelt = spelledByKeys(typed);
  const asking = (texts: string[]) => texts.map((text) => link(addressOf(text), text));
  const there = link(`${twin}?${new URLSearchParams({ q: typed.trim() }).toString()}`, say.inOther);
  return [
    line(say.spelt, asking(spelt ? await finding([spelt]) : []), '?'),
    line(
      say.maybe,
      similarNames(readQuery(typed, rewritings).words, engine.names).map(({ url, title }) => link(url, title)),
    ),
    line(say.less, asking((await finding(fewer.filter(Boolean))).slice(0, 3))),
    line('', [Object.assign(there, { hreflang: say.other })]),
  ].flat();
}

function line(label: string, links: HTMLElement[], end = ''): HTMLElement[] {
  const item = element('li', label && `${label} `);
  links.forEach((each, index) => item.append(index > 0 ? ', ' : '', each));
  item.append(end);
  return links.length > 0 ? [item] : [];
}
