/** Updates and corrections as data: `updates.json` holds a list, newest first, of what `updateData` gives. */
import type { Plan } from '../plan/plan.ts';
import type { Update } from '../plan/update.ts';

function updateData(plan: Plan, update: Update) {
  const { id, date, kind, ours, concerns, said, found, sources, quotes, observations, reports, prose } = update;
  const sides = <K extends 'title' | 'summary' | 'words'>(key: K) => ({ vi: prose.vi[key], en: prose.en[key] });
  return {
    plan: plan.id,
    id,
    date,
    kind,
    ours,
    title: sides('title'),
    summary: sides('summary'),
    words: sides('words'),
    concerns,
    said: said ?? null,
    found: found ?? null,
    sources,
    quotes: quotes.map(({ at, quote, english }) => ({ sentence: at, vi: quote.normalize('NFC'), en: english })),
    /** Ids of the targets whose files hold the figures it announces, each with this update's id. */
    observations: observations.map(({ target }) => target),
    reports,
  };
}

export const updatesJson = (plan: Plan): string =>
  `${JSON.stringify(
    plan.updates.map((update) => updateData(plan, update)),
    null,
    2,
  )}\n`;
