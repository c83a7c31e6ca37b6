/** What has changed since a version that was cited: row by row, from what was kept. */
import { expect, test } from 'vitest';
import { dataVersion, versionsOf, withVersion, type KeptVersion } from '../../src/open-data/kept-version.ts';
import { changedRow } from '../../src/view/changes/row.ts';
import type { Here } from '../../src/view/here.ts';
import { readExample } from '../example/project.ts';

const before = readExample();
const told = (content: typeof before, language: Here['language'], { changes }: KeptVersion) => {
  const here: Here = { content, plan: content.plans[0]!, language, page: null };
  return changes.map((change) => changedRow(here, change));
};
const [plan] = before.plans;
const first = dataVersion(before, plan!);
const kept = withVersion(plan!, '', first, '2024-01-03')!;

test('what stands as it was kept has not changed, and is not kept twice', () => {
  expect(withVersion(plan!, kept, first, '2024-01-04')).toBeNull();
  expect(versionsOf(plan!, kept, first)).toEqual([{ version: first, day: '2024-01-03', changes: [] }]);
});

test('a figure that is another, one that came and a report that went are each told of, and stay told of once kept', () => {
  const after = readExample({ file: 'content/2024-h1/targets/tea-2023.yaml', from: 'value: 30.2', to: 'value: 30.3' });
  const now = dataVersion(after, after.plans[0]!);
  const [gone] = /^\+\tobservation\twater\t.*\n/mu.exec(kept) ?? [];
  const old = `${kept.replace(gone ?? '', '')}+\treport\t2-01\thttps://vi-du.example/x\tmet\t0\n`;
  const versions = versionsOf(after.plans[0]!, old, now);
  expect(versions.map(({ version, day }) => [version, day])).toEqual([
    [first, '2024-01-03'],
    [now, null],
  ]);
  expect(told(after, 'en', versions[1]!)).toMatchInlineSnapshot(`
    [
      {
        "after": "30.3 tonnes (the first nine months of 2023)",
        "before": "30.2 tonnes (the first nine months of 2023)",
        "done": "changed figure",
        "href": "/en/2024-h1/targets/tea-2023/",
        "name": "Target: Tea picked, 2023",
      },
      {
        "after": "88% (2023)",
        "before": "",
        "done": "added figure",
        "href": "/en/2024-h1/targets/water/",
        "name": "Target: Households with clean water",
      },
      {
        "after": "",
        "before": "the source says it is done",
        "done": "removed report",
        "href": "/en/2024-h1/commitments/2-01/",
        "name": "Task 2-01",
      },
    ]
  `);
  expect(told(after, 'vi', versions[1]!).map(({ done }) => done)).toMatchInlineSnapshot(`
    [
      "sửa số liệu",
      "thêm số liệu",
      "bỏ báo cáo",
    ]
  `);
  const file = withVersion(after.plans[0]!, old, now, '2024-01-05')!;
  expect(versionsOf(after.plans[0]!, file, now)[1]).toEqual({ ...versions[1], day: '2024-01-05' });
});
