/** What a finding says, in either language. */
import type { Finding } from '../plan/finding.ts';
import type { Language } from '../plan/language.ts';
import { addressFindings } from './finding/address.ts';
import { commitmentFindings } from './finding/commitment.ts';
import { fileFindings } from './finding/file.ts';
import { letterFindings } from './finding/letters.ts';
import { nameFindings } from './finding/name.ts';
import type { FindingWords } from './finding/phrase.ts';
import { proseFindings } from './finding/prose.ts';
import { syntaxFindings } from './finding/syntax.ts';
import { targetFindings } from './finding/target.ts';
import { textFindings } from './finding/text.ts';
import { updateFindings } from './finding/update.ts';
import { yamlFindings } from './finding/yaml.ts';

const words: FindingWords = {
  ...fileFindings,
  ...letterFindings,
  ...addressFindings,
  ...syntaxFindings,
  ...yamlFindings,
  ...textFindings,
  ...proseFindings,
  ...nameFindings,
  ...commitmentFindings,
  ...targetFindings,
  ...updateFindings,
};

export const sayFinding = (finding: Finding, language: Language): string =>
  (words[finding.rule][language] as (values: Finding['values']) => string)(finding.values);

/** `file:line:column`, from the project's root. */
export const placeOf = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;
