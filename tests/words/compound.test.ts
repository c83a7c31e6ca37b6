/** Headings whose words do not fall apart at the end of a line. */
import { expect, test } from 'vitest';
import { bindCompounds } from '../../src/words/compound.ts';
import { readProject } from '../example/project.ts';

const content = readProject('.').content!;
const plan = content.plans.find(({ id }) => id === '2023-h2')!;
const bound = (heading: string): string =>
  bindCompounds({ plan, content, language: 'vi' }, heading).replaceAll('\u00a0', '_');

test.each([
  'Tổng thu ngân_sách nhà_nước trên địa_bàn năm_2023',
  'Giải_ngân vốn đầu_tư công đến 30/9/2023',
  'Thu, chi ngân_sách và đầu_tư công',
  'Tăng_trưởng GRDP 6_tháng cuối năm_2023',
])('%s', (heading) => expect(bound(heading.replaceAll('_', ' '))).toBe(heading));

test('English stands as it is', () =>
  expect(bindCompounds({ plan, content, language: 'en' }, 'Public investment in 2023')).toBe(
    'Public investment in 2023',
  ));
