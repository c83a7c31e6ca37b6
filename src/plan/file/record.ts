/** A YAML file checked against its schema: a typed value, or findings at the very line. */
import type { z } from 'zod';
import { positionAt, readText, type TextFile } from './text-file.ts';
import type { Findings, Position } from '../finding.ts';
import { checkTyped } from './as-typed.ts';
import { reportIssues } from './issue.ts';
import { checkOddities, objectsIn } from './plausibility.ts';
import { checkAddresses } from './addresses.ts';
import { SoundValues } from './sound.ts';
import { deepest } from './yaml-depth.ts';
import { parseYaml, valueOffset, type YamlRecord } from './yaml.ts';
import type { Document } from 'yaml';

/**
 * Parses a YAML text and checks it against a schema.
 *
 * @param file the text; for front matter the whole MDX file, with `offset` and `end` around its YAML
 * @param schema a strict Zod object, array or record
 * @returns null, with a finding for each fault, when it does not fit
 */
export function readRecord<S extends z.ZodType>(
  file: TextFile,
  schema: S,
  findings: Findings,
  { offset = 0, end = file.text.length }: { offset?: number; end?: number } = {},
): YamlRecord<z.output<S>> | null {
  const source = file.text.slice(offset, end);
  const position = (at: number): Position => positionAt(file, offset + at);
  try {
    return readSource(source, schema, position, findings);
  } catch (error) {
    // Parsers call themselves for each level, and levels without end exhaust them.
    if (!(error instanceof RangeError)) throw error;
    findings.add('yaml', position(deepest(source)), { code: 'TOO_DEEP', detail: '' });
    return null;
  }
}

function readSource<S extends z.ZodType>(
  source: string,
  schema: S,
  position: (offset: number) => Position,
  findings: Findings,
): YamlRecord<z.output<S>> | null {
  const document = parseYaml(source, position, findings);
  if (!document) return null;
  const value = valueIn(document, schema);
  if (value === null) {
    const data: unknown = document.toJS();
    const { error } = schema.safeParse(data);
    reportIssues(error?.issues ?? [], { data, document, schema, position, findings });
    return null;
  }
  return {
    value,
    at: (path) => position(valueOffset(document, path)),
    written: (path) => /^[^\s,}\]#]*/u.exec(source.slice(valueOffset(document, path)))?.[0] ?? '',
  };
}

/** What documents hold by a schema; a document that comes again gives the very same value. */
const values = new WeakMap<z.ZodType, WeakMap<Document, { value: unknown }>>();

function valueIn<S extends z.ZodType>(document: Document, schema: S): z.output<S> | null {
  const known = values.get(schema) ?? new WeakMap<Document, { value: unknown }>();
  values.set(schema, known);
  const found = known.get(document);
  if (found) return found.value as z.output<S>;
  const result = schema.safeParse(document.toJS());
  if (!result.success) return null;
  known.set(document, { value: result.data });
  return result.data;
}

/** What stands empty where nobody wrote that it is not known: "null" is an answer, nothing is none. */
function tellEmpty(record: YamlRecord<object>, findings: Findings): void {
  for (const { fields, path } of objectsIn(record.value))
    for (const [key, value] of Object.entries(fields))
      if (value === null && record.written([...path, key]) === '')
        findings.add('empty-value', record.at([...path, key]), {
          key: [...path, key].map(String).join('.'),
          orNull: true,
        });
}

/** Values with nothing odd in them. */
const plain = new SoundValues();

/** Reads a YAML file of content; null, with findings, when it is absent or does not fit. */
export function readYaml<S extends z.ZodType<object>>(
  root: string,
  path: string,
  schema: S,
  findings: Findings,
): YamlRecord<z.output<S>> | null {
  const file = readText(root, path, findings);
  const record = file && readRecord(file, schema, findings);
  if (!record) return null;
  checkAddresses(record, findings);
  const judge = (): void => {
    checkOddities(record, findings);
    checkTyped(record, findings);
    tellEmpty(record, findings);
  };
  plain.judge(record.value, findings, judge, String(findings.today));
  return record;
}
