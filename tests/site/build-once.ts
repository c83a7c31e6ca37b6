/**
 * Builds what the tests of built sites read, once a run: the site of the live plan, which is published; that of the miniature
 * plan, which holds every state a page can have; and that of the live plan after a day's work of the staff.
 */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { addFurtherStates } from '../example/further-states.ts';
import { aged, applyEdits, exampleFolder } from '../example/project.ts';
import { build, copyProject } from './project.ts';
import { work } from './staff-work.ts';

/** Roots of the projects that were built, by name. */
export interface BuiltSites {
  live: string;
  example: string;
  edited: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

async function buildIn(name: string, root: string, forms?: string): Promise<void> {
  const { status, output } = await build(root, forms ? { FORMS: forms } : {});
  if (status !== 0) throw new Error(`The ${name} site does not build:\n${output}`);
}

async function buildAll(): Promise<BuiltSites> {
  const sites: BuiltSites = { live: process.cwd(), example: copyProject(exampleFolder), edited: copyProject() };
  applyEdits(sites.example, aged);
  addFurtherStates(sites.example);
  work(sites.edited);
  await Promise.all([
    buildIn('live', sites.live),
    // What is drawn of the live plan is drawn once.
    buildIn('miniature', sites.example).then(() => buildIn('edited', sites.edited, 'data')),
  ]);
  return sites;
}

let built: Promise<BuiltSites> | undefined;

export default async function setup(project: TestProject): Promise<() => void> {
  // Two projects read the same sites; whoever works on a test may name sites that were built before.
  const known = process.env.SITES_BUILT;
  const sites = known ? (JSON.parse(known) as BuiltSites) : await (built ??= buildAll());
  project.provide('sites', sites);
  return () => {
    if (!known) for (const root of [sites.example, sites.edited]) rmSync(root, { recursive: true, force: true });
  };
}
