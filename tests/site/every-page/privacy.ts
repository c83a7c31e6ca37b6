/** Promise 10: no other host is asked for anything, and nothing inline can run. */
import { createHash } from 'node:crypto';
import { parseHeaders } from '../../../src/desk/static-server.ts';
import type { Site } from '../sites.ts';
import { unless, type PageCheck } from './check.ts';

/** Pages where something is searched, filtered or copied, and the one where a reader may choose to keep the site. */
export const hasScript = (address: string): boolean =>
  /\/(?:tim-kiem|search|cam-ket|commitments|du-lieu|data|trich-dan|cite)\/$/u.test(address);

const rules = new WeakMap<Site, ReturnType<typeof parseHeaders>>();

/** The policies that the shipped headers give a path. */
export function policiesOf(site: Site, path: string): string[] {
  const known = rules.get(site) ?? parseHeaders(site.text('_headers'));
  rules.set(site, known);
  return known
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers)
    .filter(([name]) => name === 'Content-Security-Policy')
    .map(([, value]) => value);
}

export const ownHost: PageCheck = ({ $ }) =>
  $('link[rel="stylesheet"], link[rel="icon"], script[src], img, source, iframe, object, embed, video, audio')
    .toArray()
    .map(({ attribs }) => attribs.href ?? attribs.src ?? attribs.srcset ?? attribs.data ?? '')
    .filter((href) => !href.startsWith('/') || href.startsWith('//'))
    .map((href) => `loads ${href}`);

export const nothingInline: PageCheck = ({ $ }) => [
  ...unless(
    [$('[style]').length === 0, 'has an inline style'],
    [$('style').length === 1 && $('head > style').length === 1, 'has other styles than those of its head'],
    [$('script:not([src])').length === 0, 'has an inline script'],
    [$('a[href^="javascript:" i], a[href^="data:" i]').length === 0, 'has a link that runs'],
  ),
  ...$('*')
    .toArray()
    .flatMap((element) => Object.keys($(element).attr() ?? {}))
    .filter((name) => /^on/iu.test(name))
    .map((name) => `has a handler ${name}`),
];

export const policy: PageCheck = ({ $, address }, site) => {
  const meta = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
  const [header = '', ...others] = policiesOf(site, address);
  const sent = header.split('; ');
  const asked = meta.split('; ');
  const styles = `'sha256-${createHash('sha256').update($('style').text()).digest('base64')}'`;
  return unless(
    [header !== '' && others.length === 0, 'is not sent with one policy'],
    [asked.includes(`style-src ${styles}`), 'allows other styles than its own'],
    [
      sent.find((directive) => directive.startsWith('style-src '))?.includes(styles),
      'has styles that its header refuses',
    ],
    [
      asked.every((directive) => directive.startsWith('style-src ') || sent.includes(directive)),
      'allows itself more than its header does',
    ],
    // Cloudflare Pages passes over a longer line.
    [header.length < 1950, 'is sent with a policy too long for its host'],
    [sent.includes("frame-ancestors 'none'"), 'may be framed'],
    [meta.includes("default-src 'none'"), 'allows by default'],
    [!/unsafe|\*|https?:|data:/u.test(meta + header), 'has a loose policy'],
    [/script-src/u.test(meta) === hasScript(address), 'has a policy for scripts that does not fit it'],
  );
};
