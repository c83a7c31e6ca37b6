/** The notice of a locality: its names today, what is asked there, and what is asked of all localities alike. */
import type { Place } from '../../plan/name/place.ts';
import { formatDate } from '../../words/date.ts';
import { foundSentence } from '../../words/found.ts';
import { placeSentence, todaysNames } from '../../words/place.ts';
import { noticeWords } from '../../words/notice.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { localitiesOf, tasksOfAll } from '../place/locality.ts';
import type { Draft, Part } from './draft.ts';
import { documentWords, tasksPart, whoPart } from './rows.ts';

export function placeDraft(here: Here, place: Place): Draft {
  const { plan, language } = here;
  const words = wordsOf(language);
  const { own, inside, counts } = localitiesOf(here).find((each) => each.place === place)!;
  const shared = tasksOfAll(here).filter((task) => !own.includes(task) && !inside.includes(task));
  const names = todaysNames(place.now, language);
  const today: Part[] =
    names.length > 0
      ? [
          {
            kind: 'words',
            title: place.until
              ? noticeWords(language).since(formatDate(place.until, language))
              : noticeWords(language).today,
            words: [{ text: `${names.join(', ')}.` }],
          },
        ]
      : [];
  const standing = [...own, ...inside].filter(({ withdrawn }) => !withdrawn);
  return {
    over: documentWords(here),
    title: place.name[language],
    summary: [placeSentence(counts, language), foundSentence(counts, formatDate(plan.lookedUntil, language), language)]
      .filter(Boolean)
      .join(' '),
    parts: [
      ...tasksPart(
        here,
        words.place.own,
        own.filter(({ withdrawn }) => !withdrawn),
        { quoted: own.length < 4 },
      ),
      ...tasksPart(
        here,
        words.place.inside,
        inside.filter(({ withdrawn }) => !withdrawn),
      ),
      ...tasksPart(here, words.place.common, shared, { spare: true }),
      ...today,
      whoPart(here, [...own, ...inside]),
    ],
    tasks: standing.map(({ id }) => id),
    targets: [],
    told: new Set(),
  };
}
