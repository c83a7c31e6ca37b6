/** A YAML file judged against its shape: a typed value, or findings at the very line. */
import { z } from 'zod';
import { placeAt, readText, type TextFile } from './file.ts';
import type { Findings, Format, Place } from './finding.ts';
import { reportIssues } from './issue.ts';
import { judgeOddities } from './oddity.ts';
import { deepest, parseYaml, valueOffset } from './yaml.ts';

export type Path = readonly PropertyKey[];

export interface YamlRecord<T> {
  value: T;
  /** Where a value stands in its file. */
  at: (path: Path) => Place;
}

/** Shapes shared by the files of content. A pattern's message names its format, for the sentence shown to staff. */
export const patterned = (format: Format, pattern: RegExp) =>
  z.string().regex(pattern, { error: `format:${format}`, abort: true });

export const text = z.string().trim().min(1);
export const bilingual = z.strictObject({ vi: text, en: text });
export const day = patterned('date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u).refine(isCalendarDay, {
  error: 'format:date',
});
/** A day, month or year, as far as a source gives it. */
export const partialDay = patterned('date', /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u).refine(
  (value) => value.length < 10 || isCalendarDay(value),
  { error: 'format:date' },
);
export const sha256 = patterned('sha256', /^[0-9a-f]{64}$/u);
export const fingerprintShape = patterned('fingerprint', /^[0-9a-f]{8}$/u);
export const slug = patterned('id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
export const url = patterned('url', /^https?:\/\/[^\s"<>]+$/u);
export const origin = patterned('origin', /^https:\/\/[a-z0-9.-]+(?::\d+)?$/u);
export const sentenceId = patterned('id', /^(?:\d+\.\d+\.\d+|d\d+\.\d+\.\d+|[prs]\.\d+)$/u);

/** A published source, as promise 6 asks; `published` absent means the date is not known. */
export const source = z.strictObject({
  publisher: text,
  title: text.nullable(),
  url,
  published: partialDay.nullable().optional(),
  accessed: day,
});

/** A sentence named by id and, lest a changed splitter moves it unseen, by its first words. */
export const sentenceRef = { at: sentenceId, begins: text };

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * Parses a YAML text and holds it against a shape.
 *
 * @param file the text; for front matter the whole MDX file, with `offset` and `end` around its YAML
 * @param shape a strict Zod object, array or record
 * @returns null, with a finding for each fault, when it does not fit
 */
export function readRecord<S extends z.ZodType>(
  file: TextFile,
  shape: S,
  findings: Findings,
  { offset = 0, end = file.text.length }: { offset?: number; end?: number } = {},
): YamlRecord<z.output<S>> | null {
  const source = file.text.slice(offset, end);
  const place = (at: number): Place => placeAt(file, offset + at);
  try {
    return readSource(source, shape, place, findings);
  } catch (error) {
    // Parsers call themselves for each level, and levels without end exhaust them.
    if (!(error instanceof RangeError)) throw error;
    findings.add('yaml', place(deepest(source)), { code: 'TOO_DEEP', detail: '' });
    return null;
  }
}

function readSource<S extends z.ZodType>(
  source: string,
  shape: S,
  place: (offset: number) => Place,
  findings: Findings,
): YamlRecord<z.output<S>> | null {
  const document = parseYaml(source, place, findings);
  if (!document) return null;
  const data: unknown = document.toJS();
  const result = shape.safeParse(data);
  if (result.success) return { value: result.data, at: (path) => place(valueOffset(document, path)) };
  reportIssues(result.error.issues, { data, document, shape, place, findings });
  return null;
}

/** Reads a YAML file of content; null, with findings, when it is absent or does not fit. */
export function readYaml<S extends z.ZodType>(
  root: string,
  path: string,
  shape: S,
  findings: Findings,
): YamlRecord<z.output<S>> | null {
  const file = readText(root, path, findings);
  const record = file && readRecord(file, shape, findings);
  if (record) judgeOddities(record, findings);
  return record;
}
