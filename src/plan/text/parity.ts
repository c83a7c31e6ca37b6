/** Whether a translation says what its original does, as far as figures and one word tell. */
import { Memory } from '../file/memory.ts';
import { readQuantities } from './quantity.ts';
import { figuresIn, type SaidFigure } from './said-figure.ts';
import { canonical } from './official-text.ts';

/**
 * Compares what two sentences count, as bags: word order differs between the languages.
 *
 * @returns what the translation lacks and what it has beyond the original, in canonical form
 */
export function compareQuantities(original: string, translation: string): { missing: string[]; extra: string[] } {
  const wanted = readQuantities(original, 'vi').map(({ canonical }) => canonical);
  const extra: string[] = [];
  for (const { canonical } of readQuantities(translation, 'en')) {
    const at = wanted.indexOf(canonical);
    if (at >= 0) wanted.splice(at, 1);
    else extra.push(canonical);
  }
  return { missing: wanted, extra };
}

/** What two texts of ours differ in, in canonical form, with the first words at fault in the English. */
export interface Difference {
  /** What the English lacks. */
  missing: string[];
  /** What it has beyond the Vietnamese. */
  extra: string[];
  /** The first of what it has beyond, as it is written. */
  written: string | null;
}

/** "One" where it counts: elsewhere it is mostly somebody. */
const oneOf = /(?<!\p{L})one (?:hour|day|week|month|quarter|year|time|point)(?!\p{L})/iu;

/**
 * Compares what two texts of ours say in figures: those written in either, with digits or as words, stand in the other
 * as one or the other. Freer than a translation: neither order, hedges nor repetition count, and what the Vietnamese says
 * in words the English may leave out, but not turn into something else.
 */
export const compareFigures = (vietnamese: string, english: string): Difference =>
  compared.of(`${vietnamese}\n${english}`, () => compare(vietnamese, english));

const compared = new Memory<Difference>(8_000_000);

function compare(vietnamese: string, english: string): Difference {
  const vi = figuresIn(vietnamese, 'vi');
  const en = figuresIn(english, 'en');
  // Nobody says whether "3/12" is a day or three of twelve: the English does.
  for (const { figure, day } of vi.said) if (day && en.all.has(day)) vi.swap(figure, day);
  const lacking = vi.said.filter(({ figure }) => !en.all.has(figure));
  const beyond = en.said.filter(({ figure }) => !vi.all.has(figure));
  // "11,270 and 3,530 billion": the unit that ends a list is that of all of it.
  // Texts that differ in more are not compared pair by pair.
  const few = lacking.length + beyond.length < 100;
  for (const [bare, full] of [
    [beyond, lacking],
    [lacking, beyond],
  ] as const)
    for (const one of few ? [...bare] : []) {
      const other = full.find(({ figure }) => figure.startsWith(`${one.figure} `));
      const [, unit] = /^[\d.]+ (.+)$/u.exec(other?.figure ?? '') ?? [];
      if (!other || !(bare === beyond ? en : vi).said.some(({ figure }) => figure.endsWith(` ${unit}`))) continue;
      bare.splice(bare.indexOf(one), 1);
      full.splice(full.indexOf(other), 1);
    }
  const isWord = ({ written }: SaidFigure): boolean => !/\d|^[XVI]{2,}$/u.test(written);
  // "Ba ngày" may be left out in English, but is not "one day".
  const conflict = beyond.length > 0 || (oneOf.test(english) && !vi.all.has('1'));
  const missing = conflict ? lacking : lacking.filter((one) => !isWord(one));
  const extra = beyond;
  return {
    missing: [...new Set(missing.map(({ figure }) => figure))],
    extra: [...new Set(extra.map(({ figure }) => figure))],
    written: extra[0]?.written ?? null,
  };
}

/** Whether two texts of ours differ in any figure. */
export const differ = ({ missing, extra }: Difference): boolean => missing.length + extra.length > 0;

/** Whether "phấn đấu" (strive to) kept its modality: the translation strives too, neither more nor less. */
export const keepsModality = (original: string, translation: string): boolean =>
  /phấn đấu/iu.test(canonical(original)) === /\bstriv/iu.test(translation);
