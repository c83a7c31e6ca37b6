/** Files at the root for machines: robots.txt, and the headers that static hosts read. */
import { headersFile } from '../view/frame/policy.ts';
import { address } from '../plan/address.ts';
import { siteContent } from './_content.ts';

function robots(): string {
  const { site } = siteContent();
  return `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap-index.xml', site.origin).href}\n`;
}

function headers(): string {
  const single = (['glossary', 'about', 'quality', 'data', 'search'] as const).map((kind) => address({ kind }, 'vi'));
  const plans = siteContent().plans.map(({ id }) => address({ kind: 'plan', plan: id }, 'vi') + '*');
  const home = address({ kind: 'home' }, 'vi');
  const english = `${address({ kind: 'home' }, 'en')}*`;
  return headersFile({
    pages: [home, english, '/404.html', ...single, ...plans],
    worker: '/pagefind/pagefind-worker.js',
  });
}

const files: Record<string, () => string> = { 'robots.txt': robots, _headers: headers };

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET = ({ params }: { params: { file: string } }): Response => new Response(files[params.file]!());
