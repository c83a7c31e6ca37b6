/** Every form says the same: numbers, states and words are read back out of each and compared with the data and the pages. */
import { XMLParser } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { sqliteFile } from '../../src/open-data/sqlite.ts';
import { parseCsv } from './csv.ts';
import { addressOf, plain, siteNames, siteOf } from './sites.ts';

/** Contexts as their publishers define them, as far as ours need them: nothing is fetched. */
const documentLoader = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'http://schema.org/', sha256: 'http://schema.org/sha256' } },
  });
type Node = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@type'?: string[]; '@id'?: string };
const schema = (name: string): string => `http://schema.org/${name}`;

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);

  test('SQLite holds each table as its CSV does, every reference leads to a row, and its bytes are always the same', () => {
    for (const plan of site.plans) {
      const path = join(site.dist, 'data', plan.id, `${plan.id}.sqlite`);
      const database = new DatabaseSync(path, { readOnly: true });
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      const { version } = JSON.parse(site.text(`/data/${plan.id}/datapackage.json`)) as { version: string };
      expect(database.prepare('SELECT value FROM about WHERE name = ?').get('version')!.value).toBe(version);
      for (const table of ['commitments', 'targets', 'observations', 'reports', 'sentences', 'deadlines', 'places']) {
        const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all();
        const csv = parseCsv(site.text(`/data/${plan.id}/${table}.csv`));
        const asText = (cell: unknown, of: string | undefined): string =>
          of === 'true' || of === 'false' ? String(Boolean(cell)) : String((cell as string | number | null) ?? '');
        expect(
          rows.map((row, index) =>
            Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, asText(cell, csv[index]?.[key])])),
          ),
        ).toEqual(csv);
      }
      database.close();
      expect(Buffer.from(sqliteFile(site.content, plan, version)).equals(readFileSync(path))).toBe(true);
    }
  });

  test('linked data expands, names no property without a meaning, and gives the figures of the data', async () => {
    for (const { id, commitments } of site.plans) {
      const data = JSON.parse(site.text(`/data/${id}/plan.jsonld`)) as object;
      const nodes = (await jsonld.expand(data, { documentLoader, safe: true })) as unknown as Node[];
      const of = (type: string): Node[] => nodes.filter((node) => node['@type']?.includes(schema(type)));
      expect(
        ['Legislation', 'Dataset', 'GovernmentOrganization', 'BreadcrumbList'].map((type) => of(type).length),
      ).toEqual([1, 1, 1, 1]);
      const figures = (JSON.parse(site.text(`/data/${id}/observations.json`)) as { value: number | null }[]).flatMap(
        ({ value }) => value ?? [],
      );
      expect(of('Observation').map((node) => node[schema('value')]![0]!['@value'])).toEqual(figures);
      expect(of('Claim')).toHaveLength(commitments.flatMap(({ history }) => history).length);
      const [dataset] = of('Dataset');
      const { version } = JSON.parse(site.text(`/data/${id}/datapackage.json`)) as { version: string };
      expect(dataset![schema('version')]![0]!['@value']).toBe(version);
      for (const { '@id': file } of dataset![schema('distribution')]!)
        expect(site.exists(new URL(file!).pathname), file).toBe(true);
    }
  });

  test('the catalogue names each plan’s data with its files', async () => {
    const [catalogue] = (await jsonld.expand(JSON.parse(site.text('/data/catalog.jsonld')) as object, {
      safe: true,
    })) as unknown as Record<string, Record<string, { '@id': string }[]>[]>[];
    const dcat = (word: string): string => `http://www.w3.org/ns/dcat#${word}`;
    const sets = catalogue![dcat('dataset')]!;
    expect(sets).toHaveLength(site.plans.length);
    for (const set of sets)
      for (const file of set[dcat('distribution')]! as unknown as Record<string, { '@id': string }[]>[])
        expect(site.exists(new URL(file[dcat('downloadURL')]![0]!['@id']).pathname)).toBe(true);
  });

  test('Akoma Ntoso holds every sentence in both languages with its id, and each cited document leads somewhere', () => {
    for (const plan of site.plans) {
      const xml = site.text(`/data/${plan.id}/resolution.akn.xml`);
      const root = new XMLParser({ ignoreAttributes: false, preserveOrder: true, trimValues: false }).parse(
        xml,
      ) as Tree[];
      const spans = find(root, 'span');
      for (const language of ['vi', 'en'] as const) {
        const own = spans.filter((span) => span[':@']!['@_eId']!.startsWith(`${language}__`));
        expect(own.map((span) => [span[':@']!['@_wId'], plain(textOf(span))]).toSorted(byId)).toEqual(
          [...plan.text.sentences.values()]
            .map(({ id, text }) => [id, plain(language === 'vi' ? text : plan.translations.get(id)!.en)])
            .toSorted(byId),
        );
      }
      const eIds = [...xml.matchAll(/ eId="([^"]+)"/gu)].map(([, id]) => id);
      expect(new Set(eIds).size).toBe(eIds.length);
      for (const ref of find(root, 'ref')) {
        const { origin, pathname, hash } = new URL(ref[':@']!['@_href']!);
        if (origin === site.content.site.origin) expect(site.page(pathname).ids).toContain(hash.slice(1));
      }
    }
  });

  test('a feed stands beside each plan, group, place and the corrections, as RSS and JSON alike, with full words', () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    for (const { id, groups, localities, updates } of site.plans) {
      const beside = [
        `/${id}/`,
        ...groups.map(({ number }) => addressOf(id, 'groups', 'vi', String(number))),
        ...localities.map((place) => addressOf(id, 'places', 'vi', place.id)),
        addressOf(id, 'corrections', 'vi'),
      ];
      for (const address of beside) {
        const { rss } = parser.parse(site.text(`${address}feed.xml`)) as {
          rss: {
            channel: {
              item?: { link: string; 'content:encoded': string } | { link: string; 'content:encoded': string }[];
            };
          };
        };
        const items = [rss.channel.item ?? []].flat();
        const json = JSON.parse(site.text(`${address}feed.json`)) as {
          home_page_url: string;
          items: { id: string; content_html: string }[];
        };
        expect(new URL(json.home_page_url).pathname).toBe(address);
        expect(json.items.map((item) => item.id)).toEqual(items.map(({ link }) => link));
        expect(json.items.map((item) => item.content_html)).toEqual(items.map((item) => item['content:encoded']));
        if (address === `/${id}/`) expect(items).toHaveLength(updates.length);
        for (const { id: link, content_html: words } of json.items) {
          const { pathname, hash } = new URL(link);
          const shown = hash
            ? plain(
                site
                  .page(pathname)
                  .$(`[id="${hash.slice(1)}"]`)
                  .text(),
              )
            : site.page(pathname).words();
          const first = /<p>([^<]{20,})<\/p>/u.exec(words)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
          expect(shown, link).toContain(plain(first!).slice(0, 40));
        }
      }
    }
  });
});

