/**
 * The only reader and judge of content: files → records and findings.
 *
 * The build, the staff's command line and the tests all call `read`, so what passes here is what is published.
 */
import { abbreviationsShape, type Abbreviation } from './name/abbreviation.ts';
import { bodiesShape } from './name/body.ts';
import { documentsShape } from './name/document.ts';
import { judgeFiles } from './allowed-files.ts';
import { foldersIn } from './file/text-file.ts';
import { Findings, hasErrors, type Finding, type Rule } from './finding.ts';
import { judgeCharts } from './target/check.ts';
import { placesShape } from './name/place.ts';
import type { Plan } from './plan.ts';
import { readProsePair, type Prose } from './prose/prose.ts';
import { readPlan } from './read-plan.ts';
import { readYaml } from './file/record.ts';
import type { SharedRecords } from './commitment/register.ts';
import { siteShape, type Site } from './site.ts';
import { termsShape, type Term } from './name/term.ts';
import { plain } from './text/official-text.ts';
import { unitsShape } from './name/unit.ts';
import type { YamlRecord } from './file/yaml.ts';

export interface Content extends SharedRecords {
  site: Site;
  terms: Term[];
  abbreviations: Abbreviation[];
  plans: Plan[];
  /** The page about the site and its method. */
  about: { vi: Prose; en: Prose };
}

/** What a reading yields: the content, unless an error forbids it, and every finding in reading order. */
export interface Reading {
  content: Content | null;
  findings: Finding[];
}

/**
 * Reads everything under `content/` and `seeds/`.
 *
 * @param root the project's folder
 */
export function read(root: string): Reading {
  const findings = new Findings();
  judgeFiles(root, findings);
  const site = readYaml(root, 'content/site.yaml', siteShape, findings);
  const terms = readYaml(root, 'content/terms.yaml', termsShape, findings);
  const abbreviations = readYaml(root, 'content/abbreviations.yaml', abbreviationsShape, findings);
  const about = readProsePair(root, 'content/about', findings);
  const ids = foldersIn(root, 'content').filter((name) => name !== 'about');
  const places = readYaml(root, 'content/places.yaml', placesShape, findings);
  const bodies = readYaml(root, 'content/bodies.yaml', bodiesShape, findings);
  const documents = readYaml(root, 'content/documents.yaml', documentsShape, findings);
  const units = readYaml(root, 'content/units.yaml', unitsShape, findings);
  const shared = {
    places: places?.value ?? [],
    bodies: bodies?.value ?? [],
    documents: documents?.value ?? [],
    units: units?.value ?? [],
  };
  const plans = ids.map((id) => readPlan(root, id, shared, findings)).filter((plan) => plan !== null);
  // A register that could not be read names nothing: its own fault is enough.
  const follow: Rule[] = [
    ...(places && bodies ? [] : (['unknown-name'] as const)),
    ...(documents ? [] : (['uncited-code', 'number-unexplained'] as const)),
  ];
  findings.withdraw(({ rule }) => follow.includes(rule));
  if (site && !ids.includes(site.value.current))
    findings.add('unknown-plan', site.at(['current']), { id: site.value.current, allowed: ids });
  const current = plans.find(({ id }) => id === site?.value.current);
  const charts = [about.vi, about.en].flatMap((prose) => prose?.charts ?? []);
  if (current) judgeCharts(charts, current.targets, findings);
  if (terms) judgeTerms(terms, plans, findings);
  for (const register of [terms, places, bodies, documents, units]) if (register) judgeIds(register, findings);
  const list = findings.sorted();
  if (hasErrors(list) || !site || !terms || !abbreviations || !about.vi || !about.en)
    return { content: null, findings: list };
  return {
    content: {
      site: site.value,
      terms: terms.value,
      abbreviations: abbreviations.value,
      plans,
      about: { vi: about.vi, en: about.en },
      ...shared,
    },
    findings: list,
  };
}

/** Ids are one of a kind in their file. */
function judgeIds(register: YamlRecord<{ id: string }[]>, findings: Findings): void {
  const seen = new Map<string, number>();
  register.value.forEach(({ id }, index) => {
    const place = register.at([index, 'id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place.line);
    else findings.add('duplicate-id', place, { id, firstLine: first });
  });
}

/** Every string a term is to be recognised by stands in some plan's text. */
function judgeTerms(terms: YamlRecord<Term[]>, plans: readonly Plan[], findings: Findings): void {
  terms.value.forEach((term, index) => {
    term.vi.match.forEach((match, at) => {
      if (plans.length === 0 || plans.some(({ text }) => plain(text.source).includes(plain(match)))) return;
      findings.add('term-not-found', terms.at([index, 'vi', 'match', at]), { term: term.id, match });
    });
  });
}
