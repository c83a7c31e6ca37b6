/** Staff prose as a component, with what may be placed in it. */
import { getEntry, render } from 'astro:content';
import type { Here } from '../view/here.ts';
import Mark from '../view/state/mark.astro';
import Chart from '../view/target/prose-chart.astro';

/** The components that `plan/prose/allowed.ts` lets staff name. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- .astro files have no types for the linter
export const components = { Chart, Mark };

/**
 * @param locals of the page, from which the placed components draw
 * @param id path below `content/`, without `.mdx`
 */
export async function proseOf(locals: App.Locals, id: string, here: Here) {
  locals.prose = here;
  const entry = await getEntry('prose', id);
  const { Content } = await render(entry!);
  return Content;
}
