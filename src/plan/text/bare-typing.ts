/** Vietnamese typed while the input method was off: without marks, or with the keys that were to make them. */
import { isSyllable } from '../file/legacy-encoding.ts';
import { Memory } from '../file/memory.ts';

export type BareTyping = 'bare' | 'telex' | 'vni' | 'viqr';

const marks = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' } as Record<string, string>;
const digits = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' } as Record<string, string>;

/** A word as Telex would have made it. */
function fromTelex(word: string): string {
  const [, body = '', tone = ''] = /^(.+?)([sfrxj]?)$/u.exec(word.toLowerCase())!;
  const letters = body
    .replace(/^dd/u, 'đ')
    .replace(/uow/gu, 'ươ')
    .replace(/aa/gu, 'â')
    .replace(/ee/gu, 'ê')
    .replace(/oo/gu, 'ô')
    .replace(/aw/gu, 'ă')
    .replace(/ow/gu, 'ơ')
    .replace(/uw/gu, 'ư');
  return toned(letters, marks[tone] ?? '');
}

function fromVniKeys(word: string): string {
  const tone = /[1-5]/u.exec(word)?.[0] ?? '';
  const letters = word
    .toLowerCase()
    .replace(/[1-5]/u, '')
    .replace(/^(d)(.{0,8})9/u, 'đ$2')
    .replace(/([aeo])6/gu, (_, vowel: string) => ({ a: 'â', e: 'ê', o: 'ô' })[vowel]!)
    .replace(/([ou])7/gu, (_, vowel: string) => ({ o: 'ơ', u: 'ư' })[vowel]!)
    .replace(/a8/gu, 'ă');
  return toned(letters, digits[tone] ?? '');
}

/** A tone on the last vowel but where another is right all the same: only whether it is a syllable is asked. */
const toned = (letters: string, tone: string): string =>
  letters.replace(/[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)/u, `$&${tone}`).normalize('NFC');

/** Words that hold keys of Telex; English has some of their forms, so one alone tells nothing. */
const telexWord = /^(?=.*(?:aa|ee|oo|aw|ow|uw|dd|[aeiouy][a-z]{0,3}[sfrxj]$))[a-z]{2,8}$/iu;
const vniWord = /^(?=.*\p{L}[1-9])\p{L}[a-z1-9]{1,8}$/iu;
const viqrWord = /[aeiouy][\^(+]?['`?~.](?=\p{L}|$)|[aeo]\^|[ou]\+|a\(|\bdd/iu;

/** Words that Vietnamese cannot do without, typed without their marks. */
const bareWord =
  /^(?:cua|va|duoc|khong|nam|tinh|cac|nhung|trong|den|nguoi|nghi|quyet|nhiem|vu|theo|bao|cao|dat|viec|lam|mot|nay|cho|thang|ve|voi|da|chi|noi|chua|nguon|cong|bo|tin|ke|hoach|xay|dung|phat|trien|kinh|te|xa|hoi|dia|phuong|ty|dong|tren|duoi|so|lieu|muc|tieu)$/u;

/** How a Vietnamese text was typed when not as it should be; null when all is well, or too little stands there. */
export const bareTyping = (words: string): Typed | null => known.of(words, () => judge(words));

interface Typed {
  kind: BareTyping;
  found: string;
}
const known = new Memory<Typed | null>(4_000_000);

function judge(words: string): Typed | null {
  const plain = words.replace(/“[^“”]{0,400}”|\([^()]{0,400}\)/gu, ' ');
  const all = plain
    .split(/\s/u)
    .filter((word) => word.length < 15 && /^[^/@]*\p{L}/u.test(word) && !/[/@]|\.\p{L}/u.test(word));
  const trimmed = all.map((word) => /[\p{L}\d][^,.;:!?”)]*/u.exec(word)?.[0] ?? word);
  const found = (list: readonly string[]): string => list.slice(0, 6).join(' ');
  const marked = trimmed.filter((word) => /[^\x20-\x7e]/u.test(word)).length;
  const telex = trimmed.filter((word) => telexWord.test(word) && !isSyllable(word) && isSyllable(fromTelex(word)));
  if (telex.length > 1 && !isEnglish(trimmed)) return { kind: 'telex', found: found(telex) };
  const vni = trimmed.filter(
    (word) => vniWord.test(word) && isSyllable(fromVniKeys(word)) && /[^\x20-\x7e]/u.test(fromVniKeys(word)),
  );
  if (vni.length > 1) return { kind: 'vni', found: found(vni) };
  const viqr = all.filter((word) => viqrWord.test(/^.*[\p{L}\d`^]/u.exec(word)?.[0] ?? ''));
  if (viqr.length > 2) return { kind: 'viqr', found: found(viqr) };
  const bare = trimmed.filter((word) => bareWord.test(word));
  const small = trimmed.filter((word) => /^\p{Ll}+$/u.test(word));
  return marked === 0 && bare.length > 2 && bare.length * 3 >= small.length
    ? { kind: 'bare', found: found(trimmed) }
    : null;
}

const isEnglish = (words: readonly string[]): boolean =>
  words.filter((word) => /^(?:the|of|and|is|was|for|by|at|with|from|this|are|were|not|it|as|have|its)$/iu.test(word))
    .length > 1;
