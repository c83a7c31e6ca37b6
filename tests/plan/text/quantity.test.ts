import { describe, expect, test } from 'vitest';
import { compareFigures, compareQuantities, keepsModality } from '../../../src/plan/text/parity.ts';
import { readQuantities, type Language } from '../../../src/plan/text/quantity.ts';

const read = (sentence: string, language: Language): string[] =>
  readQuantities(sentence, language).map(({ canonical }) => canonical);

describe('both languages count the same', () => {
  test.each([
    ['thousands and scales', 'đạt 54.000 tỷ đồng', 'reach 54,000 billion đồng', ['54000 billion đồng']],
    [
      'decimals',
      'đạt 12,3%, trên 45,2 triệu tấn',
      '12.3%, over 45.2 million tonnes',
      ['12.3%', 'over 45.2 million tonne'],
    ],
    ['leading zeros and words', '03 chương trình', 'three programmes', ['3']],
    ['number words', 'hai con số; ba đột phá', 'double-digit; three breakthroughs', ['2', '3']],
    ['ordinals', '60 năm Ngày thành lập; Kỳ họp thứ 14', '60th anniversary; 14th session', ['60', '14']],
    ['Roman numerals', 'Đại hội lần thứ XV; khóa XIII', 'the XV Congress; term XIII', ['15', '13']],
    ['quarters', 'trong quý III/2023', 'in the third quarter of 2023', ['quarter 3 2023']],
    ['deadlines', 'trước ngày 31/8/2023', 'before 31 August 2023', ['before date 2023-08-31']],
    ['dates written out', 'ngày 09 tháng 12 năm 2022', 'of 9 December 2022', ['date 2022-12-09']],
    ['dates to be met', 'đến 30/9/2023', 'by 30 September 2023', ['by date 2023-09-30']],
    [
      'codes',
      'số 167/2017/NĐ-CP và 25-CTr/TU',
      'No. 167/2017/NĐ-CP and 25-CTr/TU',
      ['code 167/2017/NĐ-CP', 'code 25-CTr/TU'],
    ],
    ['a pair nobody explains', '07/8 di tích', '07/8 monuments', ['ratio 7/8']],
    [
      'units',
      'trên 20 tỷ kwh; ít nhất 2.000 ha',
      'over 20 billion kWh; at least 2,000 ha',
      ['over 20 billion kWh', 'at least 2000 ha'],
    ],
    ['visits', 'trên 15 triệu lượt du khách', 'over 15 million tourist visits', ['over 15 million visit']],
    ['ceilings and approximations', 'dưới 8%, khoảng 50%', 'below 8%, about 50%', ['below 8%', 'about 50%']],
  ])('%s', (_, vi, en, canonical) => {
    expect(read(vi, 'vi')).toEqual(canonical);
    expect(read(en, 'en')).toEqual(canonical);
  });
});

test('a place named Ba Chẽ is not a number', () => expect(read('huyện Ba Chẽ', 'vi')).toEqual([]));

describe('a translation is refused', () => {
  test.each([
    ['when a digit changed', 'đạt 12,3%', 'reach 12.4%'],
    ['when thousands became decimals', '54.000 tỷ đồng', '54.000 billion đồng'],
    ['when the scale changed', '54.000 tỷ đồng', '54,000 million đồng'],
    ['when the hedge was lost', 'tăng trên 11%', 'an increase of 11%'],
    ['when "before" became "by"', 'trước ngày 31/8/2023', 'by 31 August 2023'],
    ['when the unit changed', '22 triệu tấn', '22 million kWh'],
    ['when the quarter changed', 'quý III/2023', 'the second quarter of 2023'],
    ['when a code lost a mark', '128/NQ-HĐND', '128/NQ-HDND'],
    ['when a number was added', 'các đề án', 'the six schemes'],
  ])('%s', (_, vi, en) => {
    const { missing, extra } = compareQuantities(vi, en);
    expect(missing.length + extra.length).toBeGreaterThan(0);
  });
});

describe('the figures of our own words', () => {
  test.each([
    ['hedges and order are free', 'Đến 17/10/2023 xong 3 trên 12 công trình', 'On 17 October 2023, 3 of 12 works'],
    ['a number may be written out', 'giải ngân 10 tháng', 'disbursement in ten months'],
    ['a month may be named', 'Nghị quyết tháng 7 và tháng 8/2025', 'The resolution of July and of August 2025'],
    ['a figure may be said again', 'GRDP tăng 11,02%', '11.02%: GRDP grew by 11.02%'],
  ])('%s', (_, vi, en) => expect(compareFigures(vi, en)).toMatchObject({ missing: [], extra: [] }));
  test.each([
    ['a digit', 'GRDP tăng 11,02%', 'GRDP grew by 11.03%'],
    ['a day', 'ngày 1/1/2024', 'on 2 January 2024'],
    ['a unit', '3,13 tỷ USD', '3.13 million USD'],
    ['a number left out', 'xong 3 trên 12 công trình', '3 works are complete'],
  ])('%s that differs is told', (_, vi, en) => {
    const { missing, extra } = compareFigures(vi, en);
    expect(missing.length + extra.length).toBeGreaterThan(0);
  });
});

test('"phấn đấu" is "strive", neither dropped nor added', () => {
  expect(keepsModality('Phấn đấu giải ngân 80%', 'Strive to disburse 80%')).toBe(true);
  expect(keepsModality('Phấn đấu giải ngân 80%', 'Disburse 80%')).toBe(false);
  expect(keepsModality('Hoàn thành quy hoạch', 'Strive to complete the plan')).toBe(false);
});

test('a figure knows where its hedge begins', () => {
  const [figure] = readQuantities('cả năm phấn đấu tăng trên 11%', 'vi');
  expect('cả năm phấn đấu tăng trên 11%'.slice(figure!.from, figure!.end)).toBe('trên 11%');
});
