/**
 * Letters that are not what they seem, judged in values as parsed, so that escapes and entities are seen through.
 *
 * Whole words of other scripts may stand: titles are quoted as published. A fault is what no writer of any language
 * types: two scripts in one word, marks piled up, letters that only one font knows, words in an encoding given up.
 */
import type { Findings, Position } from '../finding.ts';
import { legacyWord } from './legacy-encoding.ts';
import { foreignLatin, mistakenDigit } from './foreign-latin.ts';
import type { LetterFault } from './letter-fault.ts';
import { codeOf, lookAlike, mixed } from './look-alike.ts';
import { Memory } from './memory.ts';
import { partedWord } from './parted-word.ts';

/**
 * Controls other than tab and line end, soft hyphen, zero-width and blank characters, marks that reorder what is read.
 * What chooses the form of an emoji may follow it.
 */
export const hiddenCharacter =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- such characters are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF9-\uFFFD\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|(?<!\p{Extended_Pictographic})\uFE0F/u;

/** What staff and newspapers write nearly always; such texts need no closer look at single characters. */
const everyday = /^[\n\t -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—…“”‘’°²³]*$/u;

/** The faults of a text, one of a kind. */
export const letterFaults = (written: string): readonly LetterFault[] => known.of(written, () => faultsOf(written));

const known = new Memory<readonly LetterFault[]>(4_000_000);

function faultsOf(written: string): LetterFault[] {
  const text = written.normalize('NFC');
  const words = [lost(text), legacy(text), parted(text), mistaken(text)];
  const characters = everyday.test(text)
    ? []
    : [hidden(text), strange(text), stacked(text), lookAlike(text) ?? foreignLatin(text), mixed(text)];
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

function parted(text: string): LetterFault | null {
  const values = partedWord(text);
  return values && { rule: 'parted-word', found: values.found, values };
}

const mistaken = (text: string): LetterFault | null =>
  /\d[Ool.,/]|[Ool]\d|\p{L}[01]\p{L}/u.test(text) ? mistakenDigit(withoutAddresses(text)) : null;

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
