/** `npm run schemas`: writes `.vscode/schemas/` and the editor's settings anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { command } from './command.ts';
import { schemaFiles } from './schema-files.ts';

await command('npm run schemas', () => {
  for (const [path, text] of schemaFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  return 0;
});
