/** One language's edition of the resolution, and what an Akoma Ntoso file says of it. */
import { address } from '../plan/address.ts';
import { languages, type Language } from '../plan/language.ts';
import type { CitedDocument } from '../plan/name/document.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { tag } from './markup.ts';

export interface Edition {
  content: Content;
  plan: Plan;
  language: Language;
  documents: readonly CitedDocument[];
}

/** Who made it, of what work, in which language: the three levels of FRBR. */
function identification({ content, plan, language }: Edition, whole: boolean): string {
  const work = `/akn/vn/act/${plan.adopted}/${plan.id}`;
  const level = (name: string, uri: string, date: string, what: string, author: string, ...rest: string[]): string =>
    tag(
      name,
      {},
      tag('FRBRthis', { value: `${uri}/!main` }),
      tag('FRBRuri', { value: uri }),
      tag('FRBRdate', { date, name: what }),
      tag('FRBRauthor', { href: author }),
      ...rest,
    );
  const spoken = { vi: 'vie', en: 'eng' };
  const expression = `${work}/${whole ? 'mul' : spoken[language]}@${plan.adopted}`;
  const made = language === 'vi' && !whole ? '#adopter' : '#site';
  const day = made === '#site' ? plan.reviewed : plan.adopted;
  const said = whole ? languages : [language];
  return tag(
    'identification',
    { source: '#site' },
    level('FRBRWork', work, plan.adopted, 'adopted', '#adopter', tag('FRBRcountry', { value: 'vn' })),
    level(
      'FRBRExpression',
      expression,
      day,
      made === '#site' ? 'reviewed' : 'adopted',
      made,
      ...said.map((each) => tag('FRBRlanguage', { language: spoken[each] })),
      ...(language === 'en' && !whole
        ? [
            tag('FRBRtranslation', {
              fromLanguage: 'vie',
              authoritative: 'false',
              by: '#site',
              href: `${work}/vie@${plan.adopted}`,
            }),
          ]
        : []),
    ),
    level(
      'FRBRManifestation',
      `${expression}.akn`,
      plan.reviewed,
      'reviewed',
      '#site',
      tag('FRBRformat', { value: new URL(`/data/${plan.id}/resolution.akn.xml`, content.site.origin).href }),
    ),
  );
}

/** What the file says of an edition; of both together, of the collection. */
export function meta(edition: Edition, whole = false): string {
  const { content, plan, language } = edition;
  const prefix = whole ? '' : `${language}__`;
  const home = new URL(address({ kind: 'home' }, language), content.site.origin).href;
  return tag(
    'meta',
    {},
    identification(edition, whole),
    tag(
      'references',
      { source: '#site' },
      tag('TLCOrganization', { eId: `${prefix}adopter`, wId: 'adopter', href: home, showAs: plan.body[language] }),
      tag('TLCOrganization', { eId: `${prefix}site`, wId: 'site', href: home, showAs: content.site.name[language] }),
    ),
  );
}
