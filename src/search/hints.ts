/** For a query that finds nothing: what the keys typed spell, names like it, the query with fewer words. */
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
  const { say, rewritings } = engine.carried;
  const narrowed = await valuesOf(engine, chosen);
  const finds = async (text: string): Promise<boolean> =>
    (await search(engine, readQuery(text, rewritings), narrowed)).length > 0;
  const spelt = spelledByKeys(typed);
  const like = similarNames(readQuery(typed, rewritings).words, engine.names);
  const asking = (texts: string[]): HTMLElement[] => texts.map((text) => link(addressOf(text), text));
  return [
    line(say.spelt, asking(spelt && (await finds(spelt)) ? [spelt] : []), '?'),
    line(
      say.maybe,
      like.map(({ url, title }) => link(url, title)),
    ),
    line(say.less, asking(await fewer(typed, finds))),
  ].flat();
}

function line(label: string, links: HTMLElement[], end = ''): HTMLElement[] {
  const item = element('li', `${label} `);
  links.forEach((each, index) => item.append(index > 0 ? ', ' : '', each));
  item.append(end);
  return links.length > 0 ? [item] : [];
}

/** Without the words that find nothing; where each finds something, without one of them. */
async function fewer(typed: string, finds: (text: string) => Promise<boolean>): Promise<string[]> {
  const parts = typed.trim().split(/\s+/u).slice(0, 8);
  const finding = async (texts: string[]): Promise<string[]> => {
    const found = await Promise.all(texts.map((text) => finds(`${text} `)));
    return texts.filter((text, at) => text !== typed.trim() && found[at]);
  };
  const known = parts.length > 1 ? await finding(parts) : parts;
  const kept = parts.filter((part) => known.includes(part));
  const tried =
    kept.length < parts.length
      ? [kept.join(' ')]
      : parts.map((_, at) => parts.filter((__, each) => each !== at).join(' '));
  return (await finding(tried.filter(Boolean))).slice(0, 3);
}
