import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { reserveFeed } from '../../../site/reserve-feed.ts';

export function getStaticPaths() {
  return langParams.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => new Response(reserveFeed(langOf(params['lang'])));
