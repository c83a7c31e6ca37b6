/**
 * Promises 2, 5, 6 and 7 on the miniature plan half a year later, which holds every state a page can have: withdrawn and
 * superseded, overdue without a report, told by sources that disagree, translated from an older original.
 */
import { describe, expect, test } from 'vitest';
import { addressOf, siteOf, type BuiltPage } from './sites.ts';

const site = siteOf('example');
const languages = ['vi', 'en'] as const;
type List = Parameters<typeof addressOf>[1];
const page = (list: List, language: 'vi' | 'en', id = ''): BuiltPage =>
  site.page(addressOf('2024-h1', list, language, id));
const stateOn = (built: BuiltPage): string => built.$('main .state').first().attr('class')!;

test.each([
  ['vi', '/2024-h1/cam-ket/1-09/', '/2024-h1/cam-ket/1-01/', 'Hai nhiệm vụ là một.'],
  ['en', '/en/2024-h1/commitments/1-09/', '/en/2024-h1/commitments/1-01/', 'Two tasks were one.'],
])('an address that was given up says why and leads on (%s)', (_, from, to, why) => {
  expect(site.page(from).words()).toContain(why);
  expect(site.page(from).hrefs()).toContain(to);
});

describe.each(languages)('a commitment that was withdrawn (%s)', (language) => {
  test('keeps its page, which says when and why, and where it went', () => {
    const superseded = page('register', language, '3-05');
    expect(stateOn(superseded)).toBe('state superseded quiet');
    const note = superseded.$('.stale').first();
    expect(note.text()).toContain(language === 'vi' ? '28/12/2023' : '28 December 2023');
    expect(note.text()).toContain(language === 'vi' ? 'Nhập vào việc sửa chợ phiên.' : 'Merged into the repair');
    expect(note.find('a').attr('href')).toBe(addressOf('2024-h1', 'register', language, '3-06'));
    expect(site.exists(note.find('a').attr('href')!)).toBe(true);
  });

  test('for no other leads nowhere, and says why', () => {
    const withdrawn = page('register', language, '3-07');
    expect(stateOn(withdrawn)).toBe('state superseded quiet');
    const note = withdrawn.$('.stale').first();
    expect(note.text()).toContain(language === 'vi' ? 'Trùng với quy định' : 'Covered by a rule');
    expect(note.find('a')).toHaveLength(0);
  });

  test('stays in the register and in its sentence, marked, and leaves the deadlines and their calendar', () => {
    for (const id of ['3-05', '3-07']) {
      const own = addressOf('2024-h1', 'register', language, id);
      const row = page('register', language).$(`.all tr:has(a[href="${own}"])`);
      expect(row.attr('data-state')).toBe('superseded');
      expect(row.find('.state').attr('class')).toBe('state superseded quiet');
      expect(page('groups', language, '3').$(`.tasks a[href="${own}"]`)).toHaveLength(1);
      expect(page('deadlines', language).hrefs()).not.toContain(own);
      expect(site.text('/2024-h1/thoi-han.ics')).not.toContain(`2024-h1.${id}@`);
    }
    expect(page('deadlines', language).hrefs()).toContain(addressOf('2024-h1', 'register', language, '3-06'));
  });

  test('is not called overdue, nor anything that stands withdrawn', () => {
    const told = (id: string): string => page('register', language, id).$('main .state').first().parent().text();
    for (const id of ['3-05', '3-07']) expect(told(id)).not.toMatch(/\d{4}/u);
    expect(told('3-06')).toContain(language === 'vi' ? '29/6/2024' : '29 June 2024');
    expect(page('register', language, '3-06').$('.stale')).toHaveLength(0);
  });
});

test('a deadline gone by without a report is a fact about our search: no report, with the day we looked', () => {
  for (const [language, searched, reviewed] of [
    ['vi', '2/1/2024', '15/7/2024'],
    ['en', '2 January 2024', '15 July 2024'],
  ] as const) {
    const overdue = page('register', language, '3-06');
    expect(stateOn(overdue)).toBe('state none quiet');
    expect(overdue.$('main .state').first().parent().text()).toContain(searched);
    // Of a standing duty on which nothing was reported nothing is said.
    expect(page('register', language, 'd2-01').$('main .state')).toHaveLength(0);
    const target = page('targets', language, 'trees');
    expect(stateOn(target)).toBe('state none quiet');
    expect(target.$('#figures').next('p').text()).toContain(reviewed);
  }
});

