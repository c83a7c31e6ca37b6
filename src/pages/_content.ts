/** The content, read once a build; `astro dev` reads it anew for each page, so that edits show. */
import { read } from '../plan/read.ts';
import type { Content } from '../plan/read.ts';

let cached: Content | null = null;

export function siteContent(): Content {
  if (cached && process.env.NODE_ENV === 'production') return cached;
  const { content } = read(process.cwd());
  if (!content) throw new Error('The content has errors: run `npm run check`.');
  cached = content;
  return content;
}
