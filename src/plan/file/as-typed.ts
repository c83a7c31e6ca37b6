/** Words that are printed as they are typed: no signs of Markdown or HTML in them, no sample left to fill in, no page for a line. */
import type { Findings } from '../finding.ts';
import { objectsIn } from './plausibility.ts';
import type { Path, YamlRecord } from './yaml.ts';

/** What Markdown and HTML would read, and a reader of such words sees as signs. */
const markup =
  /\\(?:[nrt"'](?![a-z])|u[\da-f]{4}|n(?=\p{L}))|\*\*\S|__\S|~~\S|\]\(|`|<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});|(?<![\p{L}\p{N}_])_\p{L}[^_]{0,200}_(?![\p{L}\p{N}_])/iu;

/** Words that hold a place for others. */
const filler =
  /^(?:x{2,}|todo|tbd|fixme|n\/a|null|none|test(?:ing)?|abc|asdf+|lorem ipsum.*|untitled|chưa (?:có|rõ|biết|điền)|không (?:có|rõ|biết)|tên bài(?: đúng như đã đăng)?|tiêu đề|…|\.{3})\.?$/iu;

/** Signs alone are no words; what counts per cent is. */
const isFiller = (words: string): boolean => (!/[\p{L}\p{N}]/u.test(words) && words !== '%') || filler.test(words);

/** Keys of words of ours and of titles, with how long they get: several times the longest that was needed. */
const limits: Record<string, number> = {
  ...{ title: 500, publisher: 200, summary: 600, label: 200, plain: 200, name: 500, confirmed: 1000 },
  ...{
    fact: 1000,
    caveat: 1500,
    note: 1500,
    reading: 1500,
    meaning: 1500,
    not_comparable: 1000,
    words: 1500,
    found: 1500,
  },
};

/** Keys whose values are copied from the text, or are no words. */
const exact = new Set([
  'url',
  'match',
  'quote',
  'begins',
  'verbatim',
  'english',
  'file',
  'of',
  'code',
  'page',
  'from',
  'to',
]);

/** Checks every word of a record that is printed as typed; `longestTitle`: of a page's own title. */
export function checkTyped(record: YamlRecord<unknown>, findings: Findings, longestTitle = limits.title!): void {
  for (const { fields, path } of objectsIn(record.value)) {
    for (const [key, words] of Object.entries(fields)) {
      if (Array.isArray(words)) checkTwice(words, [...path, key], record, findings);
      if (typeof words !== 'string' || exact.has(key)) continue;
      const own = [...path, key];
      // Of a pair the words belong to the key above.
      const kind =
        key === 'vi' || key === 'en' ? String(path.findLast((part) => typeof part === 'string') ?? key) : key;
      const limit = kind === 'title' ? longestTitle : limits[kind];
      const name = own.map(String).join('.');
      const [sign] = markup.exec(words) ?? [];
      const isAddress = ['title', 'publisher'].includes(kind) && /^(?:https?:\/\/|www\.)/iu.test(words);
      if (sign !== undefined) findings.add('markup', record.at(own), { key: name, found: sign });
      else if (isAddress || (limit !== undefined && isFiller(words)))
        findings.add('filler', record.at(own), { key: name, found: words });
      else if (limit !== undefined && words.length > limit)
        findings.add('too-long', record.at(own), { key: name, length: words.length, limit });
    }
  }
}

/** The same id twice in one list. */
function checkTwice(list: unknown[], path: Path, { at }: YamlRecord<unknown>, findings: Findings): void {
  if (!list.every((one) => typeof one === 'string')) return;
  const seen = new Set<string>();
  list.forEach((one, index) => {
    if (seen.has(one))
      findings.add('listed-twice', at([...path, index]), { key: path.map(String).join('.'), found: one });
    seen.add(one);
  });
}
