/** Promise 9: a reading page fits one TCP initial window, with all it needs to be read. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { unless, type PageCheck } from './check.ts';
import { hasScript } from './privacy.ts';

const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budget: { readingPage: number; wholeText: number; longPage: number; searchPage: number };
};

/** Pages that may exceed the budget, and say their weight. */
const isLong = (address: string): boolean =>
  /\/(?:nghi-quyet|resolution|song-ngu|bilingual|cam-ket|commitments)\/$/u.test(address);

const allowedOf = (address: string): number => {
  if (/\/(?:nghi-quyet|resolution)\/$/u.test(address)) return budget.wholeText;
  // It carries every name, so that answers by name come without a request.
  if (/\/(?:tim-kiem|search)\/$/u.test(address)) return budget.searchPage;
  return isLong(address) ? budget.longPage : budget.readingPage;
};

/** As servers send it at their best, or at a quick setting, which is never smaller. */
const brotli = (text: string, quick: boolean): number =>
  brotliCompressSync(text, quick ? { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } : {}).length;

export const weight: PageCheck = (page) => {
  const allowed = allowedOf(page.address);
  if (!isLong(page.address) && brotli(page.html, true) <= allowed) return [];
  const bytes = brotli(page.html, false);
  const said = /(\d+) kB/u.exec(page.$('[data-weight]').text())?.[1];
  return [
    ...unless([bytes <= allowed, `weighs ${bytes} bytes of ${allowed}`]),
    ...(isLong(page.address)
      ? unless([Number(said) === Math.ceil(bytes / 1000), `says ${said} kB and weighs ${bytes} bytes`])
      : []),
  ];
};

export const nothingElse: PageCheck = ({ $, address, html }) => [
  ...unless([$('link[rel="stylesheet"]').length === 0, 'waits for styles']),
  ...(hasScript(address)
    ? []
    : unless(
        [$('script, img, iframe, object, embed, video, audio').length === 0, 'loads more than itself'],
        [!/rel="(?:preload|modulepreload|prefetch)"/u.test(html), 'loads something beforehand'],
      )),
];
