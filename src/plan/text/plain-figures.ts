/** Figures in words of ours that put the text in plain words: none that the text does not have. */
import type { Findings, Position } from '../finding.ts';
import type { OfficialText } from './official-text.ts';
import { Memory } from '../file/memory.ts';
import { allFiguresIn, figuresIn, standsIn, type SaidFigure } from './said-figure.ts';
import type { Language } from './quantity.ts';
import type { Translation } from './translation.ts';

/** What some sentences count, in either language: a figure that the original writes as a word has digits in English. */
export function figuresOf(
  ids: readonly string[],
  text: OfficialText,
  translations: ReadonlyMap<string, Translation>,
): Set<string> {
  const figures = new Set<string>();
  for (const id of ids) {
    for (const figure of allFiguresIn(text.sentences.get(id)?.text ?? '', 'vi')) figures.add(figure);
    const translation = translations.get(id);
    if (translation && !translation.faulty)
      for (const figure of allFiguresIn(translation.en, 'en')) figures.add(figure);
  }
  return figures;
}

/** The figures of some words that stand nowhere among others, as they are written. */
export function strayFigures(
  words: string,
  language: Language,
  allowed: ReadonlySet<string>,
  { digitsOnly = false } = {},
): string[] {
  const stray = counted[language]
    .of(words, () => countedIn(words, language))
    .filter(({ figure }) => !standsIn(figure, allowed));
  return [...new Set(stray.map(({ written }) => written))].filter((written) => !digitsOnly || /\d/u.test(written));
}

const counted = { vi: new Memory<SaidFigure[]>(4_000_000), en: new Memory<SaidFigure[]>(4_000_000) };

/** A part of the resolution that is only named counts nothing. */
const countedIn = (words: string, language: Language): SaidFigure[] =>
  figuresIn(words.replace(/(?<!\p{L})(?:nhóm|groups?|điều|article) \d{1,2}(?![\d.,%]|\p{L})/giu, ' '), language).said;

/** Holds both sides of a pair of plain words against the sentences that they are about. */
export function checkPlain(
  key: string,
  words: { vi: string; en: string },
  allowed: ReadonlySet<string>,
  at: (language: Language) => Position,
  findings: Findings,
): void {
  // What is wrong in both is one slip.
  const stray = (['vi', 'en'] as const).flatMap((language) =>
    strayFigures(words[language], language, allowed).map((found) => ({ language, found })),
  );
  for (const { language, found } of stray.slice(0, 1))
    findings.add('plain-number', at(language), { key, found, allowed: shown(allowed) });
}

/** Figures as people know them, the first few; a small number that a word may stand for only where there is no other. */
export function shown(figures: ReadonlySet<string>): string[] {
  const digits = [...figures].filter((figure) => /\d/u.test(figure));
  const telling = digits.filter((figure) => !/^\d$|^month/u.test(figure));
  return (telling.length > 0 ? telling : digits).slice(0, 8);
}
