/** Addresses that nobody could open, or that lead elsewhere than they seem. */
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/plan/finding.ts';
import { addressFault } from '../../../src/plan/file/web-address.ts';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectFindingAt, expectNothing, school } from './expect-finding.ts';

const source = (url: string): Edit => ({
  file: 'content/terms.yaml',
  from: "    match: [People's Committee]",
  to: `    match: [People's Committee]\n  sources:\n    - publisher: Báo\n      url: ${url}`,
});
const prose = (words: string): Edit => ({
  file: `${school}/en.mdx`,
  from: 'The resolution asks',
  to: `${words}\n\nThe resolution asks`,
});

const samples: [string, ...string[]][] = [
  ['user', 'https://baoquangninh.vn@noi-khac.com/', 'https://a:b@baoquangninh.vn/', 'https://baoquangninh.vn%20@x.vn/'],
  ['backslash', "'https://baoquangninh.vn\\@noi-khac.com/'", "'https://baoquangninh.vn\\bai'"],
  ['glued', 'https://baoquangninh.vnhttps://nhandan.vn', 'https://baoquangninh.vn/bai-1https://nhandan.vn/2'],
  ['glued', 'https://https://nhandan.vn', 'https://nhandan.vn/https://vov.vn/', 'https://nhandan.vnwww.vov.vn/'],
  ['placeholder', 'https://…', 'https://baoquangninh.vn/…', 'https://baoquangninh.vn/...', "'https://vov.vn/{ma-bai}'"],
  ['blank', "'https://baoquangninh.vn/bai mot'", '"https://baoquangninh.vn/bai\\u200B"', '"https://vov.vn/\\u00A0"'],
  ['local', 'https://localhost/bai', 'https://may-chu.local/', 'http://intranet.so-tttt.lan/', 'https://a.test/'],
  ['local', 'https://trang.invalid', 'https://127.0.0.1.nip.io/', 'https://x.localhost', 'http://LOCALHOST/'],
  [
    'number',
    'http://192.168.1.10/bai',
    'https://10.0.0.1',
    'https://8.8.8.8/',
    "'http://[::1]/'",
    'http://2130706433/',
  ],
  ['number', 'https://0x7f.0.0.1/', "'https://['"],
  ['port', 'https://baoquangninh.vn:8443/', 'https://baoquangninh.vn:/', 'https://vov.vn:99999/bai'],
  ['letters', 'https://báo.vn/', 'https://bаoquangninh.vn/', 'https://xn--boquangninh-zij.vn/'],
  ['host', 'https://baoquangninh/', 'https://baoquangninh.v/', 'https://.vn/', 'https://bao..vn/', 'https:///bai'],
  ['host', 'https://www.vn/', 'https://-bao.vn', 'https://bao_qn.vn/', 'https://bai-bao.html', 'https://vov.vn./'],
  ['host', 'https://gov.vn/', 'https://com.vn/bai'],
  ['suffix', 'https://baoquangninh.vnn/', 'https://intranet.quangninh/', 'https://vov.con/bai'],
  ['escape', 'https://vov.vn/%', 'https://vov.vn/a%2', 'https://vov.vn/bai%E2%80%8B', 'https://vov.vn/%25E1%25BA%25A3'],
  [
    'escape',
    'https://vov.vn/Qu%E1%BA',
    'https://vov.vn/Qu%E1%BAng',
    'https://vov.vn/%BA%A3ng',
    'https://vov.vn/%F0%9F%98',
  ],
  ['detour', 'https://bit.ly/abc', 'https://www.cutt.ly/a', 'https://www.google.com/amp/s/vov.vn/bai'],
  ['detour', 'https://www.google.com/search?q=vov', 'https://baoquangninh.vn/tim-kiem?q=cau', 'https://a.page.link/b'],
  ['detour', 'https://translate.google.com/translate?u=a', 'https://l.facebook.com/l.php?u=a'],
  [
    'closed',
    'https://docs.google.com/document/d/1/edit',
    'https://drive.google.com/file/d/1/view',
    'https://1drv.ms/a',
  ],
  [
    'closed',
    'https://so.sharepoint.com/tin',
    'https://mail.google.com/mail/u/0',
    'https://vov.vn/wp-admin/post.php?post=1',
  ],
  ['closed', 'https://vi.wikipedia.org/w/index.php?title=A&action=edit', 'https://quangninh.gov.vn/dang-nhap'],
  ['end', 'https://baoquangninh.vn/bai.', 'https://vov.vn/bai)', "'https://vov.vn/bai,'", 'https://vov.vn/bai”'],
  ['long', `https://vov.vn/${'a'.repeat(2000)}`],
];
const each = samples.flatMap(([fault, ...urls]) => urls.map((url) => [fault, url] as const));

describe('in YAML', () => {
  test.each(samples.map(([fault, url = '']) => [fault, url] as const))('%s: %s', (_, url) =>
    expectFinding('web-address', source(`¦${url}`)),
  );
  test.each(each)('%s: %s', (fault, url) => {
    const written = url.startsWith('"') ? (JSON.parse(url) as string) : url.replaceAll("'", '');
    expect(addressFault(written)).toBe(fault);
  });
  test.each(['https://bao.example/bai', 'http://example.com/', 'https://www.example.org/tin', 'https://x.bao.example'])(
    'set aside for samples: %s',
    (url) => expectFinding('fictional-address', source(`¦${url}`)),
  );
});

