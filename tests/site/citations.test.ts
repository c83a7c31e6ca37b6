/** Citations: quote, address, day, figure and sum are read back out of each form, by the readers of others, and are the pages' own. */
import { plugins, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/open-data/citation/formats.ts';
import { resultOn } from '../../src/view/target/describe.ts';
import { parseCsv } from './csv.ts';
import { addressOf, plain, siteOf, type Language } from './sites.ts';

const stems = { vi: 'trich-dan', en: 'citations' } as const;
const word = { vi: 'trich-dan', en: 'cite' } as const;
const readable = ['bib', 'ris', 'csl.json'];
const sum = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface TargetRow {
  id: string;
  quotes: { vi: string; en: string }[];
}

/** Quote in both languages, address, author and day, as a form says them. */
const dayOf = (date: CslItem['issued']): string =>
  date['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('-');
const toldIn = ({ abstract = '', URL: url, author, issued, accessed }: CslItem) => ({
  quotes: abstract && /^“([^]*)” \[“([^]*)”\]$/u.exec(abstract)!.slice(1).map(plain),
  url,
  author: author?.[0]!.literal ?? author?.[0]!.family,
  days: [issued, accessed].map(dayOf),
});

describe.each(['live', 'example'] as const)('on the %s site', (name) => {
  const site = siteOf(name);
  const { origin } = site.content.site;

  test.each(['vi', 'en'] as const)(
    'every task, target and sentence stands in each file, and says the same (%s)',
    (language) => {
      for (const plan of site.plans) {
        const data = (file: string) => parseCsv(site.text(`/data/${plan.id}/${file}.csv`));
        const wanted = new Map<string, { quotes: string[]; url: string }>();
        const page = `page_${language}`;
        const expectAt = (key: string, vi: string, en: string, url: string): unknown =>
          wanted.set(`ke-hoach-mo-${plan.id}-${key}`, { quotes: [plain(vi), plain(en)], url });
        for (const row of data('commitments'))
          expectAt(`task-${row.id!.split('/')[1]}`, row.quote_vi!, row.quote_en!, row[page]!);
        const targets = JSON.parse(site.text(`/data/${plan.id}/targets.json`)) as TargetRow[];
        for (const { id, quotes } of targets)
          expectAt(
            `target-${id}`,
            quotes.map(({ vi }) => vi).join(' […] '),
            quotes.map(({ en }) => en).join(' […] '),
            `${origin}${addressOf(plan.id, 'targets', language, id)}`,
          );
        for (const { id, text_vi, text_en, ...row } of data('sentences'))
          expectAt(`sentence-${id!.split('/')[1]}`, text_vi!, text_en!, row[page]!);
        for (const ending of readable) {
          const items = plugins.input.chain(site.text(`/data/${plan.id}/${stems[language]}.${ending}`), {
            generateGraph: false,
          });
          expect(items, ending).toHaveLength(wanted.size + 1);
          for (const item of items) {
            const told = toldIn(item);
            expect([told.author, ...told.days], item.id).toEqual([plan.body[language], plan.adopted, plan.reviewed]);
            if (item.id.endsWith('-resolution')) {
              expect(told.url).toBe(`${origin}${addressOf(plan.id, 'text', language)}`);
              expect(item.note).toContain(plan.source.sha256);
              continue;
            }
            expect({ quotes: told.quotes, url: told.url }, `${ending} ${item.id}`).toEqual(wanted.get(item.id));
            const { pathname, hash } = new URL(item.URL);
            if (hash) expect(site.page(pathname).ids, item.URL).toContain(hash.slice(1));
            expect(item.note, item.id).toContain(sum((told.quotes as string[])[0]!));
          }
          const figures = new Map(items.map(({ id, note }) => [id, note]));
          for (const target of plan.targets) {
            const note = figures.get(`ke-hoach-mo-${plan.id}-target-${target.id}`)!;
            expect(note).toContain(resultOn({ content: site.content, plan, target, language }).main);
            expect(note).toContain(sum(readFileSync(join(site.dist, 'data', plan.id, 'targets', `${target.id}.csv`))));
          }
        }
      }
    },
  );

  test.each(['vi', 'en'] as const)(
    'a page holds each form of its own, word for word as the file has it (%s)',
    (language) => {
      for (const { id: plan, commitments, targets, groups, text } of site.plans) {
        const files = new Map(
          [...readable, 'md'].map((ending) => [
            ending,
            plain(site.text(`/data/${plan}/${stems[language]}.${ending}`)).replaceAll('}, { "id', '} ] [ { "id'),
          ]),
        );
        const cited: [list: 'register' | 'targets', id: string][] = [
          ...commitments.map(({ id }): ['register', string] => ['register', id]),
          ...targets.map(({ id }): ['targets', string] => ['targets', id]),
        ];
        const lost = cited.flatMap(([list, id]) => {
          const of = addressOf(plan, list, language, id);
          const page = site.page(`${of}${word[language]}/`);
          const text = (ending: string): string => plain(page.$(`[id="${ending}"]`).text());
          const missing = [...files].filter(([ending, file]) => text(ending) === '' || !file.includes(text(ending)));
          const own = text('txt').includes(`${origin}${of}`) && site.page(of).hrefs().includes(page.address);
          return [...missing.map(([ending]) => `${page.address} ${ending}`), ...(own ? [] : [page.address])];
        });
        expect(lost).toEqual([]);
        const pages = [
          `${addressOf(plan, 'text', language)}${word[language]}/`,
          ...groups.map(({ number }) => `${addressOf(plan, 'groups', language, String(number))}${word[language]}/`),
        ].map((address) => site.page(address));
        const shown = new Map(pages.flatMap((page) => page.ids.map((id) => [id, page.words(`[id="${id}"]`)])));
        for (const { id, text: words } of text.sentences.values()) expect(shown.get(id), id).toContain(plain(words));
      }
    },
  );
});

test('marks of each form in a quote come out as they went in', () => {
  const language: Language = 'vi';
  const vi = String.raw`50% & 10_000 #1 {a} ~ ^ \b $5 *sao* [x] "k" <i>`;
  const written = (ending: string): string =>
    citationFormats
      .find((format) => format.ending === ending)!
      .write({
        ...{ language, key: 'k-1', author: 'Hội đồng', title: 'T', section: 's', adopted: '2023-07-12', found: '' },
        ...{ quote: { vi, en: vi }, site: 'S', page: 'P', url: 'https://a.example/', asOf: '2023-07-13', version: '1' },
        notes: [],
      });
  for (const ending of readable)
    expect(plugins.input.chain(written(ending), { generateGraph: false })[0]!.abstract, ending).toBe(
      `“${vi}” [“${vi}”]`,
    );
});
