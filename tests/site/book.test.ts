/** The plan in one piece, as an HTML file and as a book: whole, closed in itself, and saying what the pages say. */
import { load, type CheerioAPI } from 'cheerio';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, plain, siteOf, type Language } from './sites.ts';

const names = { vi: 'ke-hoach', en: 'plan' } as const;
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'valid-id': ['error', { relaxed: true }], 'doctype-style': 'off', 'no-trailing-whitespace': 'off' },
});
// The edited site's is the live one's with a few reports more.
const cases = (['live', 'example'] as const).flatMap((site) =>
  (['vi', 'en'] as const).map((language) => ({ site, language })),
);

describe.each(cases)('of the $site site in $language', ({ site: name, language }) => {
  const site = siteOf(name);
  const books = site.plans.map((plan) => {
    const bytes = (format: string): Buffer =>
      readFileSync(join(site.dist, 'data', plan.id, `${names[language]}.${format}`));
    const html = bytes('html').toString();
    return { plan, html, $: load(html), epub: bytes('epub') };
  });

  test('the file is valid, asks no host for anything, and every link within leads to one place', async () => {
    for (const { html, $ } of books) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
      expect($('script, img, iframe, object, [src], [srcset], [style], link:not([rel="canonical"])').length).toBe(0);
      expect($('style').text()).not.toMatch(/url\(|@import/u);
      const ids = $('[id]')
        .toArray()
        .map(({ attribs }) => attribs.id!);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const known = new Set(ids);
      for (const { attribs } of $('a[href]').toArray())
        expect(
          attribs.href!.startsWith('#')
            ? known.has(attribs.href!.slice(1))
            : /^https?:\/\/|^mailto:/u.test(attribs.href!),
          attribs.href,
        ).toBe(true);
    }
  });

  test('it holds every sentence whole, and what the pages say of every target', () => {
    for (const { plan, $ } of books) {
      for (const { id, text } of plan.text.sentences.values()) {
        const words = $(`[id="${id}"] > .${language === 'vi' ? 'o' : 't'}`).clone();
        words.find('.label, .stale').remove();
        expect(plain(words.text()), id).toBe(plain(language === 'vi' ? text : plan.translations.get(id)!.en));
      }
      const page = site.page(addressOf(plan.id, 'targets', language));
      const rows = page.$('table.rows tbody tr:not(.part)').toArray();
      expect(rows.length).toBeGreaterThanOrEqual(plan.targets.length);
      for (const row of rows) {
        const [asked, found] = page.$(row).find('td').toArray();
        const at = page.$(row).find('a').attr('href')!.split('/').at(-2)!;
        const said = plain($(`#chapter-results a[href="#target-${at}"]`).parent().text());
        expect(said).toContain(plain(page.$(asked).text()));
        expect(said).toContain(plain(page.$(found).text()));
      }
      const told = plan.commitments.filter(({ history }) => history.length > 0);
      expect($('#chapter-reports > section').length).toBe(told.length);
      const silent = plan.commitments.filter(({ state }) => state === 'not-searched').length;
      const words = language === 'vi' ? 'chưa tra cứu' : 'not looked for yet';
      expect(plain($('#chapter-reports > p').text()).includes(`${silent} ${words}`)).toBe(silent > 0);
    }
  });

  test('the book is made as EPUB asks, lists all it holds, and says the same word for word', () => {
    for (const { $, epub } of books) checkBook($, epub, language);
  });
});

interface Package {
  package: {
    metadata: { 'dc:language': string; meta: { '@_property': string }[] };
    manifest: { item: { '@_id': string; '@_href': string; '@_properties'?: string }[] };
    spine: { itemref: { '@_idref': string }[] };
  };
}

function checkBook($: CheerioAPI, epub: Buffer, language: Language): void {
  // The first file in the bytes, as it is: what tells the kind of the whole.
  expect(epub.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  const files = Object.fromEntries(Object.entries(unzipSync(epub)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const [name, text] of Object.entries(files))
    if (/\.(?:xhtml|opf|xml)$/u.test(name)) expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
  const { metadata, manifest, spine } = (
    new XMLParser({ ignoreAttributes: false }).parse(files['EPUB/package.opf']!) as Package
  ).package;
  expect(metadata['dc:language']).toBe(language);
  expect(metadata.meta.map((each) => each['@_property'])).toEqual(
    expect.arrayContaining([
      'dcterms:modified',
      'schema:accessMode',
      'schema:accessibilityFeature',
      'schema:accessibilityHazard',
      'schema:accessibilitySummary',
    ]),
  );
  const listed = manifest.item.map((item) => `EPUB/${item['@_href']}`);
  expect([...listed, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].sort()).toEqual(
    Object.keys(files).sort(),
  );
  expect(manifest.item.filter((item) => item['@_properties'] === 'nav')).toHaveLength(1);
  const chapters = spine.itemref
    .map((item) => manifest.item.find((each) => each['@_id'] === item['@_idref'])!['@_href'])
    .filter((href) => href !== 'nav.xhtml');
  const read = new Map(['nav.xhtml', ...chapters].map((href) => [href, load(files[`EPUB/${href}`]!, { xml: true })]));
  expect(
    read.get('nav.xhtml')!('nav a')
      .toArray()
      .map(({ attribs }) => attribs.href),
  ).toEqual(chapters);
  for (const [href, own] of read) {
    expect(
      own('[lang]')
        .toArray()
        .filter(({ attribs }) => attribs['xml:lang'] !== attribs.lang),
    ).toEqual([]);
    for (const { attribs } of own('a[href]').toArray()) {
      if (/^(?:https?:|mailto:)/u.test(attribs.href!)) continue;
      const [file = '', id] = attribs.href!.split('#');
      const found = id ? read.get(file)?.(`[id="${id}"]`).length : Number(read.has(file));
      expect(found, `${href} → ${attribs.href}`).toBe(1);
    }
  }
  // A line may end elsewhere; the words are the same.
  const bare = (words: string): string => words.replace(/\s/gu, '');
  const sections = $('main > section').toArray();
  expect(chapters).toHaveLength(sections.length);
  chapters.forEach((href, at) =>
    expect(bare(read.get(href)!('body').text()) === bare($(sections[at]).text()), href).toBe(true),
  );
}
