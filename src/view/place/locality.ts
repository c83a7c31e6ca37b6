/** What a plan asks in a locality: of itself, of what lies there; and what may be related, which no source says. */
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { foundOn, isReported, placesOf } from '../../plan/commitment/register.ts';
import { sentencesNaming } from '../../plan/name/mention.ts';
import type { Place } from '../../plan/name/place.ts';
import type { Update } from '../../plan/update/update.ts';
import type { Tile } from '../../chart/tile-map.ts';
import { placeAddress } from '../../plan/address.ts';
import { shortName, type PlaceCounts } from '../../words/place.ts';
import type { Here } from '../here.ts';

export interface Locality {
  place: Place;
  /** Tasks that name it. */
  own: Commitment[];
  /** Further tasks that name a place or project there. */
  inside: Commitment[];
  /** Ids of what lies there. */
  there: string[];
  /** Places that bear its name or belong to a zone there, with tasks not told above. */
  near: Place[];
  counts: PlaceCounts;
  updates: Update[];
}

/** Everything within some places, however deep. */
function within(places: readonly Place[], all: readonly Place[]): Place[] {
  const inner = all.filter((place) => places.some(({ id }) => place.within === id));
  return inner.length > 0 ? [...inner, ...within(inner, all)] : [];
}

/** What has an answer leads; each part keeps the order of the text. */
const answeredFirst = (tasks: readonly Commitment[]): Commitment[] =>
  tasks.toSorted((a, b) => Number(isReported(b)) - Number(isReported(a)));

/** @param place one of the plan's localities */
export function localityOf({ plan, content }: Pick<Here, 'plan' | 'content'>, place: Place): Locality {
  const all = content.places;
  const zones = all.filter(({ across }) => across.includes(place.id));
  const there = new Set([place, ...within([place], all), ...zones].map(({ id }) => id));
  const projects = new Set(
    plan.projects.filter(({ places }) => places.some((id) => there.has(id))).map(({ id }) => id),
  );
  const own = answeredFirst(plan.commitments.filter(({ places }) => places.includes(place.id)));
  const inside = answeredFirst(
    plan.commitments.filter(
      (each) =>
        !own.includes(each) &&
        (each.places.some((id) => there.has(id)) || each.projects.some((id) => projects.has(id))),
    ),
  );
  const told = new Set([...own, ...inside]);
  const zoned = within(zones, all);
  const name = shortName(place, 'vi');
  const near = placesOf(plan, all).filter(
    (each) =>
      !there.has(each.id) &&
      !plan.localities.includes(each) &&
      (zoned.includes(each) || each.name.vi.includes(name)) &&
      plan.commitments.some((task) => task.places.includes(each.id) && !told.has(task)),
  );
  const standing = [...told].filter(({ withdrawn }) => !withdrawn);
  const updates = plan.updates.filter(
    ({ concerns }) =>
      concerns.places.some((id) => there.has(id)) ||
      concerns.projects.some((id) => projects.has(id)) ||
      concerns.commitments.some((id) => [...told].some((task) => task.id === id)),
  );
  const counts = {
    own: own.length,
    inside: inside.length,
    ...foundOn(standing),
    sentences: (sentencesNaming(plan.text, all).get(place.id) ?? []).length,
  };
  return { place, own, inside, there: [...there].filter((id) => id !== place.id), near, counts, updates };
}

/** Tasks given to localities as such, to none by its name. */
export function tasksOfAll({ plan, content }: Pick<Here, 'plan' | 'content'>): Commitment[] {
  const common = content.bodies.filter(
    ({ level, name }) =>
      level === 'district' && !plan.localities.some((each) => name.vi.includes(shortName(each, 'vi'))),
  );
  return plan.commitments.filter(({ bodies }) => common.some(({ id }) => bodies.includes(id)));
}

const known = new WeakMap<Here['plan'], Locality[]>();

/** All of a plan's localities; gathered once, for each page draws them all. */
export function localitiesOf(here: Pick<Here, 'plan' | 'content'>): Locality[] {
  let all = known.get(here.plan);
  if (!all) known.set(here.plan, (all = here.plan.localities.map((place) => localityOf(here, place))));
  return all;
}

/** Whether no task names it or anything there. */
export const isSilent = ({ counts }: Locality): boolean => counts.own + counts.inside === 0;

/** The schematic map of a plan's localities; one may be the page's own. */
export const tilesOf = (here: Pick<Here, 'plan' | 'content' | 'language'>, current?: Place): Tile[] =>
  localitiesOf(here).flatMap((each) =>
    each.place.tile
      ? {
          ...each.place.tile,
          name: shortName(each.place, here.language),
          href: placeAddress(here.plan, each.place.id, here.language),
          current: each.place === current,
          silent: isSilent(each),
        }
      : [],
  );
