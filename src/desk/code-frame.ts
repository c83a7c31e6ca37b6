/** The place of a finding as an editor would show it: the line before, the line, a caret under the column. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../plan/finding.ts';
import { unify } from '../plan/file/text-file.ts';

/** Columns shown of a line; staff write paragraphs on one line. */
const width = 96;

/**
 * Draws a frame.
 *
 * @param text the file as the reader counts it: LF, NFC
 * @returns two or three lines without a final line end; empty when the text has no such line
 */
export const codeFrame = (text: string, position: Pick<Position, 'line' | 'column'>): string =>
  frameIn(text.split('\n'), position);

function frameIn(lines: readonly string[], { line, column }: Pick<Position, 'line' | 'column'>): string {
  if (lines[line - 1] === undefined) return '';
  const from = Math.max(0, column - 1 - Math.floor(width / 2));
  const margin = String(line).length;
  const numbered = (number: number): string =>
    `  ${String(number).padStart(margin)} │ ${visible(cut(lines[number - 1] ?? '', from))}`.trimEnd();
  const caret = `  ${' '.repeat(margin)} │ ${' '.repeat(column - 1 - from)}^`;
  return [...(line > 1 ? [numbered(line - 1)] : []), numbered(line), caret].join('\n');
}

function cut(line: string, from: number): string {
  const piece = line.slice(from, from + width);
  const head = from > 0 && piece !== '' ? `…${piece.slice(1)}` : piece;
  return line.length > from + width ? `${head}…` : head;
}

/** One column for each character: a tab is seen as such, and what would turn the terminal's writing is not obeyed. */
const visible = (line: string): string => line.replaceAll('\t', '→').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�');

/** The frame of a finding in its file; empty where the file as a whole is meant or cannot be shown. */
export const frameOf = (root: string, position: Position): string => framesOf(root)(position);

/** Frames of findings in the order of their files, each of which is read once. */
export function framesOf(root: string): (position: Position) => string {
  let last: { file: string; lines: string[] } | null = null;
  return (position) => {
    if (position.line === 1 && position.column === 1) return '';
    if (last?.file !== position.file) last = { file: position.file, lines: linesOf(join(root, position.file)) };
    return frameIn(last.lines, position);
  };
}

const linesOf = (path: string): string[] =>
  existsSync(path) && statSync(path).isFile() ? unify(readFileSync(path, 'utf8')).split('\n') : [];
