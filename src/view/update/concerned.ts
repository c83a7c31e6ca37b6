/** What an update concerns, as links in the words of one page. */
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import type { Update } from '../../plan/update.ts';
import { address, sentencePage } from '../../words/address.ts';
import type { Language } from '../../words/language.ts';
import { wordsOf } from '../../words/words.ts';

export interface ConcernedLinks {
  label: string;
  links: { href: string; words: string; lang?: 'vi' }[];
}

/** Places, documents and sentences; kinds that it does not concern are left out. */
export function concernedLinks(
  content: Content,
  plan: Plan,
  { concerns }: Update,
  language: Language,
): ConcernedLinks[] {
  const words = wordsOf(language).update;
  const places = content.places.filter(({ id }) => concerns.places.includes(id));
  const documents = content.documents.filter(({ id }) => concerns.documents.includes(id));
  return [
    {
      label: words.places,
      links: places.map(({ id, name }) => ({
        href: address({ kind: 'places', plan: plan.id }, language, id),
        words: name[language],
      })),
    },
    {
      label: words.documents,
      links: documents.map(({ id, code, title, english }) => ({
        href: address({ kind: 'documents', plan: plan.id }, language, id),
        words: code ?? (language === 'en' ? english : null) ?? title ?? id,
        ...(language === 'en' && !code && !english ? ({ lang: 'vi' } as const) : {}),
      })),
    },
    {
      label: words.sentences,
      links: concerns.sentences.map((id) => ({ href: address(sentencePage(plan.id, id), language, id), words: id })),
    },
  ].filter(({ links }) => links.length > 0);
}
