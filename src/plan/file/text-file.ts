/** Files as people save them: any line ends, a byte-order mark or none, any Unicode form. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings, Position } from '../finding.ts';

export interface TextFile {
  /** Path from the project's root, with `/`. */
  path: string;
  text: string;
}

/** A file that people write and read; more is a scan, a photograph or a mistake. */
const textLimit = 1_000_000;

/**
 * Reads a content file; staff text is used in NFC, without a byte-order mark and with LF line ends.
 *
 * @param limit of its size, in bytes
 * @returns null, with a finding, when the file is absent, not UTF-8, too large, holds what nobody sees (NUL, characters
 *   that turn the direction of writing) or two versions that git could not merge
 */
export function readText(root: string, path: string, findings: Findings, limit = textLimit): TextFile | null {
  const bytes = readBytes(root, path, findings);
  if (!bytes || !checkSize(path, bytes.length, limit, findings)) return null;
  const decoded = decode(path, bytes, findings);
  if (decoded === null) return null;
  const text = unify(decoded);
  const file = { path, text };
  const conflict = /^(?:<{7}|>{7})(?: .*)?$/mu.exec(text);
  if (conflict) findings.add('merge-conflict', positionAt(file, conflict.index), {});
  const hidden = hiddenCharacter.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    findings.add('hidden-character', positionAt(file, hidden.index), { code: `U+${code}` });
  }
  return conflict || hidden ? null : file;
}

/** One form for all that people's machines write: no byte-order mark, LF, NFC. */
export const unify = (decoded: string): string =>
  decoded
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');

/** Controls other than tab and line end, soft hyphen, zero-width characters, marks that reorder what is read. */
const hiddenCharacter =
  // eslint-disable-next-line no-control-regex -- controls are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD]/u;

/** Whether a file is within its limit, in bytes; a finding when it is not. */
export function checkSize(path: string, size: number, limit: number, findings: Findings): boolean {
  if (size <= limit) return true;
  findings.add('too-large', { file: path, line: 1, column: 1 }, { size, limit });
  return false;
}

/** The bytes of a file, or null with a finding when it is absent. */
export function readBytes(root: string, path: string, findings: Findings): Buffer | null {
  const full = join(root, path);
  if (existsSync(full)) return readFileSync(full);
  findings.add('missing-file', { file: path, line: 1, column: 1 }, { path });
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

/** Line and column, from 1, of an offset in a file's text. */
export function positionAt(file: TextFile, offset: number): Position {
  let starts = lineStarts.get(file);
  if (!starts)
    lineStarts.set(file, (starts = [0, ...Array.from(file.text.matchAll(/\n/gu), ({ index }) => index + 1)]));
  let line = 1;
  for (let above = starts.length; line < above;) {
    const middle = (line + above + 1) >> 1;
    if (starts[middle - 1]! <= offset) line = middle;
    else above = middle - 1;
  }
  return { file: file.path, line, column: offset - starts[line - 1]! + 1 };
}

/** Names of the files in a folder that end so, sorted; none when it is absent. */
export const filesIn = (root: string, path: string, ending: string): string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => entry.name)
        .sort()
    : [];

/** Names of the folders in a folder, sorted; none when it is absent. */
export const foldersIn = (root: string, path: string): string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
