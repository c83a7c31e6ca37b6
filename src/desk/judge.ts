/** What the desk judges: everything the reader does, and links to the site's own addresses, which only words know. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Findings } from '../plan/finding.ts';
import type { Prose } from '../plan/prose.ts';
import { read, type Content, type Reading } from '../plan/read.ts';
import { nearest } from '../plan/nearest.ts';
import { address, allPages } from '../words/address.ts';
import { languages } from '../words/language.ts';

/** Reads and judges the project at `root`, as the build and `npm run check` do. */
export function judge(root: string): Reading {
  const { content, findings } = read(root);
  const all = new Findings();
  all.list.push(...findings);
  if (content) judgeOwnLinks(root, content, all);
  return { content, findings: all.sorted() };
}

/** Warns of links in prose and corrections to pages that the site does not have. */
function judgeOwnLinks(root: string, { plans, about }: Content, findings: Findings): void {
  const known = new Set(allPages(plans).flatMap((page) => languages.map((language) => address(page, language))));
  const pairs = plans.flatMap(({ groups, updates }) => [...groups, ...updates]).map(({ prose }) => prose);
  const proses: Prose[] = [about, ...pairs].flatMap(({ vi, en }) => [vi, en]);
  const updates = plans.flatMap((plan) => plan.updates);
  for (const { address: link, place } of [...proses, ...updates].flatMap(({ ownLinks }) => ownLinks)) {
    const path = link.replace(/[?#].*$/u, '');
    // Files for machines are made by the build; tests of the built site hold links to them.
    if (known.has(path) || /^\/(?:data|feed)\b/u.test(path) || existsSync(join(root, 'public', path))) continue;
    const values = { address: link, suggestion: nearest(path, [...known]) };
    findings.add('dead-link', place, values, 'warning');
  }
}
