/** Sources held against each other, against their own address, and against the site. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import { expectFindingAt, expectNothing } from './expect-finding.ts';

/** Sources of a term, each as it stands in braces. */
const cited = (...sources: string[]): Edit => ({
  file: 'content/terms.yaml',
  from: "    match: [People's Committee]",
  to: `    match: [People's Committee]\n  sources:${sources.map((source) => `\n    - { ${source} }`).join('')}`,
});
const paper = (host: string, page: number, more = ''): string =>
  `publisher: Báo Mẫu, title: Tin ${page}, url: 'https://${host}/tin-${page}'${more}`;

test.each([
  ["url: ¦'https://bao-mau.com/'"],
  ["url: ¦'https://bao-mau.com'"],
  ["url: ¦'https://www.bao-mau.com/index.html'"],
  ["url: ¦'https://bao-mau.com/tin-1?fbclid=IwAR0'"],
  ["url: ¦'https://bao-mau.com/tin-1?a=b&utm_source=zalo'"],
  ["url: ¦'https://bao-mau.com/tin-1#utm_medium=mail'"],
])('an address that is not the page itself: %s', (url) =>
  expectFindingAt('web-address', cited(`publisher: Báo Mẫu, title: Tin, ${url}`)),
);

test('the name of the paper instead of a title', () =>
  expectFindingAt('filler', cited("publisher: Báo Mẫu (bản in), title: ¦Báo Mẫu, url: 'https://bao-mau.com/tin-1'")));

describe('a day', () => {
  test.each(['/2023/11/10/tin.html', '/tin-20231110093000.htm', '/2023-11-10-tin'])(
    'that is not the one of its address: %s',
    (path) =>
      expectFindingAt(
        'url-day',
        cited(`publisher: Báo Mẫu, url: 'https://bao-mau.com${path}', published: ¦2023-10-11`),
      ),
  );
  test('that is, and numbers that are no days', () =>
    expectNothing(
      cited(
        "publisher: Báo Mẫu, url: 'https://bao-mau.com/2023/11/10/a', published: 2023-11-10",
        "publisher: Báo Mẫu, url: 'https://bao-mau.com/tin-3270001', published: 2023-10-11",
        "publisher: Báo Mẫu, url: 'https://bao-mau.com/2023/11/12/b', published: 2023-11-13, confirmed: Đã mở bài; báo đăng lùi một ngày.",
      ),
    ));
});

test('a day that somebody forgot is told; that it is not known is written', () => {
  const forgotten = (day: string): Edit => ({
    file: 'content/2024-h1/targets/schools.yaml',
    from: 'published: 2024-01-01',
    to: `published:${day}`,
  });
  expectFindingAt('empty-value', forgotten(''));
  expectNothing(forgotten(' null'));
});

describe('one page', () => {
  test('under two titles', () =>
    expectFindingAt(
      'cited-twice',
      cited(
        "publisher: Báo Mẫu, title: Cầu thông xe, url: 'https://bao-mau.com/a'",
        "publisher: Báo Mẫu, title: Giải ngân chín tháng, url: ¦'https://bao-mau.com/a'",
      ),
    ));
  test('of two days', () =>
    expectFindingAt(
      'cited-twice',
      cited(
        "publisher: Báo Mẫu, title: Tin, url: 'https://bao-mau.com/a', published: 2023-11-10",
        "publisher: Báo Mẫu, title: Tin, url: ¦'https://bao-mau.com/a', published: 2023-10-11",
      ),
    ));
});

describe('a paper', () => {
  const own = [1, 2, 3].map((page) => paper('bao-mau.com', page));
  const others = [4, 5].map((page) => paper('dai-khac.net', page).replace('Báo Mẫu', 'Đài Khác'));
  test('cited from the host of another', () =>
    expectFindingAt('publisher-host', cited(...own, ...others, paper('dai-khac.net', 6).replace("url: '", "url: ¦'"))));
  test('from a host of its own, or with the reason: no fault', () =>
    expectNothing(
      cited(
        ...own,
        ...others,
        paper('bao-mau.net.vn', 6),
        paper('dai-khac.net', 7, ', confirmed: Đài đăng lại bài của báo.'),
      ),
    ));
});

test.each([
  ['ban@mau.com', 'mailto:toa@mau.com'],
  ['0203 3835 665', 'tel:+842033835656'],
  ['ban@mau.com', 'https://mau.com/lien-he'],
])('a contact that shows %s and leads to %s', (label, url) =>
  expectFindingAt('contact-differs', contact(`¦${label}`, url)),
);
test('a contact that shows where it leads is no fault', () =>
  expectNothing(contact('0203 383 5665', 'tel:+842033835665')));

const contact = (label: string, url: string): Edit => ({
  file: 'content/site.yaml',
  from: 'contacts: []',
  to: `contacts:\n  - for: { vi: Báo lỗi, en: Report an error }\n    label: ${label}\n    url: ${url}\n    source: { publisher: Báo mẫu, title: Liên hệ với tòa soạn, url: 'https://vi-du.example/lien-he', accessed: 2024-01-02 }\n    checked: 2024-01-02`,
});
