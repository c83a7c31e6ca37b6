/** What came of the plan, in words: what is counted, then every target by its state, what was asked and what was found. */
import { escapeMarkup } from '../../html/escape.ts';
import { targetShares } from '../../plan/outcome.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatNumber } from '../../words/number.ts';
import { countedSentence, countedState } from '../../words/outcome.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { askedOf, foundOf } from '../target/target-text.ts';
import { linked, spoken, targetId, type Chapter } from './chapter.ts';

/** What a target asks: the text's own words, and ours where those say too little. */
export function askedHtml({ content, language }: Here, target: Target): string {
  const { official, ours } = askedOf(content, target, language);
  return [official && `<span class="o">${escapeMarkup(official)}</span>`, ours && escapeMarkup(ours)]
    .filter(Boolean)
    .join(' ');
}

export function resultsChapter(here: Here): Chapter {
  const { content, plan, language } = here;
  const { outcome, data } = wordsOf(language);
  const { book } = data;
  const { ended, open } = targetShares(plan);
  const shares = [...ended, ...open];
  const strong = (part: string): string => `<b>${escapeMarkup(part)}</b>`;
  const all = escapeMarkup(outcome.targets(plan.targets.length));
  const row = (target: Target): string => {
    const found = foundOf(content, target, language);
    const about = found?.about ? ` (${escapeMarkup(found.about)})` : '';
    const label = found && /\d/u.test(found.figure) ? `${book.found}: ` : '';
    const end = found ? `; ${label}<b>${escapeMarkup(found.figure)}</b>${about}` : '';
    return `<li>${linked(`#${targetId(target.id)}`, target.name[language])}: ${askedHtml(here, target)}${end}</li>`;
  };
  return {
    id: 'results',
    title: book.results,
    html:
      `<p>${countedSentence(all, shares, 'targets', language, strong)}</p>` +
      shares
        .map(({ state, own }) => {
          const title = `${formatNumber(own.length, language)} ${countedState(state, 'targets', language)}`;
          return `<h3>${spoken(title)}</h3><ul>${own.map(row).join('')}</ul>`;
        })
        .join(''),
  };
}
