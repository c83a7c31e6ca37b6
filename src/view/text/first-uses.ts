/** Where the terms of a page are first used, in the words that page shows. */
import { firstUses } from '../../plan/name/term.ts';
import { sentencesIn, type Division } from '../../plan/text/official-text.ts';
import { sentenceIn, type Here } from '../here.ts';
import type { TextHere } from './sentence.ts';

/** @param divisions those that the page shows, in their order */
export function textHere(here: Here, divisions: readonly Division[]): TextHere {
  const shown = divisions.flatMap(sentencesIn).map(({ id }) => ({ id, text: sentenceIn(here, id) }));
  return { ...here, firstUses: firstUses(shown, here.content.terms, here.language) };
}
