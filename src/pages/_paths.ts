/** Parameters of the localised routes: one entry a language and plan. */
import type { Plan } from '../plan/plan.ts';
import { segments } from '../plan/address.ts';
import { languages, type Language } from '../plan/language.ts';
import { siteContent } from './_content.ts';

/** Vietnamese stands at the root. */
export const langParam = (language: Language): string | undefined => (language === 'en' ? 'en' : undefined);

/** The folder of a file, as a route's parameter; none for one at the root. */
export const besideParam = (file: string): string | undefined => file.slice(1, file.lastIndexOf('/')) || undefined;

/** Static paths of a page that exists once in each language, under a word of that language's own. */
export const segmentPaths = <K extends 'glossary' | 'about' | 'data' | 'search'>(kind: K) =>
  languages.map((language) => ({
    params: { lang: langParam(language), [kind]: segments[language][kind] } as { lang: string | undefined } & Record<
      K,
      string
    >,
    props: { language },
  }));

/** Static paths of a page that exists once in each plan and language. */
export function planPaths<P extends Record<string, string | undefined>>(
  params: (plan: Plan, language: Language) => P,
): { params: P & { lang: string | undefined; plan: string }; props: { plan: Plan; language: Language } }[] {
  return languages.flatMap((language) =>
    siteContent().plans.map((plan) => ({
      params: { ...params(plan, language), lang: langParam(language), plan: plan.id },
      props: { plan, language },
    })),
  );
}
