/** A source as a link: publisher, title, date; words of the other language are marked as such. */
import { escapeMarkup } from '../../html/escape.ts';
import { formatDate } from '../../words/date.ts';
import { languageOf, languageOfName, type Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';

export interface Cited {
  publisher: string;
  title?: string | null | undefined;
  url: string;
  published?: string | null | undefined;
}

const marked = (words: string, own: Language, language: Language): string =>
  own === language ? escapeMarkup(words) : `<span lang="${own}">${escapeMarkup(words)}</span>`;

/** @returns HTML: the link, a comma and the date of publication, or that it is not known */
export function sourceHtml({ publisher, title, url, published }: Cited, language: Language): string {
  const name = marked(publisher, languageOfName(publisher, language), language);
  const titled = title ? `, “${marked(title, languageOf(title), language)}”` : '';
  const date = published ? formatDate(published, language) : wordsOf(language).glossary.undated;
  return `<a href="${escapeMarkup(url)}">${name}${titled}</a>, ${date}`;
}

/** The same, with the day we looked, said where its title is not known or it is a repost. */
export function seenHtml(source: Cited & { accessed: string; secondary?: boolean }, language: Language): string {
  const words = wordsOf(language).commitment;
  const untitled = source.title ? '' : ` (${words.untitled})`;
  const secondary = source.secondary ? `; ${words.secondary}` : '';
  return `${sourceHtml(source, language)}${untitled}; ${words.accessed(formatDate(source.accessed, language))}${secondary}`;
}
