/** The commitments, in the order of the text; their deadlines; what was reported of them. */
import { address } from '../../plan/address.ts';
import { commitmentKinds, strengths, type Commitment, type DeadlineRule } from '../../plan/commitment/commitment.ts';
import { outcomes, statuses } from '../../plan/evidence/evidence.ts';
import { states } from '../../plan/evidence/state.ts';
import { daysOf } from '../../plan/file/period.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, flag, integer, link, oneOf, own, owns, ownKey, ref, refs, span, text } from '../field.ts';
import { quoteData } from '../json.ts';
import { table } from '../table.ts';
import { pageFields, pagesOf } from './pages.ts';

const joined = (pieces: readonly string[]): string => pieces.join(' […] ');

const detailsOf = ({ quotes, plain, history, ...commitment }: Commitment) => ({
  title: plain,
  quotes: quotes.map(quoteData),
  deadline: commitment.deadline ?? null,
  responsible: commitment.responsible ?? null,
  mobilised: commitment.mobilised ?? null,
  basis: commitment.basis,
  unmeasurable: commitment.unmeasurable ?? null,
  reports: history,
  withdrawn: commitment.withdrawn ?? null,
});

export const commitments = table({
  name: 'commitments',
  fields: {
    ...{ id: ownKey, division: own('divisions'), title_vi: text, title_en: text, quote_vi: text, quote_en: text },
    ...{ sentences: owns('sentences'), kind: oneOf(commitmentKinds), strength: oneOf(strengths), deadline: text },
    ...{ due: day, responsible: refs('bodies'), places: refs('places'), projects: refs('projects') },
    ...{ documents: refs('documents'), targets: refs('targets'), state: oneOf(states), estimate: flag },
    ...{ secondary: flag, disagree: flag, undated: flag, searched: day, reports: integer, withdrawn: day },
    ...pageFields,
  },
  rows: (content, plan) =>
    plan.commitments.map((commitment) => {
      const { id, division, plain, quotes, kind, strength, deadline, due, bodies, basis, history } = commitment;
      const { places, projects, documents, targets, state, searched, withdrawn } = commitment;
      const data = quotes.map(quoteData);
      return {
        ...{ id, division, title_vi: plain.vi, title_en: plain.en },
        ...{ quote_vi: joined(data.map(({ vi }) => vi)), quote_en: joined(data.map(({ en }) => en)) },
        ...{ sentences: data.map(({ sentence }) => sentence), kind, strength, deadline: deadline?.verbatim ?? null },
        ...{ due, responsible: bodies, places, projects, documents, targets, state, ...basis },
        ...{ searched: searched ?? null, reports: history.length, withdrawn: withdrawn?.on ?? null },
        ...pagesOf(content, (language) => address({ kind: 'commitment', plan: plan.id, id }, language)),
      };
    }),
  details: (_, plan) => plan.commitments.map(detailsOf),
});

const rules = ['before', 'by', 'within', 'to', 'before_event', 'upon_event', 'by_document'] as const;

/** What a rule says: its kind, the first day and the day it names, the event or the document. */
function ruleOf(rule: DeadlineRule) {
  const none = { from: null, said: null, event_vi: null, event_en: null, document: null };
  if ('before' in rule) return { ...none, rule: 'before', said: rule.before };
  if ('by' in rule) return { ...none, rule: 'by', said: rule.by };
  if ('within' in rule) return { ...none, rule: 'within', said: rule.within, from: daysOf(rule.within).start };
  if ('to' in rule) return { ...none, rule: 'to', said: rule.to };
  if ('by_document' in rule) return { ...none, rule: 'by_document', document: rule.by_document };
  const [kind, event] =
    'before_event' in rule
      ? (['before_event', rule.before_event] as const)
      : (['upon_event', rule.upon_event] as const);
  return { ...none, rule: kind, event_vi: event.vi, event_en: event.en };
}

/** Those that stand, in the order of the text. */
const withDeadline = ({ commitments: all }: Plan): Commitment[] =>
  all.filter(({ deadline, withdrawn }) => deadline && !withdrawn);

export const deadlines = table({
  name: 'deadlines',
  fields: {
    ...{ commitment: { ...own('commitments'), key: true }, verbatim: text, rule: oneOf(rules), said: span, from: day },
    ...{ due: day, event_vi: text, event_en: text, document: ref('documents'), state: oneOf(states) },
  },
  rows: (_, plan) =>
    withDeadline(plan).map(({ id, deadline, due, state }) => ({
      ...{ commitment: id, verbatim: deadline!.verbatim, due, state },
      ...ruleOf(deadline!.rule),
    })),
});

export const reports = table({
  name: 'reports',
  fields: {
    ...{ commitment: own('commitments'), outcome: oneOf(outcomes), fact_vi: text, fact_en: text },
    ...{ status: oneOf(statuses), as_of: span, done: day, secondary: flag, disputes: flag },
    ...{ caveat_vi: text, caveat_en: text, publisher_vi: text, publisher_en: text, title: text, url: link },
    ...{ published: span, accessed: day, update: ref('updates') },
  },
  rows: (_, plan) =>
    plan.commitments.flatMap(({ id, history }) =>
      history.map(({ outcome, fact, status, as_of, done, secondary, disputes, caveat, source, update }) => ({
        ...{ commitment: id, outcome, fact_vi: fact.vi, fact_en: fact.en, status, as_of, done: done ?? null },
        ...{ secondary, disputes: disputes ?? false, caveat_vi: caveat?.vi ?? null, caveat_en: caveat?.en ?? null },
        ...{ publisher_vi: source.publisher.vi, publisher_en: source.publisher.en, title: source.title },
        ...{ url: source.url, published: source.published ?? null, accessed: source.accessed, update },
      })),
    ),
});
