/** The page of places. */
import type { Place } from '../plan/name/place.ts';
import type { Language } from '../plan/language.ts';
import type { Both, Subject } from './both.ts';

export const place = {
  title: { vi: 'Địa phương', en: 'Places' },
  lead: {
    vi: 'Những nơi nghị quyết nêu tên, theo tên gọi năm 2023, và việc đặt ra cho mỗi nơi.',
    en: 'The places the resolution names, under their 2023 names, and what it asks for in each.',
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
  inSentences: {
    vi: 'Không có nhiệm vụ riêng; chỉ được nêu trong câu',
    en: 'No task of its own; named only in sentence',
  },
  source: { vi: 'Nguồn', en: 'Source' },
} satisfies Subject & { kinds: Record<Place['kind'], Both> };

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
