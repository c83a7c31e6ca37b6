/** Words of ours that stand in both languages, wherever they stand: the same figures in both, each in its language. */
import { objectsIn } from '../file/plausibility.ts';
import type { Path, YamlRecord } from '../file/yaml.ts';
import type { Findings, Position } from '../finding.ts';
import type { Language } from '../language.ts';
import { checkSaidDays } from './said-days.ts';
import { SoundValues } from '../file/sound.ts';
import { compareFigures, differ } from './parity.ts';
import { bareTyping } from './bare-typing.ts';
import { levelOf, oppositeOf } from './opposites.ts';
import { areSwapped, strayLanguage, strayWords } from './written-in.ts';

/** Holds every `{ vi, en }` of a file against each other, and every term's two sides. */
export function checkPairs(
  record: YamlRecord<object>,
  findings: Findings,
  rule: 'pair-parity' | 'update-parity' = 'pair-parity',
): void {
  even.judge(record.value, findings, () => holdPairs(record, findings, rule));
}

/** Files of which both languages say the same. */
const even = new SoundValues();

function holdPairs(record: YamlRecord<object>, findings: Findings, rule: 'pair-parity' | 'update-parity'): void {
  checkSaidDays(record, findings);
  for (const { fields, path } of objectsIn(record.value))
    for (const { key, vi, en } of pairsOf(fields))
      checkPair(
        { path: [...path, ...key], vi, en },
        (language) => record.at([...path, language, ...key]),
        rule,
        findings,
      );
}

interface Pair {
  /** Between the languages' names and the words: `meaning` of a term, nothing of most. */
  key: string[];
  vi: string;
  en: string;
}

function pairsOf({ vi, en }: Record<string, unknown>): Pair[] {
  if (typeof vi === 'string' && typeof en === 'string') return [{ key: [], vi, en }];
  if (!isFields(vi) || !isFields(en)) return [];
  // A term and its meaning are read together: what one language spells out in the name the other may in the meaning.
  const joined = (side: Record<string, unknown>): string =>
    Object.values(side)
      .filter((words) => typeof words === 'string')
      .join('. ');
  return [{ key: ['meaning'], vi: joined(vi), en: joined(en) }];
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkPair(
  { path, vi, en }: { path: Path; vi: string; en: string },
  at: (language: Language) => Position,
  rule: 'pair-parity' | 'update-parity',
  findings: Findings,
): void {
  const key = path.map(String).join('.');
  const difference = compareFigures(vi, en);
  if (differ(difference)) {
    const { missing, extra } = difference;
    findings.add(rule, at('en'), { key, missing, extra });
  }
  const opposite = oppositeOf(vi, en);
  // Terms are explained by what they are and are not, in either language as it comes.
  if (opposite && !(opposite.kind === 'not' && key.endsWith('meaning')))
    findings.add('opposite', at('en'), { key, ...opposite }, levelOf(opposite));
  const bare = bareTyping(vi);
  if (bare) {
    findings.add('bare-typing', at('vi'), { key, ...bare });
    return;
  }
  // Names of publishers, of terms and of units are as they are, and what is only copied is told so.
  if (vi === en || /(?:^|\.)(?:publisher|term|name\.name)$/u.test(key)) return;
  if (areSwapped(vi, en) || (strayLanguage(vi, 'vi') && strayLanguage(en, 'en')))
    findings.add('swapped-languages', at('vi'), { key, vi, en });
  else
    for (const [language, words] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const found = strayWords(words, language);
      if (found !== null) findings.add('wrong-language', at(language), { key, language, found });
    }
}
