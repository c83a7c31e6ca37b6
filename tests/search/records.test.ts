/** What can be found of the miniature plan. */
import { describe, expect, test } from 'vitest';
import { read } from '../../src/plan/read.ts';
import { kinds } from '../../src/search/record.ts';
import { recordsOf, rewritingsOf } from '../../src/search/records.ts';
import { words } from '../../src/search/spelling.ts';
import { exampleFolder } from '../example/project.ts';

const content = read(exampleFolder).content!;
const plan = content.plans[0]!;
const both = { vi: recordsOf(plan, content, 'vi'), en: recordsOf(plan, content, 'en') };

test('each record has an address of its own, and as many stand in either language', () => {
  for (const records of Object.values(both))
    expect(new Set(records.map(({ url, title }) => `${url} ${title}`)).size).toBe(records.length);
  expect(both.vi.map(({ kind }) => kind)).toEqual(both.en.map(({ kind }) => kind));
});

test('there is one for every commitment, target, update, place, body, document, term and group', () => {
  const count = (kind: string): number => both.vi.filter((record) => record.kind === kind).length;
  expect(count('commitment')).toBe(plan.commitments.length);
  expect(count('target')).toBe(plan.targets.length);
  expect(count('update')).toBe(plan.updates.length);
  expect(count('term')).toBe(content.terms.length);
  expect(count('group')).toBe(plan.groups.length);
  for (const kind of ['place', 'body', 'document']) expect(count(kind), kind).toBeGreaterThan(0);
  expect(both.vi.every(({ kind }) => kinds.includes(kind))).toBe(true);
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const records = both[language];
  const said = records.map(({ title, passages }) => [title, ...passages].join('\n')).join('\n');
  test('a commitment is called what it asks, and found by its quote, its places and bodies', () => {
    for (const { id, plain, quotes } of plan.commitments) {
      const record = records.find(({ kind, code }) => kind === 'commitment' && code === id)!;
      expect(record.title).toBe(plain[language]);
      expect(record.passages[0]).toContain(language === 'vi' ? quotes[0]!.quote.normalize('NFC') : quotes[0]!.english);
    }
  });
  test('every sentence is in some record, whole or in the commitments that quote it', () => {
    for (const { id, text } of plan.text.sentences.values())
      if (!plan.commitments.some(({ quotes }) => quotes.some(({ at }) => at === id)))
        expect(said).toContain(language === 'vi' ? text.normalize('NFC') : plan.translations.get(id)!.en);
  });
  test('every kind of filter has values that say their name', () => {
    for (const { filters, url } of records)
      for (const values of Object.values(filters))
        for (const [id, name] of values) {
          expect(id, url).not.toMatch(/\s/u);
          expect(name, url).not.toBe('');
        }
  });
});

test('an abbreviation and what it stands for are read alike', () => {
  const rewritings = rewritingsOf(plan, content);
  expect(rewritings.length).toBeGreaterThan(0);
  const read = (text: string): string[] => words(text, rewritings).map(({ bare }) => bare);
  for (const [said, written] of rewritings.filter(([each]) => each.length > 2))
    expect(read(said)).toEqual(read(written));
});
