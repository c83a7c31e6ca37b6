/** A schematic map: a square a unit, by row and column, each a link. It shows who lies beside whom, and no border. */
import { max, scaleBand } from 'd3';
import { escapeMarkup } from '../html/escape.ts';
import { round } from './svg.ts';

export interface Tile {
  /** From 1. */
  row: number;
  column: number;
  name: string;
  href: string;
  /** The one whose page it is. */
  current: boolean;
  /** Drawn with a broken line: nothing is said of it. */
  silent: boolean;
}

const side = 45;
const line = 16;

/** Its name in at most two lines, a syllable or more in each. */
function lines(name: string): string[] {
  const words = name.split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')].filter(Boolean);
}

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawTileMap(description: string, tiles: readonly Tile[]): string {
  const across = max(tiles, ({ column }) => column) ?? 1;
  const down = max(tiles, ({ row }) => row) ?? 1;
  const band = (count: number) =>
    scaleBand(
      Array.from({ length: count }, (_, index) => index + 1),
      [0, count * side],
    );
  const [x, y] = [band(across), band(down)];
  const size = round(x.bandwidth() - 1);
  const drawn = tiles.map(({ row, column, name, href, current, silent }) => {
    const left = round(x(column)! + 0.5);
    const top = round(y(row)! + 0.5);
    const words = lines(name);
    const first = top + size / 2 + 4.5 - ((words.length - 1) * line) / 2;
    const spans = words.map(
      (word, index) =>
        `<tspan x="${round(left + size / 2)}" y="${round(first + index * line)}">${escapeMarkup(word)}</tspan>`,
    );
    const inner = `<rect x="${left}" y="${top}" width="${size}" height="${size}"/><text>${spans.join('')}</text>`;
    const kind = silent ? ' class="silent"' : '';
    return current
      ? `<g class="current" role="img" aria-label="${escapeMarkup(name)}">${inner}</g>`
      : `<a href="${escapeMarkup(href)}"${kind} aria-label="${escapeMarkup(name)}">${inner}</a>`;
  });
  const [wide, high] = [across * side, down * side];
  return `<svg class="tiles" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="group" aria-label="${escapeMarkup(description)}">${drawn.join('')}</svg>`;
}
