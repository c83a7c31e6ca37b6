import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sentenceLinks } from './src/pages/_sentence-links.ts';
import { origin, sitemapOptions } from './src/pages/_sitemap.ts';

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // `_headers` knows the worker by this name: its response alone may compile WebAssembly.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/[name].[hash].js' } } },
    // The page's policy allows no inline style or script, whatever its size.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log) },
    },
  },
  // Staff text is shown as typed: no smart quotes, no highlighter with inline styles.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [sentenceLinks] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap(sitemapOptions)],
  devToolbar: { enabled: false },
});
