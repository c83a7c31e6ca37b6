/** Publishes the folder `made` of the project it runs in, as the last step of a build does. */
import { join } from 'node:path';
import { withBuildLock } from '../../src/desk/build-lock.ts';
import { prepare, publish } from '../../src/desk/publish.ts';

const root = process.cwd();
await withBuildLock(root, async () => {
  prepare(root);
  await publish(root, join(root, 'made'));
});