describe('a translation older than its original', () => {
  const notes = (built: BuiltPage): number => built.$('.official .stale').length;

  test('of a sentence says so beside it, wherever the sentence is read in English', () => {
    expect(notes(page('groups', 'en', '2'))).toBe(1);
    expect(page('groups', 'en', '2').$('[id="2.1.1"] .stale')).toHaveLength(1);
    expect(notes(page('text', 'en'))).toBe(1);
    expect(notes(page('text', 'vi'))).toBe(0);
    for (const both of [page('text', 'vi', 'song-ngu'), page('text', 'en', 'bilingual')])
      expect(both.$('[id="2.1.1"] .t .stale')).toHaveLength(1);
  });

  test('says so on the page of each task that quotes the sentence', () => {
    for (const language of languages) {
      expect(page('register', language, '2-01').$('.sentences .stale')).toHaveLength(1);
      expect(page('register', language, '2-02').$('.sentences .stale')).toHaveLength(0);
    }
  });

  test('of a group’s, an update’s or the site’s own words says so on the English page alone', () => {
    for (const [list, id] of [
      ['groups', '2'],
      ['updates', '2024-01-01-thu-che'],
    ] as const) {
      expect(page(list, 'en', id).$('main .stale').not('.official .stale'), id).toHaveLength(1);
      expect(page(list, 'vi', id).$('main .stale').not('.official .stale'), id).toHaveLength(0);
    }
    expect(page('corrections', 'en').$('[id="2024-01-02-san-luong-che"] .stale')).toHaveLength(1);
    expect(page('corrections', 'vi').$('.stale')).toHaveLength(0);
    expect(site.page('/en/about/').$('.stale')).toHaveLength(1);
    expect(site.page('/gioi-thieu/').$('.stale')).toHaveLength(0);
  });

  test('that is up to date says nothing', () => {
    expect(page('groups', 'en', '1').$('.official .stale')).toHaveLength(0);
    expect(page('updates', 'en', '2023-12-20-hop-thon').$('main .stale')).toHaveLength(0);
  });
});

describe.each(languages)('rival final figures (%s)', (language) => {
  const number = (value: number): string => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');

  test('stand side by side, and the state says that sources disagree', () => {
    const target = page('targets', language, 'tea-2023');
    expect(stateOn(target)).toBe('state not-met');
    const verdict = target.words('.finding');
    expect(verdict).toContain(number(39.8));
    const table = target.words('.observations');
    for (const value of [41.5, 39.8]) expect(table).toContain(number(value));
    const drawn = target.$('svg.progress .value').text();
    for (const value of [41.5, 39.8]) expect(drawn).toContain(number(value));
    const undisputed = page('targets', language, 'arts-contest').$('.state').first().text();
    expect(undisputed).not.toMatch(/\(/u);
    expect(target.$('.state').first().text()).toMatch(/\(.+\)/u);
  });

  test('are told as a contradiction, which is nobody’s error', () => {
    const entry = '2024-01-02-san-luong-che';
    const corrections = page('corrections', language);
    expect(corrections.$(`#contradictions ~ [id="${entry}"]`)).toHaveLength(1);
    expect(corrections.$('#ours + .correction').attr('id')).toBe('2024-01-02-so-cay');
    expect(page('targets', language, 'tea-2023').hrefs()).toContain(`${corrections.address}#${entry}`);
  });
});

test('what we got wrong is said first on the pages it concerns, with the day', () => {
  for (const [language, day] of [
    ['vi', '2/1/2024'],
    ['en', '2 January 2024'],
  ] as const) {
    for (const own of [page('register', language, '1-02'), page('groups', language, '1')])
      expect(own.$('.stale').first().text(), own.address).toContain(day);
    const said = page('corrections', language).$('[id="2024-01-02-so-cay"]');
    expect(said.find(`a[href="${addressOf('2024-h1', 'register', language, '1-02')}"]`).length).toBeGreaterThan(0);
    expect(said.text()).toContain(language === 'vi' ? '1.600' : '1,600');
  }
});

test('prose that places the picture of a target has its figures beside the text', () => {
  for (const language of languages) {
    const own = addressOf('2024-h1', 'targets', language, 'tea-2023');
    expect(page('groups', language, '3').$(`.key a[href="${own}"]`)).toHaveLength(1);
  }
});

test('a commitment says its words, deadline, amounts and who answers, a link each', () => {
  const duty = page('register', 'vi', 'd2-01');
  const { $ } = duty;
  expect(duty.words('h1')).toMatch(/^Thực hiện nghị quyết/u);
  expect($('.facts').text()).toContain('“Ủy ban nhân dân”');
  expect($('.facts a[href="/2024-h1/co-quan/#ubnd-tinh"]')).toHaveLength(1);
  const trees = page('register', 'vi', '1-02');
  expect(trees.words('.facts')).toMatch(/30\/6\/2024.*“Trong quý II\/2024”/su);
  expect(trees.words('.facts')).toContain('“ít nhất 1.500 cây”');
  expect(trees.hrefs('.facts')).toContain('/2024-h1/van-ban/#130-kh-ubnd');
});
