/** Figures that fit their form and cannot be right. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectFindingAt, expectNothing } from './expect-finding.ts';

const folder = 'content/2024-h1';
const tea = `${folder}/targets/tea-2023.yaml`;
const schools = `${folder}/targets/schools.yaml`;
const water = `${folder}/targets/water.yaml`;
const contest = `${folder}/targets/arts-contest.yaml`;
const picked = `${folder}/updates/2024-01-01-thu-che/update.yaml`;
const said = (value: string): Edit => ({ file: tea, from: 'value: 19.5', to: `value: ${value}` });

describe('a figure, in its whole message', () => {
  test('with a point for its thousands', () => expectFinding('figure-written', said('¦19.500')));
  test('in a notation of programs', () => expectFinding('figure-written', said('¦0x13')));
  test('below nothing', () => expectFinding('figure-sign', said('¦-19.5')));
  test('of more than the whole', () =>
    expectFinding('figure-percent', { file: water, from: 'value: 88', to: 'value: ¦880' }));
  test('of a place between two', () =>
    expectFinding('figure-rank', { file: contest, from: 'value: 1', to: 'value: ¦1.5' }));
  test('with a digit too many, against the target', () => expectFinding('figure-far', said('¦195')));
  test('with a digit too many, against the other sources', () =>
    expectFinding(
      'figure-far',
      { file: tea, from: 'value: 30.9', to: 'value: ¦160' },
      ...['38', '17', '30.2'].map((value) => ({ file: tea, from: `value: ${value}\n`, to: `value: ${value}\n` })),
    ));
  test('with its digits in another order than another source has them', () =>
    expectFinding('figure-digits', { file: tea, from: 'value: 30.2', to: 'value: ¦40.3' }));
  test('that is not the one its update tells', () =>
    expectFinding('figure-words', { file: picked, from: 'value: 41.5', to: 'value: ¦45.1' }));
});

describe('a figure', () => {
  test.each([
    ['figure-written', 'with a point for its thousands, in the tens', said('¦19.534')],
    ['figure-written', 'with a point for its thousands, of one digit', said('¦9.500')],
    ['figure-written', 'with a point for its thousands, of three digits', said('¦195.000')],
    ['figure-written', 'with a point for its thousands and a comment', said('¦19.500 # tấn')],
    ['figure-written', 'with an exponent', said('¦1.95e1')],
    ['figure-written', 'without a number before its point', said('¦.5e2')],
    ['figure-written', 'in octal', said('¦0o23')],
    ['figure-written', 'with a plus', said('¦+19.5')],
    ['figure-written', 'with a nought before it', said('¦019.5')],
    ['figure-whole', 'of half a school', { file: schools, from: 'value: 2\n', to: 'value: ¦2.5\n' }],
    [
      'figure-days',
      'of a year long before the target',
      { file: tea, from: '- period: 2023-H1\n    value: 19.5', to: '- ¦period: 2003-H1\n    value: 19.5' },
    ],
    ['figure-sign', 'just below nothing', said('¦-0.5')],
    ['figure-far', 'a thousand times too large', said('¦19500')],
    ['figure-far', 'without end', said('¦1'.concat('9'.repeat(30)))],
    ['figure-far', 'a tenth of itself', said('¦1.95')],
    ['figure-far', 'a thousandth of itself', said('¦0.0195')],
    ['figure-far', 'of nothing', said('¦0')],
    ['figure-far', 'of three schools for thirty', { file: schools, from: 'value: 2\n', to: 'value: ¦20\n' }],
    ['figure-far', 'of households a tenth', { file: water, from: 'value: 88', to: 'value: ¦8.8' }],
    ['figure-percent', 'per mille', { file: water, from: 'value: 88', to: 'value: ¦123' }],
    ['figure-rank', 'of a place before the first', { file: contest, from: 'value: 1', to: 'value: ¦0' }],
    ['figure-rank', 'of a place that no ranking has', { file: contest, from: 'value: 1', to: 'value: ¦101' }],
    [
      'figure-far',
      'measured otherwise, and yet a thousand times off',
      { file: tea, from: 'value: 9\n', to: 'value: ¦9000\n' },
    ],
    ['figure-far', 'that an update brings', { file: picked, from: 'value: 41.5', to: 'value: ¦415' }],
    [
      'figure-written',
      'that an update brings, with a point for its thousands',
      { file: picked, from: 'value: 41.5', to: 'value: ¦41.500' },
    ],
    [
      'figure-words',
      'that an update brings, with two digits changed round',
      { file: picked, from: 'value: 41.5', to: 'value: ¦14.5' },
    ],
    ['figure-words', 'that an update tells otherwise', { file: picked, from: 'value: 41.5', to: 'value: ¦42.5' }],
  ] as const)('%s: %s', (rule, _, edit) => expectFindingAt(rule, edit));

  test('that looks like a slip and is right says so', () =>
    expectNothing(said("19.534\n    confirmed: 'Bảng 2 của báo cáo ghi ba chữ số lẻ.'")));
  test('far from the target and right says so', () =>
    expectNothing(said("195\n    confirmed: 'Gọi hỏi thôn: được mùa.'")));
  test('of part of the time is less, and no fault', () => expectNothing(said('12')));
  test('with three decimals after nought is no fault', () =>
    expectNothing({ file: schools, from: 'value: 2\n', to: 'value: 2\n    qualifier: about\n' }));
});
