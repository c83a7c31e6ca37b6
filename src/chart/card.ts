/**
 * What is known of a target as one file: its name, the finding, the picture where there is one with the signs it uses,
 * and whom it rests on, so that it can be taken away without its page.
 */
import { escapeMarkup } from '../html/escape.ts';
import type { Sign } from './progress.ts';
import { marginsOf, placedScene, type Scene } from './scene.ts';
import { signBox, signShape } from './sign.ts';
import { light, sheets } from './sheets.ts';
import { round, text, textWidth, wrap, wrapRuns, type Run } from './svg.ts';

export interface CardOptions {
  name: string;
  /** The finding: its sentence, then how firm, when said, and the state. */
  finding: string;
  notes: string;
  /** Which number over which time is drawn. */
  caption: string;
  scene: Scene | null;
  legend: readonly { sign: Sign; words: string }[];
  /** Told beneath: what is left out, whom it rests on, and of which day. */
  foot: readonly (readonly Run[])[];
}

export const layout = { width: 672, margin: 20, plotHeight: 260 } as const;

const style = `.card text{font-family:${light.sans};fill:${light.ink}}.card .name{font-size:16px;fill:${light.soft}}.card .finding{font-size:23px;font-weight:600}.card .told{font-size:14px}.card .soft{fill:${light.soft}}.card .progress text{font-size:14px}`;

/** @returns a whole SVG document */
export function drawCard({ name, finding, notes, caption, scene, legend, foot }: CardOptions): string {
  const { width, margin } = layout;
  let y: number = margin;
  const parts: string[] = [];
  const lines = (words: readonly (string | readonly Run[])[], kind: string, high: number): void => {
    for (const line of words) parts.push(text(margin, (y += high), line, { kind }));
  };
  lines(wrap(name, width, 16), 'name', 20);
  y += 4;
  lines(wrap(finding, width - 10, 24), 'finding', 30);
  y += 2;
  lines(wrap(notes, width, 14), 'told', 20);
  if (scene) {
    y += 14;
    lines(wrap(caption, width, 14), 'told soft', 20);
    const { left, right, top, bottom } = marginsOf(scene.room);
    const size = { width: width - left - right, height: layout.plotHeight, font: 14 };
    parts.push(
      `<g class="progress" transform="translate(${margin + left} ${round(y + top)})">${placedScene(scene, size)}</g>`,
    );
    y += top + layout.plotHeight + bottom + 4;
    parts.push(...legendLines(legend, y).parts);
    y = legendLines(legend, y).end;
  }
  y += 8;
  for (const line of foot) lines(wrapRuns(line, width, 12.5), 'foot', 18);
  const [wide, high] = [width + 2 * margin, Math.ceil(y + margin)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img">` +
    `<title>${escapeMarkup(`${name}: ${finding}`)}</title><desc>${escapeMarkup(scene?.description ?? notes)}</desc>` +
    `<style>${sheets()}${style}</style>` +
    `<path fill="${light.paper}" d="M0 0H${wide}V${high}H0z"/><g class="chart card">${parts.join('')}</g></svg>\n`
  );
}

/** Signs with their words, side by side as far as there is room. */
function legendLines(legend: CardOptions['legend'], from: number): { parts: string[]; end: number } {
  let [x, y] = [0, from + 18];
  const parts = legend.map(({ sign, words }) => {
    const wide = signBox.width + 6 + textWidth(words, 13.5);
    if (x > 0 && x + wide > layout.width) [x, y] = [0, y + 20];
    const at = layout.margin + x;
    x += wide + 18;
    return (
      `<g class="progress" transform="translate(${round(at)} ${y - 11})">${signShape(sign)}</g>` +
      text(at + signBox.width + 6, y, words, { kind: 'told soft' })
    );
  });
  return { parts, end: y };
}
