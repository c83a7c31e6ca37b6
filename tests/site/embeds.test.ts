/** What others may set into their pages: it says what its page says, does nothing, and is told of where programs look. */
import { HtmlValidate } from 'html-validate';
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { joinQuotes } from '../../src/plan/text/quote.ts';
import { policiesOf } from './every-page/privacy.ts';
import { addressOf, plain, siteOf } from './sites.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'doctype-style': 'off' } });

describe.each(['live', 'example'] as const)('on the %s site', (name) => {
  const site = siteOf(name);
  const { origin } = site.content.site;

  test.each(['vi', 'en'] as const)(
    'each task and target stands by itself, and leads to its page (%s)',
    async (language) => {
      const faults: string[] = [];
      for (const { id: plan, commitments, targets } of site.plans)
        for (const [list, all] of [
          ['register', commitments],
          ['targets', targets],
        ] as const)
          for (const [at, { id, quotes }] of all.entries()) {
            const page = addressOf(plan, list, language, id);
            const html = site.text(`/embed${page}index.html`);
            const $ = load(html);
            const words = plain($('main').text());
            const meta = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
            const styles = createHash('sha256').update($('style').text()).digest('base64');
            const told: [boolean, string][] = [
              [words.includes(plain(joinQuotes(quotes, 'vi'))), 'official words'],
              [words.includes(plain(joinQuotes(quotes, language))), 'words'],
              [$('main a').attr('href') === `${origin}${page}`, 'the way to its page'],
              [$('link').length === 1 && $('link').attr('href') === `${origin}${page}`, 'its canonical address'],
              [$('meta[name="robots"]').attr('content') === 'noindex', 'that it is no page to be found'],
              [$('script, img, [style], [src]').length === 0, 'nothing that runs or loads'],
              [
                meta === `default-src 'none'; style-src 'sha256-${styles}'; form-action 'none'; base-uri 'none'`,
                'its policy',
              ],
            ];
            const { html: code, ...oembed } = JSON.parse(site.text(`/embed${page}oembed.json`)) as Record<
              string,
              string
            >;
            told.push(
              [code!.includes(` src="${origin}/embed${page}" `), 'its code'],
              [code!.includes(` height="${oembed.height}" `) && oembed.version === '1.0', 'its height'],
              [site.exists(new URL(oembed.thumbnail_url!).pathname), 'a picture that is there'],
            );
            // Pages are of one make: some tell.
            if (at % 16 === 0) {
              const discovery = site.page(page).$('link[type="application/json+oembed"]').attr('href');
              const { $: cite } = site.page(`${page}${language === 'vi' ? 'trich-dan' : 'cite'}/`);
              told.push(
                [discovery === `${origin}/embed${page}oembed.json`, 'where programs look'],
                [cite('#code').text() === code, 'the code to copy'],
                [cite('a[download]').attr('href') === `/embed${page}`, 'what is to be kept'],
              );
              const { results } = await validator.validateString(html);
              faults.push(...results.flatMap(({ messages }) => messages.map(({ message }) => `${page} ${message}`)));
            }
            faults.push(...told.filter(([holds]) => !holds).map(([, what]) => `${page} lacks ${what}`));
          }
      expect(faults).toEqual([]);
    },
  );

  test('it may be framed by anybody and runs nothing; no page of the site may be', () => {
    const [plan] = site.plans;
    const task = addressOf(plan!.id, 'register', 'en', plan!.commitments[0]!.id);
    expect(policiesOf(site, `/embed${task}`)).toEqual(["script-src 'none'; object-src 'none'; frame-ancestors *"]);
    expect(policiesOf(site, task)[0]).toContain("frame-ancestors 'none'");
  });
});
