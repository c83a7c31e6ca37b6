/** Letters that look like others: of another script in a Latin word, or made for print, speech or another keyboard. */
import { isSyllable } from './legacy-encoding.ts';
import type { LetterFault } from './letter-fault.ts';
import type { Script } from './likeness.ts';

/** As Unicode writes it: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

const phoneticSign = /[ɑɡɢɪɴʀʏʙʜʟ\u1D00-\u1D2B]/u;
const phonetic = new Map(
  ['ɑa', 'ɡg', 'ɢG', 'ɪI', 'ɴN', 'ʀR', 'ʏY', 'ʙB', 'ʜH', 'ʟL'].map(([sign, like]) => [sign!, like!]),
);

/** Letters made for a purpose that look like others. */
export function lookAlike(text: string): LetterFault | null {
  const wide = eastAsian.test(text) ? /[０-９Ａ-Ｚａ-ｚ]/u : /[\uFF01-\uFF5E\uFFE0-\uFFE6]/u;
  const kinds = [
    ['full-width', wide],
    [
      'styled',
      /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F130}-\u{1F189}\u210A-\u2115\u2119-\u211D\u2124\u2128\u212C-\u2131\u2133\u2134\u2160-\u217F]/u,
    ],
    ['ligature', /[\uFB00-\uFB06]/u],
    ['phonetic', phoneticSign],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = wordAround(text, match.index);
    const plain = found.replace(phoneticSign, (sign) => phonetic.get(sign) ?? sign).normalize('NFKC');
    const suggestion = plain === found ? null : plain;
    return { rule: 'look-alike', found, values: { found, code: codeOf(match[0]), kind, suggestion } };
  }
  return eth(text);
}

/** Ð (eth) and Ɖ look like Đ, and a search for Đ does not find them. */
function eth(text: string): LetterFault | null {
  for (const match of text.matchAll(/[ÐƉðɖ]/gu)) {
    const found = wordAround(text, match.index);
    const suggestion = found.replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ');
    const small = /[ðɖ]/u.test(match[0]);
    if (small && !suggestion.split(/[^\p{L}]/u).some((part) => part.includes('đ') && isSyllable(part))) continue;
    return { rule: 'look-alike', found, values: { found, code: codeOf(match[0]), kind: 'eth', suggestion } };
  }
  return null;
}

/** The word that holds a character, as much of it as is worth showing. */
function wordAround(text: string, at: number): string {
  const from = Math.max(0, at - 30);
  // A surrogate cut in two shows as "\uFFFD", a word cut off as what is left of it.
  const before = text
    .slice(from, at)
    .toWellFormed()
    .split(/[\s\uFFFD]/u)
    .at(-1)!;
  const after = text
    .slice(at, at + 30)
    .toWellFormed()
    .split(/[\s\uFFFD]/u, 1)[0]!;
  return before + after;
}

const scripts: [Script, RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['East Asian', eastAsian],
];

/** Letters of other scripts with the Latin ones they look like. */
const twins = new Map(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'ѕs', 'јj', 'һh', 'ԁd', 'ԛq', 'ԝw', 'ьb', 'АA', 'ВB', 'ЕE'],
    ...['КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ІI', 'ЅS', 'ЈJ', 'кk', 'мm', 'нh', 'тt', 'вb', 'гr'],
    ...['пn', 'иu', 'ԌG', 'οo', 'ΟO', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΡP', 'ΤT', 'ΥY', 'ΧX'],
    ...['αa', 'νv', 'ρp', 'υu', 'ιi', 'κk', 'τt', 'εe', 'ηn', 'χx', 'γy', 'օo', 'սu', 'հh', 'ցg', 'Ꭺa', 'ᎪA', 'ᏴB'],
  ].map((pair) => [pair[0]!, pair[1]!] as const),
);
const likeLatin = (word: string): string => [...word].map((letter) => twins.get(letter) ?? letter).join('');

const foreignLetter = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** A word of two scripts, one of them Latin; or a whole word of look-alikes among Latin words. */
export function mixed(text: string): LetterFault | null {
  if (!foreignLetter.test(text)) return null;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letter = foreignLetter.exec(word)?.[0];
    if (letter === undefined || !/\p{Script=Latin}/u.test(word) || isUnit(word) || isNamed(word)) continue;
    return mixedFault(shortWord(word), letter);
  }
  // Hyphens do not part what is read as one word.
  if (!/\p{Script=Latin}/u.test(text)) return null;
  const foreign = [...text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu)].map(([word]) => word);
  const disguised = foreign.length > 0 && foreign.every((word) => /^[\p{ASCII}]+$/u.test(likeLatin(word)));
  const word = disguised ? foreign.find((candidate) => candidate.length > 1) : undefined;
  return word === undefined ? null : mixedFault(shortWord(word), word[0]!);
}

function mixedFault(found: string, letter: string): LetterFault {
  const script = scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
  const latin = likeLatin(found);
  const suggestion = foreignLetter.test(latin) ? null : latin;
  return { rule: 'mixed-scripts', found, values: { found, letter, code: codeOf(letter), script, suggestion } };
}

const shortWord = (word: string): string => [...word.slice(0, 40)].slice(0, 30).join('');

/** `kΩ`, `μg`: units write Greek before or after Latin. */
const isUnit = (word: string): boolean => /^(?:[kMGm]Ω|μ[A-Za-z]{1,2}|Δ[A-Za-z])$/u.test(word);

/** A name in Latin capitals may touch a word of Chinese or Japanese: “A股”, “NHK放送”. */
const isNamed = (word: string): boolean => {
  const others = word.replace(/[\p{Script=Latin}\p{M}]/gu, '');
  return !/\p{Ll}/u.test(word) && [...others].every((letter) => eastAsian.test(letter) || /\p{Lm}/u.test(letter));
};
