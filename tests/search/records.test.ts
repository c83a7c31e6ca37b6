/** What can be found of the miniature plan. */
import { describe, expect, test } from 'vitest';
import { read } from '../../src/plan/read.ts';
import { abbreviationsOf, indexed, recordsOf } from '../../src/search/records.ts';
import { exampleFolder } from '../example/project.ts';

const content = read(exampleFolder).content!;
const records = recordsOf(content);

test('each record is one of a kind, and its twin exists', () => {
  const ids = records.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(ids).toContain(id.startsWith('vi/') ? id.replace('vi/', 'en/') : id.replace('en/', 'vi/'));
});

test('every commitment is held by the sentences it quotes, its words marked out in both languages', () => {
  for (const plan of content.plans)
    for (const commitment of plan.commitments)
      for (const language of ['vi', 'en'])
        for (const { at } of commitment.quotes) {
          const { answer } = records.find(({ id }) => id === `${language}/${plan.id}/${at}`)!;
          const held = answer.held!.find(({ url }) => url.endsWith(`/${commitment.id}/`))!;
          expect(held.spans.length, `${language} ${commitment.id}`).toBeGreaterThan(0);
        }
});

describe('every word of', () => {
  const found = (language: string): string =>
    records
      .filter((each) => each.language === language)
      .map(({ answer }) => answer.passages.map(({ text }) => text).join(' '))
      .join(' ');
  test('the plain words of a group is in some record', () => {
    for (const language of ['vi', 'en'] as const)
      for (const { prose } of content.plans.flatMap(({ groups }) => groups))
        for (const { words } of prose[language].pieces) expect(found(language)).toContain(words);
  });
});

test('a record carries only the abbreviations it uses', () => {
  const all = abbreviationsOf(content);
  expect(all.length).toBeGreaterThan(0);
  for (const record of records) {
    const text = [...record.names, ...record.answer.passages.map((passage) => passage.text)].join(' ').toLowerCase();
    for (const [short, long] of indexed(record, all).abbreviations)
      expect(text.includes(short.toLowerCase()) || text.includes(long.toLowerCase())).toBe(true);
  }
});
