/**
 * The slip behind what YAML cannot read. The parser stumbles where its grammar ends, often lines below; here each line is
 * looked at as its writer meant it, so that the one that was mistyped is told, with what to type instead.
 */

/** A place in a source and what is wrong there. */
export interface Slip {
  at: number;
  code: string;
  detail: string;
}

interface Line {
  text: string;
  start: number;
  /** Columns of blanks before its first sign. */
  indent: number;
}

const key = String.raw`(?:- +)*['"]?[\w.-]+['"]?`;

/** What one line alone shows to be mistyped: where in the line, and what it is. */
const lineSlips: [code: string, pattern: RegExp][] = [
  ['CONFLICT', /^(?:={7}|\|{7}.*)$/u],
  ['MULTIPLE_DOCS', /^\.{3}\s*$/u],
  ['BAD_SCALAR_START', new RegExp(String.raw`^ *${key}: +[?%@\x60](?= |\p{L})`, 'u')],
  ['TAB_AS_INDENT', /^ *\t/u],
  ['STRANGE_BLANK', /^ *[^\S \t\r\n]/u],
  ['STRANGE_BLANK', new RegExp(String.raw`^ *${key}[^\S \n]*:[^\S \n]`, 'u')],
  ['STRANGE_BLANK', new RegExp(String.raw`^ *-[^\S \n]`, 'u')],
  ['WIDE_COLON', new RegExp(String.raw`^ *${key}\s*[：﹕∶]`, 'u')],
  ['NOT_COLON', new RegExp(String.raw`^ *${key} ?[;=](?= |$)`, 'u')],
  ['DASH_SPACE', /^ *-(?=[\p{L}'"{[])/u],
  ['NOT_DASH', /^ *[•–—·●▪‣*+](?= *[\p{L}'"{[])/u],
  ['COLON_SPACE', /^ *(?:- +)?[a-z_]+:(?=[^\s/:])/u],
];

/** A line without its comment and the blanks at its end. */
function bare(text: string): string {
  const at = text.search(/(?:^|\s)#/u);
  return (at < 0 ? text : text.slice(0, at)).trimEnd();
}
const opensBlock = (text: string): boolean => /[:-] +[|>][-+\d]{0,2}$/u.test(bare(text));
const opensLines = (text: string): boolean => /:$|^\s*-$|- -$/u.test(bare(text));

/** The first slip in a source that its parser refused, no later than the parser stumbled; null where none is plain. */
export function slipIn(source: string, stumbled: number): Slip | null {
  const columns: Column[] = [];
  let before: Line | null = null;
  let blockAbove = -1;
  for (const line of linesOf(source)) {
    if (line.start > stumbled) return null;
    const { text, start, indent } = line;
    if (text.trim() === '' || (blockAbove >= 0 && indent > blockAbove)) continue;
    blockAbove = opensBlock(text) ? indent : -1;
    if (/^\s*#/u.test(text)) continue;
    for (const [code, pattern] of lineSlips) {
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined) continue;
      const column = found.search(/\S/u);
      const isBlank = code === 'STRANGE_BLANK' || code === 'TAB_AS_INDENT';
      const at =
        isBlank || ['WIDE_COLON', 'NOT_COLON', 'BAD_SCALAR_START'].includes(code)
          ? found.length - 1
          : Math.max(0, column);
      return { at: start + at, code, detail: codeOf(found.at(-1)!) };
    }
    const open = openMark(source, line, before === null);
    if (open) return open;
    if (!fits(line, before, columns)) return { at: start + indent, code: 'BAD_INDENT', detail: '' };
    before = line;
  }
  return null;
}

const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function* linesOf(source: string): Generator<Line> {
  let start = 0;
  while (start <= source.length) {
    const end = source.indexOf('\n', start);
    const text = source.slice(start, end < 0 ? undefined : end);
    yield { text, start, indent: text.length - text.trimStart().length };
    if (end < 0) return;
    start = end + 1;
  }
}

/** A quote or bracket that begins a value and is closed neither on its line nor on one that belongs to it. */
function openMark(source: string, { text, start, indent }: Line, isFirst: boolean): Slip | null {
  const [lead, mark = ''] = /^(?:.*?: +|\s*- +)?(['"[{])/u.exec(text) ?? [];
  if (lead === undefined || (isFirst && lead.length === 1)) return null;
  const at = start + lead.length - 1;
  // Lines below that stand further in may go on with the value.
  let end = start + text.length;
  for (const line of linesOf(source.slice(end + 1, end + 20_000))) {
    if (line.text.trim() !== '' && line.indent <= indent) break;
    end += line.text.length + 1;
  }
  const value = source.slice(at + 1, end);
  if (mark === "'") return /^(?:[^']|'')*'(?!')/u.test(value) ? null : { at, code: 'QUOTE_OPEN', detail: mark };
  if (mark === '"') return /^(?:[^"\\]|\\[\s\S])*"/u.test(value) ? null : { at, code: 'QUOTE_OPEN', detail: mark };
  const closing = mark === '[' ? ']' : '}';
  return value.includes(closing) ? null : { at, code: 'BRACKET_OPEN', detail: closing };
}

interface Column {
  at: number;
  kind: 'key' | 'item';
}

/** Whether a line stands in the column of its neighbours: keys under keys, items under items, inner lines below an open one. */
function fits(line: Line, before: Line | null, columns: Column[]): boolean {
  const { text, indent } = line;
  const [dashes = ''] = /^(?:- +|-$)+/u.exec(text.trimStart()) ?? [];
  const isKey = /^['"]?[\w.-]+['"]?:(?: |$)/u.test(text.slice(indent + dashes.length));
  if (!isKey && dashes === '') return true;
  const kind = dashes ? 'item' : 'key';
  const opens = before !== null && opensLines(before.text);
  let left = false;
  while (columns.length > 0 && columns.at(-1)!.at > indent) {
    columns.pop();
    left = true;
  }
  const last = columns.at(-1);
  if (last?.at === indent && last.kind !== kind) {
    // Items may stand in the column of the key they belong to.
    const under = columns.at(-2);
    if (kind === 'item' && opens) columns.push({ at: indent, kind });
    else if (kind === 'key' && under?.at === indent) columns.pop();
    else return false;
  } else if (last?.at !== indent) {
    if (last !== undefined && (left || !opens)) return false;
    columns.push({ at: indent, kind });
  }
  if (dashes && isKey) columns.push({ at: indent + dashes.length, kind: 'key' });
  return true;
}
