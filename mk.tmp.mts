import { rmSync, renameSync } from 'node:fs';
import { aged, applyEdits, exampleFolder } from './tests/example/project.ts'; import { build, copyProject } from './tests/site/project.ts';
const r = copyProject(exampleFolder); applyEdits(r, aged); const b = await build(r); if (b.status) console.log(b.output); rmSync('/tmp/mut/ex', { recursive: true, force: true }); renameSync(r, '/tmp/mut/ex');
