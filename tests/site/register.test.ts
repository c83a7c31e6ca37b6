/** The register as published: every commitment, its exact words, both ways between text and page; the ledger agrees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, plain, siteNames, siteOf, type BuiltPage } from './sites.ts';

const commitmentLinks = (page: BuiltPage, within: string): string[] =>
  page.hrefs(within).filter((href) => /\/(?:cam-ket|commitments)\/[^/]+\/$/u.test(href));

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const plans = site.plans.map((plan) => ({
    ...plan,
    addresses: plan.commitments.map(({ id }) => addressOf(plan.id, 'register', 'vi', id)),
  }));

  test('every commitment is listed once, withdrawn or not, with a page in each language', () => {
    for (const { id, commitments, addresses } of plans) {
      expect(addresses.length).toBeGreaterThan(5);
      for (const language of ['vi', 'en'] as const) {
        const own = commitments.map((commitment) => addressOf(id, 'register', language, commitment.id));
        expect(commitmentLinks(site.page(addressOf(id, 'register', language)), '.all tbody')).toEqual(own);
        expect(own.filter((address) => !site.exists(address))).toEqual([]);
        const start = addressOf(id, 'register', language);
        // A page that says where a task has gone is no task's own.
        const built = site.pages.filter(({ $ }) => $('meta[name=robots]').length === 0).map(({ address }) => address);
        expect(built.filter((address) => address.startsWith(start) && address !== start).sort()).toEqual(own.sort());
      }
    }
  });

  test('the register counts what it shows: each view as many rows as its name says, and the lead the same', () => {
    for (const { id } of plans)
      for (const language of ['vi', 'en'] as const) {
        const page = site.page(addressOf(id, 'register', language));
        const chips = page
          .$('.chips label')
          .toArray()
          .map((label) => [page.$(label).attr('for')!.replace('view-', ''), Number(page.$(label).find('b').text())]);
        const shown = chips.map(([view]) => [
          view,
          page.$(view === 'all' ? '.all tbody tr' : `.found tr.in.${view}`).length,
        ]);
        expect(shown).toEqual(chips);
        const said = page.words('.lead').match(/\d+/gu)!.map(Number);
        for (const [index, view] of ['reported', 'dated'].entries())
          expect(said[index]).toBe(chips.find(([name]) => name === view)?.[1] ?? 0);
      }
  });

  test('the words marked on a commitment’s page are in the official text, word for word', () => {
    for (const { id, commitments, addresses } of plans) {
      const seed = plain(readFileSync(join(site.root, 'seeds', `${id}.txt`), 'utf8'));
      const strange = commitments.flatMap((commitment, index) => {
        const { $ } = site.page(addresses[index]!);
        return $('.sentences .o mark')
          .toArray()
          .map((mark) => plain($(mark).text()))
          .filter((words) => !seed.includes(words))
          .map((words) => `${commitment.id}: ${words}`);
      });
      expect(strange).toEqual([]);
    }
  });

  test('each commitment is linked beside the official text, and its page leads back to its sentence', () => {
    for (const { id, groups, commitments, addresses } of plans) {
      const texts = [
        site.page(addressOf(id, 'text', 'vi')),
        ...groups.map(({ number }) => site.page(addressOf(id, 'groups', 'vi', String(number)))),
      ];
      const linked = new Set(
        texts.flatMap(({ $ }) =>
          $('.official a.k, .tasks a')
            .toArray()
            .map(({ attribs }) => attribs.href),
        ),
      );
      expect(addresses.filter((address) => !linked.has(address))).toEqual([]);
      const lost = commitments.filter(({ quotes }, index) => {
        const page = site.page(addresses[index]!);
        const back = page.hrefs('.sentences').map((href) => href.split('#')[1]);
        return page.$('.sentences mark').length === 0 || quotes.some(({ at }) => !back.includes(at));
      });
      expect(lost.map((commitment) => commitment.id)).toEqual([]);
    }
  });

  test('each commitment is cited with its words, its sentence and its address', () => {
    const badly = plans.flatMap(({ commitments, addresses }) =>
      commitments.filter(({ quotes }, index) => {
        const cited = site.page(addresses[index]!).words('.cite');
        const { at, quote } = quotes[0]!;
        return !cited.includes(plain(quote)) || !cited.includes(at) || !cited.endsWith(addresses[index]!);
      }),
    );
    expect(badly.map(({ id }) => id)).toEqual([]);
  });

  test('every state says who reported it, when and where; one that nobody reported lists nothing', () => {
    const unsourced = plans.flatMap(({ commitments, addresses }) =>
      commitments.filter(({ state }, index) => {
        const { $ } = site.page(addresses[index]!);
        const shown = $('main .state').first();
        const reports = $('.reports > li, .observations tbody tr, .derived > li').toArray();
        // The day we looked is said once for all figures, above them.
        const above = (report: (typeof reports)[number]): string =>
          $(report).closest('table').find('caption').text() + $(report).parent().prev('.hint').text();
        const sourced = reports.every(
          (report) =>
            $(report).find('a[href^="http"]').length > 0 && /\d+\/\d+\/\d{4}/u.test($(report).text() + above(report)),
        );
        // Nothing is said of a standing duty on which nothing was reported.
        if (state === null) return shown.length > 0;
        const needed = !['none', 'not-searched', 'not-measurable', 'superseded'].includes(state);
        return !shown.hasClass(state) || !sourced || (needed && reports.length === 0);
      }),
    );
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  test('the ledger has nothing left over and counts what the register lists', () => {
    for (const { id, ledger, addresses } of plans) {
      expect(ledger.words).toEqual([]);
      expect(ledger.unexplained).toEqual([]);
      for (const language of ['vi', 'en'] as const) {
        const { $ } = site.page(addressOf(id, 'ledger', language));
        expect($('.left').text()).toMatch(/^[^1-9]+$/u);
        expect(Number($('tfoot td').last().text())).toBe(addresses.length);
      }
    }
  });
});
