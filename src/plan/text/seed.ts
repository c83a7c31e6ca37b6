/**
 * The seed: the official text as received, pinned by SHA-256.
 *
 * A hash says that something changed, not where; `lines.txt` beside `plan.yaml` keeps a short sum for each line, so
 * that the finding can name it.
 */
import { createHash } from 'node:crypto';
import { kindOf } from '../file/disk.ts';
import { readBytes } from '../file/text-file.ts';
import type { Findings, Position } from '../finding.ts';

/** SHA-256 in hex. */
export const seedHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One sum of eight hex digits for each line of the seed, line end included. */
export const lineSums = (bytes: Buffer): string[] =>
  splitLines(bytes).map((line) => createHash('sha256').update(line).digest('hex').slice(0, 8));

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, stop));
    start = stop;
  }
  return lines;
}

/**
 * Compares the seed with its pin.
 *
 * @param bytes the seed as it is on disk
 * @param pin the SHA-256 of `plan.yaml`, with its place there
 * @param sumsPath `lines.txt` of the plan, from the root
 * @returns whether the seed is the one that was pinned
 */
export function checkSeed(
  root: string,
  seed: { path: string; bytes: Buffer },
  pin: { sha256: string; position: Position },
  sumsPath: string,
  findings: Findings,
): boolean {
  const found = seedHash(seed.bytes);
  if (found === pin.sha256) return checkSums(root, seed, sumsPath, findings);
  findings.add('seed-changed', pin.position, { expected: pin.sha256, found });
  const unixEnds = Buffer.from(seed.bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  if (seedHash(unixEnds) === pin.sha256) {
    findings.add('seed-line-ends', { file: seed.path, line: 1, column: 1 }, {});
    return false;
  }
  const sums = kindOf(root, sumsPath) === null ? null : readBytes(root, sumsPath, findings);
  if (sums) reportLines(seed, sums.toString('utf8').trim().split(/\s+/u), findings);
  return false;
}

/**
 * Whether every line is as it was received, though the pin fits: a text changed together with its pin is caught here.
 * Without the sums nothing could name a changed line.
 */
function checkSums(root: string, seed: { path: string; bytes: Buffer }, sumsPath: string, findings: Findings): boolean {
  const sums = readBytes(root, sumsPath, findings);
  if (!sums) return false;
  const kept = sums.toString('utf8').trim();
  if (kept === lineSums(seed.bytes).join('\n')) return true;
  const before = findings.list.length;
  reportLines(seed, kept.split(/\s+/u), findings);
  if (findings.list.length === before) findings.add('seed-sums', { file: sumsPath, line: 1, column: 1 }, {});
  return false;
}

/** Names the lines that differ: a changed line, or where lines were added or taken away. */
function reportLines(seed: { path: string; bytes: Buffer }, sums: string[], findings: Findings): void {
  const lines = splitLines(seed.bytes);
  const now = lineSums(seed.bytes);
  let head = 0;
  while (head < sums.length && sums[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(sums.length, now.length) - head && sums.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const changed = now.length - tail;
  for (let index = head; index < changed; index++) {
    if (now.length === sums.length && now[index] === sums[index]) continue;
    const found = lines[index]?.toString('utf8').trim().slice(0, 80) ?? '';
    findings.add('seed-line', { file: seed.path, line: index + 1, column: 1 }, { line: index + 1, found });
  }
  if (now.length < sums.length && head === changed)
    findings.add(
      'seed-missing-line',
      { file: seed.path, line: head + 1, column: 1 },
      { line: head + 1, total: sums.length - now.length },
    );
}
