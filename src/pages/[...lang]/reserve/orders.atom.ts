import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { build } from '../../../site/queries.ts';
import { reserveFeed } from '../../../site/reserve-feed.ts';

export function getStaticPaths() {
  return build().rules.hasFeeds ? langParams.map((lang) => ({ params: { lang } })) : [];
}

export const GET: APIRoute = ({ params }) => new Response(reserveFeed(langOf(params['lang'])));
