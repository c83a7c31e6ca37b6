/** Official texts are not edited. */
import { createHash } from 'node:crypto';
import { describe, test } from 'vitest';
import { lineSums } from '../../../src/plan/text/seed.ts';
import { expectFinding, expectFindingAt, plan, readExample } from './expect-finding.ts';

const seed = 'seeds/2024-h1.txt';
const lines = 'content/2024-h1/lines.txt';
const pinOf = (text: string): string => createHash('sha256').update(text).digest('hex');

test('one digit changed names its line', () =>
  expectFinding('seed-line', { file: 'seeds/2024-h1.txt', from: '1.500 cây', to: '1.600 cây' }));
test('a line taken away', () =>
  expectFinding('seed-missing-line', { file: 'seeds/2024-h1.txt', from: '- Các thôn;\n', to: '' }));
test('only its line ends changed', () =>
  expectFinding('seed-line-ends', {
    file: 'seeds/2024-h1.txt',
    to: Buffer.from(readExample('seeds/2024-h1.txt').replaceAll('\n', '\r\n')),
  }));
test('without any article', () => {
  const text = 'NGHỊ QUYẾT\nVề một việc.\n';
  const pin = /sha256: (.*)/u.exec(readExample(plan))![1]!;
  expectFinding(
    'text-structure',
    { file: 'seeds/2024-h1.txt', to: Buffer.from(text) },
    { file: plan, from: pin, to: createHash('sha256').update(text).digest('hex') },
    { file: lines, to: lineSums(Buffer.from(text)).join('\n') },
  );
});

describe('changed together with its pin', () => {
  const pin = pinOf(readExample(seed));
  test('a number', () =>
    expectFindingAt(
      'seed-line',
      { file: seed, from: 'ít nhất 1.500 cây', to: 'ít nhất 1.600 cây' },
      { file: plan, from: pin, to: pinOf(readExample(seed).replace('1.500 cây', '1.600 cây')) },
    ));
  test('without the sums of its lines', () => expectFindingAt('missing-file', { file: lines, to: null }));
  test('sums of another text', () =>
    expectFindingAt('seed-line', { file: lines, to: readExample(lines).replace(/^\w{8}/u, '00000000') }));
  test('sums of which one is lost', () =>
    expectFindingAt('seed-line', { file: lines, to: readExample(lines).replace(/^\w{8}\n/u, '') }));
});
