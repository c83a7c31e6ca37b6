/** What is known of a target in one sentence: every branch of its grammar, on the miniature plan and never stronger than the figures. */
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/plan/evidence/evidence.ts';
import { assess } from '../../src/plan/target/assessment.ts';
import { restOf } from '../../src/plan/target/rest-of-year.ts';
import { resultOf } from '../../src/plan/target/result.ts';
import type { Target } from '../../src/plan/target/target.ts';
import { daysWords, formatGap, formatSpread, formatSpreadAlone, resultWords } from '../../src/words/result.ts';
import { readExample } from '../example/project.ts';

const content = readExample();
const plan = content.plans[0]!;
const find = (id: string): Target => plan.targets.find((target) => target.id === id)!;

/** What observations say instead, by the value they have in the miniature plan. */
type Changes = Record<number, Partial<Observation>>;

const unlike = { not_comparable: { vi: 'Chè khô.', en: 'Dried tea.' } };
/** The two figures of the whole year, as these. */
const year = (first: Partial<Observation>, second = first): Changes => ({ 39.8: first, 41.5: second });
const onlyParts = year(unlike);

/** The sentence of a target and what is added to it, its figures changed. */
function said(id: string, changes: Changes = {}, more: Partial<Target> = {}): { vi: string; en: string } {
  const changed = (of: string): Observation[] =>
    find(of).observations.map((each) => ({ ...each, ...changes[each.value!] }));
  const target = { ...find(id), ...more };
  const { rest_of, days } = target;
  const computed = rest_of && days ? restOf({ ...target, days }, changed(rest_of)) : [];
  const calendar = { adopted: '2023-07-08', ends: '2024-06-30', reviewed: plan.reviewed };
  const assessed = { ...target, assessment: assess(target, changed(id), computed, calendar) };
  const unit = content.units.find((each) => each.id === target.unit)!;
  const words = (language: 'vi' | 'en'): string => {
    const { main, notes } = resultWords(assessed, resultOf(assessed), unit, plan.reviewed, language);
    return `${main} | ${notes}`;
  };
  return { vi: words('vi'), en: words('en') };
}

