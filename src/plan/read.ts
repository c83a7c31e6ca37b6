/**
 * The only reader and checker of content: files → records and findings.
 *
 * The build, the staff's command line and the tests all call `read`, so what passes here is what is published.
 */
import { abbreviationsSchema } from './name/abbreviation.ts';
import { checkFiles } from './allowed-files.ts';
import { foldersIn } from './file/text-file.ts';
import { Findings, hasErrors, type Finding, type Rule } from './finding.ts';
import { checkCharts } from './target/check.ts';
import type { Content } from './content.ts';
import { checkOwnLinks } from './own-links.ts';
import type { Plan } from './plan.ts';
import { checkProseParity } from './prose/parity.ts';
import { readProsePair } from './prose/prose.ts';
import { readPlan } from './read-plan.ts';
import { readYaml } from './file/record.ts';
import { readShared } from './name/shared.ts';
import { siteSchema } from './site.ts';
import type { Project } from './name/project.ts';
import { termsSchema, type Term } from './name/term.ts';
import { canonical } from './text/official-text.ts';
import { checkPairs } from './text/pairs.ts';
import { hostOf, sameHost } from './file/web-address.ts';
import type { YamlRecord } from './file/yaml.ts';

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
export function read(root: string, today: string | null = null): Reading {
  const findings = new Findings(today);
  if (!checkFiles(root, findings)) return { content: null, findings: findings.sorted() };
  const site = readYaml(root, 'content/site.yaml', siteSchema, findings);
  // A sample may cite pages of its own host, which is as invented as they are; nothing else may.
  const ownHost = site && hostOf(site.value.origin);
  findings.pass(({ rule, values }) => rule === 'fictional-address' && (!ownHost || sameHost(values.host, ownHost)));
  const terms = readYaml(root, 'content/terms.yaml', termsSchema, findings);
  const abbreviations = readYaml(root, 'content/abbreviations.yaml', abbreviationsSchema, findings);
  const about = readProsePair(root, 'content/about', findings);
  const ids = foldersIn(root, 'content').filter((name) => name !== 'about');
  const { shared, registers } = readShared(root, findings);
  const { places, bodies, projects, documents } = registers;
  const plans = ids.map((id) => readPlan(root, id, shared, findings)).filter((plan) => plan !== null);
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
  if (projects) checkProjects(projects, plans, findings);
  for (const register of [terms, ...Object.values(registers)]) if (register) checkIds(register, findings);
  for (const record of [site, terms, ...Object.values(registers)]) if (record) checkPairs(record, findings);
  checkProseParity(about, 'prose-parity', findings);
  if (hasErrors(findings.list) || !site || !terms || !abbreviations || !about.vi || !about.en)
    return { content: null, findings: findings.sorted() };
  const content = {
    site: site.value,
    terms: terms.value,
    abbreviations: abbreviations.value,
    plans,
    about: { vi: about.vi, en: about.en },
    ...shared,
  };
  checkOwnLinks(root, content, findings);
  return { content, findings: findings.sorted() };
}

/** Ids are one of a kind in their file. */
function checkIds(register: YamlRecord<{ id: string }[]>, findings: Findings): void {
  const seen = new Map<string, number>();
  register.value.forEach(({ id }, index) => {
    const position = register.at([index, 'id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, position.line);
    else findings.add('duplicate-id', position, { id, firstLine: first });
  });
}

/** Whether some plan's text holds a name; without plans nothing can be said. */
function inTexts(plans: readonly Plan[]): (name: string) => boolean {
  const texts = plans.map(({ text }) => canonical(text.source));
  return (name) => texts.length === 0 || texts.some((text) => text.includes(canonical(name)));
}

/** Every string a term is to be recognised by stands in some plan's text. */
function checkTerms(terms: YamlRecord<Term[]>, plans: readonly Plan[], findings: Findings): void {
  const isInText = inTexts(plans);
  terms.value.forEach((term, index) =>
    term.vi.match.forEach((match, at) => {
      if (!isInText(match))
        findings.add('term-not-found', terms.at([index, 'vi', 'match', at]), { term: term.id, match });
    }),
  );
}

/** Every string by which a project is named stands in some plan's text. */
function checkProjects(projects: YamlRecord<Project[]>, plans: readonly Plan[], findings: Findings): void {
  const isInText = inTexts(plans);
  projects.value.forEach(({ id, match }, index) =>
    match.forEach((name, at) => {
      if (!isInText(name)) findings.add('project-not-found', projects.at([index, 'match', at]), { id, match: name });
    }),
  );
}
