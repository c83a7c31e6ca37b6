/** Zod's issues told as findings of ours, at the very key or value. */
import type { Document } from 'yaml';
import { z } from 'zod';
import type { Findings, Format, Position } from '../finding.ts';
import { followsFrom, isMissing, splitItems, strangersIn, valueAt, type Stranger } from './misplaced-key.ts';
import type { AddressFault } from './address-fault.ts';
import { type Path, keyOffset, valueOffset } from './yaml.ts';

interface Checked {
  data: unknown;
  document: Document;
  schema: z.ZodType;
  position: (offset: number) => Position;
  findings: Findings;
}

/** Adds a finding for each issue, save those that only follow from a slip elsewhere. */
export function reportIssues(issues: readonly z.core.$ZodIssue[], checked: Checked): void {
  const { data, document, schema, position, findings } = checked;
  const split = splitItems(issues, data);
  for (const { path, keys } of split) findings.add('item-split', position(valueOffset(document, path)), { keys });
  const parts = new Set(split.flatMap((item) => item.parts.map((part) => part.join('.'))));
  const strangers = strangersIn(issues, data, (path) => keysAt(schema, path));
  for (const issue of issues) {
    if (isMissing(issue, data) && parts.has(issue.path.slice(0, -1).join('.'))) continue;
    if (!strangers.some((stranger) => followsFrom(stranger, issue, data))) report(issue, { ...checked, strangers });
  }
}

/** Turns one of Zod's issues into a finding of ours, at the key or value it speaks of. */
function report(issue: z.core.$ZodIssue, checked: Checked & { strangers: readonly Stranger[] }): void {
  const { data, document, schema, position, findings, strangers } = checked;
  const { path } = issue;
  if (issue.code === 'invalid_union') {
    // Of several schemas the one meant is that whose keys are there, else whichever has least against it.
    const [branch = []] = issue.errors.toSorted((a, b) => countStrangers(a) - countStrangers(b) || a.length - b.length);
    const meant = countStrangers(branch) > 0 ? branch.filter(({ code }) => code === 'unrecognized_keys') : branch;
    const whole = meant.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    const own = strangersIn(whole, data, (at) => keysAt(schema, at));
    for (const inner of whole) report(inner, { ...checked, strangers: own });
    return;
  }
  const key = path.map(String).join('.') || '(file)';
  const value = valueAt(data, path);
  const found = show(value);
  const here = position(valueOffset(document, path));
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    for (const unknown of issue.keys)
      findings.add('unknown-key', position(keyOffset(document, [...path, unknown])), () => {
        const known = strangers.find((stranger) => stranger.key === unknown && isSame(stranger.path, path));
        return { key: unknown, allowed, suggestion: known?.suggestion ?? null, belongs: known?.belongs ?? null };
      });
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
    findings.add('empty-value', here, { key, orNull: false });
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

const countStrangers = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.filter(({ code }) => code === 'unrecognized_keys').length;

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((part, index) => part === b[index]);

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
