/** The two languages of everything that people write: the same figures in both, each in its own language. */
import { describe, test } from 'vitest';
import { aged, type Edit } from '../../example/project.ts';
import { expectFinding, expectFindingAt, expectNothing, plan, readExample, road, school } from './expect-finding.ts';

const folder = 'content/2024-h1';
const tea = `${folder}/targets/tea-2023.yaml`;
const life = `${folder}/groups/03-doi-song`;
const news = `${folder}/updates/2024-01-01-thu-che`;
const meeting = `${folder}/updates/2023-12-20-hop-thon`;
const caveat = (vi: string, en: string): Edit => ({
  file: tea,
  from: '{ vi: Chưa tính chè hái sau ngày 25/12., en: Without the tea picked after 25 December. }',
  to: `{ vi: '${vi}', en: ${en.startsWith('¦') ? `¦'${en.slice(1)}'` : `'${en}'`} }`,
});
const english = (file: string, from: string, to: string): Edit => ({ file: `${file}/en.mdx`, from, to });

describe('in its whole message', () => {
  test('a caveat with two numbers changed round', () =>
    expectFinding('pair-parity', caveat('12 vườn, ngày 5/10/2022.', '¦21 gardens, on 10 May 2022.')));
  test('a page of a group', () =>
    expectFinding('prose-parity', english(road, '2.5 km of road](#', '¦25 km of road](#')));
  test('a page in the other language', () =>
    expectFinding(
      'wrong-language',
      english(meeting, 'title: Village meeting on road and school', 'title: ¦Thôn họp bàn về làm đường'),
    ));
  test('a pair the wrong way round', () =>
    expectFinding('swapped-languages', {
      file: `${folder}/targets/road.yaml`,
      from: '{ vi: Làm đường thôn, en: Kilometres of road }',
      to: '{ vi: ¦Kilometres of road, en: Làm đường thôn }',
    }));
  test('a link whose words say another number than its sentence', () =>
    expectFinding(
      'link-number',
      { file: `${road}/vi.mdx`, from: '[Làm trên 2,5 km đường]', to: '¦[Làm trên 47 km đường]' },
      english(road, '[Build over 2.5 km of road]', '[Build the road]'),
    ));
  test('plain words with a number of their own', () =>
    expectFinding('plain-number', {
      file: `${life}/commitments.yaml`,
      from: 'plain: { vi: Cấp nước sạch cho khoảng 90% số hộ, en: Supply clean water to about 90% of households }',
      to: 'plain: { vi: ¦Cấp nước sạch cho khoảng 95% số hộ, en: Supply clean water to about 95 of 100 households }',
    }));
});

describe('the same number', () => {
  test.each([
    ['Có hai mươi mốt vườn.', 'There are twenty-one gardens.'],
    ['Thu mười lăm triệu đồng.', 'Revenue of 15 million đồng.'],
    ['Kỳ họp thứ mười bốn.', 'The 14th session.'],
    ['Hai trăm linh ba vườn.', '203 gardens.'],
    ['Ba Chẽ hái chè năm nay.', 'Ba Chẽ picks tea this year.'],
    [
      'Theo Báo Điện tử Chính phủ, Sở Lao động - Thương binh và Xã hội.',
      'The article in Báo Điện tử Chính phủ cites the Sở Lao động - Thương binh và Xã hội as its source.',
    ],
  ])('%s %s', (vi, en) => expectNothing(caveat(vi, en)));
});

