/**
 * A picture whose places are shares of its plot, so that it grows with the page while its words keep their size: the same
 * scene is written with per cents into a page and with numbers into a file. The plot's margins hold the words at its sides.
 */
import { escapeMarkup } from '../html/escape.ts';
import { round, textWidth } from './svg.ts';

export type Firmness = 'estimate' | 'reported' | 'final';

/** A point: a share of the plot's width and height from the left top, 0 to 1. */
export interface Place {
  x: number;
  y: number;
}

export interface Line {
  kind: 'line';
  name: string;
  from: Place;
  to: Place;
}
/** Hollow while an estimate, solid when final, with a point inside when its source says neither. */
export interface Dot {
  kind: 'dot';
  at: Place;
  firmness: Firmness;
}
/** Where the scale is cut. */
export interface Break {
  kind: 'break';
  at: Place;
}
export interface Words {
  kind: 'words';
  /** Classes, for the stylesheet. */
  name: string;
  at: Place;
  /** From there to the words' own start, middle or end, in pixels. */
  dx: number;
  dy: number;
  anchor?: 'middle' | 'end' | undefined;
  words: string;
}
export type Mark = Line | Dot | Break | Words;

/** Of the plot, in pixels, with the size of its letters. */
export interface Size {
  width: number;
  height: number;
  font: number;
}

/** In pixels, around the plot. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface Scene {
  /** What the picture says, and from which numbers, for people who do not see it. */
  finding: string;
  description: string;
  /** Class that gives it its right margin on a page. */
  room: keyof typeof rooms;
  marks: readonly Mark[];
}

/** Right margins of a page's pictures, by the class that the stylesheet knows. */
export const rooms = { narrow: 64, middle: 96, wide: 132 } as const;
export const margins = { top: 34, bottom: 24, left: 4 } as const;
export const marginsOf = (room: keyof typeof rooms): Margins => ({ ...margins, right: rooms[room] });

/** Sizes at which nothing may touch: on the narrowest screen, on a common phone, in a wide column. */
export const sizesFor = (room: keyof typeof rooms): Size[] =>
  [
    { width: 284, height: 240, font: 13 },
    { width: 324, height: 240, font: 13 },
    { width: 672, height: 320, font: 14 },
  ].map(({ width, height, font }) => ({
    font,
    width: width - margins.left - rooms[room],
    height: height - margins.top - margins.bottom,
  }));

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** About where words stand at some size; kept a little too wide rather than too narrow. */
export function boxOf({ at, dx, dy, anchor, words, name }: Words, { width, height, font }: Size): Box {
  const wide = textWidth(words, font) * (/bold/u.test(name) ? 1.05 : 1);
  const start = at.x * width + dx - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
  const base = at.y * height + dy;
  return { left: start, right: start + wide, top: base - font * 0.85, bottom: base + font * 0.28 };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Writer = (share: number, along: 'width' | 'height') => string;

function write(mark: Mark, place: Writer): string {
  const x = ({ x: share }: Place): string => place(share, 'width');
  const y = ({ y: share }: Place): string => place(share, 'height');
  switch (mark.kind) {
    case 'line':
      return `<line class="${mark.name}" x1="${x(mark.from)}" y1="${y(mark.from)}" x2="${x(mark.to)}" y2="${y(mark.to)}"/>`;
    case 'dot': {
      const centre = `cx="${x(mark.at)}" cy="${y(mark.at)}"`;
      const inner = mark.firmness === 'reported' ? `<circle class="pip" ${centre} r="2"/>` : '';
      return `<circle class="dot ${mark.firmness}" ${centre} r="5"/>${inner}`;
    }
    case 'break':
      return `<svg x="${x(mark.at)}" y="${y(mark.at)}" overflow="visible"><path class="cut" d="M0 0v-5l-4-3 8-6-4-3v-5"/></svg>`;
    case 'words': {
      const attributes = [
        `class="${mark.name}" x="${x(mark.at)}" y="${y(mark.at)}"`,
        mark.dx !== 0 && `dx="${round(mark.dx)}"`,
        mark.dy !== 0 && `dy="${round(mark.dy)}"`,
        mark.anchor && `text-anchor="${mark.anchor}"`,
      ];
      return `<text ${attributes.filter(Boolean).join(' ')}>${escapeMarkup(mark.words)}</text>`;
    }
  }
}

/** For a page: places in per cent of the plot, whose margins are the element's padding. */
export function inlineScene({ finding, description, room, marks }: Scene): string {
  const body = marks.map((mark) => write(mark, (share) => `${round(share * 100)}%`));
  const told = `<title>${escapeMarkup(finding)}</title><desc>${escapeMarkup(description)}</desc>`;
  return `<svg class="progress ${room}" role="img">${told}<rect class="ground"/>${body.join('')}</svg>`;
}

/** For a file: the same at one size, its plot's left top at the origin. */
export const placedScene = ({ marks }: Scene, { width, height }: Size): string =>
  marks
    .map((mark) => write(mark, (share, along) => String(round(share * (along === 'width' ? width : height)))))
    .join('');
