/** A YAML file judged against its shape: a typed value, or findings at the very line. */
import type { z } from 'zod';
import { placeAt, readText, type TextFile } from './text-file.ts';
import type { Findings, Place } from '../finding.ts';
import { reportIssues } from './issue.ts';
import { judgeOddities } from './plausibility.ts';
import { deepest, parseYaml, valueOffset, type YamlRecord } from './yaml.ts';

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
