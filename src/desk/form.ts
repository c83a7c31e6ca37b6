/** `npm run form`: the editing desk in a browser, on this machine alone. */
import { command } from './command.ts';
import { startForm } from './form/server.ts';

await command('npm run form', async () => {
  const { address } = await startForm(process.cwd(), Number(process.env.PORT ?? 4330));
  console.log(`Bàn biên tập ở / The editing desk is at ${address} (Ctrl+C để dừng / to stop)`);
  return 0;
});
