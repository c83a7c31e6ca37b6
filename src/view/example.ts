/** A state of a view, and the page of the miniature plan (`tests/example/`, half a year later, with its further states) that shows it. */
import type { Page } from '../plan/address.ts';
import type { Language } from '../plan/language.ts';

export interface Example {
  state: string;
  page: Page;
  /** Where only one language shows it. */
  language?: Language;
}

/** The miniature plan. */
export const plan = '2024-h1';
