/** A mistake in a throwaway copy of the miniature plan, and the one finding that must tell it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { frameOf } from '../../../src/desk/code-frame.ts';
import { describeFinding } from '../../../src/desk/report.ts';
import type { Rule } from '../../../src/plan/finding.ts';
import { discard, exampleFolder, readProject, spoil, type Edit } from '../../example/project.ts';

export const plan = 'content/2024-h1/plan.yaml';
export const school = 'content/2024-h1/groups/01-truong-hoc';
export const road = 'content/2024-h1/groups/02-duong-thon';

export const readExample = (path: string): string => readFileSync(join(exampleFolder, path), 'utf8');

/** What a bad sample is made of: edits, and the day on the desk's clock where a rule asks for it. */
type Sample = Edit | { today: string };

const isEdit = (part: Sample): part is Edit => 'file' in part;
const clockOf = (sample: readonly Sample[]): string | null =>
  sample.flatMap((part) => (isEdit(part) ? [] : part.today))[0] ?? null;

/** Reads a spoilt copy and expects a finding of that rule at the marker, and nothing to be published. */
export function expectFindingAt(rule: Rule, ...sample: Sample[]): void {
  const { root, marked } = spoil(...sample.filter(isEdit));
  try {
    const { content, findings } = readProject(root, clockOf(sample));
    const found = findings.filter((finding) => finding.rule === rule);
    const places = found.map(({ file, line, column }) => ({ file, line, column }));
    const told = findings.map((finding) => describeFinding(finding, 'vi')).join('\n');
    if (marked) expect(places, told).toContainEqual(marked);
    else expect(places.length, told).toBeGreaterThan(0);
    expect(content).toBeNull();
  } finally {
    discard(root);
  }
}

/** Reads a spoilt copy and expects one finding of that rule, at the marker if there is one. */
export function expectFinding(rule: Rule, ...sample: Sample[]): void {
  const { root, marked } = spoil(...sample.filter(isEdit));
  try {
    const { content, findings } = readProject(root, clockOf(sample));
    const shown = findings.map((finding) =>
      [describeFinding(finding, 'both'), frameOf(root, finding)].filter(Boolean).join('\n'),
    );
    expect(shown.join('\n')).toMatchSnapshot();
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(1);
    const { file, line, column, level } = found[0]!;
    if (marked) expect({ file, line, column }).toEqual(marked);
    expect(content === null).toBe(level === 'error');
  } finally {
    discard(root);
  }
}

/** Reads a changed copy and expects nothing to be wrong. */
export function expectNothing(...edits: Edit[]): void {
  const { root } = spoil(...edits);
  try {
    expect(readProject(root).findings).toEqual([]);
  } finally {
    discard(root);
  }
}
