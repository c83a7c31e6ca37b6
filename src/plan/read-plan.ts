/**
 * Reads one plan's folder. Every file is checked by itself first, then held against the official text, so that a fault
 * in `plan.yaml` does not hide the faults of the others.
 */
import { basename } from 'node:path';
import { bindPlan } from './bind-plan.ts';
import { readDivision } from './commitment/check.ts';
import { checkSameSource } from './check-names.ts';
import { checkYears } from './file/plausibility.ts';
import { readYaml } from './file/record.ts';
import { slug } from './file/schema.ts';
import { filesIn, foldersIn, kindOf } from './file/disk.ts';
import type { Findings } from './finding.ts';
import { readGroupFiles } from './group.ts';
import type { SharedRecords } from './name/shared.ts';
import { planSchema, type Plan } from './plan.ts';
import { reservedNames } from './published.ts';
import { readTargetFiles } from './target/bind.ts';
import { checkPairs } from './text/pairs.ts';
import { checkPlacePairs } from './name/place-pairs.ts';
import { readOfficialText } from './text/read-text.ts';
import { slipsSchema } from './text/slip.ts';
import { translationSchema } from './text/translation.ts';
import { readUpdateFiles } from './update/bind.ts';

/**
 * @param id the folder's name in `content/`, and the plan's address
 * @param sources the plans read before, by their texts
 * @param shared places, bodies, documents and units of all plans
 * @returns null, with findings, when the plan cannot be bound to its text
 */
export function readPlan(
  root: string,
  id: string,
  shared: SharedRecords,
  sources: Map<string, string>,
  findings: Findings,
): Plan | null {
  const folder = `content/${id}`;
  if (!slug.safeParse(id).success) {
    findings.add('wrong-format', { file: folder, line: 1, column: 1 }, { key: folder, found: id, format: 'id' });
    return null;
  }
  if (reservedNames.has(id)) findings.add('reserved-name', { file: folder, line: 1, column: 1 }, { name: id });
  const record = readYaml(root, `${folder}/plan.yaml`, planSchema, findings);
  if (record && !checkSameSource(id, record, sources, findings)) return null;
  const slips =
    kindOf(root, `${folder}/slips.yaml`) !== null
      ? readYaml(root, `${folder}/slips.yaml`, slipsSchema, findings)
      : null;
  const translation = readYaml(root, `${folder}/translation.yaml`, translationSchema, findings);
  const groups = foldersIn(root, `${folder}/groups`).map((name) => readGroupFiles(root, folder, name, findings));
  const targets = readTargetFiles(root, folder, findings);
  const updates = readUpdateFiles(root, folder, findings);
  const { file = '', sha256 = '' } = record?.value.source ?? {};
  const pin = record && { sha256, position: record.at(['source', 'sha256']) };
  const text = pin && readOfficialText(root, file, pin, folder, findings);
  // Which divisions stand outside the groups is known from the text alone.
  const outer = text?.divisions.filter(({ kind }) => ['opening', 'article'].includes(kind)).map((each) => each.id);
  const outside = readDivision(root, `${folder}/commitments.yaml`, outer ?? ['0'], findings);
  const divisions = [outside, ...groups.map(({ commitments }) => commitments)];
  const dated = [...divisions, ...updates, ...targets].flatMap((own) => own.record ?? []);
  const facts = [record, slips, ...[...divisions, ...targets].map((own) => own.record)];
  for (const own of facts) if (own) checkPairs(own, findings);
  for (const own of updates) if (own.record) checkPairs(own.record, findings, 'update-parity');
  for (const own of [...facts, ...updates.map((update) => update.record)])
    if (own) checkPlacePairs(own, shared.places, findings);
  if (record) for (const own of dated) checkYears(own, record.value, findings);
  if (!record || !text) return null;
  const files = { folder, record, slips, translation, groups, divisions, targets, updates };
  const plan = bindPlan(files, text, shared, findings);
  tellCauses(`${folder}/plan.yaml`, findings);
  // What a file that could not be read holds is not known; its own fault is enough.
  const read = new Set(targets.map((target) => target.id));
  const unread = filesIn(root, `${folder}/targets`, '.yaml').map((name) => basename(name, '.yaml'));
  const lost = new Set(unread.filter((name) => !read.has(name)));
  // Nor is it known what was reported, while a file of reports cannot be read.
  if ([...divisions, ...updates].some((own) => own.record === null))
    findings.withdraw(({ rule, file }) => rule === 'unreported' && file.startsWith(`${folder}/`));
  if (lost.size > 0)
    findings.withdraw(
      ({ rule, values }) =>
        rule === 'unreported' || (rule === 'unknown-name' && lost.has((values as { id: string }).id)),
    );
  return plan;
}

/** Of a plan's own days one slip is told, where it stands, and not all that is weighed by them. */
function tellCauses(file: string, findings: Findings): void {
  const own = findings.list.filter((finding) => finding.file === file);
  const byText = own.flatMap(({ rule, values }) => (rule === 'plan-text' ? values.key : []));
  findings.withdraw(
    ({ rule, values, ...place }) =>
      place.file === file &&
      rule === 'date-order' &&
      [values.earlier, values.later].some((key) => byText.includes(key)),
  );
  const isOff =
    byText.includes('adopted') ||
    own.some(
      ({ rule, values }) => rule === 'date-order' && values.earlier === 'adopted' && values.later === 'reviewed',
    );
  if (isOff) findings.withdraw(({ rule }) => ['report-early', 'update-early', 'far-date'].includes(rule));
}
