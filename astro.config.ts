import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defineMdastPlugin } from 'satteri';
import { read } from './src/plan/read.ts';
import { address, allPages } from './src/words/address.ts';
import { languages } from './src/words/language.ts';

const { content } = read(process.cwd());
if (!content) throw new Error('The content has errors: run `npm run check`.');
const { site, plans } = content;

/** Both addresses of each page, by each: the sitemap names twins, whose slugs differ. */
const alternates = new Map(
  allPages(plans).flatMap((page) => {
    const links = languages.map((lang) => ({ lang, url: new URL(address(page, lang), site.origin).href }));
    return links.map(({ url }) => [url, links] as const);
  }),
);

/** A link's title holds the first words of the sentence it names: for the build to check, not for readers. */
const firstWords = defineMdastPlugin({
  name: 'first-words',
  link: (node, context) => {
    if (node.title) context.setProperty(node, 'title', null);
  },
});

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The page's policy allows no inline style or script, whatever their size.
  vite: {
    // Under a name that a rule of `_headers` can know: its response alone may compile WebAssembly.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'assets/[name].[hash].js' } },
    },
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
