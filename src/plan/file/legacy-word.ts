/** A word in letters of an encoding of old. */

/** What a text was typed in, or was wrongly read as something else from. */
export type Encoding = 'TCVN3' | 'VNI' | 'Windows-1258' | 'UTF-8';

export interface LegacyWord {
  encoding: Encoding;
  found: string;
  /** What was meant, where reading it back gives words. */
  suggestion: string | null;
}
