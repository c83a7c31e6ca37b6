/** Promise 13 for targets: every figure on its page, in its pictures and in the data, the same number in each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessmentOf } from '../example/project.ts';
import { parseCsv } from './csv.ts';
import { addressOf, plain, siteNames, siteOf, type Language } from './sites.ts';

interface Figure {
  value: number | null;
  /** Of what is reckoned. */
  low?: number | null;
  high?: number | null;
}

interface Data {
  id: string;
  state: string;
  value: number | null;
  observations: (Figure & { qualifier: string | null; update: string | null; source: { url: string } })[];
  computed: Figure[];
}

const locales = { vi: 'vi-VN', en: 'en-GB' };
const written = (value: number, language: Language): string =>
  value.toLocaleString(locales[language], { maximumFractionDigits: 6, useGrouping: true });
/** The numbers in some words, as each language writes them. */
function numbersIn(words: string, language: Language): number[] {
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  return (words.match(/\d[\d.,]*/gu) ?? []).map((number) =>
    Number(number.replace(/[.,]$/u, '').replaceAll(thousands, '').replace(point, '.')),
  );
}

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const plans = site.plans.map((plan) => ({
    ...plan,
    json: JSON.parse(site.text(`/data/${plan.id}/targets.json`)) as Data[],
    csv: parseCsv(site.text(`/data/${plan.id}/targets.csv`)),
    figures: parseCsv(site.text(`/data/${plan.id}/observations.csv`)),
  }));
  const targets = plans.flatMap((plan) =>
    plan.targets.map((target) => ({
      plan,
      target,
      path: `${plan.id}/${target.id}`,
      data: plan.json.find(({ id }) => id === target.id)!,
      page: (language: Language) => site.page(addressOf(plan.id, 'targets', language, target.id)),
      file: (ending: string) => `/data/${plan.id}/targets/${target.id}${ending}`,
    })),
  );

  test('a picture says as much in one language as in the other', () => {
    const labels = (address: string): number => site.page(address).$('main svg text').length;
    for (const { id, json } of plans)
      for (const target of json)
        expect(labels(addressOf(id, 'targets', 'en', target.id)), target.id).toBe(
          labels(addressOf(id, 'targets', 'vi', target.id)),
        );
  });

  test('every target is listed with its state, in the page and in the data alike', () => {
    for (const { id, targets: own, json, csv } of plans) {
      expect(own.length).toBeGreaterThan(3);
      const states = own.map((target) => [target.id, assessmentOf(target).state]);
      expect(json.map((target) => [target.id, target.state])).toEqual(states);
      expect(csv.map((row) => [row.id, row.state])).toEqual(states);
      for (const language of ['vi', 'en'] as const) {
        const { $ } = site.page(addressOf(id, 'targets', language));
        const parts = $('.rows tbody').toArray();
        const shown = parts.flatMap((part) =>
          $(part)
            .find('tr:not(.part) th a')
            .toArray()
            .map(({ attribs }) => [attribs.href, $(part).find('.part th').attr('id')]),
        );
        const expected = states.map(([target, state]) => [addressOf(id, 'targets', language, target), state]);
        expect(shown.toSorted()).toEqual(expected.toSorted());
        // Jumps by state, part of the text and day lead to headings of the page; each list names every target.
        const lost = $('.tally a')
          .toArray()
          .filter(({ attribs }) => $(`[id="${attribs.href!.slice(1)}"]`).length !== 1);
        expect(lost).toEqual([]);
        for (const list of $('.ways-in').toArray()) expect($(list).find('a')).toHaveLength(own.length);
      }
    }
  });

  test('the count of states adds up to all targets', () => {
    for (const { id, targets: own } of plans)
      for (const language of ['vi', 'en'] as const) {
        const { $ } = site.page(addressOf(id, 'targets', language));
        const first = (element: string): number => Number(/\d+/u.exec(element)![0]);
        const parts = $('.tally > span')
          .toArray()
          .map((part) => first($(part).text()));
        expect(first($('.tally b').text())).toBe(own.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(own.length);
      }
  });

  test.each(['vi', 'en'] as const)(
    'each figure stands in its table with its source, as the data has it (%s)',
    (language) => {
      const wrong = targets.filter(({ plan, target, data, page, file }) => {
        const { $ } = page(language);
        const rows = $('.observations tbody tr')
          .toArray()
          .map((row) => ({
            period: plain($(row).find('th').text()),
            figure: plain($(row).find('td').first().text()),
            links: $(row)
              .find('a')
              .toArray()
              .map(({ attribs }) => attribs.href),
          }));
        const csv = parseCsv(site.text(file('.csv')));
        const all = plan.figures.filter((row) => row.target === target.id);
        return !(
          new Set(rows.map((row) => JSON.stringify(row))).size === rows.length &&
          csv.length === data.observations.length &&
          all.length === data.observations.length &&
          JSON.stringify(JSON.parse(site.text(file('.json')))) === JSON.stringify(data) &&
          data.observations.every(({ value, qualifier, update, source }, index) => {
            return (
              [csv[index]!, all[index]!].every(
                (cells) =>
                  cells.url === source.url &&
                  cells.value === (value === null ? '' : String(value)) &&
                  cells.update === (update ?? ''),
              ) &&
              rows.some(
                ({ figure, links }) =>
                  links.includes(source.url) &&
                  (update === null || links.some((href) => href!.includes(update))) &&
                  (value === null || figure.includes(written(value, language))) &&
                  (qualifier === null || /^\p{L}/u.test(figure)),
              )
            );
          })
        );
      });
      expect(wrong.map(({ path }) => path)).toEqual([]);
      expect(targets.flatMap(({ data }) => data.observations).length).toBeGreaterThan(5);
    },
  );

  test('what is asked is said on the page in the words of the text', () => {
    const wrong = targets.filter(({ target, page }) =>
      (['vi', 'en'] as const).some(
        (language) =>
          (target.value !== null && !page(language).words('.verdict').includes(written(target.value, language))) ||
          page(language).words('.finding').length < 10 ||
          page(language).$('.sentences mark').length === 0,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('a target leads to its commitment, which leads back', () => {
    const bound = targets.filter(({ target }) => target.commitment !== null);
    expect(bound.length).toBeGreaterThan(0);
    const lost = bound.filter(({ plan, target, page }) => {
      const commitment = addressOf(plan.id, 'register', 'vi', target.commitment!);
      return !(
        page('vi').hrefs().includes(commitment) &&
        site
          .page(commitment)
          .hrefs()
          .includes(addressOf(plan.id, 'targets', 'vi', target.id))
      );
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('a target has one picture at most, which says what the page says and shows only numbers of the data', () => {
    const wrong = targets.filter(({ target, data, page }) =>
      (['vi', 'en'] as const).some((language) => {
        const { $ } = page(language);
        const pictures = $('svg.progress').toArray();
        if (pictures.length > 1) return true;
        const drawable = target.value !== null && !['keep-rank', 'all'].includes(target.comparison);
        if (pictures.length === 0) return $('.figure').length > 0;
        const known = [...data.observations, ...data.computed].flatMap(({ value, low, high }) => [value, low, high]);
        const labels = $('svg.progress .value').toArray();
        const finding = plain($('.finding').text()).replaceAll('\u2060', '');
        return (
          !drawable ||
          labels.length === 0 ||
          labels.some((label) => numbersIn($(label).text(), language).some((number) => !known.includes(number))) ||
          !plain($('svg.progress title').text()).includes(finding) ||
          $('.signs li').length < 2
        );
      }),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(targets.filter(({ page }) => page('vi').$('svg.progress').length > 0).length).toBeGreaterThan(0);
  });

  test('files to take away are what their links say', () => {
    const wrong = targets.filter(({ target, page, file }) =>
      (['vi', 'en'] as const).some((language) => {
        const { $ } = page(language);
        const links = page(language)
          .hrefs('.downloads')
          .filter((href) => href.startsWith('/data/'));
        const drawn = target.value !== null && target.comparison !== 'keep-rank';
        const endings = [...(drawn ? [`.${language}.svg`, `.${language}.png`] : []), '.csv', '.json'];
        if (JSON.stringify(links) !== JSON.stringify(endings.map(file))) return true;
        if (!drawn) return false;
        const svg = plain(site.text(file(`.${language}.svg`)));
        const png = readFileSync(join(site.dist, file(`.${language}.png`)));
        const labels = $('svg.progress .value')
          .toArray()
          .map((label) => plain($(label).text()));
        return (
          png.subarray(1, 4).toString() !== 'PNG' ||
          !svg.includes(target.name[language].replaceAll('&', '&amp;')) ||
          labels.some((label) => !svg.includes(label))
        );
      }),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('a group leads to its targets', () => {
    const lost = targets.flatMap(({ plan, target, path }) => {
      const [group] = target.quotes.at(-1)!.at.split('.');
      if (!Number(group)) return [];
      const links = site.page(addressOf(plan.id, 'groups', 'vi', group)).hrefs();
      return links.includes(addressOf(plan.id, 'targets', 'vi', target.id)) ? [] : path;
    });
    expect(lost).toEqual([]);
  });
});
