/**
 * The pages are valid HTML. Of the miniature plan each is judged; of the others as many as it takes to see each kind of
 * element, with each set of classes and attributes, on each kind of page: the rest is made of the same.
 */
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { everyMake, siteOf, siteNames } from './sites.ts';

const config: ConfigData = {
  extends: ['html-validate:standard'],
  rules: {
    // Sentence addresses such as 3.3.5 are valid ids in HTML.
    'valid-id': ['error', { relaxed: true }],
    // Written by Astro in lower or upper case, both valid.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // A search form's own button submits by default, as it should.
    'no-implicit-button-type': 'off',
    // Long lists of sources keep their own blanks.
    'no-trailing-whitespace': 'off',
  },
};
const validator = new HtmlValidate(config);

test.for(siteNames)('of the %s site', async (name, { task }) => {
  const { pages } = siteOf(name);
  const judged = name === 'example' ? pages : everyMake(pages);
  expect(new Set(judged.map(({ kind }) => kind))).toEqual(new Set(pages.map(({ kind }) => kind)));
  const faults: string[] = [];
  for (const { address, html } of judged)
    for (const { messages } of (await validator.validateString(html)).results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
  expect(faults).toEqual([]);
  task.meta.judged = { by: 'html', pages: judged.length };
});
