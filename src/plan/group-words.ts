/** A group's words: links, languages and figures, held against its sentences. */
import type { Findings } from './finding.ts';
import type { Group } from './plan.ts';
import { checkLinks } from './prose/links.ts';
import { checkProseParity } from './prose/parity.ts';
import type { TargetFile } from './target/check.ts';
import { sentencesIn, type Division, type OfficialText } from './text/official-text.ts';
import { figuresOf, shown, strayFigures } from './text/plain-figures.ts';
import type { Translation } from './text/translation.ts';

/** Whether a group's words lead to the sentences they mean, say the same in both languages, and count what these count. */
export function checkGroups(
  groups: readonly Group[],
  targets: readonly TargetFile[],
  { text, translations, own }: { text: OfficialText; translations: Map<string, Translation>; own: ReadonlySet<string> },
  findings: Findings,
): void {
  for (const { division, prose } of groups) {
    const linked = checkLinks(prose, text, translations, findings);
    checkProseParity(prose, 'prose-parity', findings);
    checkParagraphs(prose, division, findings);
    const ids = sentencesIn(division).map(({ id }) => id);
    // "Double-digit" is read as 10 by the target that says so.
    const read = targets
      .filter(({ record: { value } }) => value.quotes.some(({ at }) => ids.includes(at)))
      .flatMap(({ record: { value } }) => [
        String(value.value),
        ...(value.unit === 'percent' ? [`${value.value}%`] : []),
      ]);
    const allowed = new Set([...figuresOf(ids, text, translations), ...own, ...read]);
    for (const language of ['vi', 'en'] as const) {
      const { title, summary, paragraphs, pieces, at } = prose[language];
      const parts = [
        ['title', title],
        ['summary', summary],
        ...paragraphs.map((words) => ['paragraphs', words] as const),
        ...pieces.map(({ words }) => ['words', words] as const),
      ] as const;
      for (const [key, words] of parts)
        for (const found of strayFigures(words, language, allowed, { digitsOnly: true }))
          // What a link says is told there.
          if (!linked.has(`${language} ${found}`))
            findings.add('plain-number', at(key, found), { key, found, allowed: shown(allowed) });
    }
  }
}

/** Whether each paragraph is named, in both languages, or none. */
function checkParagraphs(prose: Group['prose'], { paragraphs }: Division, findings: Findings): void {
  const sides = [prose.vi, prose.en];
  if (sides.every((side) => side.paragraphs.length === 0)) return;
  for (const { paragraphs: named, at } of sides)
    if (named.length !== paragraphs.length)
      findings.add('paragraph-names', at('paragraphs', null), { named: named.length, total: paragraphs.length });
}
