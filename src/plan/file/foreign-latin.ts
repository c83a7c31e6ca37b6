/**
 * Latin letters that Vietnamese has not, where a Vietnamese word was meant: “Bɩnh”, “nǎm”, “Nınh”, “L0ng”. Other
 * languages use most of them, so a word is only doubted that would be Vietnamese with the letter it looks like, and that
 * stands beside a Vietnamese one or holds its letters.
 */
import { isSyllable } from './legacy-encoding.ts';
import type { Likeness } from './likeness.ts';
import { codeOf } from './look-alike.ts';
import type { LetterFault } from './letter-fault.ts';

/** Letters with those that they look like. */
const twins = new Map(
  [
    ...[
      'ɩi',
      'ıi',
      'ǀl',
      'łl',
      'ƚl',
      'ɭl',
      'ɫl',
      'ŀl',
      'ʟL',
      'ɪi',
      'ɨi',
      'Ɩi',
      'ǎă',
      'ǍĂ',
      'ȃâ',
      'ȧă',
      'ɐa',
      'ɑa',
      'əe',
    ],
    ...[
      'ɛe',
      'ǝe',
      'ĭĩ',
      'ǐĩ',
      'ŭũ',
      'ǔũ',
      'ŏõ',
      'ǒõ',
      'ĕẽ',
      'ɔo',
      'øo',
      'ɵo',
      'ŋn',
      'ɲn',
      'ŉn',
      'ƞn',
      'ɓb',
      'ƀb',
      'ƅb',
    ],
    ...[
      'ɗđ',
      'ƌđ',
      'ɖđ',
      'ħh',
      'ɦh',
      'ŧt',
      'ƫt',
      'ʈt',
      'ƙk',
      'ĸk',
      'ʋu',
      'ʊu',
      'Ʊư',
      'ʉu',
      'ɯu',
      'ƴy',
      'ʏy',
      'ɡg',
      'ɠg',
    ],
    ...['ɾr', 'ɼr', 'ʂs', 'ƨs', 'ꜱs', 'ɕc', 'ƈc', 'ɱm', 'ɴn', 'ʀr', 'ʙb', 'ʜh', 'ʠq'],
  ].map((pair) => [pair[0]!, pair[1]!] as const),
);

/** The letter that was meant; what else stands above or below it is taken away. */
const meant = (letter: string): string =>
  twins.get(letter) ?? twins.get(letter.toLowerCase())?.toUpperCase() ?? letter.normalize('NFD')[0]!;

/** Letters that Vietnamese alone has. */
const vietnameseOnly = /[ƠơƯưẠ-ẹẺ-ỹ]/u;
const foreign = /(?=\p{Script=Latin})[^A-Za-zªºÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ẹẺ-ỹ]/u;
/** Letters of the West that Vietnamese texts name people and towns with, and that old encodings are judged by. */
const western = /[ÄÅÆÇËÏÑÖÜßäåæçëïñöüÿ]/u;

/**
 * Letters that no orthography of a newspaper or a name has: made for phonetics, medieval manuscripts or one tribe's books, and
 * taken for the Latin ones that they look like. Those of African and Turkic languages are not among them.
 */
const unwritten = new RegExp(
  `(?![${'ƁɓƊɗƘƙƳƴƏəƎǝƐɛƆɔƉɖƑƒƔɣƩʃƖɩƱʊƲʋƝɲƟɵƗɨɄʉɃƀƠơƯưƵƶƷʒŊŋꞋꞌꞐꞑȺȾⱥⱦɈɉɌɍɎɏɪɴʏʀʜʟʙɢɑɡ'}])[\\u0180-\\u01C3\\u0234-\\u02B8\\u02E0-\\u02E4\\u1D00-\\u1DBF\\u2090-\\u209C\\u2C60-\\u2C7F\\uA722-\\uA787\\uA78B-\\uA7FF\\uAB30-\\uAB64\\u{10780}-\\u{107BA}\\u{1DF00}-\\u{1DF2A}\\p{Script=Lisu}\\p{Script=Coptic}\\p{Script=Deseret}\\p{Script=Osage}]`,
  'u',
);

function unwrittenLetter(text: string): LetterFault | null {
  const match = unwritten.exec(text);
  if (!match) return null;
  const before = /[\p{L}\p{M}]{0,20}$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))![0];
  const word = before + /^.[\p{L}\p{M}]{0,20}/u.exec(text.slice(match.index))![0];
  const plain = [...word].map((each) => (unwritten.test(each) ? meant(each.normalize('NFKC')) : each)).join('');
  return fault(word, match[0], 'foreign', plain === word || unwritten.test(plain) ? null : plain);
}

/** A letter that Vietnamese has not in a word of it. */
export function foreignLatin(text: string): LetterFault | null {
  if (!foreign.test(text)) return unwrittenLetter(text);
  const words = [...text.matchAll(/[\p{L}\p{M}ǀ]+/gu)].map(([word]) => word);
  for (const [index, word] of words.entries()) {
    const letter = foreign.exec(word)?.[0];
    if (letter === undefined || word.length > 12 || western.test(letter)) continue;
    const suggestion = [...word].map((each) => (foreign.test(each) ? meant(each) : each)).join('');
    const isVietnamese = isSyllable(suggestion);
    const holds = vietnameseOnly.test(word) && isVietnamese;
    const beside = words.slice(Math.max(0, index - 2), index + 3).some((other) => vietnameseOnly.test(other));
    if (holds || (isVietnamese && beside)) return fault(word, letter, 'foreign', suggestion);
  }
  return unwrittenLetter(text);
}

const alike: Record<string, string> = { O: '0', o: '0', l: '1' };

/** Letters typed for digits, “2O23”, and digits for letters, “Hạ L0ng”. */
export function mistakenDigit(text: string): LetterFault | null {
  const numbers = /(?<![\p{L}\p{N}.,/-])[\dOol]{1,12}(?:[.,/][\dOol]{1,12}){0,6}(?![\p{L}\p{N}])/gu;
  for (const { 0: number, index } of text.matchAll(numbers)) {
    // A litre ends in “l”, a degree in “o”; a letter that stands alone between strokes is none that was meant for a digit.
    const inner = number.replace(/[lo]$/u, '');
    const letter = /(?<![./])[Ool]|[Ool](?=\d)|O{2}/u.exec(inner)?.[0][0];
    if (letter === undefined || !/\d/u.test(inner) || /^\d+\/[Ool]$/u.test(inner)) continue;
    if (inner.length > 2 || text[index + number.length] === '%')
      return fault(
        number,
        letter,
        'digit',
        number.replace(/[Ool]/gu, (each) => alike[each]!),
      );
  }
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{L}{1,3}[01]\p{L}{1,4}(?![\p{L}\p{N}])/gu)) {
    const suggestion = word.replace('0', 'o').replace('1', 'i');
    if (/\p{Ll}/u.test(word) && (word.length > 3 || word.includes('0')) && isSyllable(suggestion))
      return fault(word, /[01]/u.exec(word)![0], 'digit', suggestion);
  }
  return null;
}

const fault = (found: string, letter: string, kind: Likeness, suggestion: string | null): LetterFault => ({
  rule: 'look-alike',
  found,
  values: { found, code: codeOf(letter), kind, suggestion },
});
