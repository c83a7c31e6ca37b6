import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defineMdastPlugin } from 'satteri';
import { read } from './src/plan/read.ts';
import { address, allPages } from './src/words/address.ts';
import { languages } from './src/words/language.ts';

const { content } = read(process.cwd());
// The server for writing starts with faulty content too: its pages then say what is wrong.
if (!content && process.env.NODE_ENV === 'production') throw new Error('The content has errors: run `npm run check`.');
const plans = content?.plans ?? [];
const origin = content?.site.origin ?? 'http://localhost';

/** Both addresses of each page, by each: the sitemap names twins, whose slugs differ. */
const alternates = new Map(
  allPages(plans).flatMap((page) => {
    const links = languages.map((lang) => ({ lang, url: new URL(address(page, lang), origin).href }));
    return links.map(({ url }) => [url, links] as const);
  }),
);

/** A link's title holds the first words of the sentence it names: for the build to check, not for readers. */
const firstWords = defineMdastPlugin({
  name: 'first-words',
  link: (node, context) => {
    if (node.title) context.setProperty(node, 'title', null);
  },
  definition: (node, context) => {
    if (node.title) context.setProperty(node, 'title', null);
  },
});

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The page's policy allows no inline style or script, whatever their size.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own marker in MDX modules, of no consequence here, would drown what matters.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
  compressHTML: true,
  markdown: {
    // Staff text is shown as typed: no smart quotes, no highlighter with inline styles.
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [firstWords] }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (url) => alternates.has(url),
      serialize: (item) => ({ ...item, links: alternates.get(item.url) ?? [] }),
    }),
  ],
  devToolbar: { enabled: false },
});
