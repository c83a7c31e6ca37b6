/** Official texts are not edited. */
import { createHash } from 'node:crypto';
import { test } from 'vitest';
import { expectFinding, plan, readExample } from './expect-finding.ts';

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
  );
});
