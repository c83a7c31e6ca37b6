/**
 * Put into a program before it runs: notes each step that shows on the disk, and stops the program dead at the one that
 * `STOP_AT` names, before or after it is done. `REFUSE` names an error and a path: the system refuses so to rename it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const [when = '', wanted = '0'] = (process.env.STOP_AT ?? '').split(' ');
const [code, refused] = (process.env.REFUSE ?? '').split(/ (.*)/u);
let step = 0;
const note = (line) => process.env.STEPS && fs.appendFileSync(process.env.STEPS, `${line}\n`);

for (const name of ['renameSync', 'symlinkSync', 'linkSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (...given) => {
    step++;
    const here = step === Number(wanted);
    if (here && when === 'before') process.kill(process.pid, 'SIGKILL');
    if (name === 'renameSync' && given[0] === refused) throw Object.assign(new Error(code), { code });
    const done = real(...given);
    note(
      `${name} ${given
        .slice(0, 2)
        .filter((each) => typeof each === 'string')
        .join(' ')}`,
    );
    if (here && when === 'after') process.kill(process.pid, 'SIGKILL');
    return done;
  };
}
const { fsyncSync, openSync } = fs;
const opened = new Map();
fs.openSync = (path, ...rest) => {
  const handle = openSync(path, ...rest);
  opened.set(handle, path);
  return handle;
};
fs.fsyncSync = (handle) => {
  fsyncSync(handle);
  note(`settled ${opened.get(handle)}`);
};
const { open } = fs.promises;
fs.promises.open = async (path, ...rest) => {
  const handle = await open(path, ...rest);
  const sync = handle.sync.bind(handle);
  handle.sync = async () => {
    await sync();
    note(`settled ${path}`);
  };
  return handle;
};
syncBuiltinESMExports();
