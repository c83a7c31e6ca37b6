/** Files as people save them: any line ends, a byte-order mark or none, any Unicode form. */
import { join } from 'node:path';
import type { Findings, Position } from '../finding.ts';
import { bytesOf, kindOf } from './disk.ts';
import { hiddenCharacter } from './letters.ts';
import { codeOf } from './look-alike.ts';
import { SoundTexts } from './sound.ts';

export interface TextFile {
  /** Path from the project's root, with `/`. */
  path: string;
  text: string;
}

/** A file that people write and read; more is a scan, a photograph or a mistake. */
const textLimit = 400_000;

/**
 * Reads a content file; staff text is used in NFC, without a byte-order mark and with LF line ends.
 *
 * @param limit of its size, in bytes
 * @returns null, with a finding, when the file is absent, not UTF-8, too large, holds what nobody sees (NUL, characters
 *   that turn the direction of writing) or two versions that git could not merge
 */
export function readText(root: string, path: string, findings: Findings, limit = textLimit): TextFile | null {
  const bytes = readBytes(root, path, findings, limit);
  if (!bytes) return null;
  const decoded = decode(path, bytes, findings);
  if (decoded === null || !checkMarks(path, countMarks(bytes), marksLimit, findings)) return null;
  const text = clean.of(decoded, findings, () => cleanText(path, unify(decoded), findings));
  return text === null ? null : { path, text };
}

/** Texts as they were decoded, with their one form. */
const clean = new SoundTexts<string>(4_000_000);

function cleanText(path: string, text: string, findings: Findings): string | null {
  const file = { path, text };
  const conflict = /^(?:<{7}|>{7})(?: .*)?$/mu.exec(text);
  if (conflict) findings.add('merge-conflict', positionAt(file, conflict.index), {});
  const hidden = hiddenCharacter.exec(text);
  if (hidden) {
    findings.add('hidden-character', positionAt(file, hidden.index), { code: codeOf(hidden[0]) });
  }
  return conflict || hidden ? null : text;
}

/** One form for all that people's machines write: no byte-order mark, LF, NFC. */
export const unify = (decoded: string): string =>
  decoded
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');

/** In a file: eight times what the fullest has. The parser takes some 20 µs for each. */
export const marksLimit = 40_000;

const isMark = new Uint8Array(256);
for (const mark of Buffer.from('\n,[]{}"\'&*!:?#|>%@`-<_~')) isMark[mark] = 1;

/** Line ends and the signs that YAML and Markdown are made of. */
export function countMarks(bytes: Uint8Array): number {
  let count = counted.get(bytes);
  if (count !== undefined) return count;
  count = 0;
  for (let at = 0; at < bytes.length; at++) count += isMark[bytes[at]!]!;
  counted.set(bytes, count);
  return count;
}
const counted = new WeakMap<Uint8Array, number>();

/** Whether a file, or all of them, can be read in good time; a finding when not. */
export function checkMarks(path: string, marks: number, limit: number, findings: Findings): boolean {
  if (marks <= limit) return true;
  findings.add('too-many-marks', { file: path, line: 1, column: 1 }, { marks, limit });
  return false;
}

/** Whether a file is within its limit, in bytes; a finding when it is not. */
export function checkSize(path: string, size: number, limit: number, findings: Findings): boolean {
  if (size <= limit) return true;
  findings.add('too-large', { file: path, line: 1, column: 1 }, { size, limit });
  return false;
}

/**
 * The bytes of a file.
 *
 * @param limit of its size; what is larger is not even read
 * @returns null, with a finding, when it is absent, no file of its own, too large or cannot be read
 */
export function readBytes(root: string, path: string, findings: Findings, limit = textLimit): Buffer | null {
  const place = { file: path, line: 1, column: 1 };
  try {
    const kind = kindOf(root, path);
    if (kind === 'file') {
      const bytes = bytesOf(join(root, path), limit);
      if (typeof bytes !== 'number') return bytes;
      checkSize(path, bytes, limit, findings);
      return null;
    }
    if (kind === null) findings.add('missing-file', place, { path });
    else if (!findings.list.some(({ rule, file }) => rule === 'not-a-file' && path.startsWith(file)))
      findings.add('not-a-file', place, { path, kind });
  } catch {
    findings.add('unreadable', place, { path });
  }
  return null;
}

/** The bytes of U+FFFD, which a text may hold itself and which a decoder writes for a wrong byte. */
const replacement = Buffer.from('\uFFFD');

/** Decodes UTF-8 strictly: a wrong byte is a finding at its place, never a silent "�". */
export function decode(path: string, bytes: Buffer, findings: Findings): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (const { index } of text.matchAll(/\uFFFD/gu)) {
    const at = Buffer.byteLength(text.slice(0, index));
    if (bytes.subarray(at, at + replacement.length).equals(replacement)) continue;
    findings.add('not-utf8', positionAt({ path, text }, index), { byte: bytes[at]! });
    return null;
  }
  return text;
}

/** Where each line of a file begins; found once, for positions are asked of every value. */
const lineStarts = new WeakMap<TextFile, number[]>();

function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Line and column, from 1, of an offset in a file's text. */
export function positionAt(file: TextFile, offset: number): Position {
  let starts = lineStarts.get(file);
  if (!starts) lineStarts.set(file, (starts = startsOf(file.text)));
  let line = 1;
  for (let above = starts.length; line < above;) {
    const middle = (line + above + 1) >> 1;
    if (starts[middle - 1]! <= offset) line = middle;
    else above = middle - 1;
  }
  return { file: file.path, line, column: offset - starts[line - 1]! + 1 };
}
