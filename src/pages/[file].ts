/** Files at the root for machines: robots.txt, and the headers that static hosts read. */
import { headersFile } from '../view/frame/policy.ts';
import { address } from '../words/address.ts';
import { siteContent } from './_content.ts';

function robots(): string {
  const { site } = siteContent();
  return `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap-index.xml', site.origin).href}\n`;
}

function headers(): string {
  const { plans } = siteContent();
  const single = (['glossary', 'about'] as const).flatMap((kind) => [address({ kind }, 'vi'), address({ kind }, 'en')]);
  const search = [address({ kind: 'search' }, 'vi'), address({ kind: 'search' }, 'en')];
  const plan = plans.flatMap(({ id }) => [`/${id}/*`, `/en/${id}/*`]);
  const reading = ['/', '/en/', '/404.html', '/en/404.html', ...single, ...plan];
  return headersFile({ reading, search, worker: '/pagefind/pagefind-worker.js' });
}

const files: Record<string, () => string> = { 'robots.txt': robots, _headers: headers };

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET = ({ params }: { params: { file: string } }): Response => new Response(files[params.file]!());
