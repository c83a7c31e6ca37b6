/** The deadlines of each plan, group and locality as calendars, in each language. */
import type { Plan } from '../../plan/plan.ts';
import { calendarFile, calendarsOf, deadlinesCalendar, type PlanCalendar } from '../../open-data/deadlines.ts';
import { segments } from '../../plan/address.ts';
import { languages, type Language } from '../../plan/language.ts';
import { siteContent } from '../_content.ts';
import { besideParam } from '../_paths.ts';

interface Props {
  plan: Plan;
  calendar: PlanCalendar;
  language: Language;
}

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    siteContent().plans.flatMap((plan) =>
      calendarsOf(plan).map((calendar) => ({
        params: { beside: besideParam(calendarFile(calendar, language)), calendar: segments[language].deadlines },
        props: { plan, calendar, language },
      })),
    ),
  );

export const GET = ({ props: { plan, calendar, language } }: { props: Props }): Response =>
  new Response(deadlinesCalendar(siteContent(), plan, calendar, language), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
