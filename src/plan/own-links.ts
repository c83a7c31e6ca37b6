/** Links in prose and corrections to pages of this site, or to sentences on them. */
import { address, allPages, sentencePage } from './address.ts';
import { nearest } from './file/nearest.ts';
import { kindOf } from './file/text-file.ts';
import type { Findings, Position } from './finding.ts';
import { languages, type Language } from './language.ts';
import { formerAddress, publishedAddresses } from './published.ts';
import type { Content } from './content.ts';

/** Tells links to pages, or to sentences on them, that the site does not have. */
export function checkOwnLinks(root: string, content: Content, findings: Findings): void {
  const { plans, about, site } = content;
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
  const entries = new Set(
    publishedAddresses(content).flatMap((entry) => languages.map((language) => formerAddress(entry, language))),
  );
  /** Lists whose every anchor is the id of an entry. */
  const lists = new Set([...entries].filter((entry) => entry.includes('#')).map((entry) => entry.split('#')[0]));
  const tell = (link: string, position: Position, suggestion: string | null): void =>
    findings.add('dead-link', position, { address: link, suggestion });

  const pairs = plans.flatMap(({ groups, updates }) => [...groups, ...updates]).map(({ prose }) => prose);
  const proses = [about, ...pairs].flatMap(({ vi, en }) => [vi, en]);
  const updates = plans.flatMap((plan) => plan.updates);
  for (const { address: link, position } of [...proses, ...updates].flatMap(({ ownLinks }) => ownLinks)) {
    const path = link.split(/[?#]/u, 1)[0]!;
    if (pages.has(path)) {
      if (/#(?:[dprs]?\d*\.)+\d+$/u.test(link) && !sentences.has(link))
        tell(link, position, nearest(link, [...sentences]));
      else if (link.includes('#') && lists.has(path) && !entries.has(link))
        tell(link, position, nearest(link, [...entries]));
      // Files for machines are made by the build; tests of the built site check links to them.
    } else if (path.includes('..') || !(/^\/(?:data|feed)\b/u.test(path) || kindOf(root, `public${path}`) === 'file'))
      tell(link, position, nearest(path, [...pages]));
  }
  // A sentence is named by its id alone only within its plan.
  const checkAbout = (language: Language): void => {
    for (const { id, position } of about[language].links)
      tell(`#${id}`, position, address(sentencePage(site.current, id), language, id));
  };
  languages.forEach(checkAbout);
}
