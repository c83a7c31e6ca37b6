/** The content, read once a build; `npm run dev` reads it anew for each page, so that edits show. */
import { hasErrors } from '../plan/finding.ts';
import type { Page } from '../plan/address.ts';
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { readOnce } from '../plan/reading.ts';
import type { Here } from '../view/here.ts';
import { placeOf, sayFinding } from '../words/finding.ts';

/** @throws with every error in Vietnamese, which the server shows in the browser until the file is mended */
export function siteContent(): Content {
  const { content, findings } = readOnce(process.cwd());
  if (!content) {
    const errors = findings.filter((finding) => hasErrors([finding]));
    throw new Error(errors.map((finding) => `${placeOf(finding)}: ${sayFinding(finding, 'vi')}`).join('\n\n'));
  }
  return content;
}

/** What a view of a page knows; of a page of no one plan, the current plan. */
export function hereOf(language: Language, page: Page | null, plan?: Plan): Here {
  const content = siteContent();
  return { content, language, page, plan: plan ?? content.plans.find(({ id }) => id === content.site.current)! };
}
