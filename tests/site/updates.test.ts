/** Updates and corrections as published: found from every page they concern, in the feeds and the data. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { addressOf, plain, siteNames, siteOf } from './sites.ts';

interface Entry {
  id: string;
  date: string;
  kind: string;
  ours: boolean;
  title: { vi: string; en: string };
  concerns: Record<'commitments' | 'targets' | 'places' | 'documents', string[]> & { groups: number[] };
  observations: string[];
  reports: { commitment: string }[];
}

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const plans = site.plans.map(({ id }) => {
    const entries = JSON.parse(site.text(`/data/${id}/updates.json`)) as Entry[];
    const news = entries.filter(({ kind }) => kind === 'update');
    const others = entries.filter(({ kind }) => kind !== 'update');
    const address = (update: string, language: 'vi' | 'en' = 'vi'): string =>
      addressOf(id, 'updates', language, update);
    return { id, entries, news, others, address };
  });

  test('each update is a page in each language', () => {
    for (const { news, address } of plans) {
      expect(news.length).toBeGreaterThan(0);
      for (const language of ['vi', 'en'] as const)
        expect(news.map(({ id }) => site.page(address(id, language)).words('h1'))).toEqual(
          news.map(({ title }) => plain(title[language])),
        );
    }
  });

  test('the newest three stand on the first page, all on the page of updates, newest first', () => {
    for (const { id, news, address } of plans) {
      const list = addressOf(id, 'updates', 'vi');
      const listed = site.page(list).hrefs('.year');
      expect(listed).toEqual(news.map((update) => address(update.id)));
      expect(news.map(({ date }) => date)).toEqual(
        news
          .map(({ date }) => date)
          .toSorted()
          .reverse(),
      );
      if (id !== site.current.id) continue;
      const home = site.page('/').hrefs();
      expect(home.filter((href) => href.startsWith(list) && href !== list)).toEqual(listed.slice(0, 3));
      expect(home).toContain(list);
    }
  });

  test('each page that news concerns leads to the newest of it, and is led to', () => {
    const lost: string[] = [];
    let concerned = 0;
    for (const { id: plan, news, address } of plans) {
      const { localities } = site.plans.find(({ id }) => id === plan)!;
      const places: ['commitments' | 'targets' | 'places' | 'documents', (id: string) => [string, string]][] = [
        ['commitments', (id) => [addressOf(plan, 'register', 'vi', id), 'main']],
        ['targets', (id) => [addressOf(plan, 'targets', 'vi', id), 'main']],
        [
          'places',
          (id) =>
            localities.some((place) => place.id === id)
              ? [addressOf(plan, 'places', 'vi', id), 'main']
              : [addressOf(plan, 'places', 'vi'), `[id="${id}"]`],
        ],
        ['documents', (id) => [addressOf(plan, 'documents', 'vi'), `[id="${id}"]`]],
      ];
      for (const [what, where] of places)
        for (const id of new Set(news.flatMap(({ concerns }) => concerns[what]))) {
          concerned++;
          const own = news.filter(({ concerns }) => concerns[what].includes(id));
          const [path, within] = where(id);
          const found = site.page(path).hrefs(within);
          const target = within === 'main' ? path : `${path}#${id}`;
          for (const update of own.slice(0, 3))
            if (!found.includes(address(update.id))) lost.push(`${target} does not lead to ${update.id}`);
          for (const update of own)
            if (!site.page(address(update.id)).hrefs().includes(target))
              lost.push(`${update.id} does not lead to ${target}`);
        }
      const list = site.page(addressOf(plan, 'updates', 'vi'));
      for (const number of new Set(news.flatMap(({ concerns }) => concerns.groups))) {
        const own = news.filter(({ concerns }) => concerns.groups.includes(number)).map(({ id }) => address(id));
        const listed = list.hrefs(`#group-${number}`);
        lost.push(...own.filter((href) => !listed.includes(href)).map((href) => `group ${number} lacks ${href}`));
        if (
          !site
            .page(addressOf(plan, 'groups', 'vi', String(number)))
            .hrefs()
            .includes(`${list.address}#group-${number}`)
        )
          lost.push(`group ${number} does not lead to its updates`);
      }
    }
    expect(lost).toEqual([]);
    expect(concerned).toBeGreaterThan(0);
  });

  test('a figure announced in an update stands in its target’s page, table and data, and names the update', () => {
    const lost: string[] = [];
    const bringing = plans.flatMap((plan) =>
      plan.news.flatMap(({ id, observations }) => observations.map((target) => ({ plan, id, target }))),
    );
    expect(bringing.length).toBeGreaterThan(0);
    for (const { plan, id, target } of bringing) {
      const file = `/data/${plan.id}/targets/${target}`;
      const data = JSON.parse(site.text(`${file}.json`)) as {
        observations: { update: string | null; value: number | null }[];
      };
      const page = site.page(addressOf(plan.id, 'targets', 'vi', target));
      const own = site.page(plan.address(id));
      const figures = data.observations.filter(({ update }) => update === id);
      if (figures.length === 0) lost.push(`${file}.json lacks what ${id} announces`);
      if (!page.hrefs('.observations').includes(own.address)) lost.push(`${page.address} does not name ${id}`);
      if (!own.hrefs().includes(page.address)) lost.push(`${own.address} does not lead to ${target}`);
      for (const { value } of figures) {
        const row = site
          .text(`${file}.csv`)
          .split('\r\n')
          .find((line) => line.endsWith(`,${id}`) && line.includes(`,${value ?? ''},`));
        if (!row) lost.push(`${file}.csv lacks ${value}`);
        const shown = value?.toLocaleString('vi-VN', { maximumFractionDigits: 6 }) ?? '';
        for (const { address, words } of [page, own].map((each) => ({
          address: each.address,
          words: each.words('.observations'),
        })))
          if (!words.includes(shown)) lost.push(`${address} lacks ${shown}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('a report announced in an update stands with its commitment, and names the update', () => {
    const bringing = plans.flatMap(({ id: plan, news, address }) =>
      news.flatMap(({ id, reports }) =>
        reports.map(({ commitment }) => ({
          id,
          page: addressOf(plan, 'register', 'vi', commitment),
          own: address(id),
        })),
      ),
    );
    expect(bringing.length).toBeGreaterThan(0);
    expect(bringing.filter(({ page, own }) => !site.page(page).hrefs('.reports').includes(own))).toEqual([]);
  });

  test('a link to a sentence leads from an update to where the sentence is read', () => {
    const links = plans.flatMap(({ news, address }) =>
      news.flatMap(({ id }) => site.page(address(id)).hrefs('.prose')).filter((href) => href.includes('#')),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/^\/[^/]+\/(?:nhom\/\d+|nghi-quyet)\/#[\w.]+$/u.test(href))).toEqual([]);
  });

  test('corrections stand on one page, each with an address, what was said, what stands against it and on what', () => {
    for (const { id: plan, others } of plans) {
      const { $, ids } = site.page(addressOf(plan, 'corrections', 'vi'));
      for (const { id, title } of others) {
        expect(ids).toContain(id);
        const entry = $(`[id="${id}"]`);
        expect(plain(entry.find('h3').text())).toBe(plain(title.vi));
        expect(entry.find('dl > div').length).toBeGreaterThanOrEqual(4);
        expect(entry.find('dd ul a').length).toBeGreaterThan(0);
      }
      // Our own errors come first.
      const order = $('.correction')
        .toArray()
        .map(({ attribs }) => others.find(({ id }) => id === attribs.id)!.ours);
      expect(order).toHaveLength(others.length);
      expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
      expect($('main h2').first().attr('id')).toBe('ours');
    }
  });

  test('what is corrected or contradicted leads to the page of corrections', () => {
    const lost = plans.flatMap(({ id: plan, others }) =>
      others.flatMap(({ id, concerns }) =>
        [
          ...concerns.targets.map((target) => addressOf(plan, 'targets', 'vi', target)),
          ...concerns.commitments.map((commitment) => addressOf(plan, 'register', 'vi', commitment)),
        ].filter(
          (page) =>
            !site
              .page(page)
              .hrefs()
              .includes(`${addressOf(plan, 'corrections', 'vi')}#${id}`),
        ),
      ),
    );
    expect(lost).toEqual([]);
    expect(plans.flatMap(({ others }) => others.flatMap(({ concerns }) => concerns.targets)).length).toBeGreaterThan(0);
  });

  test.each([
    ['/feed.xml', 'vi'],
    ['/en/feed.xml', 'en'],
  ] as const)('%s holds every update and correction, newest first, each leading to its place', (path, language) => {
    const xml = site.text(path);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { rss } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
      rss: {
        channel: {
          language: string;
          item: { title: string; link: string; guid: { '#text': string }; pubDate: string; description: string }[];
        };
      };
    };
    expect(rss.channel.language).toBe(language);
    const items = rss.channel.item;
    const entries = plans.flatMap((plan) => plan.entries);
    expect(items).toHaveLength(entries.length);
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(entries.length);
    const days = items.map(({ pubDate }) => new Date(pubDate).toISOString());
    expect(days).toEqual(days.toSorted().reverse());
    for (const { link, title, description, pubDate } of items) {
      const { pathname, hash, protocol } = new URL(link);
      expect(protocol).toBe('https:');
      if (hash) expect(site.page(pathname).ids).toContain(hash.slice(1));
      else expect(site.exists(pathname), pathname).toBe(true);
      const entry = entries.find(({ id }) => id === (hash.slice(1) || pathname.split('/').at(-2)))!;
      expect(title).toContain(entry.title[language]);
      expect(new Date(pubDate).toISOString()).toBe(`${entry.date}T00:00:00.000Z`);
      expect(description.length).toBeGreaterThan(10);
    }
  });

  test('each list of updates names its feed', () => {
    for (const { id } of plans) {
      expect(site.page(addressOf(id, 'updates', 'vi')).hrefs()).toContain('/feed.xml');
      expect(site.page(addressOf(id, 'updates', 'en')).hrefs()).toContain('/en/feed.xml');
    }
  });
});
