/**
 * Where a Vietnamese administrative sentence ends.
 *
 * The rules are few because ids hang on them: a change here moves addresses, and the first words that content
 * stores beside each id will say so.
 */
import { Memory } from '../file/memory.ts';

export interface Span {
  /** Offset of the first character, in UTF-16 units of the string that was split. */
  start: number;
  /** Offset just after the last character. */
  end: number;
}

const pairs: Record<string, string> = { '(': ')', '[': ']', '“': '”', '‘': '’', '«': '»' };

// A dot after these belongs to the word: "TP. Hạ Long", "ThS. Trần …".
const abbreviation = /(?<![\p{L}\p{M}])(?:TP|TX|TT|ThS|TS|PGS|GS|BS|KS|Tr)\.$/u;

// "…: 1. Đẩy mạnh" numbers an item; it does not end a sentence. Nor does a reference "Điều 1. ".
const itemNumber = /(?:[:;,]|Đi\p{L}\p{M}*u)\s+\d{1,2}\.$/u;

const sentenceEnd =
  /(?<![.!?…])(?<stop>[.!?…]+(?:\/\.)?)(?<closers>[”’»)\]"]*)(?<space>\s+)(?=(?<opener>[“‘«"([]*)[\p{Lu}\p{N}])/gu;

/**
 * Depth of brackets and quotes before each character. A bracket that never closes is a slip of the pen and
 * counts for nothing, or it would swallow the rest of its paragraph.
 */
function depths(line: string): Uint16Array {
  const depth = new Uint16Array(line.length + 1);
  const open: { at: number; closer: string }[] = [];
  const change = new Int16Array(line.length + 1);
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (pairs[character]) open.push({ at, closer: pairs[character] });
    if (open.length === 0) continue;
    const match = open.findLastIndex(({ closer }) => closer === character);
    if (match < 0) continue;
    change[open[match]!.at]! += 1;
    change[at]! -= 1;
    open.length = match;
  }
  for (let at = 0; at < line.length; at++) depth[at + 1] = depth[at]! + change[at]!;
  return depth;
}

/**
 * Splits one paragraph into sentences.
 *
 * @param line a paragraph without line breaks, in any Unicode form
 * @returns spans in order, without the blanks around them; between two spans stands only white space
 */
export const splitSentences = (line: string): readonly Span[] => split.of(line, () => splitAnew(line));

const split = new Memory<Span[]>(1_000_000);

function splitAnew(line: string): Span[] {
  const depth = depths(line);
  const spans: Span[] = [];
  let start = line.length - line.trimStart().length;
  const stop = line.trimEnd().length;
  for (const match of line.matchAll(sentenceEnd)) {
    const groups = match.groups as { stop: string; closers: string; space: string; opener: string };
    const end = match.index + groups.stop.length + groups.closers.length;
    if (end <= start || depth[end]! > 0) continue;
    const head = line.slice(start, match.index + groups.stop.length);
    if (abbreviation.test(head) || itemNumber.test(head)) continue;
    // "Khu kinh tế… (Móng Cái…)": after an ellipsis a bracket continues the list.
    const ellipsis = /…|\.\./u.test(groups.stop) && groups.closers === '';
    if (ellipsis && /^[([]/u.test(groups.opener)) continue;
    spans.push({ start, end });
    start = end + groups.space.length;
  }
  if (start < stop) spans.push({ start, end: stop });
  return spans;
}
