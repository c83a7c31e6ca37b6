/** The data sets of all plans as a catalogue (DCAT-AP in JSON-LD), for portals of open data. */
import { address } from '../plan/address.ts';
import type { Content } from '../plan/read.ts';
import { tableWords } from '../words/tables.ts';
import { wordsOf } from '../words/words.ts';
import { licence, mediaType } from './data-package.ts';
import type { DataSet } from './data-file.ts';
import { toJson } from './json.ts';
import { tagged } from './linked-data.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const ref = (address: string): { '@id': string } => ({ '@id': address });
const spoken = ['VIE', 'ENG'].map((code) => ref(`http://publications.europa.eu/resource/authority/language/${code}`));

export function catalogue({ site }: Content, sets: readonly DataSet[]): string {
  const absolute = (path: string): string => new URL(path, site.origin).href;
  const about = absolute(address({ kind: 'data' }, 'vi'));
  const publisher = {
    ...ref(`${absolute('/data/catalog.jsonld')}#publisher`),
    '@type': 'foaf:Agent',
    'foaf:name': tagged(site.publisher?.name ?? site.name),
  };
  const datasets = sets.map(({ plan, version, files }) => ({
    ...ref(absolute(`/data/${plan.id}/`)),
    '@type': 'dcat:Dataset',
    'dct:title': tagged(plan.title),
    'dct:description': tagged(plan.summary),
    'dct:identifier': plan.id,
    'dct:publisher': ref(publisher['@id']),
    'dct:language': spoken,
    'dct:modified': { '@value': plan.reviewed, '@type': 'xsd:date' },
    'dcat:version': version,
    'dcat:landingPage': ref(about),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': plan.adopted, '@type': 'xsd:date' },
    },
    'dcat:distribution': files.map(({ name, size, sha256, table }) => ({
      ...ref(absolute(`/data/${plan.id}/${name}`)),
      '@type': 'dcat:Distribution',
      ...(table && { 'dct:title': tagged(tableWords[table.name]!.title) }),
      'dcat:accessURL': ref(about),
      'dcat:downloadURL': ref(absolute(`/data/${plan.id}/${name}`)),
      'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${mediaType(name)}`),
      'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
      'dct:license': ref(licence.path),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': ref('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  }));
  return toJson({
    '@context': context,
    ...ref(absolute('/data/catalog.jsonld')),
    '@type': 'dcat:Catalog',
    'dct:title': tagged(site.name),
    'dct:description': tagged({ vi: wordsOf('vi').data.description, en: wordsOf('en').data.description }),
    'dct:publisher': publisher,
    'dct:language': spoken,
    'foaf:homepage': ref(absolute('/')),
    'dcat:dataset': datasets,
  });
}
