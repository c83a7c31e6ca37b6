/** A source as a link: publisher, title, date; words of the other language are marked as such; what is not known is left out. */
import { languageOf, type Language } from '../../plan/language.ts';
import { foreignPublisher, type Source } from '../../plan/file/source.ts';
import { formatDate } from '../../words/date.ts';
import { escapeMarkup } from '../../html/escape.ts';
import { wordsOf } from '../../words/words.ts';

/** A term's source may give its publisher in one form and no day on which we looked. */
export type ShownSource = Pick<Source, 'publisher' | 'url'> & { [Key in keyof Source]?: Source[Key] | undefined };

/**
 * @param secondary whether it is a repost, a forum or a machine translation
 * @param seen whether to say also the day we looked
 */
export function sourceHtml(source: ShownSource, language: Language, { secondary = false, seen = false } = {}): string {
  const { title, url, published, accessed } = source;
  const words = wordsOf(language);
  /** The language of words quoted from elsewhere, when it is not the page's. */
  const foreign = (quoted: string): Language | undefined =>
    languageOf(quoted) === language ? undefined : languageOf(quoted);
  const inLanguage = (said: string, of: Language | undefined): string =>
    of ? `<span lang="${of}">${escapeMarkup(said)}</span>` : escapeMarkup(said);
  const publisher = inLanguage(source.publisher[language], foreignPublisher(source.publisher, language));
  // As one string: a blank between these parts would be seen.
  return [
    `<a class="source" href="${escapeMarkup(url)}">${publisher}`,
    title && `, “${inLanguage(title, foreign(title))}”`,
    '</a>',
    published && `, ${formatDate(published, language)}`,
    seen && `; ${words.commitment.accessed(formatDate(accessed!, language))}`,
    seen && secondary && `; ${words.commitment.secondary}`,
  ]
    .filter(Boolean)
    .join('');
}
