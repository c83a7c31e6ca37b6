/**
 * The picture that is shown where a page is shared: what the page says above all, with its picture where it has one, whom it
 * rests on and of which day, in the page's language. Made to be seen small.
 */
import { escapeMarkup } from '../html/escape.ts';
import { marginsOf, placedScene, type Scene } from './scene.ts';
import { light, sheets } from './sheets.ts';
import { round, text, textWidth, wrap } from './svg.ts';
import type { Tile } from './tile-map.ts';
import { drawTileMap } from './tile-map.ts';

/** A shape in a square of 16: f filled, l a line, w a line in the colour of the paper. */
export interface Mark {
  shape: readonly (readonly ['f' | 'l' | 'w', string])[];
  /** Whether it tells of a miss. */
  missed: boolean;
}

export interface ShareCard {
  /** Whose it is, and what kind of page, at the top. */
  site: string;
  kicker: string;
  /** Told small above what is told large. */
  over?: string | undefined;
  title: string;
  lines: readonly string[];
  /** A cell each, empty where nothing was found; and what they come to, in words. */
  strip?: readonly (Mark | null)[];
  key?: readonly { mark: Mark | null; words: string }[];
  picture?: { scene: Scene } | { tiles: readonly Tile[] } | undefined;
  /** Whom it rests on and of which day. */
  foot: readonly string[];
}

export const cardSize = { width: 1200, height: 630 } as const;
const { width, height } = cardSize;
const margin = 60;
const side = { from: 640, width: width - 640 - margin, top: 124, bottom: 530 } as const;
const titles = [60, 54, 48, 42, 37, 33, 29, 26] as const;

const style =
  `text{font-family:${light.sans};fill:${light.ink}}.soft{fill:${light.soft}}.strong,.share .bold{font-weight:600}.bay{fill:${light.bay}}` +
  `.f{fill:${light.bay}}.l,.w{fill:none;stroke:${light.bay};stroke-width:2}.w{stroke:${light.paper}}.missed .f{fill:${light.signal}}` +
  `.cell{fill:none;stroke:${light.line}}.progress text{font-size:14px}` +
  `.tiles rect{fill:${light.paper};stroke:${light.soft}}.tiles .silent rect{stroke-dasharray:3 3}.tiles text{font-size:12.5px;text-anchor:middle}` +
  `.tiles .current rect{fill:${light.bay}}.tiles .current text{fill:${light.paper};font-weight:600}`;

const sized = (x: number, y: number, words: string, size: number, kind = '', anchor?: 'end'): string =>
  text(x, y, words, { kind, ...(anchor && { anchor }) }).replace('<text', `<text font-size="${size}"`);

const drawn = ({ shape, missed }: Mark, x: number, y: number, size: number): string =>
  `<g${missed ? ' class="missed"' : ''} transform="translate(${round(x)} ${round(y)}) scale(${size / 16})">` +
  `${shape.map(([kind, d]) => `<path class="${kind}" d="${d}"/>`).join('')}</g>`;

/** Lines from a height downwards, and the height after them. */
interface Block {
  svg: string;
  end: number;
}

/** Lines about as long as each other: none holds a word alone. */
function balanced(words: string, room: number, size: number): string[] {
  const lines = wrap(words, room, size);
  let narrow = room;
  while (narrow > room / 2 && lines.length > 1 && wrap(words, narrow - size / 2, size).length === lines.length)
    narrow -= size / 2;
  return wrap(words, narrow, size);
}

function paragraph(words: string, from: number, size: number, room: number, kind = ''): Block {
  let y = from;
  const svg = balanced(words, room, size).map((line) => sized(margin, (y += round(size * 1.32)), line, size, kind));
  return { svg: svg.join(''), end: y };
}

/** The title as large as it fits with all that stands beneath. */
function body(card: ShareCard, room: number, size: number): Block {
  const small = Math.max(24, Math.min(30, Math.round(size * 0.6)));
  let y = 112;
  const parts: string[] = [];
  const add = ({ svg, end }: Block, gap: number): void => {
    parts.push(svg);
    y = end + gap;
  };
  if (card.over) add(paragraph(card.over, y, small, room, 'soft'), 6);
  add(paragraph(card.title, y, size, room, 'strong'), 14);
  for (const line of card.lines) add(paragraph(line, y, small, room), 8);
  if (card.strip) add(strip(card.strip, y + 12, room), 14);
  const indent = card.key?.some(({ mark }) => mark) ? 38 : 0;
  for (const { mark, words } of card.key ?? []) {
    if (mark) parts.push(drawn(mark, margin, y + 12, 24));
    for (const line of wrap(words, room - indent, 27)) parts.push(sized(margin + indent, (y += 34), line, 27));
    y += 6;
  }
  return { svg: parts.join(''), end: y };
}

