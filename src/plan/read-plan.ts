/**
 * Reads one plan's folder. Every file is checked by itself first, then held against the official text, so that a fault
 * in `plan.yaml` does not hide the faults of the others.
 */
import { bindCommitments } from './commitment/bind.ts';
import { readDivision, type DivisionFile } from './commitment/check.ts';
import type { Commitment } from './commitment/commitment.ts';
import { isOverdueUnreported } from './commitment/register.ts';
import { assessCommitments } from './commitment/state.ts';
import type { Calendar } from './evidence/state.ts';
import { daysOf } from './file/period.ts';
import { checkYears } from './file/plausibility.ts';
import { readYaml } from './file/record.ts';
import { checkReference } from './file/reference.ts';
import { slug } from './file/schema.ts';
import { decode, foldersIn, kindOf, readBytes } from './file/text-file.ts';
import type { YamlRecord } from './file/yaml.ts';
import { hasErrors, type Findings } from './finding.ts';
import type { SharedRecords } from './name/shared.ts';
import { planSchema, type Group, type Plan, type PlanRecord } from './plan.ts';
import { readProsePair, type Prose } from './prose/prose.ts';
import { bindTargets, readTargetFiles } from './target/bind.ts';
import { checkCharts } from './target/check.ts';
import { bindTranslations } from './text/bind-translations.ts';
import { checkEnglish, checkQuote } from './text/check-quote.ts';
import { groupsOf, parseText, type OfficialText } from './text/official-text.ts';
import type { Quote } from './text/quote.ts';
import { checkSeed } from './text/seed.ts';
import { bindSlips, slipsSchema } from './text/slip.ts';
import { bindSentence, translationSchema, type Translation, type TranslationFile } from './text/translation.ts';
import { announcedFigures, announcedReports, bindUpdates, readUpdateFiles } from './update/bind.ts';

/** A group's folder before it is held against the text. */
interface GroupFiles {
  path: string;
  name: string;
  /** As the folder's name begins; NaN when it does not begin with a number. */
  number: number;
  prose: { vi: Prose | null; en: Prose | null };
  translation: YamlRecord<TranslationFile> | null;
  commitments: DivisionFile;
}

/**
 * @param id the folder's name in `content/`, and the plan's address
 * @param shared places, bodies, documents and units of all plans
 * @returns null, with findings, when the plan cannot be bound to its text
 */
export function readPlan(root: string, id: string, shared: SharedRecords, findings: Findings): Plan | null {
  const folder = `content/${id}`;
  if (!slug.safeParse(id).success) {
    findings.add('wrong-format', { file: folder, line: 1, column: 1 }, { key: folder, found: id, format: 'id' });
    return null;
  }
  const record = readYaml(root, `${folder}/plan.yaml`, planSchema, findings);
  const slips =
    kindOf(root, `${folder}/slips.yaml`) !== null
      ? readYaml(root, `${folder}/slips.yaml`, slipsSchema, findings)
      : null;
  const translation = readYaml(root, `${folder}/translation.yaml`, translationSchema, findings);
  const files = foldersIn(root, `${folder}/groups`).map((name) => readGroupFiles(root, folder, name, findings));
  const targetFiles = readTargetFiles(root, folder, findings);
  const updateFiles = readUpdateFiles(root, folder, findings);
  const text = record && readOfficialText(root, folder, record, findings);
  // Which divisions stand outside the groups is known from the text alone.
  const outer = text?.divisions.filter(({ kind }) => ['opening', 'article'].includes(kind)).map(({ id }) => id);
  const outside = readDivision(root, `${folder}/commitments.yaml`, outer ?? ['0'], findings);
  const divisions = [outside, ...files.map(({ commitments }) => commitments)];
  const dated = [...divisions, ...updateFiles].flatMap((file) => file.record ?? []);
  if (record) for (const file of dated) checkYears(file, record.value, findings);
  if (!record || !text) return null;

  const groups = bindGroups(folder, files, text, findings);
  const translations = bindTranslations(folder, translation, files, text, findings);
  const slipsById = bindSlips(slips, text, translations, findings);
  checkPlanQuotes(record, text, translations, shared, findings);
  const { connectives, adopted, reviewed } = record.value;
  const calendar: Calendar = { adopted, ends: daysOf(record.value.period.within).end, reviewed };
  const context = { text, translations, shared, connectives, units: shared.units };
  const bound = bindCommitments(divisions, context, announcedReports(updateFiles), findings);
  const isSound = (...parts: string[]): boolean =>
    !hasErrors(findings.list.filter(({ file }) => parts.some((part) => file.startsWith(`${folder}/${part}`))));
  const sound = isSound('groups', 'commitments.yaml');
  const targetContext = { ...context, ...bound, sound };
  const targets = bindTargets(folder, targetFiles, announcedFigures(updateFiles), targetContext, calendar, findings);
  const placed = [...groups, ...updateFiles].flatMap(({ prose: { vi, en } }) => [
    ...(vi?.charts ?? []),
    ...(en?.charts ?? []),
  ]);
  // A target at fault is told in its own file.
  if (isSound('targets')) checkCharts(placed, targetFiles, findings);
  const targetStates = targets.map(({ id, commitment, assessment: { state, basis } }) => ({
    ...{ id, commitment, state, basis },
  }));
  const commitments = assessCommitments(bound.commitments, targetStates, calendar);
  checkSilence(commitments, record, findings);
  const updateContext = { ...context, commitments, targets, calendar, sound: sound && isSound('targets') };
  const updates = bindUpdates(updateFiles, updateContext, findings);
  const bindings = {
    text,
    translations,
    groups,
    slips: slipsById,
    commitments,
    targets,
    ledger: bound.ledger,
    updates,
  };
  return { ...record.value, id, ...bindings };
}

