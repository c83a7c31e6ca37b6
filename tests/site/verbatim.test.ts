/** Promise 1: read from the seed line by line, without the project's own parser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, plain, siteNames, siteOf, type BuiltPage } from './sites.ts';

/** What a reader copies from the official text of a page, its blocks parted by line ends. */
function officialText({ $ }: BuiltPage): string {
  const copy = $('main').clone();
  copy.find('[hidden]').remove();
  copy.find('br, p, h2, h3, li').append('\n');
  const text = copy
    .find('.official, .rule')
    .toArray()
    .map((element) => $(element).text())
    .join('\n');
  return plain(text);
}

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const linesOf = (id: string): string[] =>
    readFileSync(join(site.root, 'seeds', `${id}.txt`), 'utf8')
      .split('\n')
      .map(plain)
      .filter((line) => line !== '');

  test('every paragraph stands word for word on the page of the whole text', () => {
    for (const { id } of site.plans) {
      const text = officialText(site.page(addressOf(id, 'text', 'vi')));
      const lines = linesOf(id);
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    }
  });

  test('every paragraph of a group stands word for word on its page', () => {
    for (const { id, groups } of site.plans) {
      const lines = linesOf(id);
      const last = lines.findIndex((line) => line.startsWith('Điều 2.'));
      const first = lines.findIndex((line, at) => /^1\. /u.test(line) && at < last);
      const body = lines.slice(first, last);
      const starts = groups.map(({ number }) => body.findIndex((line) => line.startsWith(`${number}. `)));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      groups.forEach(({ number }, index) => {
        const own = body.slice(starts[index], starts[index + 1]);
        const text = officialText(site.page(addressOf(id, 'groups', 'vi', String(number))));
        expect(own.length).toBeGreaterThan(1);
        expect(
          own.filter((line) => !text.includes(line)),
          `${id} ${number}`,
        ).toEqual([]);
      });
    }
  });

  test('slips of the pen stand, marked where they stand and explained beneath', () => {
    for (const { id, slips } of site.plans) {
      const { $ } = site.page(addressOf(id, 'text', 'vi'));
      const all = [...slips.values()].flat();
      expect(all.length).toBeGreaterThan(0);
      expect($('.official .o .sic, .official .o .unclear')).toHaveLength(all.length);
      for (const { at, quote } of all)
        expect($(`[id="n-${at}"], [id="n-${at}"] ~ li`).text(), at).toContain(`“${quote}”`);
      const listed = site.page(addressOf(id, 'corrections', 'vi')).$('.slips > li');
      expect(listed).toHaveLength(all.length);
      listed.each((_, slip) => void expect($(slip).find('a').attr('href')).toMatch(/#[\w.]+$/u));
    }
  });
});

test('the slips of the resolution of 12 July 2023 are left as they are', () => {
  const site = siteOf('live');
  const marked = [...site.plans.find(({ id }) => id === '2023-h2')!.slips.values()].flat();
  for (const slip of ['tận dung', 'Hội động', 'cơ cở', 'tham những'])
    expect(marked.map(({ quote }) => plain(quote))).toContain(slip);
});
