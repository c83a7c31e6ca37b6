/** Links of prose to sentences: each to the sentence it means, and with no figure that the sentence does not have. */
import type { Findings } from '../finding.ts';
import type { OfficialText } from '../text/official-text.ts';
import { figuresOf, shown, strayFigures } from '../text/plain-figures.ts';
import { bindSentence, type Translation } from '../text/translation.ts';
import type { Prose } from './prose.ts';

/** @returns the figures that were told, each after its language */
export function checkLinks(
  { vi, en }: { vi: Prose | null; en: Prose | null },
  text: OfficialText,
  translations: ReadonlyMap<string, Translation>,
  findings: Findings,
): Set<string> {
  const stray = new Set<string>();
  for (const [language, prose] of [
    ['vi', vi],
    ['en', en],
  ] as const)
    for (const { id, begins, words, position } of prose?.links ?? []) {
      if (!bindSentence(text, { id, begins }, position, findings)) continue;
      const allowed = figuresOf([id], text, translations);
      for (const found of strayFigures(words, language, allowed)) {
        findings.add('link-number', position, { id, found, allowed: shown(allowed) });
        stray.add(`${language} ${found}`);
      }
    }
  return stray;
}
