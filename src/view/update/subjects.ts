/** What an update concerns, as links in the words of one page. */
import { address, sentencePage } from '../../plan/address.ts';
import type { Update } from '../../plan/update/update.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link } from '../frame/link.ts';
import { entryLinks, recordsOf, type Here } from '../here.ts';

/** Places, projects, documents and sentences that an update names, each kind with its label. */
export function subjectsOf(here: Here, { concerns }: Update): [label: string, links: Link[]][] {
  const { content, plan, language } = here;
  const words = wordsOf(language).update;
  const documents = recordsOf(concerns.documents, content.documents).map(({ id, code, title, english }): Link => {
    const name = code ?? (language === 'en' ? english : null);
    const lang = language === 'en' ? 'vi' : undefined;
    const href = address({ kind: 'documents', plan: plan.id }, language, id);
    return name ? { href, name } : { href, name: title ?? id, lang };
  });
  const sentences = concerns.sentences.map((id): Link => ({
    href: address(sentencePage(plan.id, id), language, id),
    name: id,
  }));
  const kinds: [string, Link[]][] = [
    [words.places, entryLinks(here, 'places', concerns.places, content.places)],
    [words.projects, entryLinks(here, 'projects', concerns.projects, content.projects)],
    [words.documents, documents],
    [words.sentences, sentences],
  ];
  return kinds.filter(([, links]) => links.length > 0);
}
