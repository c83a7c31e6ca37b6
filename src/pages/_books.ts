/** A plan in one piece, in each language: made once a build, and no longer than its data stays the same. */
import { stow, type Stowed } from '../open-data/stowed.ts';
import { withForms } from '../plan/forms.ts';
import { languages, type Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import { bookName, bookOf } from '../view/book/book.ts';
import { epub } from '../view/book/epub.ts';
import { oneFile } from '../view/book/one-file.ts';
import { siteContent } from './_content.ts';
import { planData } from './_data.ts';

export interface BookFile extends Stowed {
  name: string;
  language: Language;
}

const known = new WeakMap<Plan, BookFile[]>();

/** None in an editor's quick build. */
export function booksOf(plan: Plan): BookFile[] {
  let files = known.get(plan);
  if (!files) known.set(plan, (files = withForms() ? languages.flatMap((each) => make(plan, each)) : []));
  return files;
}

function make(plan: Plan, language: Language): BookFile[] {
  const book = bookOf(siteContent(), plan, language, planData(plan).version);
  return [
    Object.assign(stow(Buffer.from(oneFile(book))), { name: bookName(language, 'html'), language }),
    Object.assign(stow(epub(book)), { name: bookName(language, 'epub'), language }),
  ];
}
