import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sentenceLinks } from './src/pages/_sentence-links.ts';
import { origin, sitemapOptions } from './src/pages/_sitemap.ts';

/** The oldest browsers in which every page is to be read; searching asks for newer ones, and says so where they are not. */
const browsers = ['chrome80', 'safari13', 'firefox78'];

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // Nothing here says light-dark(): what stands in for it where it is not known is left out (`Features.LightDark`).
    css: { lightningcss: { exclude: 1 << 20 } },
    // The page's policy allows no inline script, whatever its size; styles are put in once all are known.
    build: {
      target: browsers,
      cssTarget: browsers,
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log) },
    },
  },
  // Staff text is shown as typed: no smart quotes, no highlighter with inline styles.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [sentenceLinks] }),
    syntaxHighlight: false,
  },
  integrations: [mdx({ optimize: true }), sitemap(sitemapOptions)],
  devToolbar: { enabled: false },
});