test.each<[string, string, Changes, string, string, Partial<Target>?]>([
  [
    'figures on both sides of what is asked',
    'tea-2023',
    {},
    'Số chính thức: 39,8–41,5 tấn năm 2023, có số thấp hơn mức đề ra 0,2 tấn, có số cao hơn mức đề ra 1,5 tấn. | Nêu ngày 1/1/2024.',
    'Final: 39.8–41.5 tonnes for 2023, one figure 0.2 tonnes below the target level, another 1.5 tonnes above the target level. | Reported 1 January 2024.',
  ],
  [
    'one above',
    'tea-2023',
    year({ value: 41.5 }),
    'Số chính thức: 41,5 tấn năm 2023, cao hơn mức đề ra 1,5 tấn. | Nêu ngày 1/1/2024.',
    'Final: 41.5 tonnes for 2023, 1.5 tonnes above the target level. | Reported 1 January 2024.',
  ],
  [
    'some below, the nearer distance first',
    'tea-2023',
    year({ value: 39 }, { value: 38 }),
    'Số chính thức: 38–39 tấn năm 2023, thấp hơn mức đề ra 1–2 tấn. | Nêu ngày 1/1/2024.',
    'Final: 38–39 tonnes for 2023, 1–2 tonnes below the target level. | Reported 1 January 2024.',
  ],
  [
    'just what is asked',
    'tea-2023',
    year({ value: 40 }),
    'Số chính thức: 40 tấn năm 2023, đúng bằng mức đề ra. | Nêu ngày 1/1/2024.',
    'Final: 40 tonnes for 2023, exactly the target level. | Reported 1 January 2024.',
  ],
  [
    '“over” keeps its word in the figure and in the distance',
    'tea-2023',
    year({ value: 41, qualifier: 'over' }, { value: 43 }),
    'Số chính thức: từ trên 41 đến 43 tấn năm 2023, cao hơn mức đề ra từ trên 1 đến 3 tấn. | Nêu ngày 1/1/2024.',
    'Final: over 41 to 43 tonnes for 2023, over 1 to 3 tonnes above the target level. | Reported 1 January 2024.',
  ],
  [
    '“nearly” of what is short is over in the distance',
    'tea-2023',
    year({ value: 31, qualifier: 'nearly' }),
    'Số chính thức: gần 31 tấn năm 2023, thấp hơn mức đề ra trên 9 tấn. | Nêu ngày 1/1/2024.',
    'Final: nearly 31 tonnes for 2023, over 9 tonnes below the target level. | Reported 1 January 2024.',
  ],
  [
    '“over” the number that is asked has no distance in numbers',
    'tea-2023',
    year({ value: 40, qualifier: 'over' }),
    'Số chính thức: trên 40 tấn năm 2023, cao hơn mức đề ra. | Nêu ngày 1/1/2024.',
    'Final: over 40 tonnes for 2023, above the target level. | Reported 1 January 2024.',
  ],
  [
    '“about” what is asked',
    'tea-2023',
    year({ value: 40, qualifier: 'about' }),
    'Số chính thức: khoảng 40 tấn năm 2023, khoảng bằng mức đề ra. | Nêu ngày 1/1/2024.',
    'Final: about 40 tonnes for 2023, about the target level. | Reported 1 January 2024.',
  ],
  [
    'words that leave the side open',
    'water',
    {},
    'Số chính thức: trên 88% năm 2023, chưa đủ rõ để so với mức đề ra. | ',
    'Final: over 88% for 2023, not exact enough to set against the target level. | ',
  ],
  [
    'a rate, its distance in points, an estimate called so',
    'water',
    { 88: { value: 91, qualifier: undefined, status: 'estimate' } },
    'Ước 91% năm 2023, cao hơn mức đề ra 1 điểm phần trăm. | ',
    'Estimated at 91% for 2023, 1 percentage point above the target level. | ',
  ],
  [
    'neither estimate nor final',
    'water',
    { 88: { value: 90, qualifier: undefined, status: 'reported' } },
    '90% năm 2023, đúng bằng mức đề ra. | Nguồn không nói là ước hay chính thức.',
    '90% for 2023, exactly the target level. | Not stated whether estimate or final.',
  ],
  [
    'the firmest lead, what is less firm is told behind',
    'tea-2023',
    { 39.8: { status: 'estimate' } },
    'Số chính thức: 41,5 tấn năm 2023, cao hơn mức đề ra 1,5 tấn. | Số ước: 39,8 tấn; nêu ngày 1/1/2024.',
    'Final: 41.5 tonnes for 2023, 1.5 tonnes above the target level. | Estimates: 39.8 tonnes; reported 1 January 2024.',
  ],
  [
    'a rank',
    'arts-contest',
    {},
    'Số chính thức: hạng 1 năm 2023. | Nêu ngày 31/12/2023.',
    'Final: rank 1 for 2023. | Reported 31 December 2023.',
  ],
  [
    'a finding without a number',
    'arts-contest',
    { 1: { value: undefined, outcome: 'met', fact: { vi: 'Vẫn ở nhóm đầu.', en: 'Still leading.' } } },
    'Vẫn ở nhóm đầu. | ',
    'Still leading. | ',
  ],
  [
    'a finding that decides nothing',
    'arts-contest',
    { 1: { value: undefined, fact: { vi: 'Không xếp hạng.', en: 'Not ranked.' } } },
    'Chưa tìm thấy báo cáo cho biết đã đạt hay chưa. | Không xếp hạng.',
    'No report found that says whether it was met. | Not ranked.',
  ],
  [
    'reckoned figures are called so, and not official',
    'tea-2023-h2',
    {},
    '20,3–22 tấn trong 6 tháng cuối năm 2023, có số thấp hơn mức đề ra 1,7 tấn, có số đúng bằng mức đề ra. | Số tính ra từ hai số đã công bố.',
    '20.3–22 tonnes for the last six months of 2023, one figure 1.7 tonnes below the target level, another exactly the target level. | Worked out from two published figures.',
  ],
  [
    'only part of a period that is over',
    'tea-2023',
    onlyParts,
    'Chưa tìm thấy số cả năm 2023 (gần nhất ước từ 30,2 đến gần 31 tấn, hết tháng 9/2023). | ',
    'No figure found for the whole of 2023 (latest estimated at 30.2 to nearly 31 tonnes, to the end of September 2023). | ',
  ],
  [
    'only part of a half year, reckoned',
    'tea-2023-h2',
    onlyParts,
    'Chưa tìm thấy số của 6 tháng cuối năm 2023 (gần nhất ước 10,7–11,5 tấn, hết tháng 9/2023, số tính ra từ hai số đã công bố). | ',
    'No figure found for the last six months of 2023 (latest estimated at 10.7–11.5 tonnes, to the end of September 2023, worked out from two published figures). | ',
  ],
  [
    'figures of other days alone',
    'schools',
    {},
    'Chưa tìm thấy số của kỳ này: các số tìm thấy là của kỳ khác. | ',
    'No figure found for this period: those found are of other periods. | ',
  ],
  [
    'another measure alone',
    'water',
    { 88: unlike },
    'Chưa tìm thấy số so được với mức đề ra: các số tìm thấy tính theo cách khác. | ',
    'No figure found that compares with the target level: those found are measured differently. | ',
  ],
  [
    'plans alone',
    'water',
    { 88: { status: 'plan' } },
    'Chưa tìm thấy kết quả: các số tìm thấy là mức kế hoạch. | ',
    'No result found: the figures found are planned levels. | ',
  ],
  [
    'nothing, with the day we looked',
    'trees',
    {},
    'Chưa tìm thấy số nào của quý II/2024 (tìm lần cuối ngày 2/1/2024). | ',
    'No figure found for the second quarter of 2024 (last looked for on 2 January 2024). | ',
  ],
  [
    'nothing, of a target without a time',
    'road',
    {},
    'Chưa tìm thấy số nào (tìm lần cuối ngày 2/1/2024). | ',
    'No figure found (last looked for on 2 January 2024). | ',
  ],
  [
    'what no figure could show',
    'trees',
    {},
    'Viết như vậy thì không số nào cho biết đã đạt hay chưa. | ',
    'Worded so that no figure could show whether it is met. | ',
    { unmeasurable: { vi: 'Không rõ cây nào.', en: 'Not said which trees.' } },
  ],
])('%s', (_, id, changes, vi, en, more) => expect(said(id, changes, more)).toEqual({ vi, en }));

