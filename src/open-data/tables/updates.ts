/** Updates, newest first; and by themselves those that correct, refute or set figures side by side. */
import { updateAddress } from '../../plan/address.ts';
import type { Plan } from '../../plan/plan.ts';
import { proseWords } from '../../plan/prose/prose.ts';
import type { Content } from '../../plan/read.ts';
import { isNews, sourcesOf, updateKinds, type Update } from '../../plan/update/update.ts';
import { day, flag, key, list, oneOf, owns, refs, span, text } from '../field.ts';
import { quoteData } from '../json.ts';
import { table } from '../table.ts';
import { pageFields, pagesOf } from './pages.ts';

const concerned = {
  ...{ commitments: owns('commitments'), targets: refs('targets'), places: refs('places') },
  ...{ projects: refs('projects'), documents: refs('documents'), sentences: owns('sentences') },
  groups: owns('divisions'),
};

const rowOf = (content: Content, plan: Plan, update: Update) => {
  const { id, date, kind, ours, concerns, prose } = update;
  return {
    ...{ id, date, kind, ours, title_vi: prose.vi.title, title_en: prose.en.title },
    ...{ summary_vi: prose.vi.summary, summary_en: prose.en.summary },
    ...{ words_vi: proseWords(prose.vi), words_en: proseWords(prose.en) },
    ...{ ...concerns, groups: concerns.groups.map(String), sources: sourcesOf(update).map(({ url }) => url) },
    ...pagesOf(content, (language) => updateAddress(plan.id, update, language)),
  };
};

const detailsOf = ({ concerns, said, found, sources, quotes, observations, reports }: Update) => ({
  concerns,
  said: said ?? null,
  found: found ?? null,
  sources,
  quotes: quotes.map(quoteData),
  /** Ids of the targets whose files hold the figures it announces, each with this update's id. */
  observations: observations.map(({ target }) => target),
  reports,
});

const fields = {
  ...{ id: key, date: day, kind: oneOf(updateKinds), ours: flag, title_vi: text, title_en: text },
  ...{ summary_vi: text, summary_en: text, words_vi: text, words_en: text, ...concerned, sources: list },
  ...pageFields,
};

export const updates = table({
  name: 'updates',
  fields,
  rows: (content, plan) => plan.updates.map((update) => rowOf(content, plan, update)),
  details: (_, plan) => plan.updates.map(detailsOf),
});

const corrective = ({ updates: all }: Plan): Update[] => all.filter((update) => !isNews(update));

export const corrections = table({
  name: 'corrections',
  fields: { ...fields, said_vi: text, said_en: text, said_on: span, found_vi: text, found_en: text },
  rows: (content, plan) =>
    corrective(plan).map((update) => ({
      ...rowOf(content, plan, update),
      ...{ said_vi: update.said?.words.vi ?? null, said_en: update.said?.words.en ?? null },
      ...{ said_on: update.said?.on ?? null, found_vi: update.found?.vi ?? null, found_en: update.found?.en ?? null },
    })),
  details: (_, plan) => corrective(plan).map(detailsOf),
});
