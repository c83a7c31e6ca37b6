/** A word as it is looked up: one spelling for the ways in which people write it. Marks and capitals Pagefind folds by itself. */
export interface Word {
  /** As looked up, marks and all. */
  spelt: string;
  /** The same in bare letters. */
  bare: string;
  /** Where it stands in the text, in UTF-16 units; words made of one share a span. */
  start: number;
  end: number;
}

/** Lower case, without any mark, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().normalize('NFC');

/** Signs met so far: each is folded once. */
const flat = new Map<string, string>();
function flattened(sign: string): string {
  let known = flat.get(sign);
  if (known === undefined) flat.set(sign, (known = (fold(sign) + ' '.repeat(sign.length)).slice(0, sign.length)));
  return known;
}

/** Sign by sign, so that what is found in one stands at the same place in the other. */
export const flatten = (text: string): string =>
  text.replace(/\p{ASCII}+/gu, (signs) => signs.toLowerCase()).replace(/\P{ASCII}/gu, flattened);

/** One Unicode form, without signs nobody sees; the Icelandic letter that some keyboards give is đ. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/Ð/gu, 'Đ')
    .replace(/ð/gu, 'đ');

/** The tone stands where schoolbooks put it (`hòa`), i after h, k, l, m, s, t and qu is y (`kỹ`, `tỷ`, `quy`), English is British. */
const respellings: [RegExp, string][] = [
  [/(^|[^q])([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$2$4$3'],
  [/^([hklmst]|qu)i([\u0300\u0301\u0303\u0309\u0323]?)$/u, '$1y$2'],
  [/^((?:lab|col|harb|fav|hon|neighb|behavi)o)(r\p{L}*)$/u, '$1u$2'],
  [/^(\p{L}{3,})iz(e[sd]?|ing|ations?)$/u, '$1is$2'],
  [/^(program)(s?)$/u, '$1me$2'],
  [/^(cent|met|kilomet)er(s?)$/u, '$1re$2'],
  [/^(def|off|lic)ense(s?)$/u, '$1ence$2'],
];
export const respelled = (written: string): string =>
  respellings
    .reduce(
      (text, [from, to]) => text.replace(from, to),
      written
        .replace(/['’].*$/u, '')
        .toLowerCase()
        .normalize('NFD'),
    )
    .normalize('NFC');
