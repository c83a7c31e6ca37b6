/** The searches that the search page offers to begin with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchExamples } from '../../src/search/examples.ts';
import { exampleFolder, readExample } from '../example/project.ts';

const terms = readFileSync(join(exampleFolder, 'content/terms.yaml'), 'utf8');

test('come from the plan’s own terms and places, typed without marks in Vietnamese', () => {
  const content = readExample({
    file: 'content/terms.yaml',
    from: null,
    to: `${terms}
- id: nuoc-sach
  vi: { term: nước sạch, meaning: Nước dùng được., match: [nước sạch] }
  en: { term: clean water, meaning: Water fit for use., match: [clean water] }
`,
  });
  const plan = content.plans[0]!;
  expect(searchExamples(content, plan, 'vi')[0]).toBe('nuoc sach');
  expect(searchExamples(content, plan, 'en')[0]).toBe('clean water');
});
