/** Odd places and surroundings: the same bytes, or a refusal in words that leaves the last site alone. */
import { existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  build,
  folder,
  hold,
  isRoot,
  layOut,
  siteOf,
  start,
  system,
  undisturbed,
  version,
  type Trial,
} from './trial.ts';

/** A build there gives the bytes of a build anywhere. */
const same = (name: string, root: () => string, env: NodeJS.ProcessEnv = {}, before: string[] = []): Trial => ({
  name,
  async run() {
    const { first } = await undisturbed();
    const project = root();
    await build(project, env, before);
    hold(siteOf(project) === first, 'other bytes');
    return 'the same bytes';
  },
});

/** A build there is refused with these words, and the site that stood there stands. */
const refused = (name: string, words: RegExp, spoil: (root: string) => () => void): Trial => ({
  name,
  async run() {
    const { first } = await undisturbed();
    const root = layOut();
    await build(root);
    const mend = spoil(root);
    version(root, true);
    try {
      const { status, output } = await start(root).ended;
      hold(status === 2, `answers ${status}`);
      hold(words.test(output), `says ${output.slice(-300)}`);
    } finally {
      mend();
    }
    hold(siteOf(root) === first, 'another site stands');
    return 'refused in words; the last site stands';
  },
});

const in_ = (name: string) => () => layOut(join(folder(), name));
const plain = (): string => layOut();

async function diskFull(): Promise<string> {
  const { first, second } = await undisturbed();
  const disk = folder();
  system('mount', '-t', 'tmpfs', '-o', 'size=200m', 'none', disk);
  try {
    const root = layOut(join(disk, 'project'));
    await build(root);
    const { bavail, bsize } = statfsSync(disk);
    const filler = join(disk, 'filler');
    system('fallocate', '-l', String(bavail * bsize - 1_000_000), filler);
    version(root, true);
    const { status, output } = await start(root).ended;
    hold(status === 2 && /no space left/iu.test(output), `answers ${status}: ${output.slice(-300)}`);
    hold(siteOf(root) === first, 'another site stands');
    hold(statfsSync(disk).bavail * bsize > 500_000, 'what was half built stays');
    rmSync(filler);
    await build(root);
    hold(siteOf(root) === second, 'with room again, another site');
  } finally {
    system('umount', disk);
  }
  return 'told; the last site stands; with room again it builds';
}

export const places: Trial[] = [
  same('a folder with blanks and Vietnamese letters', in_('kế hoạch mở năm 2023')),
  same('the same in letters taken apart', in_('kế hoạch mở năm 2023'.normalize('NFD'))),
  same('a folder with brackets and an apostrophe', in_("[x] {y} & 'z'")),
  same('a long path', in_(Array.from({ length: 6 }, () => 'a'.repeat(80)).join('/'))),
  same('another time zone and locale', plain, { TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8', LANG: 'vi_VN.UTF-8' }),
  same('a time zone west of all, no locale', plain, { TZ: 'Pacific/Pago_Pago', LC_ALL: 'C' }),
  same('inside a workflow, in colours, for development', plain, { CI: '1', FORCE_COLOR: '3', NODE_ENV: 'development' }),
  same('no home, no folder for temporary files', plain, { HOME: undefined, TMPDIR: '/nowhere' }),
  same('few open files', plain, {}, ['prlimit', '--nofile=128']),
  same('files for their owner alone', plain, {}, ['sh', '-c', 'umask 077; exec "$0" "$@"']),
  {
    name: 'over what an earlier build kept',
    async run() {
      const { root, first } = await undisturbed();
      version(root, false);
      await build(root);
      hold(siteOf(root) === first, 'other bytes');
      return 'the same bytes';
    },
  },
  refused('dist is a link that leads elsewhere', /dist là liên kết[^]*dist is a link/u, (root) => {
    const target = readlinkSync(join(root, 'dist'));
    const elsewhere = folder();
    rmSync(join(root, 'dist'));
    symlinkSync(elsewhere, join(root, 'dist'));
    return () => {
      hold(
        lstatSync(join(root, 'dist')).isSymbolicLink() && !existsSync(join(elsewhere, 'index.html')),
        'dist was touched',
      );
      rmSync(join(root, 'dist'));
      symlinkSync(target, join(root, 'dist'));
    };
  }),
  ...(isRoot
    ? [
        {
          name: 'another user, without a home',
          async run() {
            const { first } = await undisturbed();
            const root = layOut();
            system('chown', '-R', 'nobody:nogroup', root);
            system('chmod', '755', join(root, '..'));
            await build(root, { HOME: undefined }, ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']);
            hold(siteOf(root) === first, 'other bytes');
            return 'the same bytes';
          },
        },
        refused('dist is mounted from elsewhere', /ổ đĩa gắn vào[^]*a file system mounted there/u, (root) => {
          const target = readlinkSync(join(root, 'dist'));
          rmSync(join(root, 'dist'));
          mkdirSync(join(root, 'dist'));
          system('mount', '-t', 'tmpfs', 'none', join(root, 'dist'));
          return () => {
            system('umount', join(root, 'dist'));
            rmSync(join(root, 'dist'), { recursive: true });
            symlinkSync(target, join(root, 'dist'));
          };
        }),
        { name: 'the disk is full', run: diskFull },
      ]
    : []),
];