describe('in prose', () => {
  test.each<[Rule, string]>([
    ['web-address', '¦[bài](https://baoquangninh/)'],
    ['web-address', '¦[bài](https://baoquangninh.vn@noi-khac.com/)'],
    ['web-address', '¦[bài](https://baoquangninh.vn&#64;noi-khac.com/)'],
    ['web-address', '¦[bài](<https://baoquangninh.vn\\\\@noi-khac.com/>)'],
    ['web-address', '¦[bài](https://baoquangninh.vnhttps://nhandan.vn)'],
    ['web-address', '¦[bài](https://…)'],
    ['web-address', '¦[bài](https://192.168.1.1/)'],
    ['web-address', '¦[bài](https://localhost/)'],
    ['web-address', 'Xem ¦https://may-chu.local/bai'],
    ['web-address', '[bài][x]\n\n¦[x]: https://bаo.vn/'],
    ['web-address', '¦[thư](mailto:a@may-chu.local)'],
    ['fictional-address', '¦[bài](https://bao.example/bai)'],
    ['fictional-address', '¦[thư](mailto:a@bao.example)'],
    ['link-elsewhere', '¦[https://baoquangninh.vn/bai](https://noi-khac.com/)'],
    ['link-elsewhere', '¦[baoquangninh.vn](https://noi-khac.com/)'],
    ['link-elsewhere', '¦[www.nhandan.vn](https://nhandan.vn.noi-khac.com/)'],
    ['link-elsewhere', '¦[báo **baoquangninh**.vn/bai](https://noi-khac.com/)'],
    ['link-elsewhere', '¦[BAOQUANGNINH.VN](https://noi-khac.com/)'],
    ['link-elsewhere', '¦[https://baoquangninh.vn/bai](/en/)'],
    ['link-elsewhere', '¦[báo](https://noi-khac.com/ "https://baoquangninh.vn")'],
    ['link-elsewhere', '¦[báo baoquangninh(.)vn](https://noi-khac.com/)'],
    ['link-elsewhere', '¦[baoquangninh 。 vn](https://noi-khac.com/)'],
    ['link-elsewhere', '¦[nhandan.vn][x]\n\n[x]: https://noi-khac.com/'],
  ])('%s: %s', (rule, words) => expectFinding(rule, prose(words)));
});

describe('one slip from another host', () => {
  const cited = (...urls: string[]): Edit => ({
    file: 'content/terms.yaml',
    from: "    match: [People's Committee]",
    to: `    match: [People's Committee]\n  sources:${urls.map((url) => `\n    - publisher: Báo\n      url: ${url}`).join('')}`,
  });
  test.each([
    'https://baoquangnlnh.vn/bai',
    'https://baoquangnin.vn/',
    'https://english.baoquangnihn.vn/',
    'https://www.baoquangninhh.vn/',
    'https://baoquangninh.cn/',
    'https://bao-quangninh.vn/',
    'https://bao.quangninh.vn/',
    'https://chihnphu.vn/',
    'https://quangnimh.gov.vn/',
    'https://vnexpres.net/',
    'https://vietnamp1us.vn/',
  ])('known to all: %s', (url) => expectFindingAt('host-near', cited(`¦${url}`)));
  test('cited more often', () =>
    expectFinding(
      'host-near',
      cited('https://tin-lang-mau.com/1', '¦https://tin-iang-mau.com/2', 'https://tin-lang-mau.com/3'),
    ));
  test('in prose, where no reason can be given, it is a warning', () =>
    expectFinding('host-near', prose('¦[báo](https://baoquangnlnh.vn/bai)')));
  test('with the reason why it is right, and of what is there beside another, nothing is told', () =>
    expectNothing(
      cited(
        "https://baoquangnlnh.vn/bai\n      confirmed: 'Đã mở: trang của một trường học.'",
        ...['https://baoquangnlnh.vn/2', 'https://baoquangbinh.vn/3', 'https://vtv.vn/4', 'https://vov.vn/5'],
        ...['https://tin-so-24.com/6', 'https://tin-so-25.com/7', 'https://english.baoquangninh.vn/8'],
      ),
    ));
});

test('what is public is no fault', () => {
  const sound = [
    'https://baoquangninh.vn',
    'http://m.mattran.org.vn/giam-sat-57976.html',
    'https://vi.wikipedia.org/wiki/Quảng_Ninh_(tỉnh)',
    'https://web.archive.org/web/2023/https://baoquangninh.vn/bai.html',
    'https://www.facebook.com/sharer.php?u=https://baoquangninh.vn/',
    'https://vietnam.vn/?p=970054&a=b#cuoi',
    'https://quangninh.gov.vn/_layouts/',
    'https://docs.google.com/document/d/e/2PACX-1/pub',
    'https://quangninh.vn/tin',
    'https://sites.google.com/view/so-tttt',
    'https://vi.wikipedia.org/wiki/Login',
    'https://baoquangninh.vn/tim-kiem-nguoi-mat-tich-3.html',
    'https://vov.vn/Qu%E1%BA%A3ng-Ninh?a=%F3',
    'https://congbao.chinhphu.vn/van-ban-so-30-2023-nq-hdnd-40000.htm',
  ];
  expect(sound.filter((address) => addressFault(address) !== null)).toEqual([]);
});
test('a sample on its own host, and words that name where they lead, are no fault', () =>
  expectNothing(
    source('https://www.vi-du.example/bai'),
    prose(
      '[https://baoquangninh.vn/bai](https://baoquangninh.vn/bai), [baoquangninh.vn](https://www.baoquangninh.vn/bai), [TP.HCM, v.v., lines.txt](https://vov.vn/), https://vov.vn/bai. Xem [thư](mailto:a@vi-du.example).',
    ),
  ));
