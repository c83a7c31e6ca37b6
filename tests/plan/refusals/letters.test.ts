/** Letters that are not what they seem: old encodings, lost letters, look-alikes, what nobody sees. */
import { describe, expect, test } from 'vitest';
import { letterFaults } from '../../../src/plan/file/letters.ts';
import type { Rule } from '../../../src/plan/finding.ts';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectNothing, plan, school } from './expect-finding.ts';

const english = `${school}/en.mdx`;

/** The same words, as the name of who published, in prose, or in a summary. */
const publisher = (words: string): Edit => ({
  file: 'content/terms.yaml',
  from: "    match: [People's Committee]",
  to: `    match: [People's Committee]\n  sources:\n    - publisher: ${words}\n      url: https://vi-du.example/bai`,
});
const prose = (words: string): Edit => ({
  file: english,
  from: 'The resolution asks',
  to: `${words}\n\nThe resolution asks`,
});

const samples: [Rule, ...string[]][] = [
  ['legacy-encoding', '¦B¸o Qu¶ng Ninh', 'Sở ¦§Çu t−', 'Ban ¦Tæ chøc tØnh ñy', 'UBND ¦tØnh', '¦cña tæng công ty'],
  ['legacy-encoding', 'BÁO ¦QU¶NG NINH', '¦®iÖn lùc', 'Tin trong ¦ViÖt Nam', 'cho ¦ng­êi dân'.replace('\u00AD', 'µ')],
  ['legacy-encoding', 'Báo ¦Quaûng Ninh', '¦Hoäi ñoàng', '¦Thuû töôùng', '¦QUAÛNG NINH', 'xã ¦Tröôøng Sa'],
  [
    'legacy-encoding',
    'Báo ¦Quáº£ng Ninh',
    'Tin ¦viá»‡c làm',
    '¦Ä‘á»“ng bào',
    'nóng 30 ¦Â°C',
    '¦â€œTinâ€',
    'Báo ¦Vi√™t',
  ],
  ['legacy-encoding', '¦ngýõÌi dân', 'báo ¦Viêòt'],
  ['legacy-encoding', 'Báo ¦Quáº', 'Tin ¦viá» làm', '¦â€ Tin', 'Tin ¦»‡c làm'],
  ['lost-letter', 'Báo ¦Qu?ng Ninh', 'Báo ¦Vi?t Nam', '¦Qu??ng Ninh', 'Tin ¦huy□n'],
  ['mixed-scripts', 'Báo Hạ ¦Lоng', 'Báo ¦Ηạ Long', '¦Вáo Quảng Ninh', 'Quảng ¦Nіnh', 'Báo ¦Qu岷ng Ninh', 'Báo ¦СО'],
  [
    'look-alike',
    'Báo ¦Ðông Triều',
    'Tin ¦HÐND tỉnh',
    'Báo ¦Ｑｕảng Ninh',
    '¦１２ tin',
    'Báo ¦𝐓𝐢𝐧 mới',
    '¦ﬁle báo',
    '¦ɡia đình',
  ],
  ['look-alike', 'Báo Quảng ¦Nɩnh', 'Hạ ¦Ɫong', 'tỉnh ¦Quảņg Ninh', '¦nǎm của tỉnh', 'Hạ ¦Lōng', 'Quảng ¦Nınh'],
  ['look-alike', 'Báo ¦ꞯuảng Ninh', 'Hạ ¦Loᶇg', 'Tin ¦Ⱡong', 'Báo ¦ɥ', 'Báo ¦ꓐꓮꓳ'],
  ['look-alike', 'Tin năm ¦2O23', 'Tin ¦l5/7/2023', '¦1O% vốn', '¦2.OOO tỷ', 'Hạ ¦L0ng'],
  [
    'parted-word',
    '¦Q u ả n g N i n h',
    'Quảng ¦N i n h',
    'Báo ¦Qu ảng Ninh',
    'các ¦phườ ng',
    'Báo ¦T I N M Ớ I',
    '¦baoquangninh .vn',
  ],
  ['parted-word', 'Theo ¦baoquangninh. com.vn', 'Theo ¦baoquangninh,vn', 'xem ¦https:// vov.vn/bai'],
  ['parted-word', 'Theo ¦baoquangninh. com', 'xem ¦nhandan. org.vn, tin', 'ở ¦www. vov.vn', 'ở ¦www vov.vn'],
  ['stacked-marks', 'Báo ¦ă̂́n', 'Báo H¦ạ́ Long', 'Quảng Ninh s¦á̉ng', 'Báo ¦d̵i', 'Báo¦ ́ Tin', 'Bá¦o̶ Tin'],
  ['strange-character', '¦\uF0B7 Báo', 'Báo ¦\u{F0001}', 'Báo ¦\uFDD0', 'Báo ¦\u0378'],
  ['hidden-character', '¦\u3164', 'Báo¦\u2800', 'Báo¦\u{E0041}', 'Báo ¦\uFE0F', 'Bá¦\u034Fo'],
];
const each = samples.flatMap(([rule, ...words]) => words.map((word) => [rule, word] as const));

