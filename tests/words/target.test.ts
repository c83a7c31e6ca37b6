/** What a target is called in a list of its plan. */
import { expect, test } from 'vitest';
import { nameInYear } from '../../src/words/target.ts';

test.each([
  ['vi', 'Trồng mới rừng năm 2023', 'Trồng mới rừng'],
  ['vi', 'Sản lượng than cả năm 2023', 'Sản lượng than cả năm'],
  ['vi', 'Sản lượng than 6 tháng cuối năm 2023', 'Sản lượng than 6 tháng cuối năm 2023'],
  ['vi', 'Căn hộ đến năm 2030', 'Căn hộ đến năm 2030'],
  ['vi', 'Giải ngân đến 30/9/2023', 'Giải ngân đến 30/9/2023'],
  ['en', 'New planting, 2023', 'New planting'],
  ['en', 'Coal output, whole year 2023', 'Coal output, whole year'],
  ['en', 'Coal output, last six months of 2023', 'Coal output, last six months of 2023'],
  ['en', 'Apartments to 2030', 'Apartments to 2030'],
] as const)('in %s, "%s" of the year itself is "%s"', (language, name, short) => {
  expect(nameInYear(name, '2023', language)).toBe(short);
});
