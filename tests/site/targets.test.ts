/** Targets as published: every figure on its page, in its table and in the data, the same number in each. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/plan/read.ts';
import { formatFigure, formatGoal } from '../../src/words/figure.ts';
import { dist, page, pages, plain } from './pages.ts';

const content = read('.').content!;
const plan = content.plans.find(({ id }) => id === '2023-h2')!;
const data = `${dist}/data/2023-h2`;
const text = (path: string): string => readFileSync(`${data}/${path}`, 'utf8');

interface Data {
  id: string;
  state: string;
  observations: { value: number | null; qualifier: 'over' | null; unit: string; source: { url: string } }[];
}
const json = JSON.parse(text('targets.json')) as Data[];

/** A CSV read without the project's own code. */
function csv(path: string): Record<string, string>[] {
  const fields = [
    ...text(path)
      .replace(/^\uFEFF/u, '')
      .matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gu),
  ];
  const rows: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    rows.at(-1)!.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const unitOf = (id: string) => content.units.find((unit) => unit.id === id)!;
const addresses = (language: 'vi' | 'en', id: string): string =>
  language === 'vi' ? `/2023-h2/chi-tieu/${id}/` : `/en/2023-h2/targets/${id}/`;

test('every target is listed with its state, in the page and in the data alike', () => {
  const listed = page('/2023-h2/chi-tieu/')
    .$('.targets th a')
    .map((_, link) => page('/2023-h2/chi-tieu/').$(link).attr('href')!)
    .get();
  expect(listed).toEqual(plan.targets.map(({ id }) => addresses('vi', id)));
  expect(json.map(({ id, state }) => [id, state])).toEqual(
    plan.targets.map(({ id, assessment }) => [id, assessment.state]),
  );
  expect(csv('targets.csv').map(({ id, state }) => [id, state])).toEqual(json.map(({ id, state }) => [id, state]));
});

