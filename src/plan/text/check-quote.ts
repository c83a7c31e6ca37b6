/** Quotes held against the text: a quote that is not in its sentence is a finding that shows the nearest real words. */
import type { Findings, Position } from '../finding.ts';
import { spansOf, piecesOf } from './quote.ts';
import { canonical, type OfficialText } from './official-text.ts';
import { compareFigures } from './parity.ts';
import { bindSentence, type Translation } from './translation.ts';

/** @returns the sentence's words when it is the one meant; a finding when it is not, or does not hold the quote */
export function checkQuote(
  text: OfficialText,
  { at, begins, quote }: { at: string; begins: string; quote: string },
  position: Position,
  findings: Findings,
): string | null {
  const sentence = bindSentence(text, { id: at, begins }, position, findings);
  if (!sentence) return null;
  const words = canonical(sentence.text);
  if (spansOf(words, quote).length > 0) return words;
  findings.add('quote-not-found', position, () => {
    const elsewhere = [...text.sentences.values()].find(
      (other) => other.id !== at && spansOf(canonical(other.text), quote).length > 0,
    );
    return { id: at, quote, text: nearestSpan(words, canonical(quote)), elsewhere: elsewhere?.id ?? null };
  });
  return null;
}

/** Of a quote longer than any sentence, so many words are looked for. */
const wordsSought = 200;

/** The part of a sentence that shares the longest run of words with a quote: where staff meant to copy from. */
function nearestSpan(sentence: string, quote: string): string {
  const words = quote.split(' ').slice(0, wordsSought);
  const real = sentence.split(' ');
  // Runs that end at a word of the quote, by the word of the sentence they end at; grown word by word.
  let best = { length: 0, start: 0, at: 0 };
  let before = new Uint16Array(real.length + 1);
  words.forEach((word, index) => {
    const now = new Uint16Array(real.length + 1);
    real.forEach((other, place) => {
      if (other !== word) return;
      const length = (now[place + 1] = before[place]! + 1);
      if (length > best.length) best = { length, start: index + 1 - length, at: place + 1 - length };
    });
    before = now;
  });
  if (best.length === 0) return sentence;
  const at = real.slice(0, best.at).join(' ').length + (best.at > 0 ? 1 : 0);
  const lead = words.slice(0, best.start).join(' ').length;
  const from = sentence.lastIndexOf(' ', Math.max(0, at - lead)) + 1;
  const to = sentence.indexOf(' ', Math.min(sentence.length, from + quote.length));
  return sentence.slice(from, to < 0 ? undefined : to);
}

/**
 * Whether the pieces of an English quote, parted by `[…]`, stand in the translation in that order, and render the whole
 * of the Vietnamese.
 *
 * @param sentence the words of the Vietnamese sentence
 */
export function checkEnglish(
  translation: Translation | undefined,
  { quote, english }: { quote: string; english: string },
  sentence: string,
  position: Position,
  findings: Findings,
): void {
  if (!translation || translation.faulty) return;
  const bare = piecesOf(english).join(' ');
  if (!/[\p{L}\p{N}]/u.test(bare)) {
    findings.add('english-short', position, { id: translation.id, english });
    return;
  }
  let from = 0;
  for (const piece of piecesOf(english).map(canonical)) {
    const at = translation.en.indexOf(piece, from);
    if (at < 0) {
      findings.add('english-not-found', position, { id: translation.id, quote: piece, text: translation.en });
      return;
    }
    from = at + piece.length;
  }
  const { missing, extra } = compareFigures(canonical(quote), bare);
  const share = canonical(bare).length / translation.en.length / (canonical(quote).length / sentence.length);
  if (missing.length + extra.length > 0 || (share < leastShare && quote.length >= shortest))
    findings.add('english-part', position, { id: translation.id, quote, english, missing, extra });
}

/**
 * English that renders a quote takes up about as much of its sentence as the quote of its own: in a thousand, none less
 * than half as much. Of a word or two nothing can be said.
 */
const leastShare = 0.5;
const shortest = 20;
