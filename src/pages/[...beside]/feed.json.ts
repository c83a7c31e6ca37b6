/** The same feeds as JSON Feed. */
import { allFeeds, feedFile, jsonFeed, type Feed } from '../../open-data/feed.ts';
import { languages, type Language } from '../../plan/language.ts';
import { siteContent } from '../_content.ts';
import { besideParam } from '../_paths.ts';

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    allFeeds(siteContent()).map((feed) => ({
      params: { beside: besideParam(feedFile(feed, language, 'json')) },
      props: { feed, language },
    })),
  );

export const GET = ({ props }: { props: { feed: Feed; language: Language } }): Response =>
  new Response(jsonFeed(siteContent(), props.feed, props.language), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
