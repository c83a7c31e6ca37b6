/** Put into a command before it runs: tells at its end the microseconds of the processor and the most kilobytes it took. */
import { writeSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, `took ${userCPUTime + systemCPUTime} ${maxRSS}\n`);
});