describe('in the name of a publisher', () => {
  test.each(samples.map(([rule, first = '', word = first]) => [rule, word] as const))('%s: %s', (rule, words) =>
    expectFinding(rule, publisher(words)),
  );
});
test.each(each)('%s: %s', (rule, words) => {
  const before = words.indexOf('¦');
  const text = words.replace('¦', '');
  const own = letterFaults(text).find((fault) => fault.rule === rule);
  expect(own && text.normalize('NFC').indexOf(own.found)).toBe(before);
});
describe('in prose', () => {
  test.each(samples.map(([rule, , word = '']) => [rule, word] as const))('%s: %s', (rule, words) =>
    expectFinding(rule, prose(words)),
  );
});

describe('written as escapes', () => {
  test.each<[Rule, string]>([
    ['hidden-character', '¦"Báo \\u202E Quảng Ninh"'],
    ['hidden-character', '¦"\\u200B"'],
    ['hidden-character', '¦"Tin \\0"'],
    ['strange-character', '¦"\\uF0B7 Tin"'],
    ['strange-character', '¦"Tin \\uD800"'],
    ['mixed-scripts', '¦"Qu\\u0430ng Ninh"'],
    ['legacy-encoding', '¦"Qu\\xB6ng Ninh"'],
    ['stacked-marks', '¦"a\\u0302\\u0306\\u0301n"'],
  ])('in YAML, %s: %s', (rule, words) => expectFinding(rule, publisher(words)));
  test.each<[Rule, string]>([
    ['hidden-character', '¦Tin &#x202E; mới'],
    ['hidden-character', '¦Tin&ZeroWidthSpace; mới'],
    ['strange-character', '¦Tin &#xF0B7; mới'],
    ['mixed-scripts', '¦Qu&#x430;ng Ninh'],
    ['look-alike', '¦&ETH;ông Triều'],
    ['legacy-encoding', '¦Qu&para;ng Ninh'],
  ])('in prose, %s: %s', (rule, words) => expectFinding(rule, prose(words)));
});

test('in a title of prose', () =>
  expectFinding('legacy-encoding', {
    file: english,
    from: 'title: ',
    to: 'title: ¦Tr­êng '.replace('\u00AD', '\u00B5'),
  }));
test('in the name of a key', () => expectFinding('mixed-scripts', { file: plan, from: 'reviewed:', to: '¦rеviewed:' }));
test('in the first words of a linked sentence', () =>
  expectFinding('mixed-scripts', prose('¦[trường](#1.1.1 "Phấn đấu đến 30/6/2024 &#x430;b")')));

test('whole words of other languages and the signs of good print are no fault', () =>
  expectNothing(
    prose(
      [
        'Россия и Вьетнам. Ελλάδα και Βιετνάμ. 越南广宁省（下龙湾）. 広寧省のニュース. 한국 뉴스. ข่าวเวียดนาม.',
        'Malmö, El Niño, año, señor, naïve, Citroën, façade, über Köln, Łódź, Şişli, Guðmundur. Åland, så på. Où est le café?',
        'µg/m³, m², °C, ½, “NGÔ NGÃ”, «lá», CHÂU Â…, A股, NHK放送, kΩ, Vinamilk®, §. #QuảngNinh. “Hoà, thuý, quý.”',
        '[bài](https://vi-du.example/?q=a?b), https://vi-du.example/?q=a?b. ❤️',
      ].join('\n\n'),
    ),
  ));
test('what other languages, units, codes and pages of books write is no fault', () => {
  const sound = [
    'Ông Łukasz ở Hạ Long, Chișinău tại Moldova, İlham Əliyev ở Bakı. “Vietnam’da turizm arttı mı?” Guǎngxī, Dōngxīng.',
    'Quý I/2023, 10l nước, 1,5l xăng, CO2, H2O, 25oC, PM2.5, h1n1, F0, QL18, 5G. 500 m ở phía bắc. Đuôi .vn, the .vn domain.',
    'Điểm a b c; Th ở, Ng. Ái, Ng Ánh, tr. 5. A, B, C, D. P C I. Võ Thị Sáu, TP. HCM, ch. 2.',
    'Ɓirnin Kebbi, Eʋe, Ŋoro, Ƴar’adua, 5º»; «lá», «á», x², CO₂, năm. Com, www.vov.vn, info@vov.vn. The firm. Organic food.',
  ];
  expect(sound.flatMap(letterFaults)).toEqual([]);
});
test('words of other languages in the name of a publisher are no fault', () =>
  expectNothing(publisher("'Вьетнам сегодня, 新华社, Ελλάδα'")));
