/** Promise 8: a browser's reader view loses no official sentence. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { addressOf, plain, siteNames, siteOf, type BuiltPage, type Language } from './sites.ts';

/** What Firefox would show of a page, by the code it is made from; null where it would not offer to. */
function inReaderView({ html }: BuiltPage): string | null {
  const { document } = parseHTML(html);
  if (!isProbablyReaderable(document)) return null;
  const read = new Readability(document).parse();
  return plain(read?.textContent ?? '').replace(/\s+/gu, '');
}

const lost = (page: BuiltPage, sentences: readonly string[]): string[] => {
  const shown = inReaderView(page);
  // Of a page with few words no browser offers a reader view.
  if (shown === null && sentences.join('').length < 6000) return [];
  return sentences.filter((words) => !shown?.includes(plain(words).replace(/\s+/gu, '')));
};

describe.each(siteNames)('in reader view, on the %s site', (name) => {
  const site = siteOf(name);

  test.each(['vi', 'en'] as const)('each sentence of each group and of the whole text stands (%s)', (language) => {
    for (const { id, text, translations, groups } of site.plans) {
      const said = (own: Language, at: string): string =>
        own === 'vi' ? text.sentences.get(at)!.text : translations.get(at)!.en;
      const all = [...text.sentences.keys()];
      const whole = all.map((at) => said(language, at));
      expect(lost(site.page(addressOf(id, 'text', language)), whole)).toEqual([]);
      const both = site.page(addressOf(id, 'text', language, language === 'vi' ? 'song-ngu' : 'bilingual'));
      expect(lost(both, [...whole, ...all.map((at) => said(language === 'vi' ? 'en' : 'vi', at))])).toEqual([]);
      for (const { number } of groups) {
        const own = all.filter((at) => at.startsWith(`${number}.`)).map((at) => said(language, at));
        expect(own.length).toBeGreaterThan(1);
        expect(lost(site.page(addressOf(id, 'groups', language, String(number))), own), `${id} ${number}`).toEqual([]);
      }
    }
  });

  test.each(['vi', 'en'] as const)('the sentence of a task stands on its page (%s)', (language) => {
    for (const { id, text, commitments } of site.plans)
      // Its pages are of one make: one in sixteen tells.
      for (const { id: own, quotes } of commitments.filter((_, at) => at % 16 === 0)) {
        const sentences = quotes.map(({ at }) => text.sentences.get(at)!.text);
        const page = site.page(addressOf(id, 'register', language, own));
        if (inReaderView(page) !== null) expect(lost(page, sentences), own).toEqual([]);
      }
  });
});
