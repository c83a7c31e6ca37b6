/**
 * `npm run check`. Staff run it again and again, and a good part of a short run is making sense of the program itself: what Node
 * made of it is kept beside the packages.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'node'));
await import('./check-content.ts');
