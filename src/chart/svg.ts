/** The few pieces that every picture is made of: an `<svg>` that says what it shows, words, marks. No style, only classes. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => entities[character]!);

/** Coordinates to a tenth of a unit: finer is not seen, and bytes are counted. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Units of the view box; one unit is about a pixel where the picture is shown at its own width. */
export const width = 360;
export const lineHeight = 17;

/**
 * A whole picture.
 *
 * @param description what it shows, for people who do not see it
 * @param body elements, already escaped
 */
export const picture = (description: string, height: number, body: readonly string[]): string =>
  `<svg class="chart" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-label="${escape(description)}">${body.join('')}</svg>`;

export interface TextOptions {
  kind?: string;
  anchor?: 'middle' | 'end';
}

export function text(x: number, y: number, words: string, { kind, anchor }: TextOptions = {}): string {
  const attributes = [
    kind && ` class="${kind}"`,
    ` x="${round(x)}" y="${round(y)}"`,
    anchor && ` text-anchor="${anchor}"`,
  ];
  return `<text${attributes.filter(Boolean).join('')}>${escape(words)}</text>`;
}

/**
 * About how wide some words are: half an em a letter, a little more for capitals. Pictures are drawn without a browser
 * to measure in, so places are kept a little too wide rather than too narrow.
 */
export function textWidth(words: string, size = 13): number {
  let ems = 0;
  for (const letter of words.normalize('NFC'))
    ems += /[\p{Lu}mw%@—…]/u.test(letter) ? 0.74 : /[ijlt.,:;|·() ]/u.test(letter) ? 0.34 : 0.6;
  return ems * size;
}

/** Breaks words into lines that fit. */
export function wrap(words: string, room: number, size = 13): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** As much of some words as fits on one line. */
export function clip(words: string, room: number, size = 13): string {
  const [line = '', ...rest] = wrap(words, room - textWidth('…', size), size);
  return rest.length > 0 ? `${line.replace(/[\s,·]+$/u, '')}…` : line;
}

/** The closing lines of a picture: its sources and day, so that they travel with it. */
export const footing = (top: number, lines: readonly string[]): string[] =>
  lines.map((line, index) => text(0, top + 14 + index * 15, line, { kind: 'foot' }));
