/** One row that changed between two versions of the data, in words. */
import type { Change, Fact } from '../../open-data/kept-version.ts';
import { address, updateAddress } from '../../plan/address.ts';
import type { ReportedOutcome } from '../../plan/evidence/evidence.ts';
import { states, type State } from '../../plan/evidence/state.ts';
import { changesWords } from '../../words/changes.ts';
import { formatMeasure } from '../../words/figure.ts';
import { formatPeriod } from '../../words/period.ts';
import { wordsOfTasks } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';

export interface ChangedRow {
  /** What it is of, and where that is read; null of what is there no more. */
  name: string;
  href: string | null;
  /** What was done to it, and what it said before and says now. */
  done: string;
  before: string;
  after: string;
}

/** The version's own sum, by which its place on the page is named. */
export const versionAnchor = (version: string): string => `v-${version.split('.').at(-1)!}`;

/** A figure as it was kept: its value, unit and period. */
function figure({ content, language }: Here, says: string): string {
  const [value = '', id = '', ...rest] = says.split(' ');
  const period = rest.join(' ');
  const unit = content.units.find((each) => each.id === id);
  const number = value === '-' ? changesWords(language).noFigure : null;
  if (!unit) return says;
  return `${number ?? formatMeasure(Number(value), unit, language)} (${formatPeriod(period, language)})`;
}

function saidIn(here: Here, { kind, says }: Fact): string {
  const words = wordsOf(here.language);
  if (kind === 'observation') return figure(here, says);
  if (kind === 'update') return '';
  if (kind === 'report') return words.commitment.says[says as ReportedOutcome] ?? says;
  if (!states.includes(says as State)) return changesWords(here.language).noState;
  return kind === 'commitment' ? wordsOfTasks(says as State).label[here.language] : words.states[says as State];
}

function subjectOf({ plan, language }: Here, { kind, of }: Fact): { name: string; href: string | null } {
  const words = wordsOf(language);
  if (kind === 'update') {
    const update = plan.updates.find(({ id }) => id === of);
    return update
      ? { name: update.prose[language].title, href: updateAddress(plan.id, update, language) }
      : { name: of, href: null };
  }
  const isTarget = kind === 'target' || kind === 'observation';
  const target = plan.targets.find(({ id }) => isTarget && id === of);
  const known = target ?? plan.commitments.find(({ id }) => !isTarget && id === of);
  const page = { kind: isTarget ? 'target' : 'commitment', plan: plan.id, id: of } as const;
  return {
    name: target ? words.target.label(target.name[language]) : isTarget ? of : words.commitment.label(of),
    href: known ? address(page, language) : null,
  };
}

export function changedRow(here: Here, { before, after }: Change): ChangedRow {
  const words = changesWords(here.language);
  const fact = (after ?? before)!;
  const op = !before ? 'added' : !after ? 'removed' : 'changed';
  const [old, now] = [before && saidIn(here, before), after && saidIn(here, after)];
  const what = op === 'changed' && old === now ? `${words.of[fact.kind]}: ${words.details}` : words.of[fact.kind];
  return {
    ...subjectOf(here, fact),
    done: `${words.ops[op]} ${what}`,
    before: old && old !== now ? old : '',
    after: now && old !== now ? now : '',
  };
}
