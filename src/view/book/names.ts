/** What the text names and needs: the documents it cites, and its hard words. */
import { escapeMarkup } from '../../html/escape.ts';
import { namedInPlan } from '../../plan/commitment/register.ts';
import { otherLanguage } from '../../plan/language.ts';
import type { CitedDocument } from '../../plan/name/document.ts';
import { sentencesNaming } from '../../plan/name/mention.ts';
import { formatDate } from '../../words/date.ts';
import { documentTitle } from '../../words/document.ts';
import { wordsOf } from '../../words/words.ts';
import { sourceHtml } from '../frame/source-html.ts';
import type { Here } from '../here.ts';
import { documentId, sentenceLinks, spoken, termId, type Chapter } from './chapter.ts';

export function documentsChapter(here: Here): Chapter {
  const { content, plan, language } = here;
  const words = wordsOf(language).document;
  const named = namedInPlan(plan, content.documents);
  const citing = sentencesNaming(plan.text, content.documents);
  const item = (document: CitedDocument): string => {
    const { id, kind, code, issuer, date, link } = document;
    const title = documentTitle(document, language);
    const foreign = language === 'en' && !document.english ? 'vi' : undefined;
    const ids = citing.get(id) ?? [];
    const facts = [
      [issuer?.[language], date && formatDate(date, language)]
        .filter(Boolean)
        .map((said) => escapeMarkup(said!))
        .join(', '),
      ids.length > 0 && `${words.columns.cited.toLocaleLowerCase(language)} ${sentenceLinks(ids)}`,
      link && sourceHtml(link, language),
    ];
    const name = [
      `${words.kinds[kind]} ${code ? `<b>${escapeMarkup(code)}</b>` : ''}`.trim(),
      title && spoken(title, foreign),
    ];
    return `<li id="${documentId(id)}">${[...name, ...facts].filter(Boolean).join(' · ')}</li>`;
  };
  return { id: 'documents', title: words.title, html: `<ul>${named.map(item).join('')}</ul>` };
}

export function termsChapter({ content, language }: Here): Chapter {
  const words = wordsOf(language).glossary;
  const other = otherLanguage(language);
  const bare = (term: string): string => term.replace(/^[^\p{L}\p{N}]+/u, '');
  const collator = new Intl.Collator(language);
  const sorted = content.terms.toSorted((a, b) => collator.compare(bare(a[language].term), bare(b[language].term)));
  const items = sorted.map((term) => {
    const own = term[language];
    const twin = term[other].name ?? term[other].term;
    const name = own.name ? ` – ${escapeMarkup(own.name)}` : '';
    const foreign = twin === own.term ? '' : ` ${words.english}: ${spoken(twin, other)}.`;
    return `<dt id="${termId(term.id)}"><b>${escapeMarkup(own.term)}</b>${name}</dt><dd>${escapeMarkup(own.meaning)}${foreign}</dd>`;
  });
  return { id: 'terms', title: words.title, html: `<dl>${items.join('')}</dl>` };
}
