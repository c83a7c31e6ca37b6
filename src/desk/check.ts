/** `npm run check`: everything the build would refuse, at once. Exit code 1 when content is wrong. */
import { parseArgs } from 'node:util';
import { hasErrors } from '../plan/finding.ts';
import { read } from '../plan/read.ts';
import { describeFinding, summarise, type Speech } from './print-findings.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'both' } } });
const speech: Speech = values.lang === 'vi' || values.lang === 'en' ? values.lang : 'both';
const { findings } = read(process.cwd());
for (const finding of findings) console.log(describeFinding(finding, speech));
console.log(summarise(findings, speech));
process.exitCode = hasErrors(findings) ? 1 : 0;
