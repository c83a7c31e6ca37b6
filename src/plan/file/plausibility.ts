/** What fits its schema and is still probably a slip: days the wrong way round, years far off, English left Vietnamese. */
import type { Findings } from '../finding.ts';
import type { Path, YamlRecord } from './yaml.ts';

type Fields = Record<string, unknown>;

/** Pairs of keys of one object whose days can only stand in this order. */
const orders = [
  ['published', 'accessed'],
  ['adopted', 'reviewed'],
  ['adopted', 'effective'],
  ['as_of', 'source.accessed'],
] as const;

/** Warns of days in impossible order and of English that is the Vietnamese copied. */
export function checkOddities(record: YamlRecord<unknown>, findings: Findings): void {
  for (const { fields, path } of objectsIn(record.value)) {
    for (const [earlier, later] of orders) {
      const first = dayAt(fields, earlier);
      const second = dayAt(fields, later);
      // Of a month or a year only as much as is known can be compared.
      if (!first || !second || first <= second.slice(0, first.length)) continue;
      const values = { earlier, earlierDay: first, later, laterDay: second };
      findings.add('date-order', record.at([...path, earlier]), values, 'warning');
    }
    const { vi, en } = fields;
    // A publisher's name stays; what brackets add to it are words of ours.
    if (path.at(-1) === 'publisher' && !/\(/u.test(String(vi))) continue;
    if (typeof vi === 'string' && vi === en && /[^\x20-\x7e]/u.test(vi) && vi.split(/\s+/u).length > 3)
      findings.add(
        'untranslated',
        record.at([...path, 'en']),
        { key: [...path, 'en'].join('.'), found: vi },
        'warning',
      );
  }
}

/** Keys of the days on which something was said, seen or done; deadlines may lie far ahead. */
const pastKeys = ['published', 'accessed', 'checked', 'as_of', 'on', 'date'];

/**
 * Warns of years that a plan's evidence can hardly have.
 *
 * @param plan its first and its "as of" day: evidence lies from ten years before the one to a year after the other
 */
export function checkYears(
  record: YamlRecord<unknown>,
  plan: { adopted: string; reviewed: string },
  findings: Findings,
): void {
  const from = Number(plan.adopted.slice(0, 4)) - 10;
  const to = Number(plan.reviewed.slice(0, 4)) + 1;
  for (const { fields, path } of objectsIn(record.value))
    for (const key of pastKeys) {
      const day = dayAt(fields, key);
      const year = Number(day?.slice(0, 4));
      if (day && (year < from || year > to))
        findings.add('far-date', record.at([...path, key]), { key, found: day, from, to }, 'warning');
    }
}

/** Every object in a value, with its path. */
function* objectsIn(value: unknown, path: Path = []): Generator<{ fields: Fields; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { fields: value as Fields, path };
  for (const [key, child] of Object.entries(value))
    yield* objectsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

function dayAt(fields: Fields, key: string): string | null {
  const found = key.split('.').reduce<unknown>((inner, part) => (inner as Fields | null | undefined)?.[part], fields);
  return typeof found === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(found) ? found : null;
}
