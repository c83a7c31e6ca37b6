/** The samples of the staff guide: each fits its file, and each that is fiction is refused for nothing else. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeFinding } from '../../src/desk/report.ts';
import { reportSchema } from '../../src/plan/evidence/evidence.ts';
import { readYaml } from '../../src/plan/file/record.ts';
import { sourceSchema } from '../../src/plan/file/source.ts';
import { Findings } from '../../src/plan/finding.ts';
import { siteSchema } from '../../src/plan/site.ts';
import { yamlFiles } from '../../src/plan/yaml-files.ts';
import { runIn } from './run.ts';

const guide = readFileSync('content/README.md', 'utf8');
const samples = [...guide.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gmu)].map(([, indent = '', body = '']) =>
  body.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
);

const root = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What each sample is a sample of, by a line that only it has. */
const kinds: [name: string, line: string, schema: z.ZodType<object>, fiction: boolean][] = [
  ['an update with a figure', 'kind: update', yamlFiles.update!.schema, true],
  ['a correction', 'kind: correction', yamlFiles.update!.schema, true],
  ['a report', 'outcome: met', z.strictObject({ reports: z.array(reportSchema) }), true],
  ['a project', 'kind: bridge', yamlFiles.projects!.schema, false],
  ['a target', 'comparison: at-least', yamlFiles.target!.schema, false],
  ['a unit', 'whole: true', yamlFiles.units!.schema, false],
  ['a place', 'kind: district', yamlFiles.places!.schema, true],
  ['a contact', 'contacts:', siteSchema.pick({ contacts: true }), true],
  ['a page that was moved', '- from: ', yamlFiles.moved!.schema, false],
  ['a source', 'title: Tên bài, chép đúng như đã đăng', z.strictObject({ source: sourceSchema }), false],
];

test.each(kinds)('%s', (_, line, schema, fiction) => {
  const own = samples.filter((sample) => sample.includes(line));
  expect(own).toHaveLength(1);
  writeFileSync(join(root, 'sample.yaml'), own[0]!);
  const findings = new Findings();
  expect(readYaml(root, 'sample.yaml', schema, findings)).not.toBeNull();
  const others = findings.list.filter(({ rule }) => rule !== 'fictional-address');
  expect(others.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
  expect(findings.list.length > 0).toBe(fiction);
});

test('no sample is left out', () => expect(samples).toHaveLength(kinds.length));

test('what is laid out for a new target has the lines of the sample', () => {
  mkdirSync(join(root, 'content/2023-h2'), { recursive: true });
  writeFileSync(join(root, 'content/2023-h2/plan.yaml'), '');
  expect(runIn(root, 'new.ts', ['target', '--plan', '2023-h2', '--id', 'moi']).stderr).toBe('');
  const keysOf = (text: string): string[] => [...text.matchAll(/^[ -]*([a-z]+):/gmu)].map(([, key = '']) => key);
  const laidOut = keysOf(readFileSync(join(root, 'content/2023-h2/targets/moi.yaml'), 'utf8').replace(/^#.*\n/gmu, ''));
  const sample = keysOf(samples.find((each) => each.includes('comparison: at-least'))!);
  expect(sample.filter((key) => !laidOut.includes(key))).toEqual([]);
});
