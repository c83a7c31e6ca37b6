/** The few pieces that every picture is made of: places, words, and how wide they are. No style, only classes. */
import { escapeMarkup } from '../html/escape.ts';

/** Coordinates to a tenth of a unit: finer is not seen, and bytes are counted. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Words of one language within a line; without `lang` they are of the picture's own. */
export interface Run {
  words: string;
  lang?: string | undefined;
}

export interface TextOptions {
  kind?: string;
  anchor?: 'middle' | 'end';
}

/** Words at a point: `x` by the anchor, else their left end; `y` their base line. */
export function text(x: number, y: number, words: string | readonly Run[], { kind, anchor }: TextOptions = {}): string {
  const attributes = [
    kind && ` class="${kind}"`,
    ` x="${round(x)}" y="${round(y)}"`,
    anchor && ` text-anchor="${anchor}"`,
  ];
  const runs = typeof words === 'string' ? [{ words }] : words;
  const inner = runs.map(({ words: own, lang }: Run) =>
    lang ? `<tspan lang="${lang}">${escapeMarkup(own)}</tspan>` : escapeMarkup(own),
  );
  return `<text${attributes.filter(Boolean).join('')}>${inner.join('')}</text>`;
}

/** How wide each letter met so far is, in parts of the size of the letters: a card asks of the same ones thousands of times. */
const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = widths.get(letter);
  if (width === undefined) {
    width = /[\p{Lu}mw%@—…]/u.test(letter) ? 0.74 : /[ijlt.,:;|·() ]/u.test(letter) ? 0.34 : 0.6;
    widths.set(letter, width);
  }
  return width;
}

/** The width of some words that stand behind others, added to the width of those. */
function widthAfter(before: number, words: string): number {
  let ems = before;
  for (const letter of words.normalize('NFC')) ems += letterWidth(letter);
  return ems;
}

/**
 * About how wide some words are. Pictures are drawn without a browser to measure in, so places are kept a little too
 * wide rather than too narrow.
 */
export const textWidth = (words: string, size = 13): number => widthAfter(0, words) * size;

/** Breaks words into lines that fit, keeping the language of each. */
export function wrapRuns(runs: readonly Run[], room: number, size = 13): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const { words, lang } of runs)
    for (const word of words.match(/[^\S\u00a0]*[\S\u00a0]+[^\S\u00a0]*/gu) ?? []) {
      if (line.length > 0 && widthAfter(used, word.trimEnd()) * size > room) {
        lines.push(line);
        line = [];
        used = 0;
      }
      used = widthAfter(used, word);
      const last = line.at(-1);
      if (last && last.lang === lang) last.words += word;
      else line.push({ words: word, lang });
    }
  return line.length > 0 ? [...lines, line] : lines;
}

/** Breaks words of one language into lines that fit. */
export const wrap = (words: string, room: number, size = 13): string[] =>
  wrapRuns([{ words }], room, size).map((line) =>
    line
      .map((run) => run.words)
      .join('')
      .trimEnd(),
  );
