/** The groups of a plan: their folders, each held against its division of the text. */
import { readDivision, type DivisionFile } from './commitment/check.ts';
import { readYaml } from './file/record.ts';
import type { YamlRecord } from './file/yaml.ts';
import type { Findings } from './finding.ts';
import type { Group } from './plan.ts';
import { groupProseSchema, readProsePair, type Prose } from './prose/prose.ts';
import { groupsOf, type OfficialText } from './text/official-text.ts';
import { translationSchema, type TranslationFile } from './text/translation.ts';

/** A group's folder before it is held against the text. */
export interface GroupFiles {
  path: string;
  name: string;
  /** As the folder's name begins; NaN when it does not begin with a number. */
  number: number;
  prose: { vi: Prose | null; en: Prose | null };
  translation: YamlRecord<TranslationFile> | null;
  commitments: DivisionFile;
}

/** @param name of its folder: `03-doi-song` */
export function readGroupFiles(root: string, folder: string, name: string, findings: Findings): GroupFiles {
  const path = `${folder}/groups/${name}`;
  const number = Number(/^(\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*$/u.exec(name)?.[1] ?? NaN);
  return {
    path,
    name,
    number,
    prose: readProsePair(root, path, findings, groupProseSchema),
    translation: readYaml(root, `${path}/translation.yaml`, translationSchema, findings),
    commitments: readDivision(root, `${path}/commitments.yaml`, [String(number)], findings),
  };
}

/** Pairs each group of the text with its folder. */
export function bindGroups(
  folder: string,
  files: readonly GroupFiles[],
  text: OfficialText,
  findings: Findings,
): Group[] {
  const divisions = groupsOf(text);
  const allowed = divisions.map(({ id }) => `${id.padStart(2, '0')}-…`);
  for (const { path, name, number } of files) {
    const first = files.find((other) => other.number === number);
    if (first && first.name !== name)
      findings.add('group-twice', { file: path, line: 1, column: 1 }, { number, first: first.name });
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
    return vi && en ? [{ number, folder: own.name, division, prose: { vi, en } }] : [];
  });
}
