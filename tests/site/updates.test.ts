/** Updates and corrections as published: found from every page they concern, in the feeds, the data and the calendar. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist, page, pages, plain } from './pages.ts';

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

const read = (path: string): string => readFileSync(`${dist}${path}`, 'utf8');
const entries = JSON.parse(read('/data/2023-h2/updates.json')) as Entry[];
const news = entries.filter(({ kind }) => kind === 'update');
const others = entries.filter(({ kind }) => kind !== 'update');
const addresses = {
  vi: (id: string): string => `/2023-h2/cap-nhat/${id}/`,
  en: (id: string): string => `/en/2023-h2/updates/${id}/`,
};
const hrefs = (path: string, within = 'main'): string[] =>
  page(path)
    .$(`${within} a[href]`)
    .map((_, link) => page(path).$(link).attr('href')!)
    .get();

test('there is news since adoption, each on a page in each language', () => {
  expect(news.length).toBeGreaterThan(15);
  for (const { id, title } of news)
    for (const language of ['vi', 'en'] as const)
      expect(plain(page(addresses[language](id)).$('h1').text())).toBe(plain(title[language]));
});

test('the newest three stand on the first page, all on the page of updates, newest first', () => {
  const newest = news.slice(0, 3).map(({ id }) => addresses.vi(id));
  expect(hrefs('/').filter((href) => href.startsWith('/2023-h2/cap-nhat/2'))).toEqual(newest);
  expect(hrefs('/')).toContain('/2023-h2/cap-nhat/');
  const listed = hrefs('/2023-h2/cap-nhat/', '.month');
  expect(listed).toEqual(news.map(({ id }) => addresses.vi(id)));
  expect(listed).toEqual(listed.toSorted().reverse());
});

describe('each page that news concerns leads to the newest of it', () => {
  const named: [keyof Entry['concerns'], (id: string) => [string, string]][] = [
    ['commitments', (id) => [`/2023-h2/cam-ket/${id}/`, 'main']],
    ['targets', (id) => [`/2023-h2/chi-tieu/${id}/`, 'main']],
    ['places', (id) => ['/2023-h2/dia-phuong/', `[id="${id}"]`]],
    ['documents', (id) => ['/2023-h2/van-ban/', `[id="${id}"]`]],
  ];
  test.each(named)('%s', (what, where) => {
    const ids = new Set(news.flatMap(({ concerns }) => concerns[what] as string[]));
    expect(ids.size).toBeGreaterThan(0);
    for (const id of ids) {
      const own = news.filter(({ concerns }) => (concerns[what] as string[]).includes(id));
      const [path, within] = where(id);
      const found = hrefs(path, within);
      for (const update of own.slice(0, 3)) expect(found, `${path} ${id}`).toContain(addresses.vi(update.id));
      for (const update of own)
        expect(hrefs(addresses.vi(update.id)), update.id).toContain(
          what === 'commitments' || what === 'targets' ? path : `${path}#${id}`,
        );
    }
  });
  test('groups, to their place in the list', () => {
    for (const number of new Set(news.flatMap(({ concerns }) => concerns.groups))) {
      expect(hrefs(`/2023-h2/nhom/${number}/`)).toContain(`/2023-h2/cap-nhat/#group-${number}`);
      const own = news.filter(({ concerns }) => concerns.groups.includes(number)).map(({ id }) => addresses.vi(id));
      expect(hrefs('/2023-h2/cap-nhat/', `#group-${number}`)).toEqual(expect.arrayContaining(own));
    }
  });
});

test('a figure announced in an update stands in its target’s page, table and data, and names the update', () => {
  const bringing = news.filter(({ observations }) => observations.length > 0);
  expect(bringing.length).toBeGreaterThan(2);
  for (const { id, observations } of bringing)
    for (const target of observations) {
      const data = JSON.parse(read(`/data/2023-h2/targets/${target}.json`)) as {
        observations: { update: string | null; value: number }[];
      };
      const figure = data.observations.find(({ update }) => update === id)!;
      expect(figure, `${id} ${target}`).toBeDefined();
      const row = read(`/data/2023-h2/targets/${target}.csv`)
        .split('\r\n')
        .find((line) => line.endsWith(`,${id}`));
      expect(row).toContain(`,${figure.value},`);
      for (const [path, from] of [
        [`/2023-h2/chi-tieu/${target}/`, addresses.vi(id)],
        [addresses.vi(id), `/2023-h2/chi-tieu/${target}/`],
      ] as const) {
        const written = figure.value.toLocaleString('vi-VN');
        expect(plain(page(path).$('.observations').text()), path).toContain(written);
        expect(hrefs(path)).toContain(from);
      }
    }
});

test('a report announced in an update stands with its commitment, and names the update', () => {
  const bringing = news.filter(({ reports }) => reports.length > 0);
  expect(bringing.length).toBeGreaterThan(1);
  for (const { id, reports } of bringing)
    for (const { commitment } of reports)
      expect(hrefs(`/2023-h2/cam-ket/${commitment}/`, '.reports')).toContain(addresses.vi(id));
});

test('a link to a sentence leads from an update to where the sentence is read', () => {
  const links = news.flatMap(({ id }) => hrefs(addresses.vi(id), '.prose')).filter((href) => href.includes('#'));
  expect(links.length).toBeGreaterThan(5);
  for (const href of links) expect(href).toMatch(/^\/2023-h2\/(?:nhom\/\d+|nghi-quyet)\/#[\w.]+$/u);
});

describe('the page of corrections', () => {
  const { $, ids } = page('/2023-h2/dinh-chinh/');
  test('begins with our own errors, and says so when there is none', () => {
    const first = $('main h2').first();
    expect(plain(first.text())).toBe('Lỗi của trang này');
    if (!others.some(({ ours }) => ours)) expect(plain(first.next().text())).toBe('Chưa ghi nhận lỗi nào.');
  });
  test('gives each entry an address, what was said, what stands against it, and a source or the text', () => {
    expect(others.length).toBeGreaterThan(5);
    for (const { id } of others) {
      expect(ids).toContain(id);
      const entry = $(`[id="${id}"]`);
      expect(
        entry
          .find('dt')
          .map((_, term) => plain($(term).text()))
          .get()
          .slice(0, 3),
      ).toEqual(['Nội dung đã đăng', 'Đối chiếu với', 'Căn cứ']);
      expect(entry.find('dd ul a').length).toBeGreaterThan(0);
    }
  });
  test('lists every slip of the text with its sentence', () => {
    const marked = $('.slips > li');
    const inText = plain(page('/2023-h2/nghi-quyet/').$('main').text()).match(/\[(?:sic|ghi chú)\]/gu);
    expect(marked).toHaveLength(inText!.length);
    marked.each((_, slip) => expect($(slip).find('a').attr('href')).toMatch(/#[\w.]+$/u));
  });
  test('is led to from each target it speaks of', () => {
    for (const { id, concerns } of others)
      for (const target of concerns.targets)
        expect(hrefs(`/2023-h2/chi-tieu/${target}/`)).toContain(`/2023-h2/dinh-chinh/#${id}`);
  });
});

describe.each([
  ['/feed.xml', 'vi', '/2023-h2/cap-nhat/'],
  ['/en/feed.xml', 'en', '/en/2023-h2/updates/'],
] as const)('%s', (path, language, list) => {
  const xml = read(path);
  const { rss } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
    rss: {
      channel: {
        language: string;
        item: { title: string; link: string; guid: { '#text': string }; pubDate: string; description: string }[];
      };
    };
  };
  const items = rss.channel.item;

  test('is valid XML in its language, named in the head of every page of it', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(rss.channel.language).toBe(language);
    for (const { $, address } of pages)
      if (address.startsWith('/en/') === (language === 'en'))
        expect($('link[type="application/rss+xml"]').attr('href'), address).toBe(path);
    expect(hrefs(list)).toContain(path);
  });

  test('holds every update and correction, newest first, each leading to its place', () => {
    expect(items).toHaveLength(entries.length);
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(entries.length);
    const days = items.map(({ pubDate }) => new Date(pubDate).toISOString());
    expect(days).toEqual(days.toSorted().reverse());
    for (const { link, title, description, pubDate } of items) {
      const { pathname, hash, protocol } = new URL(link);
      expect(protocol).toBe('https:');
      if (hash) expect(page(pathname).ids).toContain(hash.slice(1));
      const id = hash.slice(1) || pathname.split('/').at(-2)!;
      const entry = entries.find((candidate) => candidate.id === id)!;
      expect(title).toContain(entry.title[language]);
      expect(new Date(pubDate).toISOString()).toBe(`${entry.date}T00:00:00.000Z`);
      expect(description.length).toBeGreaterThan(20);
    }
  });
});

describe('the calendar of deadlines', () => {
  const files = { vi: '/2023-h2/thoi-han.ics', en: '/en/2023-h2/deadlines.ics' };
  const eventsOf = (path: string): ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(read(path)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  test('holds every commitment that has a deadline, on the last day on which it can be met', () => {
    const events = eventsOf(files.vi);
    const wanted = page('/2023-h2/thoi-han/')
      .$('section')
      .toArray()
      .flatMap((section) => {
        const { $ } = page('/2023-h2/thoi-han/');
        const day = $(section).find('time').attr('datetime')!;
        return $(section)
          .find('.commitments a')
          .toArray()
          .map((link) => `${day} ${$(link).text()}`);
      });
    const held = events.map(({ startDate, summary }) => `${startDate.toString()} ${summary.split(':')[0]}`);
    expect(held.toSorted()).toEqual(wanted.toSorted());
    for (const { startDate, endDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  test('says why “before 31/8/2023” stands on 30/8/2023, and leads to the commitment', () => {
    const event = eventsOf(files.vi).find(({ uid }) => uid.startsWith('2023-h2.3-17@'))!;
    expect(event.startDate.toString()).toBe('2023-08-30');
    expect(event.description).toContain('không tính ngày 31/8/2023, hạn chót là hết ngày 30/8/2023');
    const { pathname } = new URL(event.component.getFirstPropertyValue('url') as string);
    expect(pathname).toBe('/2023-h2/cam-ket/3-17/');
  });

  test('names the same events in both languages, and depends on no clock', () => {
    const uids = (path: string): string[] => eventsOf(path).map(({ uid }) => uid);
    expect(uids(files.vi)).toEqual(uids(files.en));
    expect(new Set(uids(files.vi)).size).toBe(uids(files.vi).length);
    for (const path of Object.values(files))
      expect(new Set(read(path).match(/DTSTAMP:.*/gu))).toEqual(new Set(['DTSTAMP:20261123T000000Z']));
  });

  test('keeps the lines as RFC 5545 asks', () => {
    for (const path of Object.values(files)) {
      const text = read(path);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    }
    expect(hrefs('/2023-h2/thoi-han/')).toContain(files.vi);
    expect(hrefs('/en/2023-h2/deadlines/')).toContain(files.en);
  });
});
