/** What page and worker say to each other: which packs there are, and which a reader has chosen. */
import type { Language } from '../plan/language.ts';

/** Where the worker stands; the packs chosen are in its address, so that it knows them whenever it wakes. */
export const workerAddress = '/sw.js';
export const workerFor = (kept: readonly Language[]): string => `${workerAddress}?keep=${kept.join()}`;
export const keptOf = (worker: string): string[] => (new URL(worker).searchParams.get('keep') ?? '').split(',');

export const packAddress = (language: Language): string => `/offline/${language}.pack`;

/** Tells the page how large each pack is. */
export const sizesAddress = '/offline/packs.json';
export type Sizes = Record<Language, number>;

/** What a worker tells the pages when it could not fetch or keep a pack. */
export interface Failure {
  failed: string;
}
