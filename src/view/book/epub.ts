/** The whole plan as an e-book: EPUB 3, a file a chapter, the same bytes for the same plan. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeMarkup } from '../../html/escape.ts';
import { wordsOf } from '../../words/words.ts';
import css from './book.css?raw';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';

const fileOf = ({ id }: Chapter): string => `chapter-${id}.xhtml`;

/** An id in XML begins with a letter: sentence 3.3.5 is `s3.3.5`. */
const xmlId = (id: string): string => (/^\d/u.test(id) ? `s${id}` : id);

/** Where each id of the whole book stands: a chapter's own is its file. */
const placesById = (chapters: readonly Chapter[]): Map<string, string> =>
  new Map(
    chapters.flatMap((chapter) => [
      [`chapter-${chapter.id}`, fileOf(chapter)] as const,
      ...[...chapter.html.matchAll(/ id="([^"]+)"/gu)].map(
        ([, id]) => [id!, `${fileOf(chapter)}#${xmlId(id!)}`] as const,
      ),
    ]),
  );

const xhtml = (language: string, title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeMarkup(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;

function chapterFile({ language }: Book, { title, html }: Chapter, places: ReadonlyMap<string, string>): string {
  const body = html
    // The chapter's own title stands first in its file.
    .replace(/<(\/?)h([34])\b/gu, (_, end: string, rank: string) => `<${end}h${Number(rank) - 1}`)
    .replace(/ lang="(\w+)"/gu, ' lang="$1" xml:lang="$1"')
    .replace(/ id="([^"]+)"/gu, (_, id: string) => ` id="${xmlId(id)}"`)
    .replace(/ href="#([^"]+)"/gu, (_, id: string) => ` href="${places.get(id)!}"`);
  return xhtml(language, title, `<h1>${escapeMarkup(title)}</h1>\n${body}`);
}

function nav({ language, title, chapters }: Book): string {
  const { book } = wordsOf(language).data;
  const items = chapters.map((chapter) => `<li><a href="${fileOf(chapter)}">${escapeMarkup(chapter.title)}</a></li>`);
  return xhtml(
    language,
    title,
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="toc"><h1 id="toc">${book.contents}</h1><ol>${items.join('')}</ol></nav>`,
  );
}

/** What reading systems and libraries ask of a book, its accessibility among it. */
function packageFile({ language, plan, title, url, publisher, summary, chapters }: Book): string {
  const { data, page } = wordsOf(language);
  const { book } = data;
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escapeMarkup(value)}</meta>`;
  const item = (id: string, file: string, type: string, more = ''): string =>
    `<item id="${id}" href="${file}" media-type="${type}"${more}/>`;
  const pages = chapters.map((chapter) => item(`chapter-${chapter.id}`, fileOf(chapter), 'application/xhtml+xml'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="ltr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${url.replace(/html$/u, 'epub')}</dc:identifier>
<dc:title>${escapeMarkup(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:publisher>${escapeMarkup(publisher)}</dc:publisher>
<dc:date>${plan.reviewed}</dc:date>
<dc:description>${escapeMarkup(summary)}</dc:description>
<dc:rights>${escapeMarkup(page.licence)}</dc:rights>
<dc:source>${url}</dc:source>
${meta('dcterms:modified', `${plan.reviewed}T00:00:00Z`)}
${['textual'].map((mode) => meta('schema:accessMode', mode) + meta('schema:accessModeSufficient', mode)).join('')}
${['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability', 'unlocked'].map((each) => meta('schema:accessibilityFeature', each)).join('')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', book.accessible)}
</metadata>
<manifest>
${[item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'), item('css', 'book.css', 'text/css'), ...pages].join('\n')}
</manifest>
<spine>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="chapter-${id}"/>`).join('')}
</spine>
</package>
`;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** @returns the bytes of the file */
export function epub(book: Book): Uint8Array {
  const places = placesById(book.chapters);
  const chapters = book.chapters.map((chapter) => [fileOf(chapter), chapterFile(book, chapter, places)] as const);
  const own = { 'package.opf': packageFile(book), 'nav.xhtml': nav(book), 'book.css': css };
  const texts = [...Object.entries(own), ...chapters];
  const archive: Zippable = {
    // What kind of file it is stands first in its bytes, not packed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    ...Object.fromEntries(texts.map(([name, text]) => [`EPUB/${name}`, strToU8(text)])),
  };
  const [year, month, day] = book.plan.reviewed.split('-').map(Number) as [number, number, number];
  return zipSync(archive, { level: 9, mtime: new Date(year, month - 1, day) });
}
