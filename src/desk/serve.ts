/** `npm run serve`: serves `dist/` with the headers that the static host will send, at a printed address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './static-server.ts';

const folder = join(process.cwd(), 'dist');
if (!existsSync(folder)) {
  console.error('Chưa có dist/: hãy chạy `npm run build` trước. / No dist/ yet: run `npm run build` first.');
  process.exit(1);
}
const { address } = await startServer(folder, Number(process.env.PORT ?? 4321));
console.log(`Trang đang chạy ở / The site is at ${address} (Ctrl+C để dừng / to stop)`);