describe('at its place', () => {
  test.each<[Parameters<typeof expectFindingAt>[0], string, ...Edit[]]>([
    ['pair-parity', 'another day', caveat('Chưa tính chè sau ngày 25/12.', '¦Without the tea after 24 December.')],
    ['pair-parity', 'day and month changed round', caveat('Đến ngày 5/10/2023.', '¦As of 10 May 2023.')],
    ['pair-parity', 'another month', caveat('Theo báo cáo tháng 6/2023.', '¦After a report of July 2023.')],
    ['pair-parity', 'another year', caveat('Theo báo cáo năm 2022.', '¦After a report of 2023.')],
    ['pair-parity', 'another quarter', caveat('Trong quý II/2023.', '¦In the third quarter of 2023.')],
    ['pair-parity', 'another unit', caveat('Thu 12 tỷ đồng.', '¦Revenue of 12 million đồng.')],
    ['pair-parity', 'another currency', caveat('Thu 12 triệu USD.', '¦Revenue of 12 million đồng.')],
    ['pair-parity', 'a decimal point left out', caveat('Tăng 12,3%.', '¦Up by 123%.')],
    ['pair-parity', 'decimals for thousands', caveat('Có 54.000 cây.', '¦There are 54.000 trees.')],
    ['pair-parity', 'another code', caveat('Theo Kế hoạch 130/KH-UBND.', '¦After Plan 131/KH-UBND.')],
    ['pair-parity', 'a number in words for another', caveat('Có ba vườn.', '¦There are four gardens.')],
    ['pair-parity', 'a word for another number', caveat('Có 12 vườn.', '¦There are eleven gardens.')],
    ['pair-parity', 'a word that begins a sentence', caveat('Ba vườn chưa hái.', '¦Four gardens are not picked.')],
    ['pair-parity', 'one for two', caveat('Chè hái muộn một ngày.', '¦Tea was picked two days late.')],
    ['pair-parity', 'tens in words', caveat('Có hai mươi mốt vườn.', '¦There are thirty-one gardens.')],
    ['pair-parity', 'hundreds in words', caveat('Có hai trăm vườn.', '¦There are three hundred gardens.')],
    ['pair-parity', 'millions in words', caveat('Thu mười lăm triệu đồng.', '¦Revenue of 16 million đồng.')],
    ['pair-parity', 'a roman number', caveat('Khóa XIV.', '¦Term XV.')],
    ['pair-parity', 'an ordinal', caveat('Kỳ họp thứ 14.', '¦The fifteenth session.')],
    [
      'wrong-language',
      'halfway through a sentence',
      caveat('Chè hái muộn một ngày sau khi mưa.', '¦The tea was picked một ngày sau khi mưa.'),
    ],
    ['pair-parity', 'a number left out', caveat('Có 12 vườn chè.', '¦There are tea gardens.')],
    ['pair-parity', 'a number added', caveat('Có vườn chè.', '¦There are 12 tea gardens.')],
    ['pair-parity', 'per cent without its sign', caveat('Tăng 12%.', '¦Up by 12.')],
    ['pair-parity', 'a name', { file: tea, from: "en: 'Tea picked, 2023'", to: "en: ¦'Tea picked, 2022'" }],
    [
      'pair-parity',
      'why a figure cannot be compared',
      {
        file: tea,
        from: '{ vi: Chè khô., en: Dried tea. }',
        to: "{ vi: Chè khô 12 tháng., en: ¦'Tea dried for 11 months.' }",
      },
    ],
    [
      'pair-parity',
      'why a task was taken back',
      {
        file: `${life}/commitments.yaml`,
        from: '{ vi: Nhập vào việc sửa chợ phiên., en: Merged into the repair of the market. }',
        to: '{ vi: Nhập vào nhiệm vụ khác ngày 28/12/2023., en: ¦Merged into another task on 28 December 2022. }',
      },
    ],
    [
      'pair-parity',
      'the plan’s summary',
      { file: plan, from: 'en: A sample resolution', to: 'en: ¦A sample resolution of 2023' },
    ],
    [
      'pair-parity',
      'a place',
      {
        file: 'content/places.yaml',
        from: '{ vi: Thôn mẫu, en: Sample village }',
        to: '{ vi: Thôn 2, en: ¦Village 3 }',
      },
    ],
    [
      'pair-parity',
      'a term',
      {
        file: 'content/terms.yaml',
        from: 'meaning: The local administration.',
        to: 'meaning: ¦The local administration since 2015.',
      },
    ],
    [
      'update-parity',
      'a fact that an update reports',
      {
        file: `${meeting}/update.yaml`,
        from: 'fact: { vi: Thôn đã góp vật liệu., en: The village has given material. }',
        to: 'fact: { vi: Thôn đã góp 12 xe vật liệu., en: ¦The village has given 21 cartloads. }',
      },
    ],
    ['update-parity', 'a title', english(news, 'title: Tea picked in 2023', 'title: Tea picked in ¦2022')],
    ['update-parity', 'a summary', english(news, 'that 41.5 tonnes', 'that ¦45.1 tonnes')],
    ['update-parity', 'words below', english(news, 'This is more', 'On ¦5 May this was more')],
    ['update-parity', 'under an old mark', ...aged, english(news, 'that 41.5 tonnes', 'that ¦45.1 tonnes')],
    ['prose-parity', 'a summary of a group', english(school, 'summary: Build three', 'summary: Build ¦four')],
    [
      'prose-parity',
      'the page about the site',
      english('content/about', 'This is a sample site.', 'This is a sample site of ¦2024.'),
    ],
    ['link-number', 'in one language only', english(life, '[Pick over 40 tonnes', '¦[Pick over 47 tonnes')],
    [
      'link-number',
      'in words',
      { file: `${school}/vi.mdx`, from: '[phấn đấu xây xong ba trường]', to: '¦[phấn đấu xây xong bốn trường]' },
      english(school, '[strive to complete three schools]', '[strive to complete schools]'),
    ],
    [
      'link-number',
      'of an update',
      { file: `${news}/vi.mdx`, from: '[mức đề ra]', to: '¦[mức 45 tấn đề ra]' },
      english(news, '[the level set]', '[the level of 45 tonnes]'),
    ],
    [
      'link-number',
      'another day',
      { file: `${school}/vi.mdx`, from: '[phấn đấu xây xong ba trường]', to: '¦[phấn đấu đến 30/7/2024 xây xong]' },
      english(school, '[strive to complete three schools]', '[strive, by July, to complete them]'),
    ],
    [
      'plain-number',
      'in a group’s words, beside a link',
      {
        file: `${road}/vi.mdx`,
        from: 'Làm đường bằng vật liệu tại chỗ.',
        to: 'Làm đường bằng ¦47 xe vật liệu tại chỗ.',
      },
    ],
    [
      'plain-number',
      'a target’s name',
      {
        file: `${folder}/targets/road.yaml`,
        from: '{ vi: Làm đường thôn, en: Kilometres of road }',
        to: '{ vi: ¦Làm 25 km đường thôn, en: Build 25 km of road }',
      },
    ],
    [
      'wrong-language',
      'English where Vietnamese belongs',
      {
        file: `${meeting}/vi.mdx`,
        from: 'title: Họp thôn về đường và trường',
        to: 'title: ¦A meeting on the road and the school',
      },
    ],
    [
      'wrong-language',
      'one paragraph left Vietnamese',
      english(
        meeting,
        'The village gave material',
        '¦Thôn góp thêm vật liệu và công để làm đường.\n\nThe village gave material',
      ),
    ],
    [
      'wrong-language',
      'a caveat left Vietnamese',
      { file: tea, from: 'en: Without the tea picked after 25 December.', to: 'en: ¦Không tính chè hái sau 25/12.' },
    ],
    [
      'wrong-language',
      'a sentence left Vietnamese',
      { file: `${road}/translation.yaml`, from: 'en: "Build village roads"', to: 'en: ¦"Làm đường thôn bản"' },
    ],
    [
      'wrong-language',
      'Vietnamese typed without its marks',
      english(
        meeting,
        'title: Village meeting on road and school',
        'title: ¦Hop thon ve viec lam duong va truong nam nay',
      ),
    ],
    [
      'swapped-languages',
      'plain words',
      {
        file: `${road}/commitments.yaml`,
        from: '{ vi: Dùng vật liệu tại chỗ, en: Use local material }',
        to: '{ vi: ¦Use the local material, en: Dùng vật liệu tại chỗ }',
      },
    ],
    [
      'swapped-languages',
      'the name of a place',
      {
        file: 'content/places.yaml',
        from: '{ vi: Tỉnh mẫu, en: Sample province }',
        to: '{ vi: ¦Sample province, en: Tỉnh mẫu }',
      },
    ],
    [
      'untranslated',
      'a copy of the Vietnamese',
      {
        file: plan,
        from: 'en: A sample resolution on schools and village roads.',
        to: 'en: ¦Nghị quyết mẫu về trường học và đường thôn.',
      },
    ],
  ])('%s: %s', (rule, _, ...edits) => expectFindingAt(rule, ...edits));

  test('both pages changed round', () =>
    expectFindingAt('wrong-language', {
      file: `${road}/vi.mdx`,
      to: `¦${readExample(`${road}/en.mdx`)}`
        .replace(/of: .*\n/u, '')
        .replace('¦', '')
        .replace('summary: ', 'summary: ¦'),
    }));
});

describe('no fault', () => {
  test.each<[string, Edit]>([
    ['a number as digits here and as a word there', caveat('Có 3 vườn.', 'There are three gardens.')],
    ['the unit of a list at its end', caveat('Gồm 12 tỷ đồng và 15 tỷ đồng.', 'Made up of 12 and 15 billion đồng.')],
    ['what Vietnamese calls a thousand billion', caveat('Khoảng 28 nghìn tỷ đồng.', 'About 28 trillion VND.')],
    [
      'a title quoted in the other language',
      caveat('Tên bài: “Tea in nine months”.', 'The headline is “Chè chín tháng đầu năm”.'),
    ],
    ['months of a quarter', caveat('Quý III/2023 (tháng 7 đến tháng 9).', 'The third quarter of 2023.')],
    ['a day without its year', caveat('Chưa tính sau ngày 25/12.', 'Without those after 25 December.')],
    ['a number of a table', caveat('Theo bảng 3.6.', 'After table 3.6.')],
    ['a rate of a year', caveat('Năm 2023 tỷ lệ tăng.', 'In 2023 the rate rose.')],
  ])('%s', (_, edit) => expectNothing(edit));
});
