/** What an update concerns, as links in the words of one page. */
import { escapeMarkup } from '../../html/escape.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import type { Update } from '../../plan/update/update.ts';
import { address, sentencePage } from '../../plan/address.ts';
import type { Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';

export const linkHtml = (href: string, words: string, lang?: Language): string =>
  `<a href="${href}"${lang ? ` lang="${lang}"` : ''}>${escapeMarkup(words)}</a>`;

/**
 * Places, documents and sentences that an update names.
 *
 * @returns a label and its links as HTML, for each kind of which there is one
 */
export function concernedHtml(
  content: Content,
  plan: Plan,
  { concerns }: Update,
  language: Language,
): [string, string][] {
  const words = wordsOf(language).update;
  const places = content.places
    .filter(({ id }) => concerns.places.includes(id))
    .map(({ id, name }) => linkHtml(address({ kind: 'places', plan: plan.id }, language, id), name[language]));
  const documents = content.documents
    .filter(({ id }) => concerns.documents.includes(id))
    .map(({ id, code, title, english }) => {
      const name = code ?? (language === 'en' ? english : null);
      const href = address({ kind: 'documents', plan: plan.id }, language, id);
      return name ? linkHtml(href, name) : linkHtml(href, title ?? id, language === 'en' ? 'vi' : undefined);
    });
  const sentences = concerns.sentences.map((id) => linkHtml(address(sentencePage(plan.id, id), language, id), id));
  const kinds: [string, string[]][] = [
    [words.places, places],
    [words.documents, documents],
    [words.sentences, sentences],
  ];
  return kinds.flatMap(([label, links]): [string, string][] => (links.length > 0 ? [[label, links.join(', ')]] : []));
}
