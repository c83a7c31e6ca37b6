/** The order of the sources of one number: state bodies, then the press, then what repeats them. */
import { expect, test } from 'vitest';
import { ranked, standingOf } from '../../../src/plan/evidence/rank.ts';

const cited = (url: string, published: string | null, secondary = false) => ({
  secondary,
  source: { publisher: { vi: url, en: url }, title: null, url: `https://${url}/`, published, accessed: '2024-01-02' },
});

test('a state body is known by its address, a repost by what it is', () => {
  expect(standingOf(cited('www.vi-du.gov.vn', null))).toBe('state');
  expect(standingOf(cited('gov.vn.vi-du.example', null))).toBe('press');
  expect(standingOf(cited('vi-du.gov.vn', null, true))).toBe('repost');
});

test('the best stands first; of the same kind the later published, undated ones last', () => {
  const list = [
    cited('dien-dan.example', '2024-01-01', true),
    cited('bao-a.example', null),
    cited('bao-b.example', '2023-12'),
    cited('bao-c.example', '2024-01-01'),
    cited('so.gov.vn', null),
  ];
  expect(ranked(list).map(({ source }) => new URL(source.url).hostname)).toEqual([
    ...['so.gov.vn', 'bao-c.example', 'bao-b.example', 'bao-a.example', 'dien-dan.example'],
  ]);
});
