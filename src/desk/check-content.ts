/** What `npm run check` does: everything the build would refuse, at once, with what deserves a second look. */
import { parseArgs } from 'node:util';
import { day } from '../plan/file/schema.ts';
import { hasErrors } from '../plan/finding.ts';
import { command, UsageError } from './command.ts';
import { read } from '../plan/read.ts';
import { reportGithub, reportJson, reportText, type Speech } from './report.ts';
import { today } from './today.ts';
import { watchContent } from './watch.ts';

const usage =
  'npm run check -- [--lang vi|en|both] [--format text|json|github] [--json] [--watch] [--today 2026-12-01]';

const oneOf = <T extends string>(name: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value);
  if (found) return found;
  throw new UsageError(`--${name} ${value}: ${allowed.join(' | ')}`);
};

await command(usage, () => {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', default: 'both' },
      format: { type: 'string', default: 'text' },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      today: { type: 'string', default: '' },
    },
  });
  const speech = oneOf<Speech>('lang', values.lang, ['vi', 'en', 'both']);
  const format = oneOf('format', values.json ? 'json' : values.format, ['text', 'json', 'github']);
  if (values.today && !day.safeParse(values.today).success) throw new UsageError(`--today ${values.today}: 2026-12-01`);
  const root = process.cwd();

  const check = (): number => {
    const { findings } = read(root, values.today || today());
    if (format === 'json') console.log(reportJson(findings));
    else if (format === 'text') console.log(reportText(root, findings, speech));
    if (findings.length > 0 && (format === 'github' || (format === 'text' && process.env.GITHUB_ACTIONS === 'true')))
      console.log(reportGithub(findings));
    return hasErrors(findings) ? 1 : 0;
  };

  // Listening first, lest what is saved during the first answer goes unheard.
  if (values.watch)
    watchContent(root, () => {
      console.log('');
      process.exitCode = check();
    });
  return check();
});
