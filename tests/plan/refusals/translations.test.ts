/** Translations of sentences, and quotes of them. */
import { test } from 'vitest';
import { expectFinding, readExample, road, school } from './expect-finding.ts';

test('of a sentence that does not exist', () =>
  expectFinding('no-such-sentence', {
    file: `${road}/translation.yaml`,
    from: "2.1.2:\n  begins: '",
    to: "2.1.9:\n  begins: ¦'",
  }));
test('whose first words moved', () =>
  expectFinding('first-words', {
    file: `${road}/translation.yaml`,
    from: "'Làm trên 2,5 km đường.'",
    to: "¦'Tận dung vật liệu'",
  }));
test('that lack a sentence', () =>
  expectFinding('missing-translation', {
    file: `${road}/translation.yaml`,
    from: /2\.1\.2:[\s\S]*/u.exec(readExample(`${road}/translation.yaml`))![0],
    to: '',
  }));
test('that stand in the wrong file', () =>
  expectFinding('misplaced-translation', {
    file: 'content/2024-h1/translation.yaml',
    from: 'p.1:\n',
    to: `2.0.1:\n  begins: ¦Làm đường thôn\n  of: '00000000'\n  en: Build village roads\np.1:\n`,
  }));
test('with another number', () =>
  expectFinding('parity', {
    file: `${school}/translation.yaml`,
    from: '"In the second quarter of 2024, plant at least 1,500',
    to: '¦"In the second quarter of 2024, plant at least 1,600',
  }));
test('without the hedge', () =>
  expectFinding('parity', { file: `${road}/translation.yaml`, from: '"Build over 2.5 km', to: '¦"Build 2.5 km' }));
test('firmer than the original', () =>
  expectFinding('modality', { file: `${school}/translation.yaml`, from: '"Strive, by', to: '¦"Be sure, by' }));
test('made from an older original', () =>
  expectFinding('stale-translation', {
    file: `${road}/translation.yaml`,
    from: /of: '(.{8})'/u.exec(readExample(`${road}/translation.yaml`))![1]!,
    to: '00000000',
  }));
test('that are not in the sentence', () =>
  expectFinding('quote-not-found', {
    file: 'content/2024-h1/slips.yaml',
    from: 'quote: Tận dung',
    to: 'quote: ¦tận dụng',
  }));
