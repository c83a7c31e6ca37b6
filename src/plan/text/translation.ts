/** `translation.yaml`: English of sentences, each made from one exact original. */
import { z } from 'zod';
import type { Findings, Position } from '../finding.ts';
import { compareQuantities, keepsModality } from './parity.ts';
import { fingerprintSchema, sentenceId, text } from '../file/schema.ts';
import { strayWords } from './written-in.ts';
import { fingerprint, canonical, type OfficialText, type Sentence } from './official-text.ts';

export const translationSchema = z.record(
  sentenceId,
  z.strictObject({
    /** First words of the Vietnamese sentence. */
    begins: text,
    /** Fingerprint of the sentence the translation was made from. */
    of: fingerprintSchema,
    en: text,
  }),
);

export interface Translation {
  id: string;
  en: string;
  /** Made from other words than those that stand now; the page says so. */
  stale: boolean;
  /** At fault itself: what quotes it is not to be blamed. */
  faulty: boolean;
  position: Position;
}

/** A `translation.yaml`: entries by sentence id. */
export type TranslationFile = z.output<typeof translationSchema>;

/** Checks one entry against its sentence. */
export function checkTranslation(
  sentence: Sentence,
  entry: TranslationFile[string],
  position: Position,
  findings: Findings,
): Translation {
  const { id } = sentence;
  const current = fingerprint(sentence.text);
  const stale = entry.of !== current;
  if (stale) findings.add('stale-translation', position, { id, fingerprint: current }, 'warning');
  const { missing, extra } = compareQuantities(sentence.text, entry.en);
  const differs = missing.length + extra.length > 0;
  if (differs) findings.add('parity', position, { id, missing, extra });
  const firm = !keepsModality(sentence.text, entry.en);
  if (firm) findings.add('modality', position, { id });
  const stray = strayWords(canonical(entry.en), 'en');
  if (stray !== null) findings.add('wrong-language', position, { key: `${id}.en`, language: 'en', found: stray });
  return { id, en: canonical(entry.en), stale, faulty: differs || firm || stray !== null, position };
}

/**
 * Whether the first words stored beside an id are those of its sentence; a finding says where they stand now.
 *
 * @returns the sentence, or null
 */
export function bindSentence(
  official: OfficialText,
  ref: { id: string; begins: string },
  position: Position,
  findings: Findings,
): Sentence | null {
  const { id } = ref;
  const begins = canonical(ref.begins);
  const sentence = official.sentences.get(id);
  if (sentence && isBeginning(canonical(sentence.text), begins)) return sentence;
  if (!sentence)
    findings.add('no-such-sentence', position, () => ({ id, suggestion: beginningWith(official, begins) }));
  else {
    const actual = canonical(sentence.text).slice(0, Math.max(begins.length, 30));
    findings.add('first-words', position, () => ({
      id,
      found: begins,
      actual,
      suggestion: beginningWith(official, begins),
    }));
  }
  return null;
}

/** So many words tell one sentence from another; fewer only where the sentence has no more. */
const fewest = 2;

/** Whether a sentence begins with these words, whole ones and enough of them. */
function isBeginning(sentence: string, begins: string): boolean {
  if (!sentence.startsWith(begins)) return false;
  return sentence.length === begins.length || begins.split(' ').length >= fewest;
}

/** The id of the first sentence with these first words. */
export function beginningWith(official: OfficialText, words: string): string | null {
  const begins = canonical(words);
  return (
    [...official.sentences.values()].find(({ text: sentence }) => canonical(sentence).startsWith(begins))?.id ?? null
  );
}
