/** A picture as a file of its own: with the rules of the page's stylesheets in light colours, a margin, its heading above. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '../html/escape.ts';
import { round, text, width, wrap } from './svg.ts';

/** What the stylesheets leave to the page: its light colours, and a font that the PNG is drawn with too. */
export const light: Record<string, string> = {
  paper: '#fff',
  ink: '#15212b',
  soft: '#4d5d69',
  line: '#cfd8de',
  bay: '#0a5570',
  signal: '#a83604',
  sans: "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif",
};

const heading = '.chart .heading{font-size:17px;font-weight:600}';

/** The rules, without comments and line ends. Read from the project's folder: a build moves this module, not the sheets. */
const rules = (): string =>
  ['chart', 'progress', 'calendar', 'bubble-table']
    .map((name) => readFileSync(join('src/chart', `${name}.css`), 'utf8'))
    .join('')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s*([{}:;,])\s*/gu, '$1')
    .replace(/var\(--(\w+)\)/gu, (_, name: string) => light[name]!)
    .trim();

let read: string | undefined;

/** The rules of all pictures in light colours. */
export const sheets = (): string => (read ??= rules());

/**
 * Joins pictures under a heading into one file.
 *
 * @param pictures as drawn for a page, from the top
 * @returns a whole SVG document
 */
export function standalone(title: string, description: string, pictures: readonly string[]): string {
  const margin = 16;
  const lines = wrap(title, width, 17);
  let top = margin + lines.length * 23;
  const parts = pictures.map((svg) => {
    const [, height = '0', body = ''] = /height="(\d+)"[^>]*>(.*)<\/svg>$/su.exec(svg) ?? [];
    const placed = `<g transform="translate(${margin} ${round(top)})">${body}</g>`;
    top += Number(height) + 14;
    return placed;
  });
  const head = lines.map((words, index) => text(margin, margin + 16 + index * 23, words, { kind: 'heading' }));
  const full = width + 2 * margin;
  const high = round(top);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${high}" width="${full}" height="${high}" role="img">` +
    `<title>${escapeMarkup(description)}</title><style>${sheets()}${heading}</style>` +
    `<path fill="${light.paper}" d="M0 0H${full}V${high}H0z"/><g class="chart">${[...head, ...parts].join('')}</g></svg>\n`
  );
}
