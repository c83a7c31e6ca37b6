/** What the desk judges: everything the reader does, and links to the site's own addresses, which only words know. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Findings, type Place } from '../plan/finding.ts';
import { nearest } from '../plan/file/nearest.ts';
import { read, type Content, type Reading } from '../plan/read.ts';
import { address, allPages, sentencePage } from '../plan/address.ts';
import { languages, type Language } from '../plan/language.ts';

/** Reads and judges the project at `root`, as the build and `npm run check` do. */
export function judge(root: string): Reading {
  const { content, findings } = read(root);
  const all = new Findings();
  all.list.push(...findings);
  if (content) judgeOwnLinks(root, content, all);
  return { content, findings: all.sorted() };
}

/** Warns of links in prose and corrections to pages, or sentences on them, that the site does not have. */
function judgeOwnLinks(root: string, { plans, about, site }: Content, findings: Findings): void {
  const pages = new Set(allPages(plans).flatMap((page) => languages.map((language) => address(page, language))));
  const sentences = new Set(
    plans.flatMap(({ id, text }) =>
      [...text.sentences.keys()].flatMap((sentence) =>
        languages.flatMap((language) => [
          address(sentencePage(id, sentence), language, sentence),
          address({ kind: 'text', plan: id }, language, sentence),
        ]),
      ),
    ),
  );
  const tell = (link: string, place: Place, suggestion: string | null): void =>
    findings.add('dead-link', place, { address: link, suggestion }, 'warning');

  const pairs = plans.flatMap(({ groups, updates }) => [...groups, ...updates]).map(({ prose }) => prose);
  const proses = [about, ...pairs].flatMap(({ vi, en }) => [vi, en]);
  const updates = plans.flatMap((plan) => plan.updates);
  for (const { address: link, place } of [...proses, ...updates].flatMap(({ ownLinks }) => ownLinks)) {
    const path = link.replace(/[?#].*$/u, '');
    if (pages.has(path)) {
      if (/#(?:[dprs]?\d*\.)+\d+$/u.test(link) && !sentences.has(link))
        tell(link, place, nearest(link, [...sentences]));
      // Files for machines are made by the build; tests of the built site hold links to them.
    } else if (!/^\/(?:data|feed)\b/u.test(path) && !existsSync(join(root, 'public', path)))
      tell(link, place, nearest(path, [...pages]));
  }
  // A sentence is named by its id alone only within its plan.
  const judgeAbout = (language: Language): void => {
    for (const { id, place } of about[language].links)
      tell(`#${id}`, place, address(sentencePage(site.current, id), language, id));
  };
  languages.forEach(judgeAbout);
}
