/** The two languages of a page of prose: the same figures in both, each in its language. */
import type { Findings } from '../finding.ts';
import { compareFigures, differ } from '../text/parity.ts';
import { bareTyping } from '../text/bare-typing.ts';
import { levelOf, oppositeOf } from '../text/opposites.ts';
import { strayWords } from '../text/written-in.ts';
import { proseWords, type Prose, type ProsePart } from './prose.ts';

/**
 * Holds a page's English against its Vietnamese. A translation marked as older is held too: the mark says that it may
 * lack something, not that it may say something else.
 */
export function checkProseParity(
  { vi, en }: { vi: Prose | null; en: Prose | null },
  rule: 'update-parity' | 'prose-parity',
  findings: Findings,
): void {
  for (const prose of [vi, en]) if (prose) checkLanguage(prose, prose === vi ? 'vi' : 'en', findings);
  if (!vi || !en) return;
  for (const key of ['title', 'summary', 'paragraphs', 'words'] as const) {
    const [ours, theirs] = [wordsOf(vi, key), wordsOf(en, key)];
    const opposite = key === 'title' || key === 'summary' ? oppositeOf(ours, theirs) : null;
    if (opposite) findings.add('opposite', en.at(key, null), { key, ...opposite }, levelOf(opposite));
    const { written, missing, extra } = compareFigures(ours, theirs);
    if (differ({ written, missing, extra })) findings.add(rule, en.at(key, written), { key, missing, extra });
  }
}

/** The words of one part of a page. */
function wordsOf(prose: Prose, part: ProsePart): string {
  if (part === 'words') return proseWords(prose);
  return part === 'paragraphs' ? prose.paragraphs.join('; ') : prose[part];
}

/** One finding a page: a page in the wrong language is so from its title on. */
function checkLanguage(prose: Prose, language: 'vi' | 'en', findings: Findings): void {
  const parts = [
    ['title', prose.title],
    ['summary', prose.summary],
    ...prose.paragraphs.map((words) => ['paragraphs', words] as const),
    ...prose.pieces.map(({ words }) => ['words', words] as const),
  ] as const;
  for (const [key, words] of parts) {
    const bare = language === 'vi' ? bareTyping(words) : null;
    if (bare) {
      findings.add('bare-typing', prose.at(key, bare.found.split(' ')[0]!), { key, ...bare });
      return;
    }
    const found = strayWords(words, language);
    if (found === null) continue;
    const begins = found.split(' ').slice(0, 3).join(' ');
    findings.add('wrong-language', prose.at(key, begins), { key, language, found });
    return;
  }
}
