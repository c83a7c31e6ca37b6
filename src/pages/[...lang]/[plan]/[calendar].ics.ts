/** The deadlines of each plan as a calendar, in each language. */
import type { Plan } from '../../../plan/plan.ts';
import { deadlinesCalendar } from '../../../open-data/deadlines.ts';
import { segments } from '../../../plan/address.ts';
import type { Language } from '../../../plan/language.ts';
import { siteContent } from '../../_content.ts';
import { planPaths } from '../../_paths.ts';

export const getStaticPaths = () => planPaths((_, language) => ({ calendar: segments[language].deadlines }));

export const GET = ({ props }: { props: { plan: Plan; language: Language } }): Response =>
  new Response(deadlinesCalendar(siteContent(), props.plan, props.language), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
