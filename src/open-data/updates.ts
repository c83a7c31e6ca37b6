/** Updates and corrections as data: `updates.json` holds a list, newest first, of what `updateData` gives. */
import type { Plan } from '../plan/plan.ts';
import { proseWords } from '../plan/prose/prose.ts';
import type { Update } from '../plan/update/update.ts';
import { quoteData, toJson } from './json.ts';

function updateData(plan: Plan, update: Update) {
  const { id, date, kind, ours, concerns, said, found, sources, quotes, observations, reports, prose } = update;
  const sides = <K extends 'title' | 'summary'>(key: K) => ({ vi: prose.vi[key], en: prose.en[key] });
  return {
    plan: plan.id,
    id,
    date,
    kind,
    ours,
    title: sides('title'),
    summary: sides('summary'),
    words: { vi: proseWords(prose.vi), en: proseWords(prose.en) },
    concerns,
    said: said ?? null,
    found: found ?? null,
    sources,
    quotes: quotes.map(quoteData),
    /** Ids of the targets whose files hold the figures it announces, each with this update's id. */
    observations: observations.map(({ target }) => target),
    reports,
  };
}

/** A list of what `updateData` gives, newest first. */
export const updatesJson = (plan: Plan): string => toJson(plan.updates.map((update) => updateData(plan, update)));
