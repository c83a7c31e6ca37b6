/** Astro's door to staff prose. Shapes and rules live in `plan/read.ts`, which has checked every file before this runs. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const prose = defineCollection({
  loader: glob({
    base: './content',
    pattern: '**/{vi,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  }),
});

export const collections = { prose };
