/**
 * What has room on one sheet: the largest letters with which all that must stand there fits; then of the rest, in its
 * order, as much as the sheet still holds. Reckoned from the letters alone, the same on every machine.
 */
import type { Draft, Part, Row } from './draft.ts';

/** Sizes of letters in points, the largest first; the last is the smallest that is read from a step away. */
export const sizes = [17, 15.5, 14, 13, 12.5] as const;
export type Size = (typeof sizes)[number];

/** In points: the sheet less its margins, and what the foot with its code takes of it. */
const width = 504;
const height = 762 - 147;
const leading = 1.34;

const wide = /[mwMWĐ@%—]/u;
const narrow = /[iljtfrI.,;:()'!|/ ]/u;
const letters = new Map<string, number>();
/** Widths of letters in parts of their size, of a broad sans-serif; of a mark none. */
function widthIn(letter: string): number {
  let width = letters.get(letter);
  if (width === undefined) {
    const [base = ''] = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
    width = !base ? 0 : wide.test(base) ? 0.95 : narrow.test(base) ? 0.36 : /\p{Lu}/u.test(base) ? 0.71 : 0.61;
    letters.set(letter, width);
  }
  return width;
}
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthIn(letter), 0) * size;
/** Bold letters are as much broader. */
const bold = 1.1;
const linesOf = (text: string, size: number, room: number): number =>
  text === '' ? 0 : Math.max(1, Math.ceil((widthOf(text, size) * 1.04) / room));

/** Shares of the sheet's width that the columns of a table of targets take. */
export const shares = [0.37, 0.23, 0.4] as const;
/** What a row's deadline takes of it. */
export const leadShare = 0.22;

function rowHeight(
  { lead, state, name, asked, found, quote }: Row,
  part: Part & { kind: 'rows' },
  size: number,
): number {
  const room = width * (part.rows.some((row) => row.lead) ? 1 - leadShare : 1);
  const lines = part.columns
    ? Math.max(
        linesOf(name, size * bold, width * shares[0] - size * 1.9),
        linesOf(asked?.text ?? '', size * 1.05, width * shares[1] - 8),
        linesOf(found ?? '', size, width * shares[2] - 8),
      )
    : Math.max(
        linesOf(lead ?? '', size * bold, width * leadShare - 8),
        linesOf([name, found].filter(Boolean).join(' '), size, room - (state ? size * 1.9 : 0)),
      );
  return (
    lines * size * leading + size * 0.45 + (quote ? linesOf(quote.text, size, room) * size * leading + size * 0.3 : 0)
  );
}

const headHeight = ({ title }: Part, size: number): number =>
  size * 2.85 + (linesOf(title, size * bold, width) - 1) * size * leading;

function partHeight(part: Part, size: number): number {
  if (part.kind === 'words')
    return headHeight(part, size) + linesOf(part.words.map(({ text }) => text).join(' '), size, width) * size * leading;
  const columns = part.columns ? size * 1.7 : 0;
  return headHeight(part, size) + columns + part.rows.reduce((sum, row) => sum + rowHeight(row, part, size), 0);
}

export const titleSize = 30;

interface Filled {
  size: Size;
  parts: Part[];
}

const rowsOf = (parts: readonly Part[]): Row[] => parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));

/** The parts that have room, and the size of their letters; that all is told counts for more than in whose words. */
export function filled(draft: Draft): Filled {
  const whole = fill(draft);
  if (rowsOf(whole.parts).length === rowsOf(draft.parts).length) return whole;
  return fill({
    ...draft,
    parts: draft.parts.map((part) =>
      part.kind === 'rows' ? { ...part, rows: part.rows.map((row) => ({ ...row, quote: undefined })) } : part,
    ),
  });
}

function fill({ title, over, summary, parts }: Draft): Filled {
  const fixed = (size: number): number =>
    linesOf(title, titleSize * bold * 1.1, width) * titleSize * 1.25 +
    linesOf(over, 12.5, width) * 18 +
    linesOf(summary, size, width) * size * leading +
    size;
  const must = parts.filter((part) => !part.spare);
  const needs = (size: number): number => fixed(size) + must.reduce((sum, part) => sum + partHeight(part, size), 0);
  const some = (size: number): number =>
    parts
      .filter((part) => part.kind === 'rows' && part.spare)
      .reduce(
        (sum, part) =>
          sum +
          partHeight(
            { ...(part as Part & { kind: 'rows' }), rows: (part as Part & { kind: 'rows' }).rows.slice(0, 6) },
            size,
          ),
        0,
      );
  const size = sizes.find((each) => needs(each) + some(each) <= height) ?? sizes.at(-1)!;
  let room =
    height -
    fixed(size) -
    parts.reduce((sum, part) => sum + (part.kind === 'words' && !part.spare ? partHeight(part, size) : 0), 0);
  return {
    size,
    parts: parts.flatMap((part): Part[] => {
      if (part.kind === 'words') {
        if (!part.spare) return [part];
        const needed = partHeight(part, size);
        if (needed > room) return [];
        room -= needed;
        return [part];
      }
      room -= headHeight(part, size) + (part.columns ? size * 1.7 : 0);
      const rows: Row[] = [];
      for (const row of part.rows) {
        const needed = rowHeight(row, part, size);
        if (needed > room) break;
        room -= needed;
        rows.push(row);
      }
      if (rows.length < part.rows.length) room = 0;
      return rows.length > 0 ? [{ ...part, rows }] : [];
    }),
  };
}
