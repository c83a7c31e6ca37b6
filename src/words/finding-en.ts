/** Findings in English, sentence for sentence as in Vietnamese. */
import type { Forbidden, Format } from '../plan/finding.ts';
import type { FindingWords } from './finding-vi.ts';

const formats: Record<Format, string> = {
  date: 'a real day written year-month-day, for example 2023-07-12',
  sha256: '64 characters, only the digits 0–9 and the letters a–f',
  fingerprint: '8 characters, only the digits 0–9 and the letters a–f, in quotes',
  url: 'a full address that begins with https:// or http://',
  page: 'an address on this site with slashes at both ends, such as /2023-h2/chi-tieu/grdp-2023/',
  origin: 'https:// and a host name without a final slash, for example https://vi-du.vn',
  id: 'an id of the right form: sentences like 3.3.5, d2.1.1, p.5, r.1; others in lower-case letters joined by hyphens',
  commitment: 'a commitment id such as 3-07 or d2-01',
  span: 'a period, in quotes: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09 (from the start of the year), to 2030',
  period: 'a year, half, quarter or month, in quotes: 2023, 2023-H2, 2023-Q3, 2023-09',
};

const forbidden: Record<Forbidden, string> = {
  'import-export': 'import or export',
  expression: 'an expression in braces { }',
  element: 'the tag',
  attribute: 'this attribute of the tag',
  link: 'this kind of link',
  image: 'an image',
  html: 'HTML',
  heading: 'a first-level heading (the page has one; write “## …”)',
  footnote: 'a footnote',
  checkbox: 'a checkbox',
  other: 'this notation',
};

const types: Record<string, string> = {
  string: 'words',
  number: 'a number with a decimal point, without a unit, % or quotes, for example 12.3',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'keys with values',
  record: 'keys with values',
};

const yamlFaults: Record<string, string> = {
  BAD_INDENT: 'Wrong indentation. Keys of one level must stand in one column, indented with spaces.',
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces instead.',
  DUPLICATE_KEY: 'This key already stands above. Delete one of the two.',
  MISSING_CHAR: 'A mark is missing, mostly a closing quote or a colon. Add it.',
  BLOCK_AS_IMPLICIT_KEY: 'The value holds a colon. Put the whole value in single quotes.',
  MULTILINE_IMPLICIT_KEY:
    'This line is not of the form “key: value”. Add the colon, or the closing quote that is missing.',
  UNEXPECTED_TOKEN: 'A character is out of place. Put the value in single quotes, or delete the stray character.',
  MULTIPLE_DOCS: 'The line “---” cuts the file in two; what follows would be dropped. Delete this line.',
  ALIAS: 'A value may not begin with “&” or “*”. Put the whole value in single quotes, or copy what is to be repeated.',
  TAG_RESOLVE_FAILED: 'A value may not begin with “!”. Put the whole value in single quotes.',
  TOO_DEEP: 'Too many levels inside one another. Delete the superfluous “[”, “{” or “- ”.',
  BAD_SCALAR_START: 'The value begins with a special character. Put it in single quotes.',
};

const few = (ids: readonly string[]): string => ids.slice(0, 12).join(', ') + (ids.length > 12 ? '…' : '');
const kilobytes = (size: number): string => `${Math.ceil(size / 1000)} kB`;
/** The reader calls a file's whole value `(file)`. */
const called = (key: string): string => (key === '(file)' ? 'The whole file' : `“${key}”`);
const quoted = (list: readonly string[]): string => list.map((item) => `“${item}”`).join(', ');
const meant = (id: string | null): string => (id ? ` Did you mean “${id}”?` : '');

