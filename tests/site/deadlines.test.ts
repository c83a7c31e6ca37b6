/** Deadlines as published: in the order of their last day, the same in the page and in the calendar to subscribe to. */
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { addressOf, siteNames, siteOf, type Language, type Site } from './sites.ts';

const files = { vi: 'thoi-han.ics', en: 'deadlines.ics' };
const fileOf = (plan: string, language: Language): string =>
  `${language === 'en' ? '/en' : ''}/${plan}/${files[language]}`;
const eventsOf = (site: Site, plan: string, language: Language): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(site.text(fileOf(plan, language))) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
/** A whole day as readers of calendars hold it: its midnight here. */
const localDay = (iso: string): string => new Date(`${iso}T00:00:00`).toDateString();
const urlOf = ({ component }: ICAL.Event): string => new URL(component.getFirstPropertyValue('url') as string).pathname;

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);

  test.each(['vi', 'en'] as const)('page and calendar hold each deadline on its last day (%s)', (language) => {
    for (const { id, commitments } of site.plans) {
      const due = commitments.filter((commitment) => commitment.due && !commitment.withdrawn);
      const wanted = due.map((commitment) => `${commitment.due} ${addressOf(id, 'register', language, commitment.id)}`);
      expect(wanted.length).toBeGreaterThan(2);
      const page = site.page(addressOf(id, 'deadlines', language));
      const sections = page.$('main section:has(time)').toArray();
      const days = sections.map((section) => page.$(section).find('time').attr('datetime')!);
      const listed = sections.flatMap((section, index) =>
        page
          .$(section)
          .find('.commitments a')
          .toArray()
          .map(({ attribs }) => `${days[index]} ${attribs.href}`),
      );
      expect(days).toEqual(days.toSorted());
      expect(listed.toSorted()).toEqual(wanted.toSorted());
      const events = eventsOf(site, id, language);
      expect(events.map((event) => `${event.startDate.toString()} ${urlOf(event)}`).toSorted()).toEqual(
        wanted.toSorted(),
      );
      for (const { startDate, endDate } of events) {
        expect(startDate.isDate).toBe(true);
        expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
      }
      expect(page.hrefs()).toContain(fileOf(id, language));
    }
  });

  test.each([
    ['vi', /không rõ (?:ngày xong|xong ngày nào)/u],
    ['en', /day of completion (?:is )?not known/u],
  ] as const)('what was done on a day that no source gives is not told as done in time (%s)', (language, unknown) => {
    for (const { id, commitments } of site.plans) {
      const page = site.page(addressOf(id, 'deadlines', language));
      const undated = commitments.some(({ due, basis, withdrawn }) => due && basis.undated && !withdrawn);
      expect(unknown.test(page.words('.lead')), page.address).toBe(undated);
      expect(unknown.test(page.words('.days')), page.address).toBe(undated);
    }
  });

  test('each language has events of its own, which say when they last changed and ask no clock', () => {
    for (const { id, adopted, commitments } of site.plans) {
      const [vi, en] = (['vi', 'en'] as const).map((language) => eventsOf(site, id, language));
      const uids = [...vi!, ...en!].map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect(en!.map(({ uid }) => uid.replace('.en@', '@'))).toEqual(vi!.map(({ uid }) => uid));
      for (const { component, sequence, uid } of vi!) {
        const commitment = commitments.find((each) => uid.startsWith(`${id}.${each.id}@`))!;
        const [stamp, modified] = ['dtstamp', 'last-modified'].map((name) =>
          (component.getFirstPropertyValue(name) as ICAL.Time).toString().slice(0, 10),
        );
        expect(modified).toBe(stamp);
        // The last day on which we looked, or the day there was something to look for.
        expect(modified! >= (commitment.searched ?? adopted), uid).toBe(true);
        expect(sequence).toBeGreaterThanOrEqual(commitment.history.length);
      }
    }
  });

  test('another reader of calendars finds the same, in those of groups and places too', () => {
    for (const { id, groups, localities, commitments } of site.plans)
      for (const language of ['vi', 'en'] as const) {
        const lists = [
          ...groups.map((group) => ({
            page: addressOf(id, 'groups', language, String(group.number)),
            due: commitments.filter(({ division }) => division === group.division.id),
          })),
          ...localities.map((place) => ({
            page: addressOf(id, 'places', language, place.id),
            due: commitments.filter(({ places }) => places.includes(place.id)),
          })),
          { page: `${language === 'en' ? '/en' : ''}/${id}/`, due: commitments },
        ];
        for (const { page, due } of lists.filter((list) => list.due.some((each) => each.due && !each.withdrawn))) {
          const found = Object.values(sync.parseICS(site.text(page + files[language])))
            .filter((each) => each?.type === 'VEVENT')
            .map((event) => `${new URL(String(event.url)).pathname} ${event.start.toDateString()}`);
          const wanted = due
            .filter((each) => each.due && !each.withdrawn)
            .map((each) => `${addressOf(id, 'register', language, each.id)} ${localDay(each.due!)}`);
          expect(found.toSorted(), page).toEqual(wanted.toSorted());
        }
      }
  });

  test('the calendar keeps its lines as RFC 5545 asks', () => {
    for (const { id } of site.plans)
      for (const language of ['vi', 'en'] as const) {
        const text = site.text(fileOf(id, language));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }
  });
});

test('“before 30/6/2024” stands on 29/6/2024, and says why', () => {
  const site = siteOf('example');
  const event = eventsOf(site, '2024-h1', 'vi').find(({ uid }) => uid.startsWith('2024-h1.3-06@'))!;
  expect(event.startDate.toString()).toBe('2024-06-29');
  expect(event.description).toMatch(/30\/6\/2024.*29\/6\/2024/su);
});

test('the deadlines of the resolution of 12 July 2023 are those its text writes', () => {
  const { commitments } = siteOf('live').plans.find(({ id }) => id === '2023-h2')!;
  const days = new Set(commitments.map(({ due }) => due));
  const written = ['2023-08-30', '2023-09-30', '2023-10-29', '2023-11-29', '2023-12-31', '2030-12-31'];
  expect(written.filter((day) => !days.has(day))).toEqual([]);
});

test('what is due by an event or another document stands on the page of deadlines too, without a day', () => {
  const site = siteOf('live');
  for (const { id, commitments } of site.plans)
    for (const language of ['vi', 'en'] as const) {
      const page = site.page(addressOf(id, 'deadlines', language));
      const undated = commitments.filter(({ deadline, due, withdrawn }) => deadline && !due && !withdrawn);
      expect(page.hrefs('[aria-labelledby="undated"]')).toEqual(
        undated.map((commitment) => addressOf(id, 'register', language, commitment.id)),
      );
    }
});
