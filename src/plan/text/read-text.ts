/** The official text from its seed: the bytes are those that were pinned, and have the parts of a resolution. */
import { decode, readBytes } from '../file/text-file.ts';
import type { Findings, Position } from '../finding.ts';
import { groupsOf, type OfficialText } from './official-text.ts';
import { parseText } from './parse.ts';
import { checkSeed } from './seed.ts';

/**
 * Reads the text that a plan is held against.
 *
 * @param file the seed's path
 * @param pin its SHA-256, with its place in `plan.yaml`
 * @param folder of the plan
 * @returns null, with a finding, when it is not what was pinned, or has no article 1 with numbered groups
 */
export function readOfficialText(
  root: string,
  file: string,
  pin: { sha256: string; position: Position },
  folder: string,
  findings: Findings,
): OfficialText | null {
  const bytes = readBytes(root, file, findings);
  if (!bytes) return null;
  if (!checkSeed(root, { path: file, bytes }, pin, `${folder}/lines.txt`, findings)) return null;
  const source = decode(file, bytes, findings);
  if (source === null) return null;
  const text = parseText(source);
  if (groupsOf(text).length > 0) return text;
  const found = text.divisions.map(({ id }) => id).join(', ');
  findings.add('text-structure', { file, line: 1, column: 1 }, { found });
  return null;
}
