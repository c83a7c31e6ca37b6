/** Places and projects as a citizen finds them: a page for each locality and project, with everything the plan asks there. */
import { describe, expect, test } from 'vitest';
import { isReported } from '../../src/plan/commitment/register.ts';
import { todaysNames } from '../../src/words/place.ts';
import { addressOf, plain, siteNames, siteOf, type BuiltPage } from './sites.ts';

const languages = ['vi', 'en'] as const;
const taskLinks = (page: BuiltPage, within?: string): string[] =>
  page.hrefs(within).filter((href) => /\/(?:cam-ket|commitments)\/[^/]+\/$/u.test(href));

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const places = site.plans.flatMap((plan) => languages.map((language) => ({ plan, language })));

  test('each locality, named by the text or not, has a page with all that names it, and today’s names of its area', () => {
    for (const { plan, language } of places)
      for (const { id, now, name: called } of plan.localities) {
        const page = site.page(addressOf(plan.id, 'places', language, id));
        const asked = plan.commitments.filter((task) => task.places.includes(id));
        const listed = taskLinks(page);
        expect(
          asked
            .map((task) => addressOf(plan.id, 'register', language, task.id))
            .filter((href) => !listed.includes(href)),
          page.address,
        ).toEqual([]);
        const answered = asked.filter(isReported).map((task) => addressOf(plan.id, 'register', language, task.id));
        expect(listed.slice(0, answered.length), `${page.address}: what has an answer leads`).toEqual(answered);
        expect(page.words('h1')).toBe(called[language]);
        const words = page.words();
        const bare = Object.values(now ?? {}).flat();
        // The miniature plan has no note.
        if (name !== 'example')
          expect(
            bare.filter((own) => !words.includes(plain(own))),
            page.address,
          ).toEqual([]);
        expect(todaysNames(now, language)).toHaveLength(bare.length);
      }
    if (name === 'live') expect(site.plans.find(({ id }) => id === '2023-h2')!.localities).toHaveLength(13);
  });

  test('map and list lead to the same localities, and every other place named keeps its entry with its tasks', () => {
    for (const { plan, language } of places) {
      const list = site.page(addressOf(plan.id, 'places', language));
      const own = plan.localities.map(({ id }) => addressOf(plan.id, 'places', language, id)).sort();
      const onMap = plan.localities.filter(({ tile }) => tile).length;
      expect(list.hrefs('.localities ul').sort()).toEqual(own);
      expect(list.hrefs('.tiles')).toHaveLength(onMap > 1 ? onMap : 0);
      expect(list.hrefs('.tiles').filter((href) => !own.includes(href))).toEqual([]);
      const named = new Set([
        ...plan.localities.map(({ id }) => id),
        ...plan.commitments.flatMap((task) => task.places),
      ]);
      expect([...named].filter((id) => !list.ids.includes(id))).toEqual([]);
      for (const id of named) {
        if (plan.localities.some((each) => each.id === id)) continue;
        const asked = plan.commitments.filter((task) => task.places.includes(id));
        const foundFirst = [...asked.filter(isReported), ...asked.filter((task) => !isReported(task))];
        expect(taskLinks(list, `[id="${id}"]`), id).toEqual(
          foundFirst.map((task) => addressOf(plan.id, 'register', language, task.id)),
        );
      }
    }
  });

  test('each project has a page with its tasks and their sentences, and its place in the list', () => {
    for (const { plan, language } of places) {
      const list = site.page(addressOf(plan.id, 'projects', language));
      const ids = plan.projects.map(({ id }) => id);
      expect(list.hrefs('.family').sort()).toEqual(
        ids.map((id) => addressOf(plan.id, 'projects', language, id)).sort(),
      );
      expect(ids.filter((id) => !list.ids.includes(id))).toEqual([]);
      for (const id of ids) {
        const page = site.page(addressOf(plan.id, 'projects', language, id));
        const tasks = plan.commitments.filter((task) => task.projects.includes(id));
        const listed = taskLinks(page);
        for (const task of tasks) expect(listed).toContain(addressOf(plan.id, 'register', language, task.id));
        const official = plain(page.$('.o').text());
        for (const { at } of tasks.flatMap(({ quotes }) => quotes))
          expect(official, page.address).toContain(plain(plan.text.sentences.get(at)!.text));
      }
    }
  });

  test('from home to what is asked in a place in two steps', () => {
    const start = addressOf(site.current.id, 'places', 'vi');
    const links = site
      .page('/')
      .hrefs()
      .filter((href) => href.startsWith(start) && href !== start);
    for (const href of links) expect(site.exists(href.split('#')[0]!), href).toBe(true);
    if (name === 'live') expect(links.length).toBeGreaterThan(0);
  });
});
