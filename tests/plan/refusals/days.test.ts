/** Days that cannot be, by each other, by the plan's adoption or by the desk's clock; and the plan's own against its text. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectFindingAt, expectNothing, plan } from './expect-finding.ts';

const folder = 'content/2024-h1';
const schools = `${folder}/targets/schools.yaml`;
const tea = `${folder}/targets/tea-2023.yaml`;
const life = `${folder}/groups/03-doi-song/commitments.yaml`;
const meeting = `${folder}/updates/2023-12-20-hop-thon/update.yaml`;
const trees = `${folder}/updates/2024-01-02-so-cay/update.yaml`;
const today = '2024-01-02';
const school = (from: string, to: string): Edit => ({ file: schools, from, to });

/** A report beside the last commitment of the plan. */
const report = ({ as_of = '2023-12-20', done = '', published = '2023-12-21', accessed = '2024-01-02' }): Edit => ({
  file: `${folder}/commitments.yaml`,
  from: '    strength: must',
  to: `    strength: must
    reports:
      - outcome: met
        fact: { vi: Xong., en: Done. }
        status: final
        as_of: ${as_of}
${done && `        done: ${done}\n`}        secondary: false
        source: { publisher: Báo, title: null, url: 'https://vi-du.example/bai', published: ${published}, accessed: ${accessed} }`,
});

describe('in its whole message', () => {
  test('a final figure before its year is over', () =>
    expectFinding(
      'figure-early',
      school('status: final', 'status: ¦final'),
      school('published: 2024-01-01', 'published: 2023-02-01'),
      school('as_of: 2023-12-31', 'as_of: null'),
    ));
  test('a figure of a year to come', () => expectFinding('figure-ahead', school("period: '2023'", "period: ¦'2091'")));
  test('a report of a day before the plan', () =>
    expectFinding('report-early', report({ as_of: '¦2022-10-05', published: '2022-10-06' })));
  test('a day that has not come', () =>
    expectFinding('future-day', { today }, school('accessed: 2024-01-02', 'accessed: ¦2024-01-03')));
  test('a target of another year than its sentence', () =>
    expectFinding('target-period', school('period: through 2024-06', 'period: ¦through 2026-06')));
  test('a title of another year than the text', () =>
    expectFinding(
      'plan-text',
      { file: plan, from: 'vi: Nhiệm vụ 6 tháng đầu năm 2024', to: 'vi: ¦Nhiệm vụ 6 tháng đầu năm 2025' },
      { file: plan, from: 'en: Tasks for the first six months of 2024', to: 'en: Tasks for the first six months' },
    ));
});

