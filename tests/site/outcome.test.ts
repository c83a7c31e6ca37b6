/** What home and the closing assessment count is what the plan's own states come to: every target and task once. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../src/plan/evidence/state.ts';
import { endStates } from '../../src/plan/outcome.ts';
import { addressOf, plain, siteNames, siteOf, type BuiltPage, type Language } from './sites.ts';

const languages = ['vi', 'en'] as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const numbersIn = (words: string): number[] => (words.match(/\d+/gu) ?? []).map(Number);
const isEnd = (state: State | null): boolean => (endStates as readonly (State | null)[]).includes(state);
const count = (states: readonly (State | null)[], state: State | null): number =>
  states.filter((other) => other === state).length;

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const plan = site.current;
  const states = plan.targets.map(({ assessment }) => assessment.state);
  const home = (language: Language): BuiltPage => site.page(language === 'vi' ? '/' : '/en/');
  const targetsOn = (page: BuiltPage, within: string): string[] =>
    page.hrefs(within).filter((href) => href.startsWith(addressOf(plan.id, 'targets', page.language)));

  test.each(languages)('the first sentence of home counts the targets’ own states (%s)', (language) => {
    const ended = (['met', 'met-late', 'partly-met', 'not-met'] as const)
      .map((state) => count(states, state))
      .filter(Boolean);
    const open = (['no-final', 'under-way', 'none', 'not-searched', 'not-measurable'] as const).map((state) =>
      count(states, state),
    );
    // The day of the resolution stands before them.
    const said = numbersIn(
      home(language)
        .words('.counted')
        .replace(/^.*? (?:đặt|sets) /u, ''),
    );
    expect(said).toEqual([states.length, ...ended, ...open.filter(Boolean)]);
    expect(sum(said.slice(1))).toBe(said[0]);
  });

  test.each(languages)(
    'a group says what became of each target that its page links, and of no other (%s)',
    (language) => {
      for (const { number } of plan.groups) {
        const page = site.page(addressOf(plan.id, 'groups', language, String(number)));
        const linked = new Set(targetsOn(page, '.pl .key'));
        const said = numbersIn(page.words('.told'));
        expect(said[0] ?? 0, page.address).toBe(linked.size);
        expect(sum(said.slice(1)), page.address).toBe(linked.size);
      }
    },
  );

  test.each(languages)('the strip has one cell a target, marked unless nothing was found (%s)', (language) => {
    const page = home(language);
    const all = plan.targets.map(({ id }) => addressOf(plan.id, 'targets', language, id));
    const strip = page.$('.glance .strip');
    expect(targetsOn(page, '.glance .strip').toSorted()).toEqual(all.toSorted());
    const bare = states.filter((state) => state === 'none' || state === 'not-searched').length;
    expect(strip.find('a:not(:has(svg))')).toHaveLength(bare);
    expect(
      strip
        .find('a')
        .toArray()
        .filter(({ attribs }) => !attribs.title),
    ).toEqual([]);
    // The key counts the same, and each target has its row, the misses first.
    expect(sum(numbersIn(page.words('.key')))).toBe(states.length);
    expect(targetsOn(page, '.rows').toSorted()).toEqual(all.toSorted());
    const first = page.$('.rows').first().find('.part th').first().attr('id');
    expect(first).toBe(endStates.find((state) => states.includes(state)) ?? first);
  });

  test.each(languages)('home folds what has no final figure, and opens it without script (%s)', (language) => {
    const { $ } = home(language);
    const open = states.filter((state) => !isEnd(state)).length;
    expect($('details#open .rows th[scope="row"]')).toHaveLength(open);
    expect(numbersIn(plain($('details#open > summary').text()))).toEqual(open > 0 ? [open] : []);
  });

  test.each(languages)(
    'a plan that is over is closed: the columns add up, every list names its denominator (%s)',
    (language) => {
      for (const { id, over, reviewed, targets, commitments, after } of site.plans) {
        const address = `${language === 'en' ? '/en' : ''}/${id}/${language === 'en' ? 'outcome' : 'tong-ket'}/`;
        expect(site.exists(address)).toBe(over);
        if (!over) continue;
        const page = site.page(address);
        const { $ } = page;
        const column = (at: number, within: string): number[] =>
          $(`.counts ${within} tr`)
            .toArray()
            .map((row) => Number(plain($(row).find('td').eq(at).text()) || 0));
        const scored = commitments.filter(({ state }) => state !== null).length;
        expect(sum(column(0, 'tbody'))).toBe(targets.length);
        expect(sum(column(1, 'tbody'))).toBe(scored);
        expect(column(0, 'tfoot')).toEqual([targets.length, 0, targets.length]);
        expect(column(1, 'tfoot')).toEqual([scored, commitments.length - scored, commitments.length]);
        // A list under its heading, or rows of one table under theirs.
        const lists = $('.share')
          .toArray()
          .map((share) => ({ heading: $(share).find('h3').text(), listed: $(share).find('li > a, .codes a').length }));
        const rows = $('.closing .rows tbody')
          .toArray()
          .map((part) => ({
            heading: $(part).find('.part th').text(),
            listed: $(part).find('th[scope="row"]').length,
          }));
        const shares = [...rows, ...lists].map(({ heading, listed }) => ({ said: numbersIn(plain(heading)), listed }));
        expect(shares.map(({ said }) => said[0])).toEqual(shares.map(({ listed }) => listed));
        expect(sum(shares.map(({ listed }) => listed))).toBe(targets.length + commitments.length);
        expect(new Set(shares.map(({ said }) => said[1]))).toEqual(
          new Set([targets.length, scored, commitments.length]),
        );
        // Dated, and ending with what came after.
        expect(page.words()).toContain(language === 'vi' ? reviewed.slice(0, 4) : reviewed.slice(0, 4));
        const sources = after.flatMap((each) => each.sources.map(({ url }) => url));
        expect(page.hrefs('#after ~ ul')).toEqual(sources);
        // From home and from the plan's own page.
        const led = [
          ...(id === plan.id ? [home(language)] : []),
          site.page(language === 'en' ? `/en/${id}/` : `/${id}/`),
        ];
        expect(led.filter((from) => !from.hrefs().includes(address))).toEqual([]);
      }
    },
  );

  test('the title page of a plan leads with its groups, and still answers for the sentences that stood there', () => {
    for (const { id, groups, text } of site.plans)
      for (const language of languages) {
        const page = site.page(language === 'en' ? `/en/${id}/` : `/${id}/`);
        const names = page.$('.groups .name').toArray();
        expect(names.map((each) => plain(page.$(each).text()))).toEqual(
          groups.map(({ prose }) => plain(prose[language].title)),
        );
        expect(page.$('main h2').first().nextAll('.groups')).toHaveLength(1);
        const outside = text.divisions.filter(({ kind }) => kind === 'opening' || kind === 'article');
        const sentences = outside.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.sentences));
        expect(sentences.filter((sentence) => !page.ids.includes(sentence.id))).toEqual([]);
      }
  });
});
