/** What a query comes to: answers by kind, with fewer words or in the other language where there are none. */
import { elsewhere, mustReach, otherThan, search, widen, type Engine } from './engine.ts';
import { valuesOf, type Chosen } from './filters.ts';
import { byName, grouped, withFound, type Group } from './groups.ts';
import { namesWithin } from './names.ts';
import { isQuestion, readQuery, respaced, withoutAsking, type Query } from './query.ts';
import { isSyllable } from './telex.ts';

export interface Outcome {
  query: Query;
  groups: Group[];
  /** Words of a question were left out. */
  relaxed?: boolean;
  /** In the other language. */
  elsewhere?: boolean;
}

export async function answer(engine: Engine, typed: string, chosen: Chosen): Promise<Outcome> {
  const { plan, rewritings } = engine.carried;
  if (Object.keys(chosen).length === 0) return answerFreely(engine, typed);
  if (chosen.plan !== undefined && chosen.plan !== plan) await widen(engine);
  const query = readQuery(typed, rewritings);
  return { query, groups: withFound([], await search(engine, query, await valuesOf(engine, chosen))) };
}

async function answerFreely(engine: Engine, typed: string): Promise<Outcome> {
  const { names, carried } = engine;
  const query = readQuery(typed, carried.rewritings);
  const named = byName(query, names);
  const found = await search(engine, query);
  if (found.length === 0) await mustReach(engine, query);
  const groups = withFound(named, found);
  const less = withoutAsking(query);
  const asks = isQuestion(typed) && found.every(({ rank }) => rank > 2);
  if (named.length > 0 || query.words.length === 0 || (found.length > 0 && !(less && asks))) return { query, groups };
  if (found.length === 0) {
    const other = await answerRespaced(engine, typed);
    if (other) return other;
  }
  const relaxed = less && withFound(byName(less, names), await search(engine, less));
  if (relaxed && relaxed.length > 0) return { query: less, groups: relaxed, relaxed: true };
  if (groups.length > 0) return { query, groups };
  const within = isQuestion(typed) ? grouped(namesWithin(query.words, names)) : [];
  if (within.length > 0 || !mayBe(otherThan(carried.language), query)) return { query, groups: within };
  return { query, groups: await elsewhere(engine, query), elsewhere: true };
}

/** With two words joined or one parted, where that is spelt or stands so. */
async function answerRespaced(engine: Engine, typed: string): Promise<Outcome | null> {
  for (const text of respaced(typed)) {
    const query = readQuery(text, engine.carried.rewritings);
    const found = (await search(engine, query)).filter(({ rank }) => rank < 3);
    if (found.length > 0) return { query, groups: withFound(byName(query, engine.names), found) };
  }
  return null;
}

/** Whether a query may be of a language: Vietnamese is made of syllables, English of other words too. */
const mayBe = (language: string, query: Query): boolean =>
  (language === 'vi') === query.words.every(({ spelt }) => /\d/u.test(spelt) || isSyllable(spelt));
