/** A promise that every page keeps by itself: what it finds are complaints, of which there must be none. */
import type { BuiltPage, Site } from '../sites.ts';

export type PageCheck = (page: BuiltPage, site: Site) => string[];

/** Complaints for what does not hold. */
export const unless = (...claims: [holds: boolean | undefined, complaint: string][]): string[] =>
  claims.filter(([holds]) => !holds).map(([, complaint]) => complaint);
