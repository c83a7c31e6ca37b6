import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defineMdastPlugin, type MdastPluginDefinition, type PluginFactoryContext } from 'satteri';
import { read } from './src/plan/read.ts';
import { address, allPages, sentencePage } from './src/words/address.ts';
import { languages, type Language } from './src/words/language.ts';

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

/** The plan and language of an update's prose, by its file. */
const updateProse = /\/content\/([^/]+)\/updates\/[^/]+\/(vi|en)\.mdx$/u;

/**
 * Links to sentences. Their titles hold the sentences' first words: for the build to check, not for readers. A group's
 * prose stands beside its sentences; from an update they lead to where they are read.
 */
const sentenceLinks = ({ fileURL }: PluginFactoryContext): MdastPluginDefinition => {
  const [, plan, language] = updateProse.exec(fileURL?.pathname ?? '') ?? [];
  const settled = (url: string): string =>
    plan && url.startsWith('#') ? address(sentencePage(plan, url.slice(1)), language as Language, url.slice(1)) : url;
  return defineMdastPlugin({
    name: 'sentence-links',
    link: (node, context) => {
      if (node.title) context.setProperty(node, 'title', null);
      context.setProperty(node, 'url', settled(node.url));
    },
    definition: (node, context) => {
      if (node.title) context.setProperty(node, 'title', null);
      context.setProperty(node, 'url', settled(node.url));
    },
  });
};

/** The oldest browsers in which every page is to be read. */
const browsers = ['chrome80', 'safari13', 'firefox78'];

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The page's policy allows no inline style or script, whatever their size.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Browsers a reader may have; what searches asks for newer ones, and says so where they are not.
      target: browsers,
      cssTarget: browsers,
      rolldownOptions: {
        // Astro's own marker in MDX modules, of no consequence here, would drown what matters.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
  compressHTML: true,
  markdown: {
    // Staff text is shown as typed: no smart quotes, no highlighter with inline styles.
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [sentenceLinks] }),
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
