/**
 * What a page may do, as its Content-Security-Policy. Reading pages may run no script at all. The build puts each page's
 * styles into it, and the hash of them where it says `style-src 'self'` here.
 *
 * Pagefind's worker compiles WebAssembly and obeys the policy of its own response, so only that response allows it.
 */
const base = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
const scripted = "; script-src 'self'; connect-src 'self'; worker-src 'self'";

/** For the `meta` element of a page. */
export const pagePolicy = ({ script }: { script: boolean }): string => (script ? base + scripted : base);

/** For the `meta` element of what others may set into their pages: it shows, and does nothing. */
export const embedPolicy = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'";

/**
 * The `_headers` file that static hosts read: one policy for all pages, which each page's own then narrows (both are
 * obeyed), so that reading pages run no script.
 *
 * A path must match one policy only: two would both be obeyed, and the worker of the search would stop.
 *
 * @param paths addresses of pages, `*` standing for anything, and the address of Pagefind's worker
 */
export function headersFile(paths: { pages: string[]; worker: string }): string {
  const rule = (path: string, ...headers: string[]): string => [path, ...headers.map((line) => `  ${line}`)].join('\n');
  // `frame-ancestors` has no meaning in a `meta` element: only a header can say it.
  const policy = `Content-Security-Policy: ${pagePolicy({ script: true })}; frame-ancestors 'none'`;
  return [
    rule(
      '/*',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
    ),
    ...paths.pages.map((path) => rule(path, policy)),
    rule(
      paths.worker,
      "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    ),
    // Made to be framed by anybody; its styles are told by the document's own policy.
    rule('/embed/*', "Content-Security-Policy: script-src 'none'; object-src 'none'; frame-ancestors *"),
    // A browser asks for it anew to learn of a new version.
    rule('/sw.js', "Content-Security-Policy: default-src 'none'; connect-src 'self'", 'Cache-Control: no-cache'),
    // Whoever draws a chart of the data may load it from a page of their own.
    rule('/data/*', 'Access-Control-Allow-Origin: *'),
    // Hosts pack what they know the kind of.
    rule('/pagefind/wasm*', 'Content-Type: application/wasm'),
    ...['/assets/*', '/pagefind/index/*', '/pagefind/fragment/*'].map((path) =>
      rule(path, 'Cache-Control: public, max-age=31536000, immutable'),
    ),
    '',
  ].join('\n\n');
}
