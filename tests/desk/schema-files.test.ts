/** What editors know of the content's files is what the reader knows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles, schemaOf } from '../../src/desk/schema-files.ts';
import { yamlFiles } from '../../src/plan/yaml-files.ts';
import { keysVi } from '../../src/desk/keys.ts';

interface Schema {
  properties?: Record<string, Schema>;
  description?: string;
  additionalProperties?: unknown;
  pattern?: string;
  patternErrorMessage?: string;
}

/** Every schema within a schema, itself first. */
function* within(schema: unknown): Generator<Schema> {
  if (typeof schema !== 'object' || schema === null) return;
  yield schema;
  for (const inner of Object.values(schema)) yield* within(inner);
}

test('the files are those that the shapes give: else run `npm run schemas`', () => {
  for (const [path, text] of schemaFiles()) expect(existsSync(path) && readFileSync(path, 'utf8'), path).toBe(text);
  expect(
    readdirSync('.vscode/schemas')
      .map((name) => `.vscode/schemas/${name}`)
      .sort(),
  ).toEqual([...schemaFiles().keys()].filter((path) => path.startsWith('.vscode/schemas/')).sort());
});

test.each(Object.keys(yamlFiles))('%s: keys and forms are explained in Vietnamese, unknown keys refused', (name) => {
  for (const schema of within(schemaOf(name))) {
    const properties = Object.entries(schema.properties ?? {});
    for (const [key, { description }] of properties) expect(description, `${name}.${key}`).toBeTruthy();
    if (properties.length > 0) expect(schema.additionalProperties).toBe(false);
    if (schema.pattern) expect(schema.patternErrorMessage, schema.pattern).toMatch(/^Cần là /u);
  }
});

test('no explanation is left over', () => {
  const used = new Set(
    Object.keys(yamlFiles).flatMap((name) =>
      [...within(schemaOf(name))].flatMap(({ properties = {} }) =>
        Object.values(properties).map(({ description }) => description),
      ),
    ),
  );
  expect(Object.keys(keysVi).filter((key) => !used.has(keysVi[key]))).toEqual([]);
});
