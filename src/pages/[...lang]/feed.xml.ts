/** The feed of each language. */
import { updatesFeed } from '../../open-data/feed.ts';
import { languages, type Language } from '../../plan/language.ts';
import { siteContent } from '../_content.ts';
import { langParam } from '../_paths.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { lang: langParam(language) }, props: { language } }));

export const GET = async ({ props }: { props: { language: Language } }): Promise<Response> =>
  new Response(await updatesFeed(siteContent(), props.language), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
