/** A build stopped at any moment, and several at once: the site before it or the new one stands, and the next build publishes. */
import { hold, layOut, leftIn, pause, siteOf, start, build, undisturbed, version, type Trial } from './trial.ts';

const moments = 12;

async function stopped(signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM', shares: readonly number[]): Promise<string> {
  const { first, second, seconds } = await undisturbed();
  const root = layOut();
  await build(root);
  const seen = { old: 0, new: 0 };
  for (const share of shares) {
    version(root, true);
    const { child, ended } = start(root);
    await pause(share * seconds * 1000);
    child.kill(signal);
    await ended;
    const site = siteOf(root);
    hold(
      site === first || site === second,
      `${signal} at ${Math.round(share * 100)} %: neither the old site nor the new`,
    );
    seen[site === first ? 'old' : 'new']++;
    for (let tries = 0; leftIn(root).length > 0; tries++) {
      hold(tries < 50, `${signal} leaves ${leftIn(root).join(', ')} running`);
      await pause(100);
    }
    version(root, false);
    await build(root);
    hold(siteOf(root) === first, `after ${signal} the next build is another`);
  }
  return `${seen.old} times the old site, ${seen.new} times the new; then always a whole build`;
}

async function together(): Promise<string> {
  const { first, second, seconds } = await undisturbed();
  const root = layOut();
  await build(root);
  let refused = 0;
  for (const wait of [0, 0.1, 0.5, 0.9]) {
    version(root, true);
    const one = start(root);
    await pause(wait * seconds * 1000);
    const other = start(root);
    const ends = await Promise.all([one.ended, other.ended]);
    for (const { status, output } of ends.filter((end) => end.status !== 0)) {
      hold(status === 2 && /Another build is running/u.test(output), `one of two dies with ${output.slice(-300)}`);
      refused++;
    }
    hold(
      ends.some(({ status }) => status === 0),
      'none of two builds publishes',
    );
    hold(siteOf(root) === second, 'two builds leave another site');
    version(root, false);
    await build(root);
    hold(siteOf(root) === first, 'the build after two is another');
  }
  return `${refused} of 4 seconds refused in words; whole each time`;
}

export const kills: Trial[] = [
  {
    name: `killed at ${moments} moments`,
    run: () =>
      stopped(
        'SIGKILL',
        Array.from({ length: moments }, (_, index) => (index + 0.5) / moments),
      ),
  },
  { name: 'interrupted', run: () => stopped('SIGINT', [0.3, 0.8]) },
  { name: 'asked to end', run: () => stopped('SIGTERM', [0.5]) },
  { name: 'two builds at once', run: together },
];
