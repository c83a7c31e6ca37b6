/**
 * Promise 8: what is shipped, as the parsers of old browsers take it. Chrome 80, Safari 13 and Firefox 78 are to read,
 * Chrome 95, Safari 15 and Firefox 102 to search,
 * and to keep the site. One unknown word drops a whole rule of a style, or a whole script.
 */
import { parse } from 'espree';
import { parse as parseStyle, type AtRule, type Declaration, type Rule } from 'postcss';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteNames, siteOf } from './sites.ts';

const styles = new Map<string, string>();
beforeAll(() => {
  for (const name of siteNames)
    for (const { html, address } of siteOf(name).pages)
      for (const [, css] of html.matchAll(/<style>([^]*?)<\/style>/gu)) styles.set(css!, address);
  expect(styles.size).toBeGreaterThan(15);
});

/** Complaints about a part of every style, each with a page that has it. */
function complaints(judge: (root: ReturnType<typeof parseStyle>) => string[]): string[] {
  return [...styles].flatMap(([css, address]) => judge(parseStyle(css)).map((complaint) => `${address} ${complaint}`));
}

describe('every style', () => {
  test('asks in words that they know', () => {
    // Margins of printed pages are passed over by whoever does not know them.
    const known = /^(?:media|supports|page|keyframes|charset|(?:top|bottom|left|right)-\w+)$/u;
    const strange = ({ name, params }: AtRule): boolean =>
      !known.test(name) || (name === 'media' && /[<>]|\bor\b/u.test(params));
    const found = complaints((root) => {
      const faults: string[] = [];
      root.walkAtRules((rule) => void (strange(rule) && faults.push(`@${rule.name} ${rule.params}`)));
      return faults;
    });
    expect(found).toEqual([]);
  });

  test('names elements in words that they know, or in a rule of its own, which they leave out', () => {
    const later = /:(?:is|where|has|any-link|user-(?:in)?valid|popover-open|modal|open)\b|&|:not\([^)]*[,\s]/u;
    const missed = /:(?:focus-visible|has\()/u;
    const inSupports = ({ parent }: Rule): boolean =>
      parent?.type === 'atrule' && (parent as AtRule).name === 'supports';
    const found = complaints((root) => {
      const faults: string[] = [];
      root.walkRules((rule) => {
        if (rule.parent?.type === 'rule') faults.push(`nested: ${rule.selector}`);
        const unknown = rule.selectors.filter((selector) => later.test(selector) || missed.test(selector));
        if (unknown.length === 0 || inSupports(rule)) return;
        if (unknown.length < rule.selectors.length || unknown.some((each) => !missed.test(each)))
          faults.push(rule.selector);
      });
      return faults;
    });
    expect(found).toEqual([]);
  });

  test('sets what they know, or says first what they are to take', () => {
    const property =
      /^(?:inset(?:-|$)|aspect-ratio$|container|translate$|rotate$|scale$|(?:margin|padding|border)-(?:inline|block)$)/u;
    const value = /\b(?:light-dark|color-mix|oklch|oklab|lch|lab|clamp|env)\(|\d[sld]v[hw]\b|^subgrid/u;
    const saidBefore = (declaration: Declaration): boolean => {
      const before = declaration.prev();
      return before?.type === 'decl' && before.prop === declaration.prop && !value.test(before.value);
    };
    const found = complaints((root) => {
      const faults: string[] = [];
      root.walkDecls((declaration) => {
        const { prop } = declaration;
        if (property.test(prop) || (value.test(declaration.value) && !saidBefore(declaration)))
          faults.push(String(declaration));
      });
      return faults;
    });
    expect(found).toEqual([]);
  });
});

/** What each kind of browser is to know, and methods of a later year than it. */
const parts = [
  [
    'reading',
    2020,
    /^\/assets\/(?!search).*\.js$/u,
    /\?\?|\?\.\D|structuredClone|(?<!\.\.)\.(?:at|replaceAll|hasOwn|allSettled|toSorted|toReversed|toSpliced|findLast|groupBy)\(/u,
  ],
  [
    'searching',
    2021,
    /^\/(?:(?:assets|pagefind)\/.*|sw)\.js$/u,
    /(?<!\.\.)\.(?:toSorted|toReversed|toSpliced|with|findLast|findLastIndex|at|hasOwn|groupBy|withResolvers|fromAsync)\(/u,
  ],
] as const;

describe('every script', () => {
  const site = siteOf('live');
  test.each(parts)('for %s', (_, ecmaVersion, path, later) => {
    const scripts = site.files().filter((file) => path.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const text = site.text(file);
      expect(() => parse(text, { ecmaVersion, sourceType: 'module' }), file).not.toThrow();
      expect(later.exec(text)?.[0], `${file}: newer than the browsers`).toBeUndefined();
      // Safari takes it from 16.4 on, and before runs nothing of a script that has it.
      expect(/.{0,40}\(\?<[=!].{0,40}/u.exec(text)?.[0], `${file}: look-behind`).toBeUndefined();
    }
  });
});
