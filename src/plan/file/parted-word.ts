/** Words pulled apart by blanks, as PDF files and widened headings give them: nobody finds them, and no host is behind them. */
import { isSyllable } from './legacy-encoding.ts';

export interface PartedWord {
  found: string;
  suggestion: string | null;
}

const blank = '[ \\u00A0\\u2000-\\u200A\\u202F]';
/** “Q u ả n g”, “T I N  M Ớ I”. */
const letterByLetter = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’])\\p{L}(?:${blank}{1,3}\\p{L}(?![\\p{L}\\p{M}\\p{N}'’])){3,200}`,
  'u',
);
/** “Qu ảng”: what begins syllables and is no word. */
const headApart = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<!\\d${blank})(?:gh|kh|ngh?|nh|ph|th|tr|ch|qu)${blank}\\p{L}{2,4}(?![\\p{L}\\p{M}\\p{N}])`,
  'giu',
);
/** “phườ ng”: what ends them. */
const tailApart = new RegExp(`(?<![\\p{L}\\p{M}])\\p{L}{2,5}${blank}(?:ng|nh|ch)(?![\\p{L}\\p{M}\\p{N}.])`, 'gu');
/** “baoquangninh .vn”, “baoquangninh,vn”: from the first blank or comma on, to the end of the name. */
const hostApart = /[ .,]{1,6}(?:(?:com|gov|edu|org|net) ?[.,] ?)?(?:vn|com|net|org|info)(?![\p{L}\p{N}])/gu;
const wwwApart = /(?<![\p{L}\d])www(?: \. ?|\. | )[a-z\d-]{2,40}\.[a-z]{2,6}(?!\p{L})/iu;
const schemeApart = /https?(?: {1,3}:\/\/|: {1,3}\/\/|:\/ {1,3}\/|:\/\/ {1,3})[a-z0-9]/u;

/** What may stand before the mere ending of a name: “the .vn domain”. */
const beforeEnding =
  /^(?:the|an?|domains?|names?|ending|suffix|under|with|of|in|and|or|to|on|by|from|like|as|is|us(?:e|ing))$/u;

const isUpper = (words: string): boolean => words.toUpperCase() === words;
const marked = /[^\p{ASCII}\s]/u;
const join = (words: string): string => words.replace(/\s+/gu, '');

/** The first word of a text that blanks pull apart. */
export function partedWord(text: string): PartedWord | null {
  const [spaced] = letterByLetter.exec(text) ?? [];
  if (spaced !== undefined && (marked.test(spaced) || spaced.length > 10 || isSyllable(join(spaced)))) {
    const words = spaced.split(/\s{2,}/u).map(join);
    return { found: spaced.slice(0, 60), suggestion: words.every(isSyllable) ? words.join(' ') : null };
  }
  for (const pattern of [headApart, tailApart])
    for (const [found] of text.matchAll(pattern)) {
      const suggestion = join(found);
      const [head = '', tail = ''] = found.split(/\s/u);
      // “TH ở” and “Ng Ánh” are two words.
      const isOneCase = isUpper(head) ? isUpper(tail) : tail.toLowerCase() === tail;
      if (marked.test(suggestion) && isOneCase && isSyllable(suggestion)) return { found, suggestion };
    }
  return partedHost(text) ?? partedScheme(text);
}

function partedHost(text: string): PartedWord | null {
  for (const { 0: rest, index } of text.matchAll(hostApart)) {
    const [name = ''] = /[a-z\d.-]{2,40}$/u.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
    // A full stop alone is sound, blanks alone part words, and a comma is typed for a full stop before “vn” only.
    const gap = /^[ .,]+/u.exec(rest)![0];
    const isEnd = rest.endsWith('vn') || (/^\. /u.test(gap) && /[. ](?:com|org)$/u.test(rest));
    const isApart = gap === ',' || gap.startsWith('. ') ? isEnd : /^ +\. *$/u.test(gap);
    if (!isApart && !/ \.|\. /u.test(rest.slice(gap.length))) continue;
    const isWord =
      name.length < 3 || beforeEnding.test(name) || /[^\s\p{ASCII}]$/u.test(text.slice(0, index - name.length));
    if (!isWord) return { found: name + rest, suggestion: join(name + rest).replaceAll(',', '.') };
  }
  return null;
}

function partedScheme(text: string): PartedWord | null {
  const [found] = schemeApart.exec(text) ?? wwwApart.exec(text) ?? [];
  return found === undefined ? null : { found, suggestion: join(found).replace(/^www(?!\.)/iu, '$&.') };
}