test('the count of states adds up to all targets', () => {
  for (const address of ['/2023-h2/chi-tieu/', '/en/2023-h2/targets/']) {
    const { $ } = page(address);
    const total = Number(/\d+/u.exec($('.tally b').text())![0]);
    const parts = $('.tally > span')
      .map((_, part) => Number(/\d+/u.exec($(part).text())![0]))
      .get();
    expect(total).toBe(plan.targets.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  }
});

describe.each(plan.targets.map(({ id }) => id))('%s', (id) => {
  const target = plan.targets.find((each) => each.id === id)!;
  const own = json.find((each) => each.id === id)!;
  const rows = csv(`targets/${id}.csv`);

  test.each(['vi', 'en'] as const)('its page (%s) has each figure with its source, as the data has', (language) => {
    const { $ } = page(addresses(language, id));
    const shown = $('.observations tbody tr').toArray();
    expect(shown).toHaveLength(own.observations.length);
    expect(rows).toHaveLength(own.observations.length);
    for (const [index, { value, qualifier, unit, source }] of own.observations.entries()) {
      const row = $(shown[index]);
      expect(row.find('a[href^="http"]').attr('href')).toBe(source.url);
      expect(rows[index]!.url).toBe(source.url);
      expect(rows[index]!.value).toBe(value === null ? '' : String(value));
      if (value !== null)
        expect(plain(row.find('b').text())).toBe(formatFigure(value, qualifier ?? undefined, unitOf(unit), language));
      expect(plain(row.text())).toMatch(language === 'vi' ? /truy cập ngày \d/u : /accessed|seen|viewed/u);
    }
    expect(plain($('.verdict').text())).toContain(formatGoal(target, unitOf(target.unit), language));
  });

  test('leads to its words in the text, and its commitment leads back', () => {
    const { $ } = page(addresses('vi', id));
    expect($('.sentences mark').length).toBeGreaterThan(0);
    if (!target.commitment) return;
    const commitment = page(`/2023-h2/cam-ket/${target.commitment}/`);
    expect(commitment.$(`a[href="${addresses('vi', id)}"]`).length).toBeGreaterThan(0);
    expect($(`a[href="/2023-h2/cam-ket/${target.commitment}/"]`).length).toBeGreaterThan(0);
  });

  test('its bars are as long as their numbers, and the level set stands at its own', () => {
    const { $ } = page(addresses('vi', id));
    const chart = $('.drawings svg').first();
    const numberOf = (words: string): number =>
      Number(/[\d.]+(?:,\d+)?/u.exec(words)![0].replaceAll('.', '').replace(',', '.'));
    const bars = chart
      .find('.bar')
      .map((_, bar) => Number(/h([\d.]+)v/u.exec($(bar).attr('d')!)![1]))
      .get();
    const values = chart
      .find('.value')
      .map((_, label) => numberOf($(label).text()))
      .get();
    expect(values).toHaveLength(bars.length);
    if (target.value === null || target.comparison === 'keep-rank') return expect(bars).toEqual([]);
    const at = Number(/M([\d.]+) /u.exec(chart.find('.goal').attr('d')!)![1]);
    for (const [index, bar] of bars.entries())
      expect(Math.abs(bar / at - values[index]! / target.value)).toBeLessThan(0.002);
  });
});

describe('contradictions are visible', () => {
  test.each([
    ['grdp-2023', ['11,02%', '11,03%']],
    [
      'state-budget-revenue-2023',
      ['trên 55.300 tỷ đồng', 'trên 55.600 tỷ đồng', '55.632 tỷ đồng', '28.000 tỷ đồng', 'gần 29.000 tỷ đồng'],
    ],
    ['disbursement-2023-09', ['40,3%', 'nguồn dẫn lại', 'Mức đề ra: 80%', 'hết hạn, chưa đạt']],
    ['native-timber-2023', ['1.078,3 ha', 'ít nhất 2.000 ha', 'hết hạn, chưa đạt']],
    ['fdi-2023', ['0,894 tỷ USD', '0,85393 tỷ USD']],
    ['coal-2023-h2', ['9,83 triệu tấn = 33,03 triệu tấn − 23,2 triệu tấn']],
  ])('%s', (id, words) => {
    const shown = plain(page(addresses('vi', id)).$('main').text());
    for (const each of words) expect(shown).toContain(each);
  });
});

test('a target without any figure says so, and when we last looked', () => {
  for (const { id } of plan.targets.filter(({ observations }) => observations.length === 0))
    expect(plain(page(addresses('vi', id)).$('main').text()), id).toMatch(
      /Chưa tìm thấy số liệu nào công bố cho chính chỉ tiêu này\. Lần tra cứu gần nhất: \d/u,
    );
});

test('every picture has a description, a table beneath, and its sources and day inside', () => {
  for (const { $, address } of pages.filter(({ address }) => /\/(?:chi-tieu|targets)\/[^/]+\//u.test(address)))
    $('.drawings svg').each((_, svg) => {
      expect($(svg).attr('aria-label')!.length, address).toBeGreaterThan(40);
      expect(plain($(svg).find('.foot').text()), address).toMatch(/2026/u);
    });
});

test('files to take away are what their links say', () => {
  const { $ } = page('/2023-h2/chi-tieu/grdp-2023/');
  const hrefs = $('.facts a[href^="/data/"]')
    .map((_, link) => $(link).attr('href')!)
    .get();
  expect(hrefs.map((href) => href.slice(href.lastIndexOf('/') + 1))).toEqual([
    ...['grdp-2023.vi.svg', 'grdp-2023.vi.png', 'grdp-2023.csv', 'grdp-2023.json'],
  ]);
  const svg = text('targets/grdp-2023.vi.svg');
  for (const words of ['11,02%', 'Nguồn', '23/11/2026', 'theo báo cáo: đạt (ước tính)']) expect(svg).toContain(words);
  expect(readFileSync(`${data}/targets/grdp-2023.vi.png`).subarray(1, 4).toString()).toBe('PNG');
});

test('home shows the main targets and the way to all', () => {
  const { $ } = page('/');
  expect($('.targets tbody tr')).toHaveLength(plan.targets.filter(({ level }) => level === 'headline').length);
  expect($(`a[href="/2023-h2/chi-tieu/"]`).length).toBeGreaterThan(1);
});

test('a group page lists its targets, and prose can hold a picture', () => {
  const { $ } = page('/2023-h2/nhom/5/');
  expect($('a[href="/2023-h2/chi-tieu/new-jobs-2023/"]').length).toBeGreaterThan(1);
  expect($('.plain figure svg[aria-label*="20.000 việc làm"]')).toHaveLength(1);
});
