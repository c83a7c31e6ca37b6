/** The page of places. */
import type { FoundCounts } from '../plan/commitment/register.ts';
import type { Place } from '../plan/name/place.ts';
import type { Language } from '../plan/language.ts';
import type { Both, Subject } from './both.ts';
import { tasks } from './found.ts';

export const place = {
  title: { vi: 'Địa phương', en: 'Places' },
  lead: {
    vi: 'Mọi huyện, thị xã, thành phố của tỉnh khi nghị quyết được thông qua, và những nơi khác nghị quyết nêu tên.',
    en: 'Every district, town and city of the province when the resolution was adopted, and the other places it names.',
  },
  description: {
    vi: 'Huyện, thị xã, thành phố, khu kinh tế, khu công nghiệp, cảng, đảo được nêu trong nghị quyết và các nhiệm vụ cho mỗi nơi.',
    en: 'Districts, towns, cities, zones, parks, ports and islands named in the resolution, with the tasks for each.',
  },
  kinds: {
    province: { vi: 'tỉnh', en: 'province' },
    city: { vi: 'thành phố', en: 'city' },
    town: { vi: 'thị xã', en: 'town' },
    district: { vi: 'huyện', en: 'district' },
    island: { vi: 'đảo', en: 'island' },
    bay: { vi: 'vịnh', en: 'bay' },
    'economic-zone': { vi: 'khu kinh tế', en: 'economic zone' },
    'industrial-park': { vi: 'khu công nghiệp', en: 'industrial park' },
    port: { vi: 'cảng', en: 'port' },
    road: { vi: 'đường', en: 'road' },
    heritage: { vi: 'di sản', en: 'heritage site' },
    region: { vi: 'vùng', en: 'region' },
  },
  localities: {
    vi: (count: string): string => `${count} huyện, thị xã, thành phố`,
    en: (count: string): string => `${count} districts, towns and cities`,
  },
  zones: { vi: 'Khu kinh tế, khu công nghiệp, cảng', en: 'Zones, industrial parks and ports' },
  others: { vi: 'Đường, vịnh và nơi khác', en: 'Roads, bays and other places' },
  map: {
    vi: (province: string): string => `Sơ đồ các huyện, thị xã, thành phố: ${province}`,
    en: (province: string): string => `Schematic map of the districts, towns and cities: ${province}`,
  },
  mapNote: {
    vi: 'Sơ đồ chỉ cho biết nơi nào gần nơi nào, không theo tỉ lệ.',
    en: 'A sketch of which lies near which, not to scale.',
  },
  silentNote: {
    vi: 'Ô viền đứt: không nhiệm vụ nào nêu nơi ấy.',
    en: 'Broken border: no task names anything there.',
  },
  counts: {
    inside: {
      vi: (count: string): string => `${count} ở khu, cảng, công trình trên địa bàn`,
      en: (count: string): string => `${count} on zones, ports or projects there`,
    },
    reported: {
      vi: (count: string): string => `${count} có báo cáo`,
      en: (count: string): string => `${count} with reports`,
    },
    none: { vi: 'không được nêu', en: 'not named' },
  },
  today: { vi: 'Nơi này nay là đâu?', en: 'What is it today?' },
  own: { vi: 'Nhiệm vụ nêu tên nơi này', en: 'Tasks that name it' },
  inside: { vi: 'Ở khu, cảng, công trình trên địa bàn', en: 'On zones, ports and projects there' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  near: { vi: 'Có thể liên quan', en: 'Perhaps related' },
  nearNote: {
    vi: 'Mang tên nơi này, hoặc thuộc một khu kể trên; không nguồn nào chúng tôi có nói là nằm ở đây.',
    en: 'They bear its name or belong to a zone above; no source we have says that they lie here.',
  },
  common: { vi: 'Giao chung cho mọi nơi', en: 'Asked of every locality alike' },
  numberNote: { vi: 'Con số sau tên: nhiệm vụ ở mỗi nơi.', en: 'The number after a name counts its tasks.' },
  /** Before the work or the zone that a task is about. */
  partOf: { vi: 'Thuộc:', en: 'Part of:' },
  official: {
    vi: (sentence: string): string => `Nguyên văn, câu ${sentence}`,
    en: (sentence: string): string => `Translation and original, sentence ${sentence}`,
  },
  mentioned: { vi: 'chỉ được nêu trong câu', en: 'only named in a sentence' },
  inSentences: {
    vi: 'Không có nhiệm vụ riêng; chỉ được nêu trong câu',
    en: 'No task of its own; named only in sentence',
  },
  source: { vi: 'Nguồn', en: 'Source' },
  sources: {
    vi: (count: string): string => `Nguồn (${count})`,
    en: (count: string): string => (count === '1' ? 'Source' : `Sources (${count})`),
  },
  looked: { vi: (date: string): string => `Xem ngày ${date}.`, en: (date: string): string => `Seen on ${date}.` },
} satisfies Subject & { kinds: Record<Place['kind'], Both> };

/** What is counted of a place. */
export interface PlaceCounts extends FoundCounts {
  /** Tasks that name it. */
  own: number;
  /** Further tasks that name what lies there. */
  inside: number;
  /** Sentences that name it, tasks or not. */
  sentences: number;
}

/** The sentence that answers the title: what is asked there. */
const asked = {
  vi: ({ own, inside, sentences }: PlaceCounts): string => {
    if (own > 0)
      return inside > 0
        ? `Nghị quyết nêu tên nơi này ở ${tasks.vi(own)}, và nêu khu, cảng, công trình trên địa bàn ở ${tasks.vi(inside)} khác.`
        : `Nghị quyết nêu tên nơi này ở ${tasks.vi(own)}.`;
    if (inside > 0)
      return `Không nhiệm vụ nào nêu tên nơi này, nhưng ${tasks.vi(inside)} nêu khu, cảng, đảo hoặc công trình trên địa bàn.`;
    return sentences > 0
      ? 'Nghị quyết có nêu tên nơi này nhưng không đặt nhiệm vụ riêng nào.'
      : 'Nghị quyết không nêu tên nơi này, cũng không nêu khu, cảng hay công trình nào trên địa bàn.';
  },
  en: ({ own, inside, sentences }: PlaceCounts): string => {
    if (own > 0)
      return inside > 0
        ? `The resolution names it in ${tasks.en(own)}, and zones, ports or projects there in ${inside} more.`
        : `The resolution names it in ${tasks.en(own)}.`;
    if (inside > 0)
      return `No task names it, but ${inside === 1 ? '1 task names' : `${inside} tasks name`} a zone, port, island or project there.`;
    return sentences > 0
      ? 'The resolution names it but sets no task of its own for it.'
      : 'The resolution does not name it, nor any zone, port or project there.';
  },
};

export const placeSentence = (counts: PlaceCounts, language: Language): string => asked[language](counts);

/** Its name without the kind of unit: on a map, in a list of its kind. */
export function shortName({ name, kind }: Pick<Place, 'name' | 'kind'>, language: Language): string {
  const word = place.kinds[kind][language];
  const own = name[language];
  if (own.toLowerCase().startsWith(`${word} `)) return own.slice(word.length + 1);
  return own.endsWith(` ${word}`) ? own.slice(0, -word.length - 1) : own;
}

/** A long name cut at a word, where its page tells it whole. */
export function clip(name: string, most = 56): string {
  return name.length <= most ? name : `${name.slice(0, name.lastIndexOf(' ', most)).replace(/[,;]$/u, '')}…`;
}

const todays = {
  wards: { vi: (name: string): string => `phường ${name}`, en: (name: string): string => `${name} ward` },
  communes: { vi: (name: string): string => `xã ${name}`, en: (name: string): string => `${name} commune` },
  special_zones: {
    vi: (name: string): string => `đặc khu ${name}`,
    en: (name: string): string => `${name} special zone`,
  },
} satisfies Record<keyof NonNullable<Place['now']>, Both>;

/** The units that hold its area today, as people call them. */
export const todaysNames = (now: Place['now'], language: Language): string[] =>
  now ? (['wards', 'communes', 'special_zones'] as const).flatMap((kind) => now[kind].map(todays[kind][language])) : [];

/** Its name without the kind of unit it is, where a heading says that already: "Hạ Long", "Quảng Yên". */
export function shortPlaceName({ name, kind }: Pick<Place, 'name' | 'kind'>, language: Language): string {
  const unit = place.kinds[kind][language];
  return name[language].replace(new RegExp(`^${unit} | ${unit}$`, 'iu'), '');
}
