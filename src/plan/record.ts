/** A YAML file judged against its shape: a typed value, or findings at the very line. */
import { closest, distance } from 'fastest-levenshtein';
import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { placeAt, readText, type TextFile } from './file.ts';
import type { Findings, Format, Place } from './finding.ts';

export type Path = readonly PropertyKey[];

export interface YamlRecord<T> {
  value: T;
  /** Where a value stands in its file. */
  at(path: Path): Place;
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
  const document = parseDocument(file.text.slice(offset, end), { prettyErrors: false });
  const place = (at: number): Place => placeAt(file, offset + at);
  if (document.errors.length > 0) {
    // One slip of a quote or an indent makes the parser stumble several times on the same line: the first tells it.
    const lines = new Set<number>();
    for (const { pos, code, message } of document.errors) {
      const here = place(pos[0]);
      if (!lines.has(here.line)) findings.add('yaml', here, { code, detail: message });
      lines.add(here.line);
    }
    return null;
  }
  const data: unknown = document.toJS();
  const result = shape.safeParse(data);
  if (result.success) return { value: result.data, at: (path) => place(valueOffset(document, path)) };
  const issues = result.error.issues;
  // A misspelt key is one fault, not also a missing key.
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(shape, issue.path))].join('.'))
        : [],
    ),
  );
  for (const issue of issues) {
    const missing = valueAt(data, issue.path) === undefined;
    if (!(missing && misspelt.has(issue.path.join('.')))) report(issue, { data, document, shape, place, findings });
  }
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
  return file && readRecord(file, shape, findings);
}

interface Judged {
  data: unknown;
  document: Document;
  shape: z.ZodType;
  place: (offset: number) => Place;
  findings: Findings;
}

/** Turns one of Zod's issues into a finding of ours, at the key or value it speaks of. */
function report(issue: z.core.$ZodIssue, { data, document, shape, place, findings }: Judged): void {
  const { path } = issue;
  const key = path.map(String).join('.') || '(file)';
  const value = valueAt(data, path);
  const found = show(value);
  const here = place(valueOffset(document, path));
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(shape, path);
    for (const unknown of issue.keys)
      findings.add('unknown-key', place(keyOffset(document, [...path, unknown])), {
        key: unknown,
        allowed,
        suggestion: nearest(unknown, allowed),
      });
  } else if (value === undefined) {
    const parent = path.length > 1 ? path.slice(0, -1).join('.') : null;
    findings.add('missing-key', place(valueOffset(document, path.slice(0, -1))), { key: String(path.at(-1)), parent });
  } else if (issue.code === 'invalid_type') {
    findings.add('wrong-type', here, { key, found, expected: issue.expected });
  } else if (issue.code === 'invalid_value') {
    findings.add('wrong-value', here, { key, found, allowed: issue.values.map(String) });
  } else if (issue.code === 'too_small') {
    findings.add('empty-value', here, { key });
  } else if (issue.code === 'invalid_key') {
    findings.add('wrong-format', place(keyOffset(document, path)), { key, found: String(path.at(-1)), format: 'id' });
  } else if (issue.message.startsWith('format:')) {
    const format = issue.message.slice('format:'.length) as Format;
    findings.add('wrong-format', here, { key, found, format });
  } else {
    findings.add('wrong-type', here, { key, found, expected: issue.message });
  }
}

/** The allowed word that was probably meant, if one is near. */
export function nearest(word: string, allowed: readonly string[]): string | null {
  if (allowed.length === 0) return null;
  const candidate = closest(word, allowed);
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? candidate : null;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}

/** The keys a shape knows at a path. */
function keysAt(shape: z.ZodType, path: Path): string[] {
  let inner: unknown = shape;
  const bare = (): void => {
    while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault)
      inner = inner.unwrap();
  };
  for (const key of path) {
    bare();
    if (inner instanceof z.ZodObject) inner = inner.shape[String(key)];
    else if (inner instanceof z.ZodArray) inner = inner.element;
    else if (inner instanceof z.ZodRecord) inner = inner.valueType;
  }
  bare();
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Offset of the value at `path`, or of the nearest one above it. */
function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Offset of the last key of `path`. */
function keyOffset(document: Document, path: Path): number {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(map)
    ? map.items.map((item) => item.key).find((node) => isScalar(node) && String(node.value) === String(path.at(-1)))
    : null;
  return isScalar(key) && key.range ? key.range[0] : valueOffset(document, path);
}
