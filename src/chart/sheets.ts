/** What a picture brings along as a file of its own: the rules of the page's stylesheets, in light colours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The rules, without comments and line ends. Read from the project's folder: a build moves this module, not the sheets. */
const rules = (): string =>
  ['chart', 'progress']
    .map((name) => readFileSync(join('src/chart', `${name}.css`), 'utf8'))
    .join('')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s*([{}:;,])\s*/gu, '$1')
    .replace(/var\(--(\w+)\)/gu, (_, name: string) => light[name]!)
    .trim();

let read: string | undefined;

/** The rules of all pictures in light colours. */
export const sheets = (): string => (read ??= rules());
