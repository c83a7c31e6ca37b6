/** The register as published: every commitment, its exact words, both ways between text and page. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { page, pages, plain } from './pages.ts';

const seed = plain(readFileSync('seeds/2023-h2.txt', 'utf8'));
const addresses = pages
  .map(({ address }) => address)
  .filter((address) => /^\/2023-h2\/cam-ket\/[^/]+\/$/u.test(address));

test('every commitment is listed once, with a page in each language', () => {
  const { $ } = page('/2023-h2/cam-ket/');
  const listed = $('.part li > p:first-child > a')
    .map((_, link) => $(link).attr('href')!)
    .get();
  expect(listed).toHaveLength(addresses.length);
  expect(new Set(listed)).toEqual(new Set(addresses));
  expect(listed.length).toBeGreaterThan(150);
});

test('each quote in the register is in the official text, word for word', () => {
  const { $ } = page('/2023-h2/cam-ket/');
  const pieces = $('.part .o')
    .map((_, quote) => plain($(quote).text()))
    .get()
    .flatMap((quote) => quote.split(' […] '));
  expect(pieces.length).toBeGreaterThan(300);
  expect(pieces.filter((piece) => !seed.includes(piece))).toEqual([]);
});

test('each commitment is a link in the official text, and its page leads back to its sentence', () => {
  const linked = new Set<string>();
  for (const { $ } of pages.filter(({ address }) => /^\/2023-h2\/(?:nhom|nghi-quyet)\//u.test(address)))
    $('.official a.c').each((_, link) => void linked.add($(link).attr('href')!));
  expect(addresses.filter((address) => !linked.has(address))).toEqual([]);
  for (const address of addresses) {
    const { $ } = page(address);
    expect($('.sentences .hint a').attr('href'), address).toMatch(/^\/2023-h2\/(?:nhom\/\d+|nghi-quyet)\/#[\w.]+$/u);
    expect($('.sentences mark').length, address).toBeGreaterThan(0);
  }
});

describe('a commitment page', () => {
  const { $ } = page('/2023-h2/cam-ket/3-27/');
  test('says its words, kind, strength, deadline and who answers', () => {
    const text = plain($('main').text());
    for (const words of [
      'Phấn đấu đến 30/9/2023 giải ngân 80%',
      'chỉ tiêu bằng số',
      'phấn đấu',
      'đến 30/9/2023',
      'Điều 2 giao Ủy ban nhân dân tỉnh',
    ])
      expect(text).toContain(words);
  });
  test('is cited with quote, sentence, day and address', () => {
    const cite = plain($('.cite').text());
    expect(cite).toMatch(/“Phấn đấu.*câu 3\.3\.5.*https:\/\/[^ ]+\/2023-h2\/cam-ket\/3-27\/$/u);
  });
});

test('the ledger has nothing left over', () => {
  expect(plain(page('/2023-h2/doi-soat/').$('.left').text())).toBe('Không còn chữ nào, con số nào bị sót.');
  expect(plain(page('/en/2023-h2/ledger/').$('.left').text())).toBe('No word and no number is left unaccounted for.');
});

test('the ledger counts what the register lists', () => {
  const total = plain(page('/2023-h2/doi-soat/').$('tfoot td').last().text());
  expect(Number(total)).toBe(addresses.length);
});

test('deadlines stand in the order of their last day, "before 31 August" before 31 August', () => {
  const days = page('/2023-h2/thoi-han/')
    .$('h2 time')
    .map((_, time) => page('/2023-h2/thoi-han/').$(time).attr('datetime')!)
    .get();
  expect(days).toEqual([...days].sort());
  expect(days[0]).toBe('2023-08-30');
});

test('from home to what is asked in a district in two steps', () => {
  const { $ } = page('/');
  const link = $('a[href="/2023-h2/dia-phuong/#ha-long"], a[href="/2023-h2/dia-phuong/#uong-bi"]')
    .first()
    .attr('href')!;
  const [path = '', id = ''] = link.split('#');
  expect(page(path).$(`[id="${id}"] .commitments a`).length).toBeGreaterThan(0);
});

test('every state says who reported it, when and where, or that nobody did', () => {
  for (const address of addresses) {
    const { $ } = page(address);
    const state = $('main .state').first();
    if (state.hasClass('none')) expect(plain($('main').text()), address).toContain('Chưa tìm thấy báo cáo công bố nào');
    else {
      const reports = $('.reports > li, .observations tbody tr, .derived > li').toArray();
      expect(reports.length, address).toBeGreaterThan(0);
      for (const report of reports) {
        expect($(report).find('a[href^="http"]').length, address).toBeGreaterThan(0);
        expect(plain($(report).text()), address).toMatch(/truy cập ngày \d+\/\d+\/\d+/u);
      }
    }
  }
});
