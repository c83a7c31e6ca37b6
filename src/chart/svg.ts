/** The few pieces that every picture is made of: an `<svg>` that says what it shows, words, marks. No style, only classes. */
import { escapeMarkup } from '../html/escape.ts';

/** Coordinates to a tenth of a unit: finer is not seen, and bytes are counted. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Units of the view box; one unit is about a pixel where the picture is shown at its own width. */
export const width = 360;

export interface Picture {
  /** What it shows, for people who do not see it. */
  description: string;
  /** Its class, for the stylesheet. */
  kind?: string;
  width?: number;
  height: number;
  /** Elements, already escaped. */
  body: readonly string[];
  /** Closing lines beneath: sources and day, so that they travel with the picture. */
  foot?: readonly (readonly Run[])[];
}

const footLine = 15;

/** A whole picture. */
export function picture({
  description,
  kind = 'chart',
  width: wide = width,
  height,
  body,
  foot = [],
}: Picture): string {
  const lines = foot.map((line, index) => text(0, height + 14 + index * footLine, line, { kind: 'foot' }));
  const high = Math.ceil(height + (foot.length > 0 ? 8 + foot.length * footLine : 0));
  return `<svg class="${kind}" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="${escapeMarkup(description)}">${[...body, ...lines].join('')}</svg>`;
}

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

/**
 * About how wide some words are. Pictures are drawn without a browser to measure in, so places are kept a little too
 * wide rather than too narrow.
 */
export function textWidth(words: string, size = 13): number {
  let ems = 0;
  for (const letter of words.normalize('NFC'))
    ems += /[\p{Lu}mw%@—…]/u.test(letter) ? 0.74 : /[ijlt.,:;|·() ]/u.test(letter) ? 0.34 : 0.6;
  return ems * size;
}

/** Breaks words into lines that fit, keeping the language of each. */
export function wrapRuns(runs: readonly Run[], room: number, size = 13): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  const widthOf = (own: readonly Run[]): number => textWidth(own.map(({ words }) => words).join(''), size);
  for (const { words, lang } of runs)
    for (const word of words.match(/\s*\S+\s*/gu) ?? []) {
      if (line.length > 0 && widthOf([...line, { words: word.trimEnd() }]) > room) {
        lines.push(line);
        line = [];
      }
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

/** As much of some words as fits on one line. */
export function clip(runs: readonly Run[], room: number, size = 13): Run[] {
  const [line = [], ...rest] = wrapRuns(runs, room - textWidth('…', size), size);
  if (rest.length === 0) return line;
  return line.map((run, index) =>
    index === line.length - 1 ? { ...run, words: `${run.words.replace(/[\s,·]+$/u, '')}…` } : run,
  );
}
