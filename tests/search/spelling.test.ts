/** Ways of writing one thing are one to a reader who searches; what is not one thing stays apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers, words } from '../../src/search/spelling.ts';
import { clean, fold } from '../../src/search/word.ts';

const spelt = (text: string): string =>
  words(clean(text))
    .map((word) => word.spelt)
    .join(' ');
const same = (...ways: string[]): void => {
  expect([...new Set(ways.map(spelt))], ways.join(' · ')).toHaveLength(1);
};
const apart = (one: string, other: string): void => expect(spelt(one)).not.toBe(spelt(other));

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const tone = fc.constantFrom(...tones);
const onset = fc.constantFrom('', 'b', 'c', 'h', 'kh', 'l', 'nh', 'th', 'tr', 'x');

describe('a word is one', () => {
  test('in any Unicode form and in capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom('đối', 'đuối', 'giải ngân', 'Ủy ban', 'xã hội'), (text) =>
        same(text, text.normalize('NFD'), text.toUpperCase(), text.toUpperCase().normalize('NFD')),
      ),
    );
  });
  test('with its tone in the old place and in the new', () => {
    fc.assert(
      fc.property(onset, fc.constantFrom('oa', 'oe', 'uy'), tone, (begin, vowels, mark) =>
        same(begin + vowels[0]! + mark + vowels[1]!, begin + vowels + mark),
      ),
    );
    same('quý', 'qúy'.normalize('NFC').replace('úy', 'uý'));
  });
  test('with i or y, where writers vary, and only there', () => {
    fc.assert(
      fc.property(fc.constantFrom('h', 'k', 'l', 'm', 's', 't', 'qu'), tone, (begin, mark) =>
        same(`${begin}i${mark}`, `${begin}y${mark}`),
      ),
    );
    for (const [one, other] of [
      ['tai', 'tay'],
      ['hai', 'hay'],
      ['cui', 'cuy'],
      ['thi', 'thy'],
    ])
      apart(one!, other!);
  });
  test('with signs nobody sees, and with the Icelandic letter for đ', () => {
    const unseen = fc.constantFrom('\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF');
    fc.assert(
      fc.property(unseen, fc.integer({ min: 1, max: 8 }), (sign, at) =>
        same('giải ngân', `${'giải ngân'.slice(0, at)}${sign}${'giải ngân'.slice(at)}`),
      ),
    );
    same('Đất đai', 'Ðất ðai');
  });
  test('in British and in American English', () => {
    for (const [british, american] of [
      ['labour', 'labor'],
      ['harbours', 'harbors'],
      ['organisation', 'organization'],
      ['mobilised', 'mobilized'],
      ['programmes', 'programs'],
      ['centre', 'center'],
      ['kilometres', 'kilometers'],
      ['defence', 'defense'],
    ])
      same(british!, american!);
    for (const word of ['doctor', 'sector', 'size', 'prize', 'water', 'number', 'four', 'sense'])
      expect(spelt(word)).toBe(word);
  });
});

test('words that differ in marks are spelt apart and folded alike', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('than', 'thân', 'thần', 'thận', 'thán', 'thản'), { minLength: 2, maxLength: 2 }),
      ([a, b]) => {
        apart(a!, b!);
        expect(fold(a!)).toBe(fold(b!));
      },
    ),
  );
});

describe('a number is one', () => {
  const whole = fc.integer({ min: 1000, max: 999_999_999 });
  const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);
  test('with any mark or blank between its thousands', () => {
    fc.assert(
      fc.property(whole, (value) =>
        same(String(value), ...['.', ',', ' ', '\u00A0', '\u202F', '\u2009'].map((mark) => grouped(value, mark))),
      ),
    );
  });
  test('with either decimal mark', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 99 }), (value, part) =>
        same(`${grouped(value, '.')},${part}`, `${grouped(value, ',')}.${part}`),
      ),
    );
    same('12,3', '12.3');
    apart('0,125', '125');
    apart('1,5', '15');
  });
  test('with its per cent in words or as a sign, and with its thousand in words', () => {
    same('12,3%', '12.3 %', '12,3 phần trăm', '12,3 phan tram', '12.3 per cent', '12.3 percent');
    same('54.000', '54 nghìn', '54 ngàn', '54 thousand');
  });
  test('in words before what is measured, with marks or wholly without', () => {
    same('6 tháng', 'sáu tháng');
    same('6 thang', 'sau thang');
    same('15 triệu lượt', 'mười lăm triệu lượt');
    same('21 ngày', 'hai mươi mốt ngày');
    same('6 months', 'six months');
    apart('sau ngày thành lập', '6 ngày thành lập');
    apart('sau tháng 9', '6 tháng 9');
    apart('Ba Chẽ', '3 Chẽ');
  });
});

describe('a day is one', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-28'), noInvalidDate: true });
  test('in every way people write it in both languages', () => {
    fc.assert(
      fc.property(day, (when) => {
        const [y, m, d] = [when.getUTCFullYear(), when.getUTCMonth() + 1, when.getUTCDate()];
        const two = (part: number): string => String(part).padStart(2, '0');
        const long = when.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
        same(
          `${d}/${m}/${y}`,
          `${two(d)}/${two(m)}/${y}`,
          `${d}-${m}-${y}`,
          `${d}.${m}.${y}`,
          `${y}-${two(m)}-${two(d)}`,
          `${d} tháng ${m} năm ${y}`,
          `${d} thang ${m} nam ${y}`,
          `${d} ${long} ${y}`,
          `${long} ${d}, ${y}`,
          `${d} ${long.slice(0, 3)} ${y}`,
        );
        same(`${d}/${m}`, `${d} tháng ${m}`, `${d} ${long}`);
        same(`tháng ${m}/${y}`, `${m}/${y}`, `tháng ${m} năm ${y}`, `${long} ${y}`, `${long.slice(0, 3)} ${y}`);
      }),
    );
    same('30/9', '30-9');
    same('quý III/2023', 'quý III năm 2023');
  });
  test('and answers to its year, its month and itself, to no other', () => {
    for (const asked of ['2023', '8/2023', '31/8', '31/8/2023']) expect(answers('31/8/2023', asked)).toBe(true);
    for (const asked of ['2022', '9/2023', '1/8', '3', '23', '1/8/2023'])
      expect(answers('31/8/2023', asked)).toBe(false);
  });
  test('quarters too', () => {
    same('quý III', 'quý 3', 'quy iii', 'quý ba', 'Q3', 'third quarter');
    expect(new Set(['Q1', 'Q2', 'Q3', 'Q4'].map(spelt)).size).toBe(4);
  });
  test('what looks like a day and is none stays a number', () => {
    for (const text of ['decision 80', 'market 5', '167/2017/NĐ-CP', '2021-2030'])
      expect(spelt(text)).not.toMatch(/^\d+\/\d+$/u);
  });
});

test('a code is one in capitals or not, and answers to its parts', () => {
  same('128/NQ-HĐND', '128/nq-hđnd', '128/NQ-HDND');
  for (const asked of ['128', 'nq', '128/nq-hdnd', '128/nq']) expect(answers('128/nq-hdnd', asked)).toBe(true);
  for (const asked of ['12', '28', '129', 'nqhdnd']) expect(answers('128/nq-hdnd', asked)).toBe(false);
  expect(answers('60/2021/nd-cp', '60/2021')).toBe(true);
  expect(answers('06-nq/tu', '6')).toBe(true);
});

test('the number of a commitment or sentence is no other number', () => {
  apart('3-27', '3,27');
  apart('3-27', '327');
  apart('3.3.5', '335');
  expect(words('cam kết 3-27')).toHaveLength(3);
});

test('abbreviations of places, before a name', () => {
  same('thành phố Hạ Long', 'TP Hạ Long', 'TP. Hạ Long', 'TP.Hạ Long', 'T.p Hạ Long', 'tp hạ long');
  same('thị xã Đông Triều', 'TX. Đông Triều', 'T.X Đông Triều');
  same('huyện Cô Tô', 'H. Cô Tô', 'H.Cô Tô');
  expect(spelt('h')).toBe('h');
});

describe('abbreviations', () => {
  const read = (text: string): string =>
    words(text, [
      ['GPMB', 'giải phóng mặt bằng'],
      ['Ủy ban nhân dân', 'UBND'],
      ['hectares', 'ha'],
    ])
      .map((word) => word.bare)
      .join(' ');
  test('are read as the texts write them', () => {
    expect(read('GPMB dự án')).toBe(read('giải phóng mặt bằng dự án'));
    expect(read('gpmb')).toBe(read('giai phong mat bang'));
    expect(read('Uỷ ban nhân dân tỉnh')).toBe('ubnd tinh');
  });
  test('within a code are none', () => expect(read('130/KH-UBND')).toBe('130/kh-ubnd'));
});

describe('an English word answers to its other forms', () => {
  test.each([
    ['policies', 'policy'],
    ['disbursement', 'disburse'],
    ['disbursing', 'disbursement'],
    ['investments', 'invest'],
    ['planned', 'plans'],
    ['drownings', 'drowning'],
    ['constructed', 'construction'],
  ])('%s, %s', (own, asked) => expect(answers(own, asked)).toBe(true));
  test.each([
    ['thanh', 'than'],
    ['thang', 'than'],
    ['truong', 'trung'],
    ['nghiep', 'nghi'],
    ['bit', 'bitcoin'],
  ])('no Vietnamese syllable and no stump does: %s, %s', (own, asked) => expect(answers(own, asked)).toBe(false));
});

test('every word says where it stands, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (any) => {
      const text = clean(any);
      let from = 0;
      for (const { start, end } of words(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        from = start;
      }
    }),
    { numRuns: 500 },
  );
  const text = 'Trước 31/8/2023, đạt 12,3% của UBND';
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Trước',
    '31/8/2023',
    'đạt',
    '12,3%',
    'của',
    'UBND',
  ]);
});