/** One warning for all deadlines that had passed without a published report on the day the plan was gone through. */
function checkSilence(commitments: readonly Commitment[], record: YamlRecord<PlanRecord>, findings: Findings): void {
  const { reviewed } = record.value;
  const ids = commitments.filter((commitment) => isOverdueUnreported(commitment, reviewed)).map(({ id }) => id);
  if (ids.length > 0) findings.add('unreported', record.at(['reviewed']), { ids, reviewed }, 'warning');
}

function readGroupFiles(root: string, folder: string, name: string, findings: Findings): GroupFiles {
  const path = `${folder}/groups/${name}`;
  const number = Number(/^(\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*$/u.exec(name)?.[1] ?? NaN);
  return {
    path,
    name,
    number,
    prose: readProsePair(root, path, findings),
    translation: readYaml(root, `${path}/translation.yaml`, translationSchema, findings),
    commitments: readDivision(root, `${path}/commitments.yaml`, [String(number)], findings),
  };
}

function readOfficialText(
  root: string,
  folder: string,
  record: YamlRecord<PlanRecord>,
  findings: Findings,
): OfficialText | null {
  const { file, sha256 } = record.value.source;
  const bytes = readBytes(root, file, findings);
  if (!bytes) return null;
  const pin = { sha256, position: record.at(['source', 'sha256']) };
  if (!checkSeed(root, { path: file, bytes }, pin, `${folder}/lines.txt`, findings)) return null;
  const source = decode(file, bytes, findings);
  if (source === null) return null;
  const text = parseText(source);
  if (groupsOf(text).length > 0) return text;
  const found = text.divisions.map(({ id }) => id).join(', ');
  findings.add('text-structure', { file, line: 1, column: 1 }, { found });
  return null;
}

/** Pairs each group of the text with its folder, and the links of its prose with sentences. */
function bindGroups(folder: string, files: readonly GroupFiles[], text: OfficialText, findings: Findings): Group[] {
  const divisions = groupsOf(text);
  const allowed = divisions.map(({ id }) => `${id.padStart(2, '0')}-…`);
  for (const { path, name, number } of files) {
    if (divisions[number - 1]) continue;
    findings.withdraw(({ file }) => file.startsWith(`${path}/`));
    findings.add('group-folder', { file: path, line: 1, column: 1 }, { folder: name, allowed });
  }
  return divisions.flatMap((division) => {
    const number = Number(division.id);
    const own = files.find((candidate) => candidate.number === number);
    if (!own) {
      findings.add('missing-group', { file: `${folder}/groups`, line: 1, column: 1 }, { number });
      return [];
    }
    const { vi, en } = own.prose;
    for (const side of [vi, en])
      for (const link of side?.links ?? []) bindSentence(text, link, link.position, findings);
    return vi && en ? [{ number, folder: own.name, division, prose: { vi, en } }] : [];
  });
}

/** The words that the plan's own page quotes: its time, whom it charges, its headline figures. */
function checkPlanQuotes(
  { value, at }: YamlRecord<PlanRecord>,
  text: OfficialText,
  translations: Map<string, Translation>,
  { bodies }: SharedRecords,
  findings: Findings,
): void {
  const check = (quote: Quote, ...path: (string | number)[]): void => {
    if (checkQuote(text, quote, at([...path, 'quote']), findings) === null) return;
    checkEnglish(translations.get(quote.at), quote.english, at([...path, 'english']), findings);
  };
  check(value.period, 'period');
  value.doers.forEach((doers, index) => {
    check(doers, 'doers', index);
    doers.bodies.forEach((id, number) =>
      checkReference('bodies', id, bodies, at(['doers', index, 'bodies', number]), findings),
    );
  });
  value.highlights.forEach((highlight, index) => check(highlight, 'highlights', index));
}
