/** A plan's citations as files, one a form and language: made once a build. */
import { withForms } from '../plan/forms.ts';
import { languages } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import { citationsFiles } from '../view/cite/files.ts';
import { siteContent } from './_content.ts';
import { planData } from './_data.ts';

type File = ReturnType<typeof citationsFiles>[number];
const known = new WeakMap<Plan, File[]>();

export function citationsOf(plan: Plan): File[] {
  let files = known.get(plan);
  if (!files) {
    const { version } = planData(plan);
    files = languages.flatMap((language) => citationsFiles({ content: siteContent(), plan, language, version }));
    known.set(plan, files);
  }
  return withForms() ? files : [];
}
