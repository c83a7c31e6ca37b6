/**
 * A plan as linked data (schema.org in JSON-LD): the resolution, its adopter, the data set with its files, what sources claim of
 * its tasks and the figures they give of its targets.
 */
import { address } from '../plan/address.ts';
import { namedInPlan } from '../plan/commitment/register.ts';
import { languages, type Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { tableWords } from '../words/tables.ts';
import { wordsOf } from '../words/words.ts';
import { licence, mediaType } from './data-package.ts';
import type { DataFile } from './data-file.ts';
import { toJson } from './json.ts';

type Both = Record<Language, string>;

/** Words in both languages, as JSON-LD tags them. */
export const tagged = (words: Both): object[] =>
  languages.map((language) => ({ '@value': words[language], '@language': language }));

const both = (say: (language: Language) => string): Both => ({ vi: say('vi'), en: say('en') });

/** @param files that stand before this one */
export function linkedData(content: Content, plan: Plan, version: string, files: readonly DataFile[]): string {
  const { site } = content;
  const absolute = (path: string): string => new URL(path, site.origin).href;
  const data = absolute(`/data/${plan.id}/`);
  const id = (name: string): { '@id': string } => ({ '@id': `${data}plan.jsonld#${name}` });
  const page = (language: Language): string => absolute(address({ kind: 'text', plan: plan.id }, language));
  const at = (kind: 'commitment' | 'target', of: string): string =>
    absolute(address({ kind, plan: plan.id, id: of }, 'vi'));

  const adopter = {
    ...id('adopter'),
    '@type': 'GovernmentOrganization',
    name: tagged(plan.body),
    areaServed: { '@type': 'AdministrativeArea', name: tagged(plan.province) },
  };
  const resolution = {
    ...id('resolution'),
    '@type': 'Legislation',
    name: tagged(plan.title),
    description: tagged(plan.summary),
    legislationType: tagged(plan.kind),
    legislationDate: plan.adopted,
    legislationDateVersion: plan.effective,
    legislationPassedBy: id('adopter'),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: tagged(plan.province) },
    ...(plan.number && { legislationIdentifier: plan.number }),
    inLanguage: 'vi',
    url: page('vi'),
    workTranslation: {
      ...id('translation'),
      '@type': 'Legislation',
      inLanguage: 'en',
      url: page('en'),
      translationOfWork: id('resolution'),
    },
    hasPart: plan.groups.map(({ number, prose }) => ({
      '@type': 'Legislation',
      '@id': absolute(address({ kind: 'group', plan: plan.id, group: number }, 'vi')),
      position: number,
      name: tagged(both((language) => prose[language].title)),
    })),
    citation: namedInPlan(plan, content.documents).map(({ id: of, code, title, link }) => ({
      '@type': 'Legislation',
      '@id': absolute(address({ kind: 'documents', plan: plan.id }, 'vi', of)),
      ...(code && { legislationIdentifier: code }),
      ...(title && { name: title }),
      ...(link && { url: link.url }),
    })),
  };
  const dataset = {
    ...id('data'),
    '@type': 'Dataset',
    name: tagged(both((language) => `${wordsOf(language).data.title}: ${plan.title[language]}`)),
    description: tagged(plan.summary),
    url: absolute(address({ kind: 'data' }, 'vi')),
    version,
    dateModified: plan.reviewed,
    license: licence.path,
    isBasedOn: id('resolution'),
    isAccessibleForFree: true,
    inLanguage: languages,
    spatialCoverage: { '@type': 'AdministrativeArea', name: tagged(plan.province) },
    distribution: files.map(({ name, size, sha256, table }) => ({
      '@type': 'DataDownload',
      '@id': data + name,
      contentUrl: data + name,
      encodingFormat: mediaType(name),
      contentSize: `${size} B`,
      sha256,
      ...(table && { name: tagged(tableWords[table.name]!.title) }),
    })),
  };
  const claims = plan.commitments.flatMap(({ id: of, history }) =>
    history.map(({ fact, outcome, source }) => ({
      '@type': 'Claim',
      text: tagged(fact),
      about: { '@id': at('commitment', of) },
      keywords: outcome,
      author: { '@type': 'Organization', name: tagged(source.publisher) },
      ...(source.published && { datePublished: source.published }),
      appearance: {
        '@type': 'CreativeWork',
        '@id': source.url,
        url: source.url,
        ...(source.title && { name: source.title }),
      },
    })),
  );
  const figures = plan.targets.flatMap(({ id: of, name, assessment }) =>
    assessment.assessed
      .filter(({ observation }) => observation.value !== undefined)
      .map(({ observation: { value, unit, period, status, source } }) => ({
        '@type': 'Observation',
        name: tagged(name),
        observationAbout: { '@id': at('target', of) },
        value,
        unitText: unit,
        observationPeriod: period,
        measurementQualifier: status,
        isBasedOn: source.url,
      })),
  );
  const path = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      [site.name, address({ kind: 'home' }, 'vi')] as const,
      [plan.title, address({ kind: 'plan', plan: plan.id }, 'vi')] as const,
      [both((language) => wordsOf(language).data.title), address({ kind: 'data' }, 'vi')] as const,
    ].map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: tagged(name),
      item: absolute(item),
    })),
  };
  return toJson({
    '@context': 'https://schema.org/',
    '@graph': [adopter, resolution, dataset, path, ...claims, ...figures],
  });
}
