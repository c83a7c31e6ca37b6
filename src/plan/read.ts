/**
 * The only reader and judge of content: files → records and findings.
 *
 * The build, the staff's command line and the tests all call `read`, so what passes here is what is published.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decode, readBytes, readText } from './file.ts';
import { Findings, hasErrors, type Finding, type Place } from './finding.ts';
import { planShape, type Group, type Plan, type PlanRecord } from './plan.ts';
import { readProsePair, type Prose } from './prose.ts';
import { readRecord, slug, type YamlRecord } from './record.ts';
import { judgeSeed } from './seed.ts';
import { siteShape, type Site } from './site.ts';
import { slipsShape, type Slip } from './slip.ts';
import { termsShape, type Term } from './term.ts';
import { groupsOf, parseText, plain, type OfficialText } from './text.ts';
import { bindSentence, judgeTranslation, translationShape, type Translation } from './translation.ts';

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

const foldersIn = (root: string, path: string): string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

function readYaml<S extends z.ZodType>(
  root: string,
  path: string,
  shape: S,
  findings: Findings,
): YamlRecord<z.output<S>> | null {
  const file = readText(root, path, findings);
  return file && readRecord(file, shape, findings);
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

function readPlan(root: string, id: string, findings: Findings): Plan | null {
  const folder = `content/${id}`;
  if (!slug.safeParse(id).success)
    findings.add('wrong-format', { file: folder, line: 1, column: 1 }, { key: folder, found: id, format: 'id' });
  const record = readYaml(root, `${folder}/plan.yaml`, planShape, findings);
  const text = record && readOfficialText(root, folder, record, findings);
  if (!record || !text) return null;
  const translations = readTranslations(root, folder, text, findings);
  const groups = readGroups(root, folder, text, findings);
  const slips = readSlips(root, folder, text, translations, findings);
  judgeHighlights(record, text, translations, findings);
  return { ...record.value, id, text, translations, groups, slips };
}

function readOfficialText(
  root: string,
  folder: string,
  record: YamlRecord<PlanRecord>,
  findings: Findings,
): OfficialText | null {
  const { file, sha256 } = record.value.source;
  const bytes = readBytes(root, file, findings);
  if (!bytes) return null;
  const pin = { sha256, place: record.at(['source', 'sha256']) };
  if (!judgeSeed(root, { path: file, bytes }, pin, `${folder}/lines.txt`, findings)) return null;
  const source = decode(file, bytes, findings);
  if (source === null) return null;
  const text = parseText(source);
  if (groupsOf(text).length === 0) {
    const found = text.divisions.map(({ id }) => id).join(', ');
    findings.add('text-structure', { file, line: 1, column: 1 }, { found });
    return null;
  }
  return text;
}

/** Translations of the whole plan: one file beside `plan.yaml` for what stands outside the groups, one in each group. */
function readTranslations(
  root: string,
  folder: string,
  text: OfficialText,
  findings: Findings,
): Map<string, Translation> {
  const translations = new Map<string, Translation>();
  const home = new Map<string, string>();
  for (const division of text.divisions) {
    const path = `${division.kind === 'group' ? (groupFolder(root, folder, division.id) ?? folder) : folder}/translation.yaml`;
    for (const paragraph of [division.heading, ...division.paragraphs])
      for (const sentence of paragraph?.sentences ?? []) home.set(sentence.id, path);
  }
  for (const path of new Set(home.values())) {
    const record = readYaml(root, path, translationShape, findings);
    if (!record) continue;
    for (const [id, entry] of Object.entries(record.value)) {
      const place = record.at([id, 'begins']);
      const sentence = bindSentence(text, { id, begins: entry.begins }, place, findings);
      if (!sentence) continue;
      const right = home.get(id);
      if (right !== path) findings.add('misplaced-translation', place, { id, file: right ?? folder });
      else translations.set(id, judgeTranslation(sentence, entry, record.at([id, 'en']), findings));
    }
    for (const [id, owner] of home) {
      const sentence = text.sentences.get(id);
      if (owner !== path || !sentence || Object.hasOwn(record.value, id)) continue;
      findings.add('missing-translation', { file: path, line: 1, column: 1 }, { id, text: sentence.text.slice(0, 60) });
    }
  }
  return translations;
}

