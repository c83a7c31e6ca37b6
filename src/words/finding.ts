/** What a finding says, in either language. */
import type { Finding, Rule } from '../plan/finding.ts';
import type { Language } from '../plan/language.ts';
import { addressFindings } from './finding/address.ts';
import { besideFindings } from './finding/beside.ts';
import { citationFindings } from './finding/citation.ts';
import { commitmentFindings } from './finding/commitment.ts';
import { fileFindings } from './finding/file.ts';
import { letterFindings } from './finding/letters.ts';
import { nameFindings } from './finding/name.ts';
import { pairFindings } from './finding/pair.ts';
import type { FindingWords } from './finding/phrase.ts';
import { plausibleFindings } from './finding/plausible.ts';
import { proseFindings } from './finding/prose.ts';
import { publishedFindings } from './finding/published.ts';
import { syntaxFindings } from './finding/syntax.ts';
import { targetFindings } from './finding/target.ts';
import { textFindings } from './finding/text.ts';
import { updateFindings } from './finding/update.ts';
import { yamlFindings } from './finding/yaml.ts';

const words: FindingWords = {
  ...fileFindings,
  ...letterFindings,
  ...addressFindings,
  ...citationFindings,
  ...syntaxFindings,
  ...yamlFindings,
  ...textFindings,
  ...proseFindings,
  ...nameFindings,
  ...publishedFindings,
  ...commitmentFindings,
  ...targetFindings,
  ...plausibleFindings,
  ...besideFindings,
  ...pairFindings,
  ...updateFindings,
};

/** Every rule of the check, in the order in which a file is read. */
export const ruleNames = Object.keys(words) as Rule[];

/** Of what stands in a file, so much is shown; of a list, so many. */
const longest = 240;
const most = 60;

/** A finding's facts, long ones shortened and what would turn or hide the writing taken out. */
export function shortened<V>(value: V): V {
  const short = (inner: unknown): unknown => {
    if (typeof inner === 'string') return shortText(inner);
    if (Array.isArray(inner)) return [...inner.slice(0, most).map(short), ...(inner.length > most ? ['…'] : [])];
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, short(one)]));
  };
  return short(value) as V;
}

function shortText(text: string): string {
  const piece = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return piece.toWellFormed().replace(/[\p{Cf}\p{Co}\p{Cn}\u2028\u2029]|(?![\n\t])\p{Cc}/gu, '�');
}

export const sayFinding = (finding: Finding, language: Language): string =>
  (words[finding.rule][language] as (values: Finding['values']) => string)(shortened(finding.values));

/** `file:line:column`, from the project's root. */
export const placeOf = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;
