/**
 * What the resolution of 12 July 2023 says and no editor can change: its deadlines, whom it names, its projects, its slips.
 * States, figures and titles may move; these may not.
 */
import { describe, expect, test } from 'vitest';
import { sentencesNaming } from '../../src/plan/name/mention.ts';
import { read } from '../../src/plan/read.ts';
import { canonical } from '../../src/plan/text/official-text.ts';

const content = read('.').content!;
const plan = content.plans.find(({ id }) => id === '2023-h2')!;
const commitment = (id: string) => plan.commitments.find((each) => each.id === id)!;
const sentencesOf = (body: string) => sentencesNaming(plan.text, content.bodies).get(body) ?? [];

describe('deadlines without a day of the calendar', () => {
  test.each([
    ['3-51', 'trước khai giảng năm học 2023-2024', 'before_event'],
    ['3-50', 'trước khi trình cấp', 'before_event'],
    ['3-35', 'ngay khi có khối lượng', 'upon_event'],
    ['6-20', 'đảm bảo yêu cầu về thời gian theo Kế hoạch số 116/KH-UBND', 'by_document'],
  ])('%s: “%s”', (id, words, rule) => {
    const { deadline, due } = commitment(id);
    expect(canonical(deadline!.verbatim)).toContain(words);
    expect(Object.keys(deadline!.rule)).toEqual([rule]);
    expect(due).toBeNull();
  });
});

test('a day in the text is the day of the deadline: "before" excludes it', () => {
  expect(commitment('3-27').due).toBe('2023-09-30');
  expect(commitment('3-46').due).toBe('2023-11-29');
  expect(plan.commitments.flatMap(({ due }) => due ?? [])).toEqual(
    expect.arrayContaining(['2023-08-30', '2023-10-29']),
  );
});

test('the whole text is for the last six months of 2023, and charges all levels, sectors and the Committee', () => {
  expect([plan.period.quote, plan.period.within]).toEqual(['6 tháng cuối năm 2023', '2023-H2']);
  expect(plan.doers.flatMap(({ bodies }) => bodies)).toEqual(['cac-cap-cac-nganh', 'ubnd-tinh']);
});

describe('who is to do it', () => {
  test.each([
    ['3-23', 'người đứng đầu'],
    ['7-19', 'người đứng đầu chính quyền các cấp'],
    ['10-04', 'Mặt trận tổ quốc'],
  ])('%s names “%s”', (id, words) => expect(canonical(commitment(id).responsible!.verbatim)).toContain(words));
  test('those to be mobilised do not answer for it', () => {
    expect(commitment('5-05').responsible).toBeUndefined();
    expect(commitment('5-05').mobilised!.bodies).toEqual(['thanh-nien', 'luc-luong-vu-trang']);
  });
});

test('who names the Prime Minister or the Government Office does not name the Government', () => {
  for (const id of ['2.2.1', '3.3.1', '4.2.2', '5.4.3', '6.1.2', '6.1.6', '6.4.1'])
    expect(sentencesOf('chinh-phu')).not.toContain(id);
  expect(sentencesOf('thu-tuong').length).toBeGreaterThan(0);
});

test('what is a work or a scheme by its name is a project, and the year’s theme is none', () => {
  expect(content.projects.length).toBeGreaterThanOrEqual(57);
  for (const id of ['5-01', '5-06', '8-11']) expect(commitment(id).projects).toEqual([]);
});

test('slips of the pen are noted where they stand', () => {
  const noted = (id: string) => (plan.slips.get(id) ?? []).map(({ quote }) => quote.normalize('NFC')).join(' ');
  expect(noted('1.0.1')).toContain('phòng, chống kiểm soát');
  expect(noted('5.4.2')).toContain('KH-UBND');
  expect(noted('10.1.1')).toContain('Mặt trận tổ quốc');
  expect(noted('9.2.5')).toContain('của đảng');
});

test('what the text says in numbers it says still: 07/8, one million homes of the whole country', () => {
  const target = (id: string) => plan.targets.find((each) => each.id === id)!;
  expect(target('heritage-restoration').verbatim).toContain('07/8');
  expect(target('social-housing-2030').scope).toBe('nation');
});
