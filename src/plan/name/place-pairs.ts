/** Names of places in both languages: one that only the Vietnamese has beside one that only the English has is a slip. */
import { objectsIn } from '../file/plausibility.ts';
import { SoundValues } from '../file/sound.ts';
import type { YamlRecord } from '../file/yaml.ts';
import type { Findings } from '../finding.ts';
import type { Place } from './place.ts';

/** Names as both languages write them: "Uông Bí" of "thành phố Uông Bí". */
const named = new WeakMap<readonly Place[], string[]>();
function namesOf(places: readonly Place[]): string[] {
  const known =
    named.get(places) ??
    [...new Set(places.flatMap(({ match }) => match))].filter((name) =>
      /^(?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,3}$/u.test(name),
    );
  named.set(places, known);
  return known;
}

const bareOf = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');

/** Names by their letters without marks. */
const bare = new WeakMap<readonly string[], Map<string, string>>();

/** A name that is a place's but for its marks: "Quãng Ninh". Without any marks it is as others print it. */
function misspeltIn(words: string, names: readonly string[]): { found: string; name: string } | null {
  const byBare = bare.get(names) ?? new Map(names.map((name) => [bareOf(name), name]));
  bare.set(names, byBare);
  const capitals = words.split(/[^\p{L}\p{M}]/u);
  for (let at = 0; at + 1 < capitals.length; at++)
    for (const length of [2, 3]) {
      const found = capitals.slice(at, at + length).join(' ');
      const name = byBare.get(bareOf(found));
      if (
        name !== undefined &&
        found !== name &&
        /[^\x20-\x7e]/u.test(found) &&
        !names.includes(found) &&
        words.includes(found)
      )
        return { found, name };
    }
  return null;
}

/** Files whose pairs name the same places. */
const same = new SoundValues();

export function checkPlacePairs(record: YamlRecord<object>, places: readonly Place[], findings: Findings): void {
  const names = namesOf(places);
  const judge = (): void => {
    for (const { fields, path } of objectsIn(record.value)) {
      const { vi, en } = fields;
      if (typeof vi !== 'string' || typeof en !== 'string') continue;
      const misspelt = misspeltIn(vi, names);
      if (misspelt) {
        const key = path.map(String).join('.');
        findings.add('place-spelt', record.at([...path, 'vi']), { key, ...misspelt });
        continue;
      }
      if (vi === en) continue;
      const ours = names.filter((name) => vi.includes(name) && !en.includes(name));
      const theirs = ours.length === 0 ? [] : names.filter((name) => en.includes(name) && !vi.includes(name));
      if (theirs.length > 0)
        findings.add('place-differs', record.at([...path, 'en']), {
          key: path.map(String).join('.'),
          vi: ours[0]!,
          en: theirs[0]!,
        });
    }
  };
  same.judge(record.value, findings, judge, names.join());
}