function strip(cells: readonly (Mark | null)[], from: number, room: number): Block {
  const side = Math.min(44, Math.max(24, Math.floor(room / cells.length)));
  const inRow = Math.floor(room / side);
  const svg = cells.map((mark, index) => {
    const x = margin + (index % inRow) * side;
    const y = from + Math.floor(index / inRow) * side;
    const size = side - 16;
    return `<path class="cell" d="M${x} ${y}h${side - 4}v${side - 4}h${4 - side}z"/>${mark ? drawn(mark, x + 6, y + 6, size) : ''}`;
  });
  return { svg: svg.join(''), end: from + Math.ceil(cells.length / inRow) * side };
}

function scenePicture(scene: Scene): string {
  const { left, right, top, bottom } = marginsOf(scene.room);
  // As on a phone, where nothing touches, and larger.
  const own = { width: 324, height: 252 };
  const scale = side.width / own.width;
  const size = { width: own.width - left - right, height: own.height - top - bottom, font: 14 };
  return `<g class="progress" transform="translate(${side.from} ${side.top}) scale(${round(scale * 10) / 10}) translate(${left} ${top})">${placedScene(scene, size)}</g>`;
}

function tilePicture(tiles: readonly Tile[]): string {
  const map = drawTileMap('', tiles);
  const [, wide = '1', high = '1'] = /width="(\d+)" height="(\d+)"/u.exec(map) ?? [];
  const scale = Math.min(side.width / Number(wide), (side.bottom - side.top) / Number(high));
  // Links lead nowhere from a picture.
  const inner = map
    .replace(/^<svg[^>]*>|<\/svg>$/gu, '')
    .replace(/<a [^>]*?( class="silent")?(?: aria-label="[^"]*")?>/gu, '<g$1>')
    .replaceAll('</tspan> <tspan', '</tspan><tspan');
  const x = side.from + side.width - Number(wide) * scale;
  return `<g class="tiles" transform="translate(${round(x)} ${side.top + 8}) scale(${Math.round(scale * 100) / 100})">${inner.replaceAll('</a>', '</g>')}</g>`;
}

/** @returns a whole SVG document of 1200 × 630 */
export function drawShareCard(card: ShareCard): string {
  const { site, kicker, picture, foot } = card;
  const room = picture ? side.from - margin - 36 : width - 2 * margin;
  const bottom = 520 - (foot.length - 1) * 26;
  let told = body(card, room, titles[0]);
  for (const size of titles.slice(1)) if (told.end > bottom) told = body(card, room, size);
  const kickerRoom = width - 2 * margin - textWidth(site, 25) - 80;
  const head = wrap(kicker, kickerRoom, 23)[0] ?? '';
  const feet = foot.map((line, index) => sized(margin, 590 - (foot.length - 1 - index) * 27, line, 20, 'soft'));
  const pictured = !picture ? '' : 'scene' in picture ? scenePicture(picture.scene) : tilePicture(picture.tiles);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escapeMarkup([card.over, card.title].filter(Boolean).join(': '))}</title><style>${sheets()}${style}</style>` +
    `<path fill="${light.paper}" d="M0 0H${width}V${height}H0z"/><path class="f" d="M0 0H${width}V12H0z"/><g class="share">` +
    `<path class="f" transform="translate(${margin} 52) scale(1.4)" d="M1 15 6 5q2-3 4 0l3 7 3-5q2-3 4 0l5 8H1zM0 17h30v1.6H0zM4 20h22v1.6H4z"/>` +
    `${sized(margin + 54, 80, site, 25, 'strong')}${sized(width - margin, 80, head, 23, 'soft', 'end')}${told.svg}${pictured}` +
    `<path stroke="${light.line}" d="M${margin} ${590 - foot.length * 27 - 6}H${width - margin}"/>${feet.join('')}</g></svg>\n`
  );
}