const groupFolders = (root: string, folder: string): string[] => foldersIn(root, `${folder}/groups`);

function groupFolder(root: string, folder: string, number: string): string | null {
  const name = groupFolders(root, folder).find((candidate) => Number(candidate.split('-')[0]) === Number(number));
  return name ? `${folder}/groups/${name}` : null;
}

function readGroups(root: string, folder: string, text: OfficialText, findings: Findings): Group[] {
  const groups: Group[] = [];
  const divisions = groupsOf(text);
  for (const name of groupFolders(root, folder)) {
    const number = /^(\d\d)-[a-z0-9]+(?:-[a-z0-9]+)*$/u.exec(name)?.[1];
    if (number && divisions[Number(number) - 1]) continue;
    const allowed = divisions.map(({ id }) => `${id.padStart(2, '0')}-…`);
    findings.add('group-folder', { file: `${folder}/groups/${name}`, line: 1, column: 1 }, { folder: name, allowed });
  }
  for (const division of divisions) {
    const path = groupFolder(root, folder, division.id);
    if (!path) {
      findings.add('missing-group', { file: `${folder}/groups`, line: 1, column: 1 }, { number: Number(division.id) });
      continue;
    }
    const prose = readProsePair(root, path, findings);
    for (const side of [prose.vi, prose.en]) bindLinks(side, text, findings);
    if (!prose.vi || !prose.en) continue;
    groups.push({
      number: Number(division.id),
      folder: path.split('/').at(-1) ?? '',
      division,
      prose: { vi: prose.vi, en: prose.en },
    });
  }
  return groups;
}

function bindLinks(prose: Prose | null, text: OfficialText, findings: Findings): void {
  for (const link of prose?.links ?? []) bindSentence(text, link, link.place, findings);
}

function readSlips(
  root: string,
  folder: string,
  text: OfficialText,
  translations: Map<string, Translation>,
  findings: Findings,
): Map<string, Slip[]> {
  const slips = new Map<string, Slip[]>();
  const path = `${folder}/slips.yaml`;
  if (!existsSync(join(root, path))) return slips;
  const record = readYaml(root, path, slipsShape, findings);
  record?.value.forEach((slip, index) => {
    const place = record.at([index, 'quote']);
    if (!bindQuote(text, slip, place, findings)) return;
    const { english } = slip;
    if (english !== undefined) bindEnglish(slip.at, english, translations, record.at([index, 'english']), findings);
    slips.set(slip.at, [...(slips.get(slip.at) ?? []), slip]);
  });
  return slips;
}

/** Whether a quote's sentence is the one meant and holds the exact words. */
function bindQuote(
  text: OfficialText,
  quoted: { at: string; begins: string; quote: string },
  place: Place,
  findings: Findings,
): boolean {
  const sentence = bindSentence(text, { id: quoted.at, begins: quoted.begins }, place, findings);
  if (!sentence) return false;
  if (plain(sentence.text).includes(plain(quoted.quote))) return true;
  findings.add('quote-not-found', place, { id: quoted.at, quote: quoted.quote, text: sentence.text });
  return false;
}

function judgeHighlights(
  record: YamlRecord<PlanRecord>,
  text: OfficialText,
  translations: Map<string, Translation>,
  findings: Findings,
): void {
  record.value.highlights.forEach((highlight, index) => {
    if (!bindQuote(text, highlight, record.at(['highlights', index, 'quote']), findings)) return;
    bindEnglish(highlight.at, highlight.english, translations, record.at(['highlights', index, 'english']), findings);
  });
}

/** Whether the translation of a sentence holds the exact words. */
function bindEnglish(
  id: string,
  quote: string,
  translations: Map<string, Translation>,
  place: Place,
  findings: Findings,
): void {
  const text = translations.get(id)?.en ?? '';
  if (!text.includes(plain(quote))) findings.add('quote-not-found', place, { id, quote, text });
}
