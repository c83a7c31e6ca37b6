/** A part of the official text, sentence by sentence at its address; of a group with the plain words before each paragraph. */
import { escapeMarkup } from '../../html/escape.ts';
import { definitionsIn } from '../../plan/prose/allowed.ts';
import { plainWords } from '../../plan/prose/plain-words.ts';
import type { Group } from '../../plan/plan.ts';
import type { Division, Paragraph } from '../../plan/text/official-text.ts';
import { divisionName } from '../../words/division.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { isItem, nameOf } from '../text/paragraph.ts';
import { plainHtml } from '../text/plain-html.ts';
import { sentenceHtml, type TextHere } from '../text/sentence.ts';
import type { Chapter } from './chapter.ts';

/** Elements without content, as XHTML writes them. */
const closed = (html: string): string => html.replace(/<(br|hr)>/gu, '<$1/>');

/** Notes on the wording, behind the paragraph that they are about. */
function slipsHtml({ plan, language }: Here, { sentences }: Paragraph): string {
  const slips = sentences.flatMap(({ id }) => plan.slips.get(id) ?? []);
  const words = wordsOf(language);
  const mark = { slip: words.text.sic, unclear: words.text.unclearMark };
  const items = slips.map(({ kind, quote, note }) => {
    const lang = language === 'vi' ? '' : ' lang="vi"';
    return `<li><i>${mark[kind]}</i> <span${lang}>“${escapeMarkup(quote)}”</span>: ${escapeMarkup(note[language])}</li>`;
  });
  return items.length > 0 ? `<ul class="note" aria-label="${words.data.book.slips}">${items.join('')}</ul>` : '';
}

const officialHtml = (here: TextHere, { label, sentences }: Paragraph, tag?: 'h3'): string =>
  `<div class="official">${sentences
    .map((sentence, at) => sentenceHtml(sentence, { label: at === 0 ? label : '', ...(tag && { tag }) }, {}, here))
    .join('')}</div>`;

function plainOf(here: Here, group: Group | undefined): (id: string) => string {
  if (!group) return () => '';
  const prose = group.prose[here.language];
  const told = plainWords(prose.blocks);
  const definitions = definitionsIn({ type: 'root', children: prose.blocks });
  return (id) => {
    const html = closed(plainHtml(told.get(id) ?? [], here.language, definitions).html);
    return html && `<div class="pl" role="group" aria-label="${wordsOf(here.language).text.plainOf(id)}">${html}</div>`;
  };
}

function divisionChapter(here: Here, division: Division): Chapter {
  const { plan, language } = here;
  const group = plan.groups.find(({ number }) => String(number) === division.id);
  const textHere: TextHere = { ...here, firstUses: new Map() };
  const plain = plainOf(here, group);
  const heading = division.heading;
  const parts = division.paragraphs.map((paragraph) => {
    const official = `${officialHtml(textHere, paragraph)}${slipsHtml(here, paragraph)}`;
    if (isItem(paragraph)) return official;
    const name = nameOf(here, division, paragraph);
    const title = `${paragraph.id}${name ? ` ${name}` : ''}`;
    return `<section id="${paragraph.id}"><h4>${escapeMarkup(title)}</h4>${plain(paragraph.id)}${official}</section>`;
  });
  const summary = group ? `<p>${escapeMarkup(group.prose[language].summary)}</p>` : '';
  const head = heading ? `${officialHtml(textHere, heading, 'h3')}${plain(heading.id)}${slipsHtml(here, heading)}` : '';
  return {
    id: division.id,
    title: divisionName(plan, division.id, language),
    html: `${summary}${head}${parts.join('')}`,
  };
}

export const textChapters = (here: Here): Chapter[] =>
  here.plan.text.divisions.map((division) => divisionChapter(here, division));
