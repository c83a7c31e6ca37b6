/** The signs of a picture, small, for the line that explains them. */
import type { Sign } from './progress.ts';

/** Of a sign's own picture. */
export const signBox = { width: 18, height: 14 } as const;

const dot = (firmness: string): string => `<circle class="dot ${firmness}" cx="9" cy="7" r="5"/>`;
const level = (name: string): string => `<line class="${name}" x1="1" x2="17" y1="7" y2="7"/>`;
const upright = (name: string): string => `<line class="${name}" x1="9" x2="9" y1="0" y2="14"/>`;

const shapes: Record<Sign, string> = {
  final: dot('final'),
  estimate: dot('estimate'),
  reported: `${dot('reported')}<circle class="pip" cx="9" cy="7" r="2"/>`,
  range: upright('range'),
  goal: level('goal'),
  before: level('before'),
  missing: upright('missing'),
  missed: upright('shortfall'),
};

/** Its elements, in a box of `signBox`. */
export const signShape = (sign: Sign): string => shapes[sign];

/** As an element of a page. */
export const inlineSign = (sign: Sign): string =>
  `<svg viewBox="0 0 ${signBox.width} ${signBox.height}" aria-hidden="true">${shapes[sign]}</svg>`;