describe('at its place', () => {
  test.each<[Parameters<typeof expectFindingAt>[0], string, ...Edit[]]>([
    ['date-order', 'published after it was read', school('published: 2024-01-01', 'published: ¦2024-01-05')],
    ['date-order', 'a fact of a day after it was read', school('as_of: 2023-12-31', 'as_of: ¦2024-01-03')],
    ['date-order', 'a fact of a day after it was published', school('as_of: 2023-12-31', 'as_of: ¦2024-01-02')],
    ['date-order', 'work done after it was reported', report({ done: '¦2023-12-22' })],
    ['date-order', 'said after it was corrected', { file: trees, from: 'on: 2023-12-15', to: 'on: ¦2024-01-03' }],
    [
      'date-order',
      'in force before adoption',
      { file: plan, from: 'effective: 2023-12-08', to: 'effective: ¦2023-12-01' },
    ],
    [
      'figure-early',
      'read before the year was over',
      school('status: final', 'status: ¦final'),
      school('published: 2024-01-01', 'published: null'),
      school('accessed: 2024-01-02', 'accessed: 2023-12-30'),
      school('as_of: 2023-12-31', 'as_of: null'),
    ],
    [
      'figure-early',
      'final of a year, of its ninth month',
      school('status: final', 'status: ¦final'),
      school('as_of: 2023-12-31', 'as_of: 2023-09'),
    ],
    [
      'figure-early',
      'a result of the year in its summer',
      school('status: final', 'status: ¦reported'),
      school('published: 2024-01-01', 'published: 2023-07'),
      school('as_of: 2023-12-31', 'as_of: null'),
    ],
    [
      'figure-ahead',
      'a result of the half-year before it began',
      school("period: '2023'", 'period: ¦through 2024-02'),
      school('published: 2024-01-01', 'published: 2023-12-01'),
      school('as_of: 2023-12-31', 'as_of: null'),
    ],
    ['report-early', 'a report of the month before the plan', report({ as_of: '¦2023-11', published: '2023-11-30' })],
    ['report-early', 'a report published before the plan', report({ as_of: 'null', published: '¦2023-12-07' })],
    ['report-early', 'work done before the plan', report({ done: '¦2023-12-01' })],
    [
      'report-early',
      'looked for before there was a plan',
      { file: life, from: 'searched: 2024-01-02', to: 'searched: ¦2023-11-02' },
    ],
    ['report-early', 'taken back before it was adopted', { file: life, from: 'on: 2023-12-28', to: 'on: ¦2023-12-01' }],
    [
      'report-early',
      'in an update',
      {
        file: meeting,
        from: "    status: reported\n    as_of: 2023-12-20\n    secondary: false\n    source: { publisher: Báo mẫu, title: Họp thôn, url: 'https://vi-du.example/hop', published: 2023-12-20, accessed: 2024-01-02 }\nreports:\n  - commitment: 2-01\n    outcome: under-way\n    fact: { vi: Thôn đã góp vật liệu., en: The village has given material. }\n    status: reported\n    as_of: 2023-12-20",
        to: "    status: reported\n    as_of: 2023-12-20\n    secondary: false\n    source: { publisher: Báo mẫu, title: Họp thôn, url: 'https://vi-du.example/hop', published: 2023-12-20, accessed: 2024-01-02 }\nreports:\n  - commitment: 2-01\n    outcome: under-way\n    fact: { vi: Thôn đã góp vật liệu., en: The village has given material. }\n    status: reported\n    as_of: ¦2022-12-20",
      },
    ],
    ['far-date', 'a year of another century', school('published: 2024-01-01', "published: ¦'1924'")],
    [
      'target-period',
      'a target of the year before',
      { file: `${folder}/targets/trees.yaml`, from: 'period: 2024-Q2', to: 'period: ¦2022-Q2' },
    ],
    [
      'plan-text',
      'a number that the text does not carry',
      { file: plan, from: 'number: null', to: 'number: ¦12/NQ-HĐND' },
    ],
    [
      'plan-text',
      'a summary with a number of its own',
      { file: plan, from: 'vi: Nghị quyết mẫu về trường học', to: 'vi: ¦Nghị quyết mẫu về 47 trường học' },
      { file: plan, from: 'en: A sample resolution', to: 'en: A sample resolution on 47 schools, three' },
    ],
    [
      'plan-text',
      'a signatory whom the text does not name',
      {
        file: plan,
        from: 'source:\n',
        to: 'signatory: { name: ¦Nguyễn Văn Mẫu, role: { vi: Chủ tịch, en: Chairman } }\nsource:\n',
      },
    ],
    [
      'plan-text',
      'a session of another number',
      { file: plan, from: 'vi: kỳ họp mẫu', to: 'vi: ¦kỳ họp thứ 17' },
      { file: plan, from: 'en: sample session', to: 'en: 17th session' },
    ],
    ['plan-text', 'another half of the year', { file: plan, from: 'within: 2024-H1', to: 'within: ¦2024-H2' }],
    ['plan-text', 'another year', { file: plan, from: 'within: 2024-H1', to: 'within: ¦2025-H1' }],
  ])('%s: %s', (rule, _, ...edits) => expectFindingAt(rule, ...edits));

  test.each<[string, ...Edit[]]>([
    ['read tomorrow', school('accessed: 2024-01-02', 'accessed: ¦2024-01-03')],
    ['reviewed tomorrow', { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: ¦2024-01-03' }],
    ['looked for tomorrow', { file: life, from: 'searched: 2024-01-02', to: 'searched: ¦2024-01-03' }],
    [
      'published next month',
      school('published: 2024-01-01', "published: ¦'2024-02'"),
      school('accessed: 2024-01-02', 'accessed: 2024-01-02'),
    ],
    ['withdrawn next year', { file: life, from: 'on: 2023-12-29', to: 'on: ¦2025-01-01' }],
    ['a fact of the summer to come', report({ as_of: '¦2024-06', published: 'null' })],
  ])('future-day: %s', (_, ...edits) => expectFindingAt('future-day', { today }, ...edits));

  test('an estimate may come before the end of its time', () =>
    expectNothing({ file: tea, from: 'value: 45\n    status: plan', to: 'value: 45\n    status: estimate' }));
  test('a part of a month in which the figure was published is no fault', () =>
    expectNothing(
      school('status: final', 'status: reported'),
      school('published: 2024-01-01', 'published: 2023-12-20'),
      school('as_of: 2023-12-31', 'as_of: null'),
    ));
});
