/** Whether a translation says what its original does, as far as figures and one word tell. */
import { readQuantities, type Language } from './quantity.ts';
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

/**
 * Compares what two texts of ours say in figures: those written with digits in either stand in the other, as digits or
 * as words. Freer than a translation: neither order, hedges nor repetition count, and months may be named.
 *
 * @returns what the English lacks and what it has beyond the Vietnamese, in canonical form
 */
export function compareFigures(vietnamese: string, english: string): { missing: string[]; extra: string[] } {
  const unhedged = /^(?:(?:before|by|over|below|at least|about) )+/u;
  const read = (text: string, language: Language): { all: Set<string>; written: string[] } => {
    const quantities = readQuantities(text, language).map(({ canonical, raw }) => ({
      figure: canonical.replace(unhedged, ''),
      raw,
    }));
    const written = quantities.filter(({ raw }) => /\d/u.test(raw)).map(({ figure }) => figure);
    return { all: new Set(quantities.map(({ figure }) => figure)), written: [...new Set(written)] };
  };
  const vi = read(vietnamese.replace(/(tháng) \d{1,2}(?:\/(?=\d{4}))?(?! năm \d{4})/giu, '$1 '), 'vi');
  const en = read(english, 'en');
  return {
    missing: vi.written.filter((figure) => !en.all.has(figure)),
    extra: en.written.filter((figure) => !vi.all.has(figure)),
  };
}

/** Whether "phấn đấu" (strive to) kept its modality: the translation strives too, neither more nor less. */
export const keepsModality = (original: string, translation: string): boolean =>
  /phấn đấu/iu.test(canonical(original)) === /\bstriv/iu.test(translation);
