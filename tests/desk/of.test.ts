/** `npm run of`: marks of translations, written by the machine after somebody has looked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aged, discard, readProject, spoil } from '../example/project.ts';
import { runIn } from './run.ts';

const news = 'content/2024-h1/updates/2024-01-01-thu-che';
const road = 'content/2024-h1/groups/02-duong-thon';
const staleIn = (root: string): string[] =>
  readProject(root)
    .findings.filter(({ rule }) => rule === 'stale-prose' || rule === 'stale-translation')
    .map(({ file }) => file);

test('renews the marks in the folders that it is given, and no other', () => {
  const { root } = spoil(...aged);
  try {
    const { status } = runIn(root, 'of.ts', [news, `${road}/`]);
    expect(status).toBe(0);
    expect(staleIn(root)).toEqual(['content/2024-h1/updates/2024-01-02-san-luong-che/en.mdx', 'content/about/en.mdx']);
  } finally {
    discard(root);
  }
});

test('adds a mark that is missing', () => {
  const { root } = spoil();
  const path = join(root, news, 'en.mdx');
  try {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^of: .*\n/mu, ''));
    expect(staleIn(root)).toHaveLength(1);
    runIn(root, 'of.ts', [`${news}/en.mdx`]);
    expect(staleIn(root)).toEqual([]);
  } finally {
    discard(root);
  }
});

test('leaves the old mark while the figures differ, and says so', () => {
  const { root } = spoil(...aged, { file: `${news}/en.mdx`, from: '41.5 tonnes', to: '45.1 tonnes' });
  try {
    const { status, stderr } = runIn(root, 'of.ts', [news]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${news}/en.mdx:3:`);
    expect(staleIn(root)).toContain(`${news}/en.mdx`);
  } finally {
    discard(root);
  }
});

test('says how to call it when it is given nothing', () => {
  const { root } = spoil();
  try {
    const { status, stderr } = runIn(root, 'of.ts', []);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run of -- ');
  } finally {
    discard(root);
  }
});
