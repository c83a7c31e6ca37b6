/** A chapter of the plan in one piece, and how chapters lead to each other: every id is the whole book's own. */
import { escapeMarkup } from '../../html/escape.ts';
import type { Language } from '../../plan/language.ts';
import type { Plan } from '../../plan/plan.ts';

export interface Chapter {
  /** Of its heading, and of its file in a book. */
  id: string;
  title: string;
  /** XHTML within it; its headings begin with the third rank. Links lead to `#id` of any chapter, or off. */
  html: string;
}

export const targetId = (id: string): string => `target-${id}`;
export const taskId = (id: string): string => `task-${id}`;
export const documentId = (id: string): string => `document-${id}`;
export const termId = (id: string): string => `term-${id}`;

/** Words in the page's language, those of the other marked. */
export const spoken = (words: string, lang?: Language): string =>
  lang ? `<span lang="${lang}">${escapeMarkup(words)}</span>` : escapeMarkup(words);

export const linked = (href: string, words: string): string => `<a href="${href}">${escapeMarkup(words)}</a>`;

/** Sentences by their addresses. */
export const sentenceLinks = (ids: readonly string[]): string => ids.map((id) => linked(`#${id}`, id)).join(', ');

/** A task by its code: to what was reported of it, else to the sentence that sets it. */
export function taskLink({ commitments }: Plan, id: string): string {
  const task = commitments.find((each) => each.id === id)!;
  return `<a class="id" href="#${task.history.length > 0 ? taskId(id) : task.quotes[0]!.at}">${id}</a>`;
}
