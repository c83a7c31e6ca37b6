/** The pages are valid HTML. */
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

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

test.each(pages.map(({ address, html }) => [address, html]))('%s is valid', async (_, html) => {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
