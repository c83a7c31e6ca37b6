/** The build itself: the same bytes twice, nothing lost to bad content, a second plan without code. */
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject, hashes } from './project.ts';

const roots: string[] = [];
const project = (): string => {
  const root = copyProject();
  roots.push(root);
  return root;
};
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

test('the same content gives the same bytes, in another folder and another time zone', () => {
  const root = project();
  process.env.TZ = 'Pacific/Kiritimati';
  const { status, output } = build(root);
  delete process.env.TZ;
  expect(status, output).toBe(0);
  expect(hashes(root)).toEqual(hashes('.'));
});

describe('bad content', () => {
  let root: string;
  let before: Record<string, string>;
  beforeAll(() => {
    root = project();
    cpSync('dist', join(root, 'dist'), { recursive: true });
    before = hashes(root);
  });

  const group = 'content/2023-h2/groups/01-phong-chong-dich-benh';
  const spoilt: [string, string, (text: string) => string | Buffer | null, RegExp][] = [
    [
      'a missing en.mdx',
      `${group}/en.mdx`,
      () => null,
      /en\.mdx:1:1: lỗi: Thiếu tệp[\s\S]*error: The file .* is missing/u,
    ],
    [
      'a translation for a sentence that does not exist',
      `${group}/translation.yaml`,
      (text) => text.replace('1.1.5:', '1.1.9:'),
      /lỗi: Nghị quyết không có câu 1\.1\.9[\s\S]*Did you mean “1\.1\.5”/u,
    ],
    [
      'a number that differs',
      'content/2023-h2/groups/03-ngan-sach-dau-tu-cong/translation.yaml',
      (text) => text.replace('80%', '90%'),
      /lỗi: Số liệu của bản dịch câu 3\.3\.5[\s\S]*Missing: “80%”\. Extra: “90%”/u,
    ],
    ['broken YAML', 'content/site.yaml', (text) => text.replace('  vi:', '\tvi:'), /content\/site\.yaml:\d+:\d+: lỗi/u],
    [
      'broken front matter',
      `${group}/vi.mdx`,
      (text) => text.replace('summary:', 'sumary:'),
      /vi\.mdx:\d+:1: lỗi: Ở đây không có dòng nào tên “sumary”\. Có phải ý bạn là “summary”\?/u,
    ],
    [
      'a changed seed',
      'seeds/2023-h2.txt',
      (text) => text.replace('12,3%', '13,2%'),
      /seeds\/2023-h2\.txt:17:1: lỗi: Dòng 17 của văn bản gốc[\s\S]*Line 17 of the official text/u,
    ],
    [
      'an empty file',
      'content/places.yaml',
      () => '',
      /places\.yaml:1:1: lỗi: Tệp trống[\s\S]*error: The file is empty/u,
    ],
    [
      'bytes of another encoding',
      `${group}/vi.mdx`,
      (text) => Buffer.from(text, 'utf16le'),
      /vi\.mdx:2:20: lỗi: Tệp không phải mã UTF-8[\s\S]*error: The file is not UTF-8/u,
    ],
    [
      'versions that git could not merge',
      'content/terms.yaml',
      (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> khac\n`,
      /terms\.yaml:1:1: lỗi: Hai người cùng sửa[\s\S]*error: Two people edited/u,
    ],
    [
      'aliases without end',
      'content/bodies.yaml',
      () => 'a: &a [x, x]\nb: [*a, *a]\n',
      /bodies\.yaml:1:7: lỗi: Không được dùng “&” và “\*”[\s\S]*error: A value may not begin/u,
    ],
    [
      'levels without end',
      'content/bodies.yaml',
      () => '['.repeat(50_000),
      /bodies\.yaml:1:1: lỗi: Quá nhiều tầng lồng nhau[\s\S]*error: Too many levels/u,
    ],
    [
      'too much',
      `${group}/vi.mdx`,
      (text) => text + 'chữ '.repeat(300_000),
      /vi\.mdx:1:1: lỗi: Tệp nặng[\s\S]*error: The file is/u,
    ],
    [
      'a file that nothing reads',
      `${group}/translation.yml`,
      () => 'x: 1\n',
      /translation\.yml:1:1: lỗi: Trang không dùng[\s\S]*Did you mean “translation\.yaml”/u,
    ],
    ...(
      [
        ['import', "import a from 'node:fs'\n"],
        ['export', 'export const a = 1\n'],
        ['expression', 'Số {process.env.HOME}\n'],
        ['script', '<script>alert(1)</script>\n'],
        ['event handler', '<b onclick="alert(1)">đậm</b>\n'],
        ['javascript: link', '[đây](javascript:alert(1))\n'],
        ['foreign image', '![ảnh](https://noi-khac.example/a.png)\n'],
      ] as const
    ).map(([name, bad]): (typeof spoilt)[number] => [
      `staff MDX with ${name}`,
      `${group}/vi.mdx`,
      (text) => `${text}\n${bad}`,
      /vi\.mdx:\d+:\d+: lỗi: Không được dùng[\s\S]*error: Not allowed/u,
    ]),
  ];

  test.each(spoilt)(
    '%s stops the build with one message in each language, and dist/ stands',
    (_, file, spoil, message) => {
      const path = join(root, file);
      const good = existsSync(path) ? readFileSync(path, 'utf8') : null;
      const bad = spoil(good ?? '');
      expect(bad).not.toBe(good);
      if (bad === null) rmSync(path);
      else writeFileSync(path, bad);
      const { status, output } = build(root);
      if (good === null) rmSync(path);
      else writeFileSync(path, good);
      expect(status).toBe(1);
      expect(output).toMatch(message);
      expect(output).not.toMatch(/^\s+at /mu);
      expect(output.match(/lỗi:/gu)).toHaveLength(file.startsWith('seeds/') ? 2 : 1);
      expect(hashes(root)).toEqual(before);
      expect(existsSync(join(root, 'dist', 'index.html'))).toBe(true);
    },
  );
});

test('a second plan needs only a folder and a file, and the units it measures in', () => {
  const root = project();
  const example = join('tests', 'example');
  cpSync(join(example, 'content', '2024-h1'), join(root, 'content', '2024-h1'), { recursive: true });
  cpSync(join(example, 'seeds', '2024-h1.txt'), join(root, 'seeds', '2024-h1.txt'));
  const own = readFileSync(join(example, 'content', 'units.yaml'), 'utf8').split('\n');
  appendFileSync(join(root, 'content', 'units.yaml'), own.filter((line) => !line.includes('percent')).join('\n'));
  const { status, output } = build(root);
  expect(status, output).toBe(0);
  const read = (path: string): string =>
    readFileSync(join(root, 'dist', path, 'index.html'), 'utf8').replace(/<(?!span id)[^>]*>/gu, '');
  expect(read('2024-h1/nhom/1')).toContain('Phấn đấu đến 30/6/2024 xây xong 03 trường.');
  expect(read('en/2024-h1/groups/2')).toContain('Build over 2.5 km of road.');
  expect(read('2024-h1/nghi-quyet')).toContain('id="d2.2.1"');
  expect(read('en/2024-h1')).toContain('Tasks for the first six months of 2024');
  expect(readFileSync(join(root, 'dist', '_headers'), 'utf8')).toContain('/2024-h1/*');
  // What we got wrong is said on every page it concerns, first of all among the corrections.
  for (const path of ['2024-h1/cam-ket/1-02', '2024-h1/nhom/1']) expect(read(path)).toContain('Đã sửa ngày 2/1/2024');
  expect(read('en/2024-h1/commitments/1-02')).toContain('Corrected on 2 January 2024');
  expect(read('2024-h1/dinh-chinh')).toMatch(/Lỗi của trang này(?!.*Chưa ghi nhận).*Trang này ghi 1\.600 cây\./su);
  const corrections = readFileSync(join(root, 'dist', 'en/2024-h1/corrections/index.html'), 'utf8');
  expect(corrections).toContain('href="/en/2024-h1/commitments/1-02/">on this site');
  expect(read('2024-h1/chi-tieu/schools')).toContain('Theo tin cập nhật ngày 20/12/2023');
  expect(readFileSync(join(root, 'dist', 'feed.xml'), 'utf8')).toContain('/2024-h1/cap-nhat/2023-12-20-hop-thon/');
});
