/** Words as people type them on a phone: no tone marks, no đ. */

/** Lower case, without any diacritic, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().normalize('NFC');

/**
 * The words of a text that Pagefind cannot find by bare letters, with đ written as d: it folds tone marks, but đ is a
 * letter that Unicode does not decompose.
 */
export function wordsWithBareD(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [
    ...new Set(words.filter((word) => /đ/iu.test(word)).map((word) => word.replace(/đ/gu, 'd').replace(/Đ/gu, 'D'))),
  ];
}
