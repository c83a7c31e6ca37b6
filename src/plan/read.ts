/**
 * The only reader and judge of content: files → records and findings.
 *
 * The build, the staff's command line and the tests all call `read`, so what passes here is what is published.
 */
import { foldersIn } from './file.ts';
import { Findings, hasErrors, type Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { readProsePair, type Prose } from './prose.ts';
import { readPlan } from './read-plan.ts';
import { readYaml, type YamlRecord } from './record.ts';
import { siteShape, type Site } from './site.ts';
import { termsShape, type Term } from './term.ts';
import { plain } from './text.ts';

export interface Content {
  site: Site;
  terms: Term[];
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
  const site = readYaml(root, 'content/site.yaml', siteShape, findings);
  const terms = readYaml(root, 'content/terms.yaml', termsShape, findings);
  const about = readProsePair(root, 'content/about', findings);
  const ids = foldersIn(root, 'content').filter((name) => name !== 'about');
  const plans = ids.map((id) => readPlan(root, id, findings)).filter((plan) => plan !== null);
  if (site && !ids.includes(site.value.current))
    findings.add('unknown-plan', site.at(['current']), { id: site.value.current, allowed: ids });
  if (terms) judgeTerms(terms, plans, findings);
  const list = findings.sorted();
  if (hasErrors(list) || !site || !terms || !about.vi || !about.en) return { content: null, findings: list };
  return {
    content: { site: site.value, terms: terms.value, plans, about: { vi: about.vi, en: about.en } },
    findings: list,
  };
}

/** Every string a term is to be recognised by stands in some plan's text, ids are one of a kind. */
function judgeTerms(terms: YamlRecord<Term[]>, plans: readonly Plan[], findings: Findings): void {
  const seen = new Map<string, number>();
  terms.value.forEach((term, index) => {
    const place = terms.at([index, 'id']);
    const first = seen.get(term.id);
    if (first !== undefined) findings.add('duplicate-id', place, { id: term.id, firstLine: first });
    else seen.set(term.id, place.line);
    term.vi.match.forEach((match, at) => {
      if (plans.length === 0 || plans.some(({ text }) => plain(text.source).includes(plain(match)))) return;
      findings.add('term-not-found', terms.at([index, 'vi', 'match', at]), { term: term.id, match });
    });
  });
}
