/** The feeds of each language, beside the pages they follow. */
import { allFeeds, feedFile, rssFeed, type Feed } from '../../open-data/feed.ts';
import { languages, type Language } from '../../plan/language.ts';
import { siteContent } from '../_content.ts';
import { besideParam } from '../_paths.ts';

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    allFeeds(siteContent()).map((feed) => ({
      params: { beside: besideParam(feedFile(feed, language, 'xml')) },
      props: { feed, language },
    })),
  );

export const GET = async ({ props }: { props: { feed: Feed; language: Language } }): Promise<Response> =>
  new Response(await rssFeed(siteContent(), props.feed, props.language), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
