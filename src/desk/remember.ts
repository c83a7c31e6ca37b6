/** `npm run addresses`: remembers the addresses that are published now, and the version of each plan's data. */
import { hasErrors } from '../plan/finding.ts';
import { read } from '../plan/read.ts';
import { rememberAddresses } from './addresses.ts';
import { keepVersions } from './versions.ts';
import { command } from './command.ts';
import { reportText } from './report.ts';

await command('npm run addresses', () => {
  const root = process.cwd();
  const { content, findings } = read(root);
  if (!content) {
    console.error(
      reportText(
        root,
        findings.filter((finding) => hasErrors([finding])),
        'both',
      ),
    );
    return 1;
  }
  const added = rememberAddresses(root, content);
  const versions = keepVersions(root, content);
  console.log(
    [
      ...added,
      `${added.length} địa chỉ mới. / ${added.length} new address(es).`,
      ...versions.map((version) => `+ ${version}`),
    ].join('\n'),
  );
  return 0;
});
