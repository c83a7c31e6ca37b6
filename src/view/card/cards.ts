/** What the card of each page says, from the page's own words, numbers and picture. */
import type { Mark, ShareCard } from '../../chart/share-card.ts';
import type { Page } from '../../plan/address.ts';
import { standingIn } from '../../plan/commitment/register.ts';
import type { State } from '../../plan/evidence/state.ts';
import type { Place } from '../../plan/name/place.ts';
import { countOf, inOrder, outcomeOf, targetShares } from '../../plan/outcome.ts';
import type { Group } from '../../plan/plan.ts';
import type { Target } from '../../plan/target/target.ts';
import type { Update } from '../../plan/update/update.ts';
import { bindCompounds } from '../../words/compound.ts';
import { formatDate } from '../../words/date.ts';
import { countWord, formatNumber } from '../../words/number.ts';
import { countedParts } from '../../words/outcome.ts';
import { foundSentence } from '../../words/found.ts';
import { placeSentence } from '../../words/place.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { localitiesOf, tilesOf } from '../place/locality.ts';
import { shapes } from '../state/shapes.ts';
import { resultOn } from '../target/describe.ts';
import { publishersOf } from '../target/pictures.ts';
import { progressOf } from '../target/progress.ts';
import { goalOf } from '../target/target-text.ts';

/** A page in the words of one language, with the plan it is of. */
type CardHere = Pick<Here, 'content' | 'plan' | 'language'>;

const markOf = (state: State | null): Mark | null => {
  const shape = state && shapes[state];
  return shape ? { shape, missed: state === 'not-met' } : null;
};

/** @param page one with a card of its own */
export function cardOf(here: CardHere, page: Page): ShareCard {
  const card = cardWords(here, page);
  const bound = (words: string): string => bindCompounds(here, words);
  return { ...card, over: card.over && bound(card.over), title: bound(card.title), lines: card.lines.map(bound) };
}

function cardWords(here: CardHere, page: Page): ShareCard {
  const { plan } = here;
  switch (page.kind) {
    case 'group':
      return groupCard(
        here,
        plan.groups.find(({ number }) => number === page.group)!,
      );
    case 'target':
      return targetCard(
        here,
        plan.targets.find(({ id }) => id === page.id)!,
      );
    case 'place':
      return placeCard(
        here,
        plan.localities.find(({ id }) => id === page.id)!,
      );
    case 'update':
      return updateCard(
        here,
        plan.updates.find(({ id }) => id === page.id)!,
      );
    case 'outcome':
      return outcomeCard(here);
    default:
      return planCard(here, page.kind === 'home');
  }
}

/** What stands on every card: whose it is, from which document, of which day. */
function common({ content, plan, language }: CardHere): Pick<ShareCard, 'site' | 'kicker' | 'foot'> {
  const words = wordsOf(language);
  const { site } = content;
  return {
    site: site.name[language],
    kicker: plan.title[language],
    foot: [
      words.card.source(plan.kind[language], formatDate(plan.adopted, language), plan.body[language]),
      words.page.reviewed(formatDate(plan.reviewed, language)),
    ],
  };
}

/** A cell a target, and what they come to. */
function stripOf({ plan, language }: CardHere, targets = plan.targets): Pick<ShareCard, 'strip' | 'key'> {
  const { ended, open } = targetShares({ targets });
  return {
    strip: inOrder(ended, open).map(({ assessment }) => markOf(assessment.state)),
    key: countedParts([...ended, ...open], 'targets', language).map(({ state, count, words }) => ({
      mark: markOf(state),
      words: `${formatNumber(count, language)} ${words}`,
    })),
  };
}

function planCard(here: CardHere, isHome: boolean): ShareCard {
  const { plan, language } = here;
  const { outcome, home } = wordsOf(language);
  const counts = `${home.groups(countWord(plan.groups.length, language))} · ${outcome.targets(plan.targets.length)}`;
  const kicker = isHome ? plan.title[language] : `${plan.kind[language]}, ${plan.province[language]}`;
  return {
    ...common(here),
    kicker,
    title: isHome ? plan.headline[language] : plan.title[language],
    lines: [isHome ? `${outcome.targets(plan.targets.length)}:` : counts],
    ...stripOf(here),
  };
}

function outcomeCard(here: CardHere): ShareCard {
  const { plan, language } = here;
  const { outcome } = wordsOf(language);
  const { commitments } = outcomeOf(plan);
  return {
    ...common(here),
    kicker: outcome.name,
    title: outcome.title(plan.title[language]),
    lines: [
      `${outcome.scored(formatNumber(countOf(commitments), language))} · ${outcome.targets(plan.targets.length)}:`,
    ],
    ...stripOf(here),
  };
}

function groupCard(here: CardHere, { number, prose }: Group): ShareCard {
  const { plan, language } = here;
  const words = wordsOf(language);
  const own = plan.targets.filter(({ quotes }) => quotes.at(-1)!.at.startsWith(`${number}.`));
  const tasks = standingIn(plan.commitments, String(number)).length;
  const counts = [words.outcome.tasks(tasks), ...(own.length > 0 ? [words.outcome.targets(own.length)] : [])];
  return {
    ...common(here),
    kicker: `${words.group.ordinal(number, plan.groups.length)}`,
    title: prose[language].title,
    lines: [prose[language].summary, `${counts.join(' · ')}${own.length > 0 ? ':' : ''}`],
    ...(own.length > 0 && stripOf(here, own)),
  };
}

function targetCard(here: CardHere, target: Target): ShareCard {
  const { content, plan, language } = here;
  const words = wordsOf(language);
  const own = { ...here, target };
  const { state, basis } = target.assessment;
  const progress = progressOf(own);
  const { names, seen } = publishersOf(target, language);
  const shown = names.slice(0, 2).join(', ');
  return {
    ...common(here),
    over: target.name[language],
    title: resultOn(own).main,
    lines: [`${words.target.goal(goalOf(content, target, language))}.`],
    key: [{ mark: markOf(state), words: formatState(state, basis, language) }],
    picture: progress ? { scene: progress.scene } : undefined,
    foot: [
      ...(names.length > 0
        ? [words.card.publishers(shown, Math.max(0, names.length - 2))]
        : common(here).foot.slice(0, 1)),
      seen ? words.target.seen(formatDate(seen, language)) : words.target.looked(formatDate(plan.reviewed, language)),
    ],
  };
}

function placeCard(here: CardHere, place: Place): ShareCard {
  const { plan, language } = here;
  const { counts } = localitiesOf(here).find((each) => each.place === place)!;
  const finding = foundSentence(counts, formatDate(plan.lookedUntil, language), language);
  const tiles = tilesOf(here, place);
  return {
    ...common(here),
    title: place.name[language],
    lines: [placeSentence(counts, language), ...(finding ? [finding] : [])],
    picture: place.tile && tiles.length > 1 ? { tiles } : undefined,
  };
}

function updateCard(here: CardHere, { date, prose, sources }: Update): ShareCard {
  const { plan, language } = here;
  const words = wordsOf(language);
  const names = [...new Set(sources.map(({ publisher }) => publisher[language]))];
  return {
    ...common(here),
    kicker: `${words.update.title}, ${plan.title[language]}`,
    over: formatDate(date, language),
    title: prose[language].title,
    lines: [prose[language].summary],
    foot: [
      ...(names.length > 0
        ? [words.card.publishers(names.slice(0, 2).join(', '), Math.max(0, names.length - 2))]
        : common(here).foot.slice(0, 1)),
      words.page.reviewed(formatDate(plan.reviewed, language)),
    ],
  };
}
