import { describe, expect, test } from 'vitest';
import { fold, tokensOf } from '../../src/search/token.ts';

const forms = (text: string): string[] => tokensOf(text.normalize('NFC')).map((token) => token.forms[0]!);

test('folding takes away every mark, đ too, in any Unicode form', () => {
  for (const form of ['NFC', 'NFD']) expect(fold('Đầu tư CÔNG, hoà/hòa'.normalize(form))).toBe('dau tu cong, hoa/hoa');
});

describe('one word has one form', () => {
  test.each([
    ['in any Unicode form', 'đối thoại', 'đối thoại'.normalize('NFD')],
    ['in capitals', 'đuối nước', 'ĐUỐI NƯỚC'],
    ['with old and new tone placement', 'hòa thủy khỏe', 'hoà thuỷ khoẻ'],
    ['whatever stands between', 'phòng, chống', 'phòng – chống'],
  ])('%s', (_, one, other) => expect(forms(one)).toEqual(forms(other)));
});

test('words that differ by their marks alone differ in form, yet begin alike', () => {
  const spelt = ['dau', 'đau', 'đâu', 'đầu', 'đấu', 'đậu', 'dầu', 'dấu'].flatMap(forms);
  expect(new Set(spelt).size).toBe(spelt.length);
  for (const form of spelt) expect(form.startsWith('dauα')).toBe(true);
  for (const form of forms('huơ hươ')) expect(form.startsWith('huoα')).toBe(true);
  expect(forms('huơ')).not.toEqual(forms('hươ'));
});

describe('one number, date or code has one form in every notation', () => {
  test.each([
    [['54.000', '54,000', '54000', '54 nghìn', '54 ngàn', '54 thousand']],
    [['12,3%', '12.3%', '12,3 phần trăm', '12.3 per cent', '12.3 percent', '12,3 phan tram']],
    [['1.078,3', '1,078.3', '1078,3', '1078.3']],
    [
      [
        '31/8/2023',
        '31-8-2023',
        '31.08.2023',
        '31 August 2023',
        'August 31, 2023',
        '31 tháng 8 năm 2023',
        '2023-08-31',
      ],
    ],
    [['31/8', '31 tháng 8', '31 thang 8', '31 August']],
    [['tháng 8/2023', '8/2023', 'tháng 8 năm 2023', 'August 2023', 'thang 8 nam 2023']],
    [['quý III/2023', 'quý 3/2023', 'Q3 2023', 'Quy III 2023']],
    [['128/NQ-HĐND', '128/nq-hđnd', '128 NQ HĐND']],
    [["People's Council", 'People’s council']],
  ])('%j', (notations) => expect(new Set(notations.map((each) => forms(each).join(' '))).size).toBe(1));
});

test('what looks like a date and is none stays a number', () => {
  expect(forms('167/2017/NĐ-CP')).toContain('167n');
  expect(forms('74/2022/QH15')).toEqual(['74n', 'τ2022n', 'qhαω', '15n']);
  expect(forms('6 tháng cuối năm')).toContain('6n');
  expect(forms('0,125')).toEqual(['0p125n']);
  expect(forms('3.3.5')).toEqual(['3p3p5n']);
});

test('a token says where it stands', () => {
  const text = 'Trước 31/8/2023, đạt 12,3%';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Trước',
    '31/8/2023',
    '31/8/2023',
    'đạt',
    '12,3',
    '%',
  ]);
});

test('signs of other scripts, marks alone and pictures do no harm', () => {
  expect(forms('́̂ 😀 <b> "')).toEqual(['bαω']);
  expect(forms('中文')).toHaveLength(1);
});
