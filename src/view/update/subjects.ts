/** What an update concerns, as links in the words of one page. */
import { address, sentencePage } from '../../plan/address.ts';
import type { Update } from '../../plan/update/update.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link } from '../frame/link.ts';
import { recordsOf, type Here } from '../here.ts';

/** Places, projects, documents and sentences that an update names, each kind with its label. */
export function subjectsOf({ content, plan, language }: Here, { concerns }: Update): [label: string, links: Link[]][] {
  const words = wordsOf(language).update;
  const entry = (kind: 'places' | 'projects' | 'documents', id: string): string =>
    address({ kind, plan: plan.id }, language, id);
  const named = (kind: 'places' | 'projects', all: readonly { id: string; name: Record<typeof language, string> }[]) =>
    recordsOf(concerns[kind], all).map(({ id, name }): Link => ({ href: entry(kind, id), name: name[language] }));
  const documents = recordsOf(concerns.documents, content.documents).map(({ id, code, title, english }): Link => {
    const name = code ?? (language === 'en' ? english : null);
    const lang = language === 'en' ? 'vi' : undefined;
    return name ? { href: entry('documents', id), name } : { href: entry('documents', id), name: title ?? id, lang };
  });
  const sentences = concerns.sentences.map((id): Link => ({
    href: address(sentencePage(plan.id, id), language, id),
    name: id,
  }));
  const kinds: [string, Link[]][] = [
    [words.places, named('places', content.places)],
    [words.projects, named('projects', content.projects)],
    [words.documents, documents],
    [words.sentences, sentences],
  ];
  return kinds.filter(([, links]) => links.length > 0);
}
