/** The whole plan as one HTML file: no script, nothing asked of any host, the same when opened from a disk. */
import { createHash } from 'node:crypto';
import { escapeMarkup } from '../../html/escape.ts';
import { wordsOf } from '../../words/words.ts';
import css from './book.css?raw';
import type { Book } from './book.ts';
import { linked } from './chapter.ts';

const style = css.replace(/\s*\n\s*/gu, ' ').trim();
const hash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/** @returns the text of the file */
export function oneFile({ language, title, url, chapters }: Book): string {
  const { book } = wordsOf(language).data;
  const contents = chapters.map((chapter) => `<li>${linked(`#chapter-${chapter.id}`, chapter.title)}</li>`).join('');
  const sections = chapters.map(
    ({ id, title: name, html }) =>
      `<section id="chapter-${id}">\n<h2>${escapeMarkup(name)}</h2>\n${html.replaceAll('</div>', '</div>\n')}\n</section>\n`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<link rel="canonical" href="${url}">
<style>${style}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<nav aria-label="${book.contents}"><h2>${book.contents}</h2><ol>${contents}</ol></nav>
<main>
${sections.join('')}</main>
</body>
</html>
`;
}
