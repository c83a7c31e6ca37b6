/**
 * What a page may do, as its Content-Security-Policy. Reading pages may run no script at all.
 *
 * Pagefind's worker compiles WebAssembly and obeys the policy of its own response, so only that response allows it.
 */
const base = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
const scripted = "; script-src 'self'; connect-src 'self'; worker-src 'self'";

/** For the `meta` element of a page. */
export const pagePolicy = ({ script }: { script: boolean }): string => (script ? base + scripted : base);

/** `frame-ancestors` has no meaning in a `meta` element: only a header can say it. */
const headerPolicy = (options: { script: boolean }): string => `${pagePolicy(options)}; frame-ancestors 'none'`;

const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/**
 * The `_headers` file that static hosts read.
 *
 * A path must match one policy only: two policies on one response are both obeyed, and the worker would stop.
 *
 * @param paths the folders of reading pages, with `*`; and the addresses of the search pages
 */
export function headersFile(paths: { reading: string[]; search: string[]; worker: string }): string {
  const rule = (path: string, ...headers: string[]): string => [path, ...headers.map((line) => `  ${line}`)].join('\n');
  const policy = (value: string): string => `Content-Security-Policy: ${value}`;
  return [
    rule(
      '/*',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()',
    ),
    ...paths.reading.map((path) => rule(path, policy(headerPolicy({ script: false })))),
    ...paths.search.map((path) => rule(path, policy(headerPolicy({ script: true })))),
    rule(paths.worker, policy(workerPolicy)),
    rule('/assets/*', 'Cache-Control: public, max-age=31536000, immutable'),
    '',
  ].join('\n\n');
}
