/**
 * Links to sentences in staff prose. Their titles hold the sentences' first words: for the check, not for readers.
 * A group's prose stands beside its sentences; from an update, links lead to where the sentences are read.
 */
import { defineMdastPlugin, type MdastPluginDefinition, type PluginFactoryContext } from 'satteri';
import { address, sentencePage } from '../plan/address.ts';
import type { Language } from '../plan/language.ts';

/** The plan and language of an update's prose, by its file. */
const updateProse = /\/content\/([^/]+)\/updates\/[^/]+\/(vi|en)\.mdx$/u;

export function sentenceLinks({ fileURL }: PluginFactoryContext): MdastPluginDefinition {
  const [, plan, language] = updateProse.exec(fileURL?.pathname ?? '') ?? [];
  const whole = (url: string): string =>
    plan && url.startsWith('#') ? address(sentencePage(plan, url.slice(1)), language as Language, url.slice(1)) : url;
  return defineMdastPlugin({
    name: 'sentence-links',
    link: (node, context) => {
      if (node.title) context.setProperty(node, 'title', null);
      context.setProperty(node, 'url', whole(node.url));
    },
    definition: (node, context) => {
      if (node.title) context.setProperty(node, 'title', null);
      context.setProperty(node, 'url', whole(node.url));
    },
  });
}
