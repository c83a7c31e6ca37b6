/**
 * Versions of a plan's data that were kept: `content/<plan>/versions.txt`, written by the tool when addresses are remembered.
 * A version holds what changed in it row by row, so that each can be told from the first to the last; what stands after the
 * last is what changed since, kept or not.
 */
import type { Plan } from '../plan/plan.ts';
import { byText } from '../plan/order.ts';
import type { Content } from '../plan/read.ts';
import { sha256 } from './digest.ts';
import { tableJson } from './table.ts';
import { tables } from './tables.ts';
import { versionOf } from './version.ts';

export const factKinds = ['commitment', 'target', 'observation', 'report', 'update'] as const;

/** A row as far as it is kept. */
export interface Fact {
  kind: (typeof factKinds)[number];
  /** The id of the task, target or update it is, or is of. */
  of: string;
  /** Tells it from others of the same: the address of its source. */
  key: string;
  /** A state, an outcome, a kind; of a figure its value, unit and period. */
  says: string;
  /** Of all of it. */
  sum: string;
}

export interface Change {
  before: Fact | null;
  after: Fact | null;
}

export interface KeptVersion {
  version: string;
  /** The day it was kept, ISO; null of what stands now and was not kept. */
  day: string | null;
  /** Against the version before it; of the first, nothing. */
  changes: Change[];
}

const nameOf = ({ kind, of, key }: Fact): string => [kind, of, key].join('\t');
const digest = (row: unknown): string => sha256(JSON.stringify(row)).slice(0, 12);

/** What is kept of a plan as it stands, by name. */
function factsOf({ commitments, targets, updates }: Plan): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (fact: Fact): void => {
    let own = fact;
    for (let at = 2; facts.has(nameOf(own)); at++) own = { ...fact, key: `${fact.key} ${at}` };
    facts.set(nameOf(own), own);
  };
  for (const { id, state, quotes, plain, deadline, withdrawn, history } of commitments) {
    const sum = digest([quotes, plain, deadline, withdrawn]);
    add({ kind: 'commitment', of: id, key: '', says: state ?? '-', sum });
    for (const { source, outcome, ...report } of history)
      add({ kind: 'report', of: id, key: source.url, says: outcome, sum: digest([report, source]) });
  }
  for (const { id, assessment, observations, name, quotes, value, period, reading } of targets) {
    const sum = digest([name, quotes, value, period, reading]);
    add({ kind: 'target', of: id, key: '', says: assessment.state, sum });
    for (const { source, value: figure, unit, period: of, ...observation } of observations)
      add({
        ...{ kind: 'observation', of: id, key: source.url },
        ...{ says: `${figure ?? '-'} ${unit} ${of}`, sum: digest([observation, source]) },
      });
  }
  for (const { id, kind, date, prose, said, found, concerns } of updates) {
    const words = [prose.vi, prose.en].map(({ title, summary, blocks }) => [title, summary, blocks]);
    add({ kind: 'update', of: id, key: '', says: kind, sum: digest([date, words, said, found, concerns]) });
  }
  return facts;
}

/** The version of the data of a plan, as its files tell it. */
export const dataVersion = (content: Content, plan: Plan): string =>
  versionOf(
    plan,
    tables.map((table) => sha256(tableJson(table, content, plan))),
  );

function changesFrom(before: ReadonlyMap<string, Fact>, after: ReadonlyMap<string, Fact>): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(byText).flatMap((name) => {
    const [old = null, now = null] = [before.get(name), after.get(name)];
    return old && now && old.says === now.says && old.sum === now.sum ? [] : { before: old, after: now };
  });
}

/** What a file of kept versions holds; lines that are none of its own are passed over. */
function readVersions(text: string): { versions: KeptVersion[]; facts: Map<string, Fact> } {
  const versions: KeptVersion[] = [];
  const facts = new Map<string, Fact>();
  for (const line of text.split('\n')) {
    const [sign, ...cells] = line.trimEnd().split('\t');
    const [kind = '', of = '', key = '', says = '', sum = ''] = cells;
    if (sign === '@') versions.push({ version: kind, day: of, changes: [] });
    if ((sign !== '+' && sign !== '-') || !factKinds.includes(kind as Fact['kind'])) continue;
    const fact: Fact = { kind: kind as Fact['kind'], of, key, says, sum };
    const name = nameOf(fact);
    // The first is where keeping began.
    if (versions.length > 1)
      versions.at(-1)!.changes.push({ before: facts.get(name) ?? null, after: sign === '+' ? fact : null });
    if (sign === '+') facts.set(name, fact);
    else facts.delete(name);
  }
  return { versions, facts };
}

/**
 * The versions of a plan from the first that was kept to what stands now.
 *
 * @param text of its file of kept versions
 * @param version of what stands now
 */
export function versionsOf(plan: Plan, text: string, version: string): KeptVersion[] {
  const { versions, facts } = readVersions(text);
  if (versions.at(-1)?.version === version) return versions;
  const changes = versions.length > 0 ? changesFrom(facts, factsOf(plan)) : [];
  return [...versions, { version, day: null, changes }];
}

/** The file with what stands now as its last version; null where it has that already. @param day on which it is kept */
export function withVersion(plan: Plan, text: string, version: string, day: string): string | null {
  const { versions, facts } = readVersions(text);
  if (versions.at(-1)?.version === version) return null;
  const row = (sign: string, { kind, of, key, says, sum }: Fact): string => [sign, kind, of, key, says, sum].join('\t');
  const lines = changesFrom(facts, factsOf(plan)).map(({ before, after }) =>
    after ? row('+', after) : row('-', before!),
  );
  return [...(text ? [text.trimEnd()] : []), `@\t${version}\t${day}`, ...lines, ''].join('\n');
}