describe('while the target’s time runs', () => {
  const of = (start: string | null, end: string): Changes => ({ 2: { days: { start, end }, period: '2024-Q1' } });
  test('a part of it is only that', () =>
    expect(said('schools', of('2024-01-01', '2024-03-31'))).toEqual({
      vi: 'Mới có số của một phần kỳ: số chính thức: 2 trường, hết tháng 3/2024; kỳ chưa hết. | ',
      en: 'Figures of part of the period only: final: 2 schools, to the end of March 2024; the period is not over. | ',
    }));
  test('a figure of the whole says that it is not over, and is not set against what is asked', () => {
    const { start, end } = find('schools').days!;
    expect(said('schools', of(start, end)).vi).toMatch(/^Số chính thức: 2 trường[^,|]*\. \| .*kỳ chưa hết\.$/u);
  });
});

test('a figure that all its sources gave before its time was over is told as early', () => {
  const source = { ...find('arts-contest').observations[0]!.source, published: '2023-12-20' };
  const told = said('arts-contest', { 1: { source, status: 'estimate' } });
  expect(told.vi).toMatch(/Nêu ngày 20\/12\/2023, khi kỳ chưa hết\.$/u);
  expect(told.en).toMatch(/Reported 20 December 2023, before the period was over\.$/u);
});

const percent = { id: 'percent', vi: '%', en: '%', match: ['%'] };
const rank = { id: 'rank', vi: 'hạng', en: 'rank', before: true as const, match: ['hạng'] };

test('a spread keeps both ends and their words', () => {
  const spread = { low: { value: 11.02 }, high: { value: 11.03 } };
  expect(formatSpread(spread, percent, 'vi')).toBe('11,02–11,03%');
  expect(formatSpread({ low: { value: 1 }, high: { value: 3 } }, rank, 'en')).toBe('rank 1–3');
  const over = { low: { value: 55300, qualifier: 'over' as const }, high: { value: 55632 } };
  expect(formatSpreadAlone(over, percent, 'vi')).toBe('trên 55.300–55.632%');
});

test('a distance is signed where it is exact, and left out where a word makes it inexact', () => {
  const gap = (side: 'above' | 'below' | 'at', value: number, word?: 'over') => ({ side, value, word });
  const words = (low: ReturnType<typeof gap>, high = low): string | null => formatGap({ low, high }, percent, 'vi');
  expect(words(gap('above', 0.02), gap('above', 0.03))).toBe('+0,02 / +0,03 điểm');
  expect(words(gap('below', 39.7))).toBe('−39,7 điểm');
  expect(words(gap('above', 1, 'over'))).toBeNull();
  expect(words(gap('at', 0))).toBeNull();
});

test('days of one month share it', () => {
  expect(daysWords({ first: '2023-11-24', last: '2023-11-30' }, 'vi')).toBe('24–30/11/2023');
  expect(daysWords({ first: '2023-11-24', last: '2023-12-04' }, 'en')).toBe('24 November 2023–4 December 2023');
  expect(daysWords({ first: '2023-11', last: '2023-11' }, 'vi')).toBe('11/2023');
});
