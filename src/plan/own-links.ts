/** Links in prose and corrections to pages of this site, or to sentences on them. */
import { address, allPages, sentencePage } from './address.ts';
import { nearest } from './file/nearest.ts';
import { kindOf } from './file/disk.ts';
import type { Findings, Position } from './finding.ts';
import { languages, type Language } from './language.ts';
import { formerAddress, publishedAddresses } from './published.ts';
import type { Content } from './content.ts';
import type { Plan } from './plan.ts';

/** Tells links to pages, or to sentences on them, that the site does not have. */
export function checkOwnLinks(root: string, content: Content, findings: Findings): void {
  const { plans, about, site } = content;
  const ids = new Set(plans.map(({ id }) => id));
  const parts = new Map<string, Part>();
  /** The part of the site that an address is of: one plan, or what stands beside the plans. */
  const partOf = (link: string): Part => {
    const name = link.split('/').find((part) => ids.has(part)) ?? '';
    const known = parts.get(name) ?? gatherPart(content, ids, name);
    parts.set(name, known);
    return known;
  };
  const tell = (link: string, position: Position, suggest: () => string | null): void =>
    findings.add('dead-link', position, () => ({ address: link, suggestion: suggest() }));

  const pairs = plans.flatMap(({ groups, updates }) => [...groups, ...updates]).map(({ prose }) => prose);
  const proses = [about, ...pairs].flatMap(({ vi, en }) => [vi, en]);
  const updates = plans.flatMap((plan) => plan.updates);
  checkSelves(plans, findings);
  for (const { address: link, position } of [...proses, ...updates].flatMap(({ ownLinks }) => ownLinks)) {
    const path = link.split(/[?#]/u, 1)[0]!;
    const { pages, sentences, entries, lists } = partOf(link);
    if (pages.has(path)) {
      if (/#(?:[dprs]?\d*\.)+\d+$/u.test(link) && !sentences.has(link))
        tell(link, position, () => nearest(link, [...sentences]));
      else if (link.includes('#') && lists.has(path) && !entries.has(link))
        tell(link, position, () => nearest(link, [...entries]));
      // Files for machines are made by the build; tests of the built site check links to them.
    } else if (path.includes('..') || !(/^\/(?:data|feed)\b/u.test(path) || kindOf(root, `public${path}`) === 'file'))
      tell(link, position, () => nearest(path, pagesIn(plans)));
  }
  // A sentence is named by its id alone only within its plan.
  const checkAbout = (language: Language): void => {
    for (const { id, position } of about[language].links)
      tell(`#${id}`, position, () => address(sentencePage(site.current, id), language, id));
  };
  languages.forEach(checkAbout);
}

/** What may be linked to in a part of the site. */
interface Part {
  pages: Set<string>;
  sentences: Set<string>;
  entries: Set<string>;
  /** Lists whose every anchor is the id of an entry. */
  lists: Set<string>;
}

const pagesIn = (plans: readonly Plan[]): string[] =>
  allPages(plans).flatMap((page) => languages.map((language) => address(page, language)));

/** @param name of a plan; empty for what stands beside the plans */
function gatherPart(content: Content, ids: ReadonlySet<string>, name: string): Part {
  const plans = content.plans.filter(({ id }) => id === name);
  const entries = publishedAddresses(content)
    .filter((entry) => (name === '' ? !ids.has(entry.split('/', 2)[1]!) : entry.startsWith(`/${name}/`)))
    .flatMap((entry) => languages.map((language) => formerAddress(entry, language)));
  return {
    pages: new Set(pagesIn(plans)),
    sentences: new Set(plans.flatMap(sentencesIn)),
    entries: new Set(entries),
    lists: new Set(entries.filter((entry) => entry.includes('#')).map((entry) => entry.split('#')[0]!)),
  };
}

/** The addresses of a plan's sentences, in both places where each may be read. */
const sentencesIn = ({ id, text }: Plan): string[] =>
  [...text.sentences.keys()].flatMap((sentence) =>
    languages.flatMap((language) => [
      address(sentencePage(id, sentence), language, sentence),
      address({ kind: 'text', plan: id }, language, sentence),
    ]),
  );

/** What leads back to the page that it stands on tells a reader nothing. */
function checkSelves(plans: readonly Plan[], findings: Findings): void {
  for (const plan of plans) {
    const own = [
      ...plan.groups.map(({ number, folder, prose }) => ({
        page: { kind: 'group', plan: plan.id, group: number } as const,
        name: folder,
        prose,
      })),
      ...plan.updates.map(({ id, prose }) => ({
        page: { kind: 'update', plan: plan.id, id } as const,
        name: id,
        prose,
      })),
    ];
    for (const { page, name, prose } of own)
      for (const language of languages)
        for (const { address: link, position } of prose[language].ownLinks)
          if (languages.some((either) => link.split('?')[0] === address(page, either)))
            findings.add('name-itself', position, { key: 'link', id: name });
  }
}
