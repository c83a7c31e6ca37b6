/** What fits its schema and is still a slip: days the wrong way round, years far off, English left Vietnamese. */
import type { Findings, Position } from '../finding.ts';
import { SoundValues } from './sound.ts';
import type { Path, YamlRecord } from './yaml.ts';

export type Fields = Record<string, unknown>;

/** Pairs of keys of one object whose days can only stand in this order. */
const orders = [
  ['published', 'accessed'],
  ['adopted', 'reviewed'],
  ['adopted', 'effective'],
  ['as_of', 'source.accessed'],
  ['as_of', 'source.published'],
  ['done', 'as_of'],
  ['done', 'source.published'],
  ['done', 'source.accessed'],
  ['said.on', 'date'],
  ['said.on', 'said.where.source.accessed'],
  ['said.on', 'said.where.source.published'],
  ['source.accessed', 'checked'],
] as const;

/** Tells days in impossible order, days that have not come yet, and English that is the Vietnamese copied. */
export function checkOddities(record: YamlRecord<unknown>, findings: Findings): void {
  for (const { fields, path } of objectsIn(record.value)) {
    checkToday(fields, (key) => record.at([...path, key]), findings);
    for (const [earlier, later] of orders) {
      const first = dayAt(fields, earlier);
      const second = dayAt(fields, later);
      // Of a month or a year only as much as is known can be compared.
      if (!first || !second || first.slice(0, second.length) <= second.slice(0, first.length)) continue;
      // An estimate or a goal may speak of days to come.
      // Seen before it was published: that is told once, of the source.
      if (later === 'source.accessed' && isSeenEarly(fields)) continue;
      if (later === 'source.published' && ['estimate', 'plan'].includes(String(fields.status))) continue;
      const values = { earlier, earlierDay: first, later, laterDay: second };
      // The day of adoption is held against the text: it is the other that is off.
      const key = earlier === 'adopted' ? later : earlier;
      findings.add('date-order', record.at([...path, ...key.split('.')]), values);
      break;
    }
    const { vi, en } = fields;
    // A publisher's name stays; what brackets add to it are words of ours.
    if (path.at(-1) === 'publisher' && !/\(/u.test(String(vi))) continue;
    if (typeof vi === 'string' && vi === en && /[^\x20-\x7e]/u.test(vi) && vi.split(/\s+/u).length > 3)
      findings.add('untranslated', record.at([...path, 'en']), { key: [...path, 'en'].join('.'), found: vi });
  }
}

function isSeenEarly(fields: Fields): boolean {
  const [published, accessed] = [dayAt(fields, 'source.published'), dayAt(fields, 'source.accessed')];
  return (
    published !== null && accessed !== null && published.slice(0, accessed.length) > accessed.slice(0, published.length)
  );
}

/** Keys of the days on which somebody said, saw or did something: none of them lies ahead. */
const doneKeys = [
  ...['published', 'accessed', 'checked', 'as_of', 'done', 'on', 'date', 'searched', 'reviewed', 'adopted'],
] as const;

/** What was seen or done cannot lie after the day on the desk's clock, where that may be asked. */
function checkToday(fields: Fields, at: (key: string) => Position, findings: Findings): void {
  const { today } = findings;
  if (today === null) return;
  for (const key of doneKeys) {
    const found = dayAt(fields, key);
    const isAhead = found !== null && found > today.slice(0, found.length);
    if (!isAhead || (key === 'as_of' && ['estimate', 'plan'].includes(String(fields.status)))) continue;
    findings.add('future-day', at(key), { key, found, today });
  }
}

/** Keys of the days on which something was said, seen or done; deadlines may lie far ahead. */
const pastKeys = ['published', 'accessed', 'checked', 'as_of', 'on', 'date'];

/** So many years beyond what is usual a year is mistyped and not only rare. */
const surely = 20;

/**
 * Tells years that a plan's evidence cannot have, and warns of those that it hardly has.
 *
 * @param plan its first and its "as of" day: evidence lies from ten years before the one to a year after the other
 */
export function checkYears(
  record: YamlRecord<object>,
  plan: { adopted: string; reviewed: string },
  findings: Findings,
): void {
  const from = Number(plan.adopted.slice(0, 4)) - 10;
  const to = Number(plan.reviewed.slice(0, 4)) + 1;
  timely.judge(record.value, findings, () => holdYears(record, from, to, findings), `${from}–${to}`);
}

/** Records whose years are those of their plan. */
const timely = new SoundValues();

function holdYears(record: YamlRecord<object>, from: number, to: number, findings: Findings): void {
  for (const { fields, path } of objectsIn(record.value))
    for (const key of pastKeys) {
      const day = dayAt(fields, key);
      const year = Number(day?.slice(0, 4));
      if (!day || (year >= from && year <= to)) continue;
      const level = year < from - surely || year > to + surely ? 'error' : 'warning';
      findings.add('far-date', record.at([...path, key]), { key, found: day, from, to }, level);
    }
}

/** Every object in a value, with its path. */
export function* objectsIn(value: unknown, path: Path = []): Generator<{ fields: Fields; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { fields: value as Fields, path };
  for (const [key, child] of Object.entries(value))
    yield* objectsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

function dayAt(fields: Fields, key: string): string | null {
  const found = key.split('.').reduce<unknown>((inner, part) => (inner as Fields | null | undefined)?.[part], fields);
  return typeof found === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(found) ? found : null;
}
