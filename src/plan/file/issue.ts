/** Zod's issues told as findings of ours, at the very key or value. */
import type { Document } from 'yaml';
import { z } from 'zod';
import { toldAtMost, type Findings, type Format, type Position } from '../finding.ts';
import { nearest } from './nearest.ts';
import type { AddressFault } from './web-address.ts';
import { type Path, keyOffset, valueOffset } from './yaml.ts';

/** Keys that had another name once: who types the old one is told the new. */
const renamed: Record<string, string> = { unlike: 'not_comparable', says: 'outcome', written: 'verbatim' };

/** The key that was probably meant. */
function meantKey(key: string, allowed: readonly string[]): string | null {
  const now = Object.hasOwn(renamed, key) ? renamed[key]! : '';
  return allowed.includes(now) ? now : nearest(key, allowed);
}

interface Checked {
  data: unknown;
  document: Document;
  schema: z.ZodType;
  position: (offset: number) => Position;
  findings: Findings;
}

/** Adds a finding for each issue. A misspelt key is one fault, not also a missing key. */
export function reportIssues(issues: readonly z.core.$ZodIssue[], checked: Checked): void {
  const { data, schema } = checked;
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const allowed = keysAt(schema, issue.path);
      return issue.keys.slice(0, toldAtMost).map((key) => [...issue.path, meantKey(key, allowed)].join('.'));
    }),
  );
  for (const issue of issues) {
    const missing = valueAt(data, issue.path) === undefined;
    if (!(missing && misspelt.has(issue.path.join('.')))) report(issue, checked);
  }
}

/** Turns one of Zod's issues into a finding of ours, at the key or value it speaks of. */
function report(issue: z.core.$ZodIssue, checked: Checked): void {
  const { data, document, schema, position, findings } = checked;
  const { path } = issue;
  if (issue.code === 'invalid_union') {
    // Of several schemas the one meant is that whose keys are there, else whichever has least against it.
    const [branch = []] = issue.errors.toSorted((a, b) => strangers(a) - strangers(b) || a.length - b.length);
    const meant = strangers(branch) > 0 ? branch.filter(({ code }) => code === 'unrecognized_keys') : branch;
    for (const inner of meant) report({ ...inner, path: [...path, ...inner.path] }, checked);
    return;
  }
  const key = path.map(String).join('.') || '(file)';
  const value = valueAt(data, path);
  const found = show(value);
  const here = position(valueOffset(document, path));
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    for (const unknown of issue.keys)
      findings.add('unknown-key', position(keyOffset(document, [...path, unknown])), () => ({
        key: unknown,
        allowed,
        suggestion: meantKey(unknown, allowed),
      }));
  } else if (value === undefined) {
    const parent = path.length > 1 ? path.slice(0, -1).join('.') : null;
    findings.add('missing-key', position(valueOffset(document, path.slice(0, -1))), {
      key: String(path.at(-1)),
      parent,
    });
  } else if (issue.code === 'invalid_type') {
    findings.add('wrong-type', here, { key, found, expected: issue.expected });
  } else if (issue.code === 'invalid_value') {
    findings.add('wrong-value', here, { key, found, allowed: issue.values.map(String) });
  } else if (issue.code === 'too_small') {
    findings.add('empty-value', here, { key });
  } else if (issue.code === 'invalid_key') {
    findings.add('wrong-format', position(keyOffset(document, path)), {
      key,
      found: String(path.at(-1)),
      format: 'id',
    });
  } else if (issue.message.startsWith('address:')) {
    const fault = issue.message.slice('address:'.length) as AddressFault;
    findings.add('web-address', here, { key, found, fault });
  } else if (issue.message.startsWith('format:')) {
    const format = issue.message.slice('format:'.length) as Format;
    findings.add('wrong-format', here, { key, found, format });
  } else {
    findings.add('wrong-type', here, { key, found, expected: issue.message });
  }
}

const strangers = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.filter(({ code }) => code === 'unrecognized_keys').length;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

/** The beginning of a value as JSON; a whole file in it is not written out to be cut. */
function inspect(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const few: unknown = Array.isArray(value)
    ? value.slice(0, 40)
    : Object.fromEntries(Object.entries(value).slice(0, 40));
  return JSON.stringify(few) ?? '';
}

function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : inspect(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}

/** The keys a schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return keysAt(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in as z.ZodType, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option as z.ZodType, path));
  if (key === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element as z.ZodType, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType as z.ZodType, rest);
  const inner = schema instanceof z.ZodObject ? (schema.shape[String(key)] as z.ZodType | undefined) : undefined;
  return inner ? keysAt(inner, rest) : [];
}
