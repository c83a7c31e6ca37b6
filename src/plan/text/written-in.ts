/** Which of the two languages words of ours are written in, as far as their letters tell. */
import type { Language } from './quantity.ts';
import { Memory } from '../file/memory.ts';
import { isSyllable } from '../file/legacy-encoding.ts';
import { canonical } from './official-text.ts';

/** Small words that one language cannot do without and the other does not have. */
const englishSmall =
  /^(?:the|of|and|in|to|is|was|for|by|on|at|with|from|that|this|are|were|not|it|an|as|be|has|have|had|its|or|than|no)$/u;

/** Words without which hardly a Vietnamese sentence of some length stands, when typed without marks. */
const bareVietnamese =
  /^(?:cua|va|duoc|khong|nam|tinh|cac|nhung|trong|den|nguoi|nghi|quyet|nhiem|vu|theo|bao|cao|dat|viec|lam|mot|nay|cho|thang)$/u;

/** A word with marks and none but letters that Vietnamese has: neither "señor" nor "и". */
const markedVietnamese = /^(?=.*[^a-z’'])[a-zàáâãèéêìíòóôõùúýăđĩũơư\u1EA0-\u1EF9’']+$/u;

/** What may be in either language. */
const aside = /“[^“”]*”|"[^"]*"|«[^«»]*»|\([^()]*\)/gu;
const address = /https?:\/\/|[^ ]@[^ ]|[^.]\.[^.]+\.[^.]/u;

/**
 * The language that some words are in although they should be in another; null when nothing tells against them. Names
 * and what is quoted may be in either: only small letters outside quotation marks count.
 */
export function strayLanguage(words: string, wanted: Language): Language | null {
  const own = withoutAsides(words);
  const small = (own.match(/(?<![\p{L}\d/.-])\p{Ll}[\p{L}'’]*/gu) ?? []).filter((word) => word !== 'đồng');
  const marked = small.filter((word) => markedVietnamese.test(word)).length;
  const english = small.filter((word) => englishSmall.test(word)).length;
  if (wanted === 'en') {
    const bare = small.filter((word) => bareVietnamese.test(word)).length;
    // An English sentence may be full of Vietnamese names; what of it is left Vietnamese is a run of words.
    if (marked >= 2 && marked * 3 > small.length && english < longRun) return 'vi';
    return english === 0 && bare >= 3 && bare * 3 > small.length ? 'vi' : null;
  }
  // Of three or more words of Vietnamese at least one bears a mark.
  return marked * 8 < small.length && english >= 1 && small.length >= 3 ? 'en' : null;
}

/** Small words that English has and Vietnamese has not even by chance: "to", "in" and "than" are words there too. */
const surelyEnglish =
  /^(?:the|of|and|is|was|for|by|at|with|from|this|are|were|not|it|as|have|its|which|after|before)$/u;

/** So many words in a row are no name any more; after a name that begins with a capital, so many more. */
const longRun = 3;
const afterName = 6;

/** What of some words is in the other language: all of them, or a stretch; null when nothing is. */
export const strayWords = (words: string, wanted: Language): string | null =>
  stray[wanted].of(words, () => (strayLanguage(words, wanted) ? words : strayRun(words, wanted)));

const stray = { vi: new Memory<string | null>(4_000_000), en: new Memory<string | null>(4_000_000) };

/**
 * A stretch of the other language in words that else are in the wanted one: what a translator forgot halfway.
 *
 * @returns its first words as they stand
 */
function strayRun(words: string, wanted: Language): string | null {
  const tokens = withoutAsides(words).split(' ');
  let run: string[] = [];
  let before = '';
  const found = (): string | null => {
    const least = /^\p{Lu}/u.test(before) && (/[^\x20-\x7e]/u.test(before) || isSyllable(before)) ? afterName : longRun;
    const bare = run.map((token) => token.replace(/[^\p{L}’'-]/gu, ''));
    const isStray =
      wanted === 'en'
        ? bare.filter((word) => markedVietnamese.test(word)).length >= least
        : run.length > longRun && new Set(bare.filter((word) => surelyEnglish.test(word))).size > 1;
    return isStray ? run.slice(0, 8).join(' ') : null;
  };
  for (const token of tokens) {
    const word = /\p{L}(?:.*\p{L})?/u.exec(token)?.[0] ?? '';
    const isOther =
      wanted === 'en'
        ? markedVietnamese.test(word) || (isSyllable(word) && /^\p{Ll}/u.test(word) && !englishSmall.test(word))
        : /^[a-z][a-z'’-]*$/u.test(word);
    const isNeutral = word === '' && /\d/u.test(token) && run.length > 0;
    if (isOther || isNeutral) run.push(token);
    if (isOther || isNeutral) continue;
    const stretch = found();
    if (stretch !== null) return stretch;
    run = [];
    before = word;
  }
  return found();
}

/** Without what is quoted, in whatever language. */
export const withoutQuotes = (words: string): string => canonical(words).replace(/“[^“”]*”|«[^«»]*»/gu, ' ');

/** Without what may be in either language: quotes, brackets, addresses. */
const withoutAsides = (words: string): string =>
  canonical(words)
    // Twice, as quotes stand within quotes.
    .replace(aside, ' ')
    .replace(aside, ' ')
    .split(' ')
    .filter((word) => !address.test(word))
    .join(' ');

/** With what Vietnamese names of places and bodies begin, and English ones never. */
const vietnameseKinds =
  /^(?:Thành phố|Thị xã|Thị trấn|Huyện|Tỉnh|Xã|Phường|Bộ|Sở|Ban|Ủy ban|Hội|Cục|Chi cục|Bệnh viện|Trường|Cảng|Khu|Đảo|Vịnh|Quốc lộ|Công ty|Dự án|Cầu) /u;

/** Whether the two sides of a pair stand the wrong way round: too short to tell alone, plain when held together. */
export function areSwapped(vi: string, en: string): boolean {
  const marks = (words: string): number => (words.normalize('NFD').match(/[\p{M}đĐ]/gu) ?? []).length;
  const small = (words: string): boolean =>
    (words.match(/\p{L}+/gu) ?? []).some((word) => /^\p{Ll}+$/u.test(word) && /[^a-z]/u.test(word) && word !== 'đồng');
  if (vietnameseKinds.test(en) && !vietnameseKinds.test(vi)) return true;
  return marks(vi) === 0 && marks(en) > 0 && small(en) && /\p{L}{2}/u.test(vi);
}
