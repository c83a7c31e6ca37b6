/**
 * Letters that are not what they seem, judged in values as parsed, so that escapes and entities are seen through.
 *
 * Whole words of other scripts may stand: titles are quoted as published. A fault is what no writer of any language
 * types: two scripts in one word, marks piled up, letters that only one font knows, words in an encoding given up.
 */
import type { Findings, FindingValues, Position, Script } from '../finding.ts';
import { isSyllable, legacyWord } from './legacy-encoding.ts';

type LetterRule =
  | 'hidden-character'
  | 'strange-character'
  | 'legacy-encoding'
  | 'lost-letter'
  | 'mixed-scripts'
  | 'look-alike'
  | 'stacked-marks';

type LetterFault = {
  [R in LetterRule]: { rule: R; found: string; values: FindingValues[R] };
}[LetterRule];

/**
 * Controls other than tab and line end, soft hyphen, zero-width and blank characters, marks that reorder what is read.
 * What chooses the form of an emoji may follow it.
 */
export const hiddenCharacter =
  // eslint-disable-next-line no-control-regex -- controls are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF9-\uFFFD\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|(?<!\p{Extended_Pictographic})\uFE0F/u;

/** As Unicode writes it: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What staff and newspapers write nearly always; such texts need no closer look at single characters. */
const everyday = /^[\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—…“”‘’°²³]*$/u;

/** The faults of a text, one of a kind. */
export function letterFaults(written: string): LetterFault[] {
  const text = written.normalize('NFC');
  const words = [lost(text), legacy(text)];
  const characters = everyday.test(text)
    ? []
    : [hidden(text), strange(text), stacked(text), lookAlike(text), mixed(text)];
  return [...words, ...characters].filter((fault) => fault !== null);
}

/** Adds a finding for each fault of a text, where it stands. */
export function checkLetters(text: string, place: (found: string) => Position, findings: Findings): void {
  for (const { rule, found, values } of letterFaults(text)) findings.add(rule, place(found), values);
}

function hidden(text: string): LetterFault | null {
  const [found] = hiddenCharacter.exec(text) ?? [];
  return found ? { rule: 'hidden-character', found, values: { code: codeOf(found) } } : null;
}

function strange(text: string): LetterFault | null {
  const [found] = /[\p{Co}\p{Cn}\p{Cs}]/u.exec(text) ?? [];
  if (!found) return null;
  const kind = /\p{Co}/u.test(found) ? 'private' : 'unassigned';
  return { rule: 'strange-character', found, values: { code: codeOf(found), kind } };
}

function legacy(text: string): LetterFault | null {
  const values = legacyWord(withoutAddresses(text));
  return values && { rule: 'legacy-encoding', found: values.found, values };
}

function lost(text: string): LetterFault | null {
  if (!/\p{L}[?□▯]/u.test(text)) return null;
  const [found] = /\p{L}{0,20}\p{L}[?□▯]{1,3}\p{L}{1,20}/u.exec(withoutAddresses(text)) ?? [];
  return found ? { rule: 'lost-letter', found, values: { found } } : null;
}

/** A "?" parts an address from its query. */
const withoutAddresses = (text: string): string =>
  /:\/\/|www\.|[/@]/u.test(text) ? text.replace(/\S+/gu, (word) => (isAddress(word) ? ' ' : word)) : text;
const isAddress = (word: string): boolean =>
  /:\/\/|^\W?www\.|^\W?\/|@/u.test(word) || (word.includes('/') && word.includes('?'));

/** One letter more or fewer than the pages of Vietnamese: two tones on a vowel, three marks, a mark through or alone. */
function stacked(text: string): LetterFault | null {
  if (!/\p{M}/u.test(text)) return null;
  const [found] =
    /\p{Script=Latin}[\u0334-\u0338\u0488\u0489\u20D0-\u20F0]|(?:^|[\s\p{P}\d])[\u0300-\u036F]/u.exec(text) ??
    /\p{L}?\p{M}{5,9}/u.exec(text) ??
    [];
  const piled = found ?? pileOf(text);
  return piled === undefined ? null : { rule: 'stacked-marks', found: piled, values: { found: piled.trim() } };
}

function pileOf(text: string): string | undefined {
  for (const [letter] of text.matchAll(/\p{Script=Latin}[\u0300-\u036F]+/gu)) {
    const marks = letter.normalize('NFD').slice(1);
    if (marks.length > 2 || (marks.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0) > 1) return letter;
  }
  return undefined;
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

const phoneticSign = /[ɑɡɢɪɴʀʏʙʜʟ\u1D00-\u1D2B]/u;
const phonetic = new Map(
  ['ɑa', 'ɡg', 'ɢG', 'ɪI', 'ɴN', 'ʀR', 'ʏY', 'ʙB', 'ʜH', 'ʟL'].map(([sign, like]) => [sign!, like!]),
);

/** Letters made for a purpose that look like others. */
function lookAlike(text: string): LetterFault | null {
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
function mixed(text: string): LetterFault | null {
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
