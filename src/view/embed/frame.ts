/** How an embedded document is set into a page: its size, the code to copy, and what oEmbed says of it. */
import { cardSize } from '../../chart/share-card.ts';
import { escapeMarkup } from '../../html/escape.ts';
import { toJson } from '../../open-data/json.ts';
import { address, cardAddress } from '../../plan/address.ts';
import { embedAddress, type Embeddable } from '../../plan/embed.ts';
import { joinQuotes } from '../../plan/text/quote.ts';
import { wordsOf } from '../../words/words.ts';
import { cardPageOf } from '../card/shared.ts';
import type { Here } from '../here.ts';
import { resultOn } from '../target/describe.ts';
import { publishersOf } from '../target/pictures.ts';
import { isDrawn } from '../target/progress.ts';

type EmbedHere = Pick<Here, 'content' | 'plan' | 'language'>;

const nameOf = ({ plan, language }: EmbedHere, of: Embeddable): string =>
  of.kind === 'target'
    ? plan.targets.find(({ id }) => id === of.id)!.name[language]
    : wordsOf(language).commitment.label(of.id);

/** Who published what was found, the best first; none where nothing was. */
export function sourceNames({ plan, language }: EmbedHere, of: Embeddable): string[] {
  if (of.kind === 'target')
    return publishersOf(
      plan.targets.find(({ id }) => id === of.id)!,
      language,
    ).names;
  const { history } = plan.commitments.find(({ id }) => id === of.id)!;
  return [...new Set(history.map(({ source }) => source.publisher[language]))];
}

/** How high some words stand: letters that surely fit a line of the narrowest phone, and the height of a line. */
const high = (words: string, letters: number, line: number): number => Math.ceil(words.length / letters) * line;

/** How high it has to be on the narrowest phone: wider, it needs less. */
export function embedHeight(here: EmbedHere, of: Embeddable): number {
  const { plan, language } = here;
  const target = of.kind === 'target' ? plan.targets.find(({ id }) => id === of.id)! : null;
  const { quotes } = target ?? plan.commitments.find(({ id }) => id === of.id)!;
  const official = joinQuotes(quotes, 'vi');
  const parts = [
    high(nameOf(here, of), 34, 21),
    language === 'vi' ? high(official, 29, 27) : high(joinQuotes(quotes, 'en'), 29, 24) + high(official, 32, 24),
    target ? high(resultOn({ ...here, target }).main, 25, 24) : 0,
    target && isDrawn(target) ? 400 : 0,
    high(sourceNames(here, of).slice(0, 2).join(', '), 34, 21),
    // A state and what it rests on; then the resolution, the sentence, the site and the day.
    target || plan.commitments.some(({ id, state }) => id === of.id && state) ? 54 : 0,
    language === 'vi' ? 170 : 200,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) / 20) * 20;
}

/** The code to copy. */
export function embedCode(here: EmbedHere, of: Embeddable): string {
  const { content, language } = here;
  const src = new URL(embedAddress(of, language), content.site.origin).href;
  const title = escapeMarkup(`${content.site.name[language]}: ${nameOf(here, of)}`);
  return `<iframe src="${src}" title="${title}" width="100%" height="${embedHeight(here, of)}" loading="lazy" frameborder="0"></iframe>`;
}

/** @returns the text of its `oembed.json` */
export function oembed(here: EmbedHere, of: Embeddable): string {
  const { content, plan, language } = here;
  const absolute = (path: string): string => new URL(path, content.site.origin).href;
  return toJson({
    version: '1.0',
    type: 'rich',
    title: nameOf(here, of),
    author_name: plan.body[language],
    author_url: absolute(address(of, language)),
    provider_name: content.site.name[language],
    provider_url: absolute(address({ kind: 'home' }, language)),
    cache_age: 86_400,
    thumbnail_url: absolute(cardAddress(cardPageOf(here, of), language)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: embedCode(here, of),
    width: 600,
    height: embedHeight(here, of),
  });
}
