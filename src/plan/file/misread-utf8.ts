/** UTF-8 read as an older encoding: its bytes make letters and signs that no word has in such a row. */
import type { LegacyWord } from './legacy-word.ts';

const western = new Map(
  [...'€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'].map((sign, index) => [sign, 0x80 + index] as const),
);
const tail = '[\\u00A0-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const utf8AsWestern = new RegExp(`[Â-ß]${tail}|[à-ï]${tail}{2}|ð${tail}{3}`, 'gu');
/** What a Vietnamese text would have held. */
const meantLetters = /^[\u00A0-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ\u2010-\u203A₫\uFEFF]$|^\p{Extended_Pictographic}$/u;

/**
 * The same with a byte gone, as a text cut at so many bytes ends: “Quáº”, “viá»”, “â€”; or begins: “»‡c”. What quotes in the
 * French way may end in “á»”.
 */
const cutUtf8 = new RegExp(`(?:á[º»]|â€)(?!${tail})|(?<![à-ï])[º»][¡-©¬-º¼-¿‡†ˆ‰Š‹Œ](?=\\p{L})`, 'gu');

/** The word that holds a place, as much of it as is worth showing. */
function wordAt(text: string, at: number): string {
  const start = text
    .slice(Math.max(0, at - 20), at)
    .split(/\s/u)
    .at(-1)!.length;
  return /^\S{1,40}/u.exec(text.slice(at - start))![0];
}

/** UTF-8 read as Windows-1252 or Mac: “áº£” or “·∫£” for “ả”. */
export function misreadUtf8(text: string): LegacyWord | null {
  const mac = /\p{L}{0,20}(?:·∫|·ª|√[†°¢£¨©™´≠≤≥πµ∞±])[^\s]{0,20}/u.exec(text);
  if (mac) return { encoding: 'UTF-8', found: mac[0], suggestion: null };
  for (const { 0: run, index } of text.matchAll(cutUtf8))
    if (run !== 'á»' || !text.slice(0, index).includes('«'))
      return { encoding: 'UTF-8', found: wordAt(text, index), suggestion: null };
  for (const match of text.matchAll(utf8AsWestern)) {
    const [run] = match;
    const decoded = readBack(run);
    if (decoded === null || !meantLetters.test(decoded)) continue;
    // A capital may end a quoted word: “NGÃ”, «CHÂ».
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + run.length] ?? ' ';
    if (/^[ÂÃ][\u00A0»‘’“”•–—…]$/u.test(run) && !/\p{Ll}/u.test(before) && !/\p{Ll}/u.test(after)) continue;
    let start = match.index;
    while (start > match.index - 20 && /\S/u.test(text[start - 1] ?? ' ')) start--;
    const found = /^\S{1,40}\u00A0?/u.exec(text.slice(start))?.[0].trim() ?? run;
    if (run.startsWith('á»') && found.includes('«')) continue;
    return { encoding: 'UTF-8', found, suggestion: found.replace(utf8AsWestern, (bytes) => readBack(bytes) ?? bytes) };
  }
  return null;
}

function readBack(run: string): string | null {
  const bytes = Uint8Array.from(run, (sign) => western.get(sign) ?? sign.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
