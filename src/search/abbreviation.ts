/** Abbreviations and what they stand for, findable by each other. */
import { tokensOf, type Token } from './token.ts';

/** `UBND` and `Ủy ban nhân dân`. */
export type Abbreviation = readonly [short: string, long: string];

/**
 * Lets a text be found by the abbreviation where it spells out, and spelt out where it abbreviates. The abbreviation
 * stands at the position of the last word it stands for, so that both run on into the words that follow.
 */
export function withAbbreviations(text: string, abbreviations: readonly Abbreviation[]): Token[] {
  return abbreviations.reduce((tokens, [short, long]) => join(tokens, text, short, long), tokensOf(text));
}

function join(tokens: Token[], text: string, short: string, long: string): Token[] {
  const spelt = tokensOf(long).map(({ forms }) => forms[0]!);
  const abbreviated = tokensOf(short).map(({ forms }) => forms[0]!);
  const [sign] = abbreviated;
  if (abbreviated.length !== 1 || !sign || spelt.length === 0) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const isShort = token.forms[0] === sign && text.slice(token.start, token.end) === short && !inCode(text, token);
    const isLong = spelt.every((form, index) => tokens[at + index]?.forms[0] === form);
    if (isShort) {
      const words = spelt.map((form) => ({ ...token, forms: [form] }));
      words.at(-1)!.forms.push(sign);
      joined.push(...words);
    } else if (isLong) {
      const words = tokens.slice(at, at + spelt.length);
      const last = words.at(-1)!;
      joined.push(...words.slice(0, -1), { ...last, forms: [...last.forms, sign], since: token.start });
      at += spelt.length - 1;
    } else joined.push(token);
  }
  return joined;
}

/** "128/NQ-HĐND": a part of a code is no abbreviation. */
const inCode = (text: string, { start, end }: Token): boolean =>
  /[/-]/u.test(text[start - 1] ?? '') || /[/-]\p{Lu}/u.test(text.slice(end, end + 2));
