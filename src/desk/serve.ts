/** `npm run serve`: serves `dist/` with the headers that the static host will send, at a printed address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command, UsageError } from './command.ts';
import { startServer } from './static-server.ts';

await command('npm run build && npm run serve', async () => {
  const folder = join(process.cwd(), 'dist');
  if (!existsSync(folder)) throw new UsageError('Chưa có dist/. / There is no dist/ yet.');
  const { address } = await startServer(folder, Number(process.env.PORT ?? 4321));
  console.log(`Trang đang chạy ở / The site is at ${address} (Ctrl+C để dừng / to stop)`);
  return 0;
});
