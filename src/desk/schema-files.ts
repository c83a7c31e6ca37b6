/** JSON Schemas of the content's YAML files, so that editors complete and underline as one types; from the same schemas. */
import { z } from 'zod';
import { yamlFiles } from '../plan/yaml-files.ts';
import type { Format } from '../plan/finding.ts';
import { formats } from '../words/finding/yaml.ts';
import { keysVi } from './keys.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** @returns file contents by path: a schema for each kind of file, and the editor's table of which file has which */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(yamlFiles)) files.set(`.vscode/schemas/${name}.json`, print(schemaOf(name)));
  const table = Object.entries(yamlFiles).map(([name, { paths }]) => [`./.vscode/schemas/${name}.json`, paths]);
  files.set('.vscode/settings.json', print({ 'yaml.schemas': Object.fromEntries(table) as unknown }));
  files.set('.vscode/extensions.json', print({ recommendations: ['redhat.vscode-yaml'] }));
  return files;
}

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The schema of one kind of file, with keys and forms explained in Vietnamese. */
export function schemaOf(name: string): Schema {
  const schema = z.toJSONSchema(yamlFiles[name]!.schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // The words of the check for what has not the form asked for; editors show `patternErrorMessage`.
      const format = zodSchema instanceof z.ZodString && jsonSchema.pattern !== undefined ? formatOf(zodSchema) : null;
      if (format) jsonSchema.patternErrorMessage = `Cần là ${formats[format].vi}.`;
    },
  });
  // Zod gives equal schemas one object; each key is explained by itself.
  const own = JSON.parse(JSON.stringify(schema)) as Schema;
  explain(own, name);
  return own;
}

/** The format a pattern stands for, as the schema itself names it when something does not fit. */
function formatOf(schema: z.ZodString): Format | null {
  const message = schema.safeParse('\0').error?.issues[0]?.message ?? '';
  return message.startsWith('format:') ? (message.slice('format:'.length) as Format) : null;
}

/** @param above the key that holds the map, whose own words for a key go before those of the file */
function explain(schema: unknown, name: string, above = ''): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties = {}, ...rest } = schema as Schema;
  // A source is the same wherever it stands, whatever the file calls a title of its own.
  const isSource = 'publisher' in properties && 'url' in properties;
  for (const [key, property] of Object.entries(properties)) {
    const own = isSource ? undefined : (keysVi[`${name}.${above}.${key}`] ?? keysVi[`${name}.${key}`]);
    const description = own ?? keysVi[key];
    if (typeof property === 'object' && description) property.description = description;
    explain(property, name, key);
  }
  for (const inner of Object.values(rest)) explain(inner, name, above);
}
