/**
 * The only reader and checker of content: files → records and findings.
 *
 * The build, the staff's command line and the tests all call `read`, so what passes here is what is published.
 */
import { abbreviationsSchema } from './name/abbreviation.ts';
import { checkFiles } from './allowed-files.ts';
import { foldersIn, kindOf, lookOnce } from './file/disk.ts';
import { Findings, hasErrors, type Finding, type Rule } from './finding.ts';
import { checkCharts } from './target/check.ts';
import type { Content } from './content.ts';
import { checkOwnLinks } from './own-links.ts';
import { movedPath, movedSchema } from './moved.ts';
import { checkPublished } from './published.ts';
import { checkProseParity } from './prose/parity.ts';
import { readProsePair } from './prose/prose.ts';
import { readPlan } from './read-plan.ts';
import { readYaml } from './file/record.ts';
import { checkIds, checkNamed, checkTerms } from './check-names.ts';
import { readShared } from './name/shared.ts';
import { checkContacts, siteSchema } from './site.ts';
import { termsSchema } from './name/term.ts';
import { checkPairs } from './text/pairs.ts';
import { checkCitations } from './file/citations.ts';
import { checkNearHosts } from './file/near-host.ts';
import { hostOf, isReserved, sameHost } from './file/web-address.ts';

export type { Content };

/** What a reading yields: the content, unless an error forbids it, and every finding in reading order. */
export interface Reading {
  content: Content | null;
  findings: Finding[];
}

/**
 * Reads everything under `content/` and `seeds/`.
 *
 * @param root the project's folder
 * @param today the day on the desk's clock, after which nothing can have been seen or done; a build never gives it
 */
export const read = (root: string, today: string | null = null): Reading => lookOnce(() => readAll(root, today));

function readAll(root: string, today: string | null): Reading {
  const findings = new Findings(today);
  if (!checkFiles(root, findings)) return { content: null, findings: findings.sorted() };
  const site = readYaml(root, 'content/site.yaml', siteSchema, findings);
  // A sample may cite pages of its own host, which is as invented as they are; nothing else may.
  const ownHost = site && hostOf(site.value.origin);
  findings.pass(({ rule, values }) => rule === 'fictional-address' && (!ownHost || sameHost(values.host, ownHost)));
  const terms = readYaml(root, 'content/terms.yaml', termsSchema, findings);
  const abbreviations = readYaml(root, 'content/abbreviations.yaml', abbreviationsSchema, findings);
  const moved = kindOf(root, movedPath) === null ? null : readYaml(root, movedPath, movedSchema, findings);
  const about = readProsePair(root, 'content/about', findings);
  const ids = foldersIn(root, 'content').filter((name) => name !== 'about');
  const { shared, registers } = readShared(root, findings);
  const { places, bodies, projects, documents } = registers;
  const sources = new Map<string, string>();
  const plans = ids.map((id) => readPlan(root, id, shared, sources, findings)).filter((plan) => plan !== null);
  // A register that could not be read names nothing: its own fault is enough.
  const follow: Rule[] = [
    ...(places && bodies && projects ? [] : (['unknown-name'] as const)),
    ...(documents ? [] : (['uncited-code', 'number-unexplained'] as const)),
  ];
  findings.withdraw(({ rule }) => follow.includes(rule));
  if (site && !ids.includes(site.value.current))
    findings.add('unknown-plan', site.at(['current']), { id: site.value.current, allowed: ids });
  const current = plans.find(({ id }) => id === site?.value.current);
  const charts = [about.vi, about.en].flatMap((prose) => prose?.charts ?? []);
  if (current) checkCharts(charts, current.targets, findings);
  if (terms) checkTerms(terms, plans, findings);
  checkNamed(registers, plans, findings);
  for (const register of [terms, ...Object.values(registers)]) if (register) checkIds(register, findings);
  if (site) checkContacts(site, findings);
  for (const record of [site, terms, moved, ...Object.values(registers)]) if (record) checkPairs(record, findings);
  checkProseParity(about, 'prose-parity', findings);
  tellOriginals(findings);
  if (ownHost && !isReserved(ownHost)) tellOwn(ownHost, findings);
  checkNearHosts(findings.hosts, findings);
  checkCitations(findings.hosts, findings);
  if (hasErrors(findings.list) || !site || !terms || !abbreviations || !about.vi || !about.en)
    return { content: null, findings: findings.sorted() };
  const content = {
    site: site.value,
    terms: terms.value,
    abbreviations: abbreviations.value,
    plans,
    about: { vi: about.vi, en: about.en },
    moved: moved?.value ?? [],
    ...shared,
  };
  checkOwnLinks(root, content, findings);
  tellOriginals(findings);
  checkPublished(root, content, moved, findings);
  return { content: hasErrors(findings.list) ? null : content, findings: findings.sorted() };
}

/** A site is no source of its own. */
function tellOwn(own: string, findings: Findings): void {
  for (const { url, host, position, source } of findings.hosts)
    if (source && sameHost(host, own)) findings.add('web-address', position, { key: 'url', found: url, fault: 'own' });
}

/** While an original is at fault, its translation cannot be called old. */
function tellOriginals(findings: Findings): void {
  const faulty = new Set(findings.list.filter(({ level }) => level === 'error').map(({ file }) => file));
  findings.withdraw(({ rule, values }) => rule === 'stale-prose' && faulty.has(values.original));
}
