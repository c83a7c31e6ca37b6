/** Holds what stands in a plan's files against its official text, from the translation to what is reported last. */
import { bindCommitments } from './commitment/bind.ts';
import type { DivisionFile } from './commitment/check.ts';
import type { Commitment } from './commitment/commitment.ts';
import { assessCommitments } from './commitment/state.ts';
import type { Calendar } from './evidence/state.ts';
import { daysOf } from './file/period.ts';
import type { YamlRecord } from './file/yaml.ts';
import { hasErrors, type Findings } from './finding.ts';
import { bindGroups, type GroupFiles } from './group.ts';
import { checkGroups } from './group-words.ts';
import { localitiesOf } from './name/place.ts';
import type { SharedRecords } from './name/shared.ts';
import { checkPlanQuotes, checkSilence } from './check-plan.ts';
import type { Plan, PlanRecord } from './plan.ts';
import { checkPlanText } from './plan-text.ts';
import { bindTargets } from './target/bind.ts';
import type { Target } from './target/target.ts';
import { checkCharts, type TargetFile } from './target/check.ts';
import { bindTranslations } from './text/bind-translations.ts';
import type { OfficialText } from './text/official-text.ts';
import { figuresOf } from './text/plain-figures.ts';
import { bindSlips, type Slip } from './text/slip.ts';
import type { TranslationFile } from './text/translation.ts';
import { announcedFigures, announcedReports, bindUpdates, type UpdateFile } from './update/bind.ts';

/** A plan's files, each sound by itself. */
export interface PlanFiles {
  folder: string;
  record: YamlRecord<PlanRecord>;
  slips: YamlRecord<Slip[]> | null;
  translation: YamlRecord<TranslationFile> | null;
  groups: GroupFiles[];
  /** Commitments of each group, and before them those outside the groups. */
  divisions: DivisionFile[];
  targets: TargetFile[];
  updates: UpdateFile[];
}

/** @param shared places, bodies, documents and units of all plans */
export function bindPlan(files: PlanFiles, text: OfficialText, shared: SharedRecords, findings: Findings): Plan {
  const { folder, record } = files;
  const groups = bindGroups(folder, files.groups, text, findings);
  const translations = bindTranslations(folder, files.translation, files.groups, text, findings);
  const slips = bindSlips(files.slips, text, translations, findings);
  checkPlanQuotes(record, text, translations, shared, findings);
  checkPlanText(record, text, translations, findings);
  const { connectives, adopted, reviewed } = record.value;
  const calendar: Calendar = { adopted, ends: daysOf(record.value.period.within).end, reviewed };
  // Days that stand the wrong way round in the plan itself are told there.
  const since = adopted <= reviewed ? adopted : '';
  const own = figuresOf([record.value.period.at], text, translations);
  const context = { text, translations, shared, connectives, units: shared.units, adopted: since, own };
  const bound = bindCommitments(files.divisions, context, announcedReports(files.updates), findings);
  const isSound = (...parts: string[]): boolean =>
    !hasErrors(findings.list.filter(({ file }) => parts.some((part) => file.startsWith(`${folder}/${part}`))));
  const sound = isSound('groups', 'commitments.yaml');
  const targetContext = { ...context, ...bound, sound };
  checkGroups(groups, files.targets, context, findings);
  const targets = bindTargets(
    folder,
    files.targets,
    announcedFigures(files.updates),
    targetContext,
    calendar,
    findings,
  );
  // A target at fault is told in its own file.
  if (isSound('targets')) checkCharts(chartsIn([...groups, ...files.updates]), files.targets, findings);
  const states = targets.map(({ id, commitment, assessment: { state, basis } }) => ({ id, commitment, state, basis }));
  const commitments = assessCommitments(bound.commitments, states, calendar);
  checkSilence(commitments, record, findings);
  const updateContext = { ...context, commitments, targets, calendar, sound: sound && isSound('targets') };
  const updates = bindUpdates(files.updates, updateContext, findings);
  const id = folder.slice('content/'.length);
  return {
    ...record.value,
    over: calendar.ends < calendar.reviewed,
    lookedUntil: latestLook(reviewed, commitments, targets),
    ...{ id, text, translations, groups, slips, commitments, targets, ledger: bound.ledger, updates },
    localities: localitiesOf(shared.places, adopted),
    projects: shared.projects.filter((project) => commitments.some(({ projects }) => projects.includes(project.id))),
  };
}

const latestLook = (reviewed: string, commitments: readonly Commitment[], targets: readonly Target[]): string =>
  [
    reviewed,
    ...commitments.flatMap(({ searched = [], history }) =>
      [searched, ...history.map(({ source }) => source.accessed)].flat(),
    ),
    ...targets.flatMap(({ observations }) => observations.map(({ source }) => source.accessed)),
  ]
    .sort()
    .at(-1)!;

const chartsIn = (placed: readonly Pick<GroupFiles, 'prose'>[]) =>
  placed.flatMap(({ prose: { vi, en } }) => [...(vi?.charts ?? []), ...(en?.charts ?? [])]);
