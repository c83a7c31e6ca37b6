/** What plans share, held against the plans' texts and against itself: ids one of a kind, names that stand in some text. */
import type { YamlRecord } from './file/yaml.ts';
import { checkReference } from './file/reference.ts';
import type { Findings } from './finding.ts';
import type { Body } from './name/body.ts';
import type { CitedDocument } from './name/document.ts';
import type { Place } from './name/place.ts';
import type { Registers } from './name/shared.ts';
import type { Term } from './name/term.ts';
import type { Plan } from './plan.ts';
import { canonical } from './text/official-text.ts';

/** Ids are one of a kind in their file. */
export function checkIds(register: YamlRecord<{ id: string }[]>, findings: Findings): void {
  const seen = new Map<string, number>();
  register.value.forEach(({ id }, index) => {
    const position = register.at([index, 'id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, position.line);
    else findings.add('duplicate-id', position, { id, firstLine: first });
  });
}

/** Whether some plan's text holds a name; without plans nothing can be said. */
const isInText = (plans: readonly Plan[], name: string): boolean =>
  plans.length === 0 || plans.some((plan) => textOf(plan).includes(canonical(name)));

/** Each text in its one form, made once: every name is looked for in it. */
const texts = new WeakMap<object, string>();
function textOf({ text }: Plan): string {
  const known = texts.get(text) ?? canonical(text.source);
  texts.set(text, known);
  return known;
}

/** Whether a text holds it in whatever case: a heading in capitals names a province too. */
const isTold = (plans: readonly Plan[], name: string): boolean =>
  isInText(plans, name) || plans.some((plan) => smallOf(plan).includes(canonical(name).toLowerCase()));

const small = new WeakMap<object, string>();
function smallOf(plan: Plan): string {
  const known = small.get(plan.text) ?? textOf(plan).toLowerCase();
  small.set(plan.text, known);
  return known;
}

/** A province, and the units it is divided into, are there whether a text names them or not. */
const isUnit = (record: object): boolean =>
  'kind' in record && ['province', 'city', 'town', 'district'].includes(String(record.kind));

/** Every string a term is to be recognised by stands in some plan's text. */
export function checkTerms(terms: YamlRecord<Term[]>, plans: readonly Plan[], findings: Findings): void {
  terms.value.forEach((term, index) =>
    term.vi.match.forEach((match, at) => {
      if (!isInText(plans, match))
        findings.add('term-not-found', terms.at([index, 'vi', 'match', at]), { term: term.id, match });
    }),
  );
}

/**
 * Every string by which a project, body or document is named stands in some plan's text. A place may be kept though no
 * text names it, with a note that says why; it lies in another place and not in itself.
 */
export function checkNamed({ places, ...others }: Registers, plans: readonly Plan[], findings: Findings): void {
  const { projects, bodies, documents } = others;
  projects?.value.forEach(({ id, match }, index) =>
    match.forEach((name, at) => {
      if (!isInText(plans, name))
        findings.add('project-not-found', projects.at([index, 'match', at]), { id, match: name });
    }),
  );
  for (const [key, register] of Object.entries({ bodies, documents, places }))
    register?.value.forEach((record: Body | CitedDocument | Place, index) => {
      const isKnown = record.match.some((name) => isTold(plans, name)) || 'note' in record || isUnit(record);
      const strange = key === 'places' ? (isKnown ? [] : record.match.slice(0, 1)) : record.match;
      for (const match of strange.filter((name) => !isInText(plans, name))) {
        const position = register.at([index, 'match', record.match.indexOf(match)]);
        findings.add('not-in-text', position, { key, id: record.id, match });
      }
    });
  places?.value.forEach(({ id, within }, index) => {
    if (within === undefined) return;
    const position = places.at([index, 'within']);
    checkReference('within', within, places.value, position, findings);
    const seen = new Set([id]);
    for (let at: string | undefined = within; at !== undefined;) {
      if (seen.has(at)) {
        if (at === id) findings.add('name-itself', position, { key: 'within', id });
        return;
      }
      seen.add(at);
      at = places.value.find((place) => place.id === at)?.within;
    }
  });
}

/**
 * Each plan has a text of its own: a folder copied whole would be published twice.
 *
 * @param seen the plans by their texts, names of files and sums alike; this one's are added
 * @returns whether its text is its own; of a copy nothing else is worth telling, nor reading
 */
export function checkSameSource(
  id: string,
  record: YamlRecord<{ source: { file: string; sha256: string } }>,
  seen: Map<string, string>,
  findings: Findings,
): boolean {
  const { file, sha256 } = record.value.source;
  const other = seen.get(file) ?? seen.get(sha256);
  if (other === undefined) seen.set(file, id).set(sha256, id);
  else findings.add('same-source', record.at(['source', 'file']), { file, other });
  return other === undefined;
}