export const findingEn: FindingWords = {
  'missing-file': ({ path }) => `The file ${path} is missing. Create it after the model of a neighbouring folder.`,
  'not-utf8': ({ byte }) => `The file is not UTF-8 (byte 0x${byte.toString(16)}). Save it again as “UTF-8”.`,
  'too-large': ({ size, limit }) =>
    `The file is ${kilobytes(size)}; at most ${kilobytes(limit)} is allowed. Make it smaller or divide it; photographs and scans do not belong here.`,
  'hidden-character': ({ code }) =>
    `An invisible character stands here (${code}), mostly copied from elsewhere. Delete this place and type it again.`,
  'merge-conflict': () =>
    'Two people edited this passage and git could not merge it. Keep one version; delete the other and the lines “<<<<<<<”, “=======”, “>>>>>>>”.',
  'empty-file': () => 'The file is empty. Write it after the model of a neighbouring folder, or restore it from git.',
  'stray-file': ({ name, allowed, suggestion }) =>
    allowed.length
      ? `The site does not use the file “${name}”, so what it says would not be published.${meant(suggestion)} Only these belong in this folder: ${quoted(allowed)}. Rename, move or delete it.`
      : `The site does not use “${name}” in this place, so what it holds would not be published.${meant(suggestion)} Rename, move or delete it.`,
  yaml: ({ code, detail }) =>
    yamlFaults[code] ??
    `YAML syntax (${detail}). Indent with spaces; put values with special characters in single quotes.`,
  'missing-key': ({ key, parent }) =>
    `The key “${key}” is missing${parent ? ` in “${parent}”` : ''}. Add a line “${key}: …”.`,
  'unknown-key': ({ key, allowed, suggestion }) =>
    `No key is named “${key}” here.${meant(suggestion)}${allowed.length ? ` Allowed: ${quoted(allowed)}.` : ''} Correct the name or delete the line.`,
  'wrong-type': ({ key, found, expected }) =>
    `${called(key)} is “${found}”; it must be ${types[expected] ?? expected}. Write the value anew${expected === 'string' ? ', in single quotes' : ''}.`,
  'wrong-value': ({ key, found, allowed }) => `${called(key)} is “${found}”. Allowed: ${quoted(allowed)}.`,
  'wrong-format': ({ key, found, format }) => `${called(key)} is “${found}”; it must be ${formats[format]}.`,
  'empty-value': ({ key }) => `“${key}” is empty. Fill it in, or delete the line where it is optional.`,
  'duplicate-id': ({ id, firstLine }) => `The id “${id}” is already used on line ${firstLine}. Give this item another.`,
  'front-matter': () => 'The file must open with front matter between two “---” lines, with “title:” and “summary:”.',
  'seed-changed': ({ expected, found }) =>
    `The official text has been changed: its SHA-256 must be ${expected.slice(0, 12)}… but is ${found.slice(0, 12)}…. Restore the file in seeds/ (git checkout -- seeds); an official text is never edited.`,
  'seed-line': ({ line, found }) => `Line ${line} of the official text is not as received: “${found}”. Restore it.`,
  'seed-missing-line': ({ line, total }) =>
    `The official text has lost ${total} line(s) at line ${line}. Restore the file.`,
  'seed-line-ends': () =>
    "Only the official text's line ends were changed (CRLF). Keep the project's .gitattributes and check the file out of git again.",
  'text-structure': ({ found }) =>
    `The task groups of article 1 cannot be read (found only: ${found}). The text needs “Điều 1.” and headings numbered “1.”, “2.” ….`,
  'group-folder': ({ folder, allowed }) =>
    `The folder “${folder}” belongs to no group of the resolution. Its name must begin with one of: ${quoted(allowed)}.`,
  'missing-group': ({ number }) =>
    `The folder of group ${number} is missing. Create a folder “${String(number).padStart(2, '0')}-…”.`,
  'no-such-sentence': ({ id, suggestion }) => `The resolution has no sentence ${id}.${meant(suggestion)}`,
  'first-words': ({ id, found, actual, suggestion }) =>
    `Sentence ${id} begins not with “${found}” but with “${actual}…”. Correct the id or the first words.${meant(suggestion)}`,
  'missing-translation': ({ id, text }) =>
    `Sentence ${id} (“${text}…”) has no translation. Add an entry “${id}:” to this file.`,
  'misplaced-translation': ({ id, file }) =>
    `The translation of sentence ${id} belongs in ${file}. Move the entry there.`,
  'stale-translation': ({ id }) =>
    `The translation of sentence ${id} was made from other words. Translate again and update “of”.`,
  'stale-prose': ({ original, fingerprint }) =>
    `The English is older than ${original}. Look it over, then write “of: '${fingerprint}'” in its front matter.`,
  parity: ({ id, missing, extra }) =>
    `The figures in the translation of sentence ${id} differ from the original.${missing.length ? ` Missing: ${quoted(missing)}.` : ''}${extra.length ? ` Extra: ${quoted(extra)}.` : ''} Make the translation agree (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  modality: ({ id }) =>
    `Sentence ${id}: “phấn đấu” must be “strive”, and “strive” may stand only where the original has “phấn đấu”. Correct the translation.`,
  'quote-not-found': ({ id, quote, text }) =>
    `Sentence ${id} does not hold the words “${quote}”. It reads: “${text}”. Copy them exactly.`,
  'term-not-found': ({ term, match }) =>
    `Term “${term}”: no resolution holds “${match}”. Write it as it stands in the text, or remove it.`,
  'unknown-plan': ({ id, allowed }) => `There is no plan “${id}”. There are: ${quoted(allowed)}.`,
  'wrong-part': ({ id, part }) =>
    `Commitment ${id} stands in the file of part ${part}. Its id must begin with “${part}-”.`,
  'english-not-found': ({ id, quote, text }) =>
    `The translation of sentence ${id} does not hold “${quote}”. It reads: “${text}”. Copy it exactly; write “[…]” for what is left out.`,
  'words-not-found': ({ id, key, words }) =>
    `${id}: “${key}” says “${words}”, but the quoted sentences do not hold these words. Copy them exactly.`,
  'unknown-name': ({ key, id, allowed, suggestion }) =>
    `“${key}” says “${id}”, an id no register has.${meant(suggestion)} There are: ${quoted(allowed.slice(0, 12))}${allowed.length > 12 ? '…' : ''}. Correct the id, or add it to its register.`,
  uncovered: ({ id, words }) =>
    `Sentence ${id} has words left over: “${words}”. Every word belongs to a commitment or to “context”. Add them to one.`,
  'number-unexplained': ({ id, words }) =>
    `Sentence ${id} has a number left over: “${words}”. Account for it under “deadline”, “amounts”, “projects” or “numbers”.`,
  'uncited-code': ({ id, code }) => `Sentence ${id} cites ${code}, which content/documents.yaml lacks. Add it.`,
  'target-value': ({ comparison }) =>
    comparison === 'keep-rank'
      ? 'A target to keep a place in the leading group (keep-rank) has no number: write “value: null”.'
      : `A target “${comparison}” needs a number. Write the text's number as “value:”, or change “comparison”.`,
  'target-number': ({ written, said }) =>
    `“written” is “${written}”, but “comparison”, “value” and “unit” say “${said}”. Make the two agree.`,
  'target-missing': ({ id, words }) =>
    `Sentence ${id} sets the target “${words}”, but no file of this folder holds it. Add a file for that target.`,
  'report-beside-target': ({ commitment, target }) =>
    `Commitment ${commitment} has the target ${target}, so its “reports” belong to that target, as “observations”.`,
  'observation-empty': () => 'This observation has neither a “value” nor a “fact”. Write one of them.',
  'unit-unlike': ({ unit }) =>
    `A unit of its own, “${unit}”, is only for figures of another measure. Convert the figure to the target's unit, or add “unlike” saying why they cannot be compared.`,
  'duplicate-observation': ({ url, first }) =>
    `This observation stands already at ${first} (same period, same number, same address ${url}). Delete one of the two.`,
  'update-folder': ({ folder }) =>
    `The folder “${folder}” must be named by a day and a few plain words joined by hyphens, such as “2024-01-01-cau-binh-minh”. Rename it.`,
  'update-date': ({ date, folder }) =>
    `“date” is ${date}, but the folder's name begins with ${folder.slice(0, 10)}. Make the two the same.`,
  'update-early': ({ date, adopted }) =>
    `The day ${date} is before the resolution was adopted (${adopted}). Correct “date” and the folder's name.`,
  'update-key': ({ key, kind }) =>
    `The kind “${kind}” has no “${key}”.${key === 'ours' ? ' Only a “correction” tells an error of this site.' : ' It is for correction, rebuttal and contradiction.'} Delete the key or change “kind”.`,
  'update-source': () =>
    'This update has no source. Add “sources:”, or “observations:” or “reports:” that carry theirs.',
  'correction-evidence': ({ kind }) =>
    `This “${kind}” has nothing to bear it out. Add “sources:” or “quotes:” (exact words of the resolution).`,
  'own-page': () => 'An error of this site must name the page that was wrong. Write “where: { page: /…/ }”.',
  'update-parity': ({ key, missing, extra }) =>
    `“${key}”: the figures of the English differ from the Vietnamese.${missing.length ? ` Missing: ${quoted(missing)}.` : ''}${extra.length ? ` Extra: ${quoted(extra)}.` : ''} Make them agree (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  'duplicate-report': ({ commitment, url }) =>
    `This report of commitment ${commitment} stands elsewhere already (same state, same day, same address ${url}). Delete one of the two.`,
  'mdx-syntax': ({ found }) =>
    `This cannot be read from “${found}” on. “<” and “{” cannot be used in prose: say it in words (“below”, “less than”); write links as [words](https://…).`,
  'mdx-forbidden': ({ kind, found }) =>
    `Not allowed: ${forbidden[kind]} “${found}”. Prose is words, lists and Markdown links (https://…, /…, #sentence-id). Remove this.`,
  'link-without-words': ({ id }) =>
    `The link to sentence ${id} lacks the sentence's first words. Write: [words shown](#${id} "first words of the sentence").`,
  'smart-quotes': ({ key, found }) =>
    `“${key}” stands in typographic quotes ${found}, which YAML takes for letters and the page would show. Use straight quotes: '…'. To show the quotes, write '${found}'.`,
  'deadline-differs': ({ id, written, found }) =>
    `${id}: the deadline “${found}” is not what the text says, “${written}”. Correct “rule” to that day, quarter or year.`,
  'dead-link': ({ address, suggestion }) =>
    `The site has no address “${address}”.${meant(suggestion)} Copy the address from the browser.`,
  untranslated: ({ key, found }) => `“${key}” is still Vietnamese: “${found}”. Translate it.`,
  'date-order': ({ earlier, earlierDay, later, laterDay }) =>
    `Days in the wrong order: “${earlier}” (${earlierDay}) cannot be after “${later}” (${laterDay}). Look at both again.`,
  'far-date': ({ key, found, from, to }) =>
    `“${key}” says ${found}, far from the plan (mostly ${from} to ${to}). Look at the year again.`,
  unreported: ({ ids, reviewed }) =>
    `${ids.length} commitments were past their deadline on ${reviewed} without a report: ${few(ids)}. Where something has been published, add it under “reports”, or under the target's “observations” where the commitment has a target.`,
};
