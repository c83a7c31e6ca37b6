/** Every query of the table, typed one after the other into one page, under the headers that are shipped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Opened } from './open.ts';
import { queries, type Case } from './queries.ts';
import { answersTo } from './search-page.ts';

const site = openSite();
const opened: Partial<Record<Case['language'], Opened>> = {};
const found = new Map<Case, string[]>();

beforeAll(async () => {
  for (const [language, address] of [
    ['vi', '/tim-kiem/'],
    ['en', '/en/search/'],
  ] as const) {
    opened[language] = await site.open(address);
    for (const each of queries.filter((candidate) => candidate.language === language))
      found.set(each, await answersTo(opened[language].page, each.typed));
  }
});
afterAll(async () => {
  for (const { page } of Object.values(opened)) await page.context().close();
});

const answered = queries.filter(({ wanted }) => wanted.length > 0);
const place = (each: Case): number => found.get(each)!.findIndex((address) => each.wanted.includes(address));
const named = (each: Case): string =>
  `${each.language}: ${each.typed} → ${found.get(each)!.slice(0, 3).join(' ') || 'nothing'}`;

test('the table holds queries enough', () => expect(queries.length).toBeGreaterThanOrEqual(120));

test('the wanted answer is first for nine in ten', () => {
  const others = answered.filter((each) => place(each) !== 0);
  expect(others.length, others.map(named).join('\n')).toBeLessThanOrEqual(answered.length / 10);
});

test('the wanted answer is among the first three for all', () => {
  expect(answered.filter((each) => place(each) < 0 || place(each) > 2).map(named)).toEqual([]);
});

test('what is nowhere finds nothing', () => {
  expect(queries.filter((each) => each.wanted.length === 0 && found.get(each)!.length > 0).map(named)).toEqual([]);
});

describe('nothing goes wrong meanwhile', () => {
  test.each(['vi', 'en'] as const)('%s', (language) => expect(opened[language]!.faults).toEqual([]));
});