interface Tree {
  [name: string]: unknown;
  ':@'?: Record<string, string>;
}
const childrenOf = (tree: Tree): Tree[] =>
  Object.entries(tree).flatMap(([name, inner]) => (name !== ':@' && Array.isArray(inner) ? (inner as Tree[]) : []));
const find = (trees: Tree[], name: string): Tree[] =>
  trees.flatMap((tree) => [...(name in tree ? [tree] : []), ...find(childrenOf(tree), name)]);
const textOf = (tree: Tree): string =>
  '#text' in tree ? String(tree['#text']) : childrenOf(tree).map(textOf).join('');
const byId = ([a]: (string | undefined)[], [b]: (string | undefined)[]): number => (a! < b! ? -1 : Number(a! > b!));

test('the programs on the page of the data run, where their tool is there', async () => {
  const site = siteOf('live');
  const server = createServer((request, answer) => {
    const path = join(site.dist, decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    if (existsSync(path)) answer.end(readFileSync(path));
    else answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const run = promisify(execFile);
  try {
    const page = site.page('/en/data/');
    const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const programs = new Map(
      page
        .$('pre')
        .toArray()
        .map((each) => [each.attribs['aria-label']!, page.$(each).text().replaceAll(site.content.site.origin, local)]),
    );
    const has = (tool: string): boolean =>
      process.env.PATH!.split(delimiter).some((path) => existsSync(join(path, tool)));
    const shell = (code: string) => run('sh', ['-ec', code], { cwd: folder });
    const targets = site.current.targets.length;
    if (has('python3')) {
      const { stdout } = await run('python3', ['-c', programs.get('Python')!], {
        env: { ...process.env, PYTHONUTF8: '1' },
      });
      expect(stdout.trim().split('\n')).toHaveLength(targets);
    }
    if (has('curl')) {
      await shell(programs.get('curl')!);
      expect(parseCsv(readFileSync(join(folder, 'commitments.csv'), 'utf8'))).toHaveLength(
        site.current.commitments.length,
      );
    }
    if (has('curl') && has('sqlite3')) {
      const { stdout } = await shell(programs.get('SQL')!);
      expect(stdout).toMatch(/^[^|]+\|\d+\n/u);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'd3.mjs'), programs.get('d3')!);
    const { stdout } = await run(process.execPath, [join(folder, 'd3.mjs')]);
    expect(stdout).toContain('no-final');
    expect(programs.get('R')).toContain(local);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
