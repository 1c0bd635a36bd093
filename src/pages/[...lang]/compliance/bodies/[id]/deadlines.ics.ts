import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../../../i18n/lang.ts';
import { comingOf, findReport } from '../../../../../site/compliance-queries.ts';
import { deadlineFeed } from '../../../../../site/deadline-feed.ts';
import { build } from '../../../../../site/queries.ts';

/** A feed for every body that the report names. */
export function getStaticPaths() {
  if (!build().rules.hasFeeds) return [];
  return langParams.flatMap((lang) =>
    findReport().bodies.map(({ id, name }) => ({ params: { lang, id }, props: { name } })),
  );
}

export const GET: APIRoute = ({ params, props }) => {
  const lang = langOf(params['lang']);
  return new Response(deadlineFeed(lang, props['name']?.[lang] ?? params['id'], comingOf({ body: params['id'] })));
};
