/** The words of each language. */
import type { Language } from '../plan/language.ts';
import { about } from './about.ts';
import { body } from './body.ts';
import { inLanguage, type In } from './both.ts';
import { chart } from './chart.ts';
import { commitment, kinds, strengths } from './commitment.ts';
import { data } from './data.ts';
import { calendar, calendarFile, deadline } from './deadline.ts';
import { division } from './division.ts';
import { document } from './document.ts';
import { glossary } from './glossary.ts';
import { group } from './group.ts';
import { home } from './home.ts';
import { ledger } from './ledger.ts';
import { moved } from './moved.ts';
import { outcome } from './outcome.ts';
import { card, nav, notFound, page } from './page.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { project } from './project.ts';
import { quality } from './quality.ts';
import { register } from './register.ts';
import { search, searchForm } from './search.ts';
import { states } from './state.ts';
import { target } from './target.ts';
import { text } from './text.ts';
import { update } from './update.ts';

const subjects = {
  page,
  nav,
  notFound,
  moved,
  home,
  plan,
  outcome,
  text,
  division,
  group,
  kinds,
  strengths,
  states,
  commitment,
  register,
  target,
  chart,
  card,
  update,
  place,
  project,
  body,
  document,
  deadline,
  calendar,
  calendarFile,
  ledger,
  glossary,
  about,
  quality,
  data,
  search,
  searchForm,
};

/** Vietnamese says what kind of word stands at each name; English has to be of the same. */
export type Words = In<typeof subjects, 'vi'>;

const all: Record<Language, Words> = { vi: inLanguage(subjects, 'vi'), en: inLanguage(subjects, 'en') };

export const wordsOf = (language: Language): Words => all[language];
