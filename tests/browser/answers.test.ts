/** Every query of the table, typed one after the other into a few pages side by side, under the headers that are shipped. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Opened } from './open.ts';
import { queries, type Case } from './queries.ts';
import { answersTo, settled, shown } from './search-page.ts';

const site = openSite();

/** Where nothing is found, the page leads to the search of the other language. */
async function answersBehind(address: string): Promise<string[]> {
  const { page } = await site.open(address);
  await settled(page);
  const answers = await shown(page);
  await page.context().close();
  return answers;
}
const found = new Map<Case, string[]>();
const pages = [
  { language: 'vi', address: '/tim-kiem/' },
  { language: 'en', address: '/en/search/' },
] as const;
/** A page mostly waits, for the worker and for the next file of the index. */
const pagesALanguage = 3;
const opened: (Opened & { language: Case['language'] })[] = [];

async function typeAll(page: Page, cases: Case[]): Promise<void> {
  for (const each of cases) {
    const answers = await answersTo(page, each.typed);
    const there = page.locator('#hints a[hreflang]');
    const foreign = each.wanted[0]?.startsWith('/en/') === (each.language === 'vi') && each.wanted.length > 0;
    if (answers.length > 0 || !foreign) found.set(each, answers);
    else found.set(each, await answersBehind((await there.getAttribute('href'))!));
  }
}

beforeAll(async () => {
  const runs = pages.flatMap(({ language, address }) => {
    const cases = queries.filter((candidate) => candidate.language === language);
    return Array.from({ length: pagesALanguage }, async (_, share) => {
      const tab = await site.open(address);
      opened.push({ ...tab, language });
      await typeAll(
        tab.page,
        cases.filter((_each, index) => index % pagesALanguage === share),
      );
    });
  });
  await Promise.all(runs);
});
afterAll(async () => {
  for (const { page } of opened) await page.context().close();
});

const answered = queries.filter(({ wanted }) => wanted.length > 0);
const place = (each: Case): number => found.get(each)!.findIndex((address) => each.wanted.includes(address));
const named = (each: Case): string =>
  `${each.language}: ${each.typed} → ${found.get(each)!.slice(0, 3).join(' ') || 'nothing'}`;
/** At most so many of a hundred, each that fails named. */
const atMost = (share: number, failing: Case[]): void => {
  expect(failing.length, failing.map(named).join('\n')).toBeLessThanOrEqual((answered.length * share) / 100);
};

test('the table holds queries enough', () => expect(queries.length).toBeGreaterThanOrEqual(350));

test('the wanted answer is first for 95 in a hundred', () =>
  atMost(
    5,
    answered.filter((each) => place(each) !== 0),
  ));

test('the wanted answer is among the first three for 99 in a hundred', ({ task }) => {
  const among = (places: number): number => answered.filter((each) => place(each) >= 0 && place(each) < places).length;
  task.meta.search = { asked: answered.length, first: among(1), three: among(3) };
  atMost(
    1,
    answered.filter((each) => place(each) < 0 || place(each) > 2),
  );
});

test('coal, the commonest question, gives its two targets and then the commitments about coal', () => {
  const addresses = found.get(queries.find(({ typed }) => typed === 'than')!)!;
  expect(addresses.slice(0, 2).sort()).toEqual(['/2023-h2/chi-tieu/coal-2023-h2/', '/2023-h2/chi-tieu/coal-2023/']);
  expect(addresses[2]).toMatch(/\/cam-ket\/2-0[467]\/$/u);
});

test('what is nowhere finds nothing', () => {
  expect(queries.filter((each) => each.wanted.length === 0 && found.get(each)!.length > 0).map(named)).toEqual([]);
});

describe('nothing goes wrong meanwhile', () => {
  test.each(['vi', 'en'] as const)('%s', (language) =>
    expect(opened.filter((tab) => tab.language === language).flatMap(({ faults }) => faults)).toEqual([]),
  );
});
