/** Quotes held against the text: a quote that is not in its sentence is a finding that shows the nearest real words. */
import type { Findings, Position } from '../finding.ts';
import { spansOf, piecesOf } from './quote.ts';
import { canonical, type OfficialText } from './official-text.ts';
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
  findings.add('quote-not-found', position, { id: at, quote, text: nearestSpan(words, canonical(quote)) });
  return null;
}

/** The part of a sentence that shares most with a quote: where staff meant to copy from. */
function nearestSpan(sentence: string, quote: string): string {
  const words = quote.split(' ');
  for (let length = words.length - 1; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const at = sentence.indexOf(words.slice(start, start + length).join(' '));
      if (at < 0) continue;
      const lead = words.slice(0, start).join(' ').length;
      const from = sentence.lastIndexOf(' ', Math.max(0, at - lead)) + 1;
      const to = sentence.indexOf(' ', Math.min(sentence.length, from + quote.length));
      return sentence.slice(from, to < 0 ? undefined : to);
    }
  return sentence;
}

/** Whether the pieces of an English quote, parted by `[…]`, stand in the translation in that order. */
export function checkEnglish(
  translation: Translation | undefined,
  english: string,
  position: Position,
  findings: Findings,
): void {
  if (!translation || translation.faulty) return;
  let from = 0;
  for (const piece of piecesOf(english).map(canonical)) {
    const at = translation.en.indexOf(piece, from);
    if (at < 0) {
      findings.add('english-not-found', position, { id: translation.id, quote: piece, text: translation.en });
      return;
    }
    from = at + piece.length;
  }
}
