/** The whole plan in one piece and one language, from the same records and words as the pages. */
import { escapeMarkup } from '../../html/escape.ts';
import { address } from '../../plan/address.ts';
import type { Language } from '../../plan/language.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import { formatDate } from '../../words/date.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { linked, targetId, termId, type Chapter } from './chapter.ts';
import { documentsChapter, termsChapter } from './names.ts';
import { resultsChapter } from './results.ts';
import { targetsChapter } from './targets.ts';
import { deadlinesChapter, reportsChapter } from './tasks.ts';
import { textChapters } from './text.ts';

export interface Book {
  language: Language;
  plan: Plan;
  title: string;
  /** Where it is published as one file. */
  url: string;
  publisher: string;
  summary: string;
  chapters: Chapter[];
}

/** The file's name, as its language says it. */
const names: Record<Language, string> = { vi: 'ke-hoach', en: 'plan' };
export const bookName = (language: Language, format: 'html' | 'epub'): string => `${names[language]}.${format}`;

/** @param version of the plan's data */
export function bookOf(content: Content, plan: Plan, language: Language, version: string): Book {
  const here: Here = { content, plan, language, page: null };
  const { site } = content;
  const chapters = [
    aboutChapter(here, version),
    resultsChapter(here),
    targetsChapter(here),
    deadlinesChapter(here),
    ...textChapters(here),
    reportsChapter(here),
    documentsChapter(here),
    termsChapter(here),
  ];
  return {
    language,
    plan,
    title: plan.title[language],
    url: fileUrl(here, 'html'),
    summary: plan.summary[language],
    publisher: (site.publisher?.name ?? site.name)[language],
    chapters: chapters.map((chapter) => ({ ...chapter, html: withLinks(chapter.html, here) })),
  };
}

const fileUrl = ({ content, plan, language }: Here, format: 'html' | 'epub'): string =>
  new URL(`/data/${plan.id}/${bookName(language, format)}`, content.site.origin).href;

function aboutChapter(here: Here, version: string): Chapter {
  const { content, plan, language } = here;
  const { data, page } = wordsOf(language);
  const { book } = data;
  const { site } = content;
  const official = site.publisher?.official ? site.publisher.name[language] : page.unofficial;
  const home = new URL(address({ kind: 'plan', plan: plan.id }, language), site.origin).href;
  const paragraphs = [
    escapeMarkup(plan.summary[language]),
    escapeMarkup(book.adopted(plan.kind[language], plan.body[language], formatDate(plan.adopted, language))),
    escapeMarkup(book.copy(formatDate(plan.lookedUntil, language), version)),
    `${book.newer} ${linked(home, home)}`,
    `${page.serifRule} ${page.prevails}`,
    escapeMarkup(official),
    escapeMarkup(page.licence),
    `${book.original} <code>${plan.source.sha256}</code>`,
  ];
  return { id: 'about', title: book.about, html: paragraphs.map((words) => `<p>${words}</p>`).join('') };
}

/** Links to pages of the site: to what this book holds of them, else to the site. A sentence tells its address to the style. */
function withLinks(html: string, { content, plan, language }: Here): string {
  const inBook = new Map([
    ...content.terms.map(({ id }) => [address({ kind: 'glossary' }, language, id), termId(id)] as const),
    ...plan.targets.map(({ id }) => [address({ kind: 'target', plan: plan.id, id }, language), targetId(id)] as const),
  ]);
  const told = html.replace(/<div class="s" id="([^"]+)">/gu, '<div class="s" id="$1" data-at="$1">');
  return told.replace(/ href="(\/[^"]*)"/gu, (_, path: string) => {
    const id = inBook.get(path);
    return ` href="${id ? `#${id}` : new URL(path, content.site.origin).href}"`;
  });
}
