/**
 * `npm run dev`: Astro's server beside the check. Edits of YAML and prose show in the browser as they are saved, and what
 * is wrong with them in the terminal.
 */
import { dev } from 'astro';
import { command } from './command.ts';
import { read } from '../plan/read.ts';
import { reportText } from './report.ts';
import { today } from './today.ts';
import { watchContent } from './watch.ts';

// Whatever shell or test runner calls: content is read anew for each page.
process.env.NODE_ENV = 'development';
process.env.ASTRO_TELEMETRY_DISABLED = '1';

await command('npm run dev', async () => {
  const root = process.cwd();
  const tell = (): void => console.log(`\n${reportText(root, read(root, today()).findings, 'both')}\n`);
  tell();
  let reload = (): void => {};
  const { address } = await dev({
    root,
    vite: {
      plugins: [
        {
          name: 'reload-on-content',
          configureServer: (server) => {
            // Pages read YAML by themselves: Astro must be told that what it keeps of them is old, the browser to ask again.
            reload = () => {
              server.environments.ssr.hot.send('astro:content-changed', {});
              server.ws.send({ type: 'full-reload' });
            };
          },
        },
      ],
    },
  });
  watchContent(root, () => {
    tell();
    reload();
  });
  console.log(`http://localhost:${address.port}/`);
  return 0;
});
