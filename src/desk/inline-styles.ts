/**
 * Each page carries its styles, so that nothing stands between its arrival and its being read. Astro writes a sheet for
 * each part that pages share; a page's are joined into one element, which its policy allows by the hash of its words.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/gu;

/** What a policy says of styles until the styles are known. */
const unknown = "style-src 'self'";

export interface InlineStyles {
  /** A page with its styles in it. */
  inline: (html: string) => string;
  /** A file of headers, whose policy allows the styles of every page seen. */
  allow: (headers: string) => string;
  /** Takes away the sheets, which no page asks for any more. */
  removeSheets: () => void;
}

/** @param folder the built site */
export function inlineStyles(folder: string): InlineStyles {
  const sheets = new Map<string, string>();
  const sheet = (href: string): string => {
    const css = sheets.get(href) ?? readFileSync(join(folder, href), 'utf8').trim();
    sheets.set(href, css);
    return css;
  };
  /** The styles of pages that ask for the same sheets. */
  const joined = new Map<string, { css: string; hash: string }>();
  function stylesOf(hrefs: readonly string[]): { css: string; hash: string } {
    const key = hrefs.join('\n');
    let styles = joined.get(key);
    if (!styles) {
      const css = hrefs.map(sheet).join('\n');
      if (/<\/style/iu.test(css)) throw new Error('A style ends its own element.');
      styles = { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
      joined.set(key, styles);
    }
    return styles;
  }
  return {
    inline(html) {
      const hrefs = [...html.matchAll(sheetLink)].map(([, href]) => href!);
      if (hrefs.length === 0) return html;
      const { css, hash } = stylesOf(hrefs);
      let first = true;
      const place = (): string => {
        const element = first ? `<style>${css}</style>` : '';
        first = false;
        return element;
      };
      return html.replace(unknown, `style-src ${hash}`).replace(sheetLink, place);
    },
    allow: (headers) =>
      headers.replaceAll(
        unknown,
        `style-src ${[...new Set([...joined.values()].map(({ hash }) => hash))].sort().join(' ')}`,
      ),
    removeSheets() {
      for (const name of readdirSync(join(folder, 'assets')))
        if (name.endsWith('.css')) rmSync(join(folder, 'assets', name));
    },
  };
}
