import type { APIRoute } from 'astro';
import { listAsFragment } from '../../../exports/list-fragment.ts';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { postedReserve } from '../../../site/posted-reserve.ts';
import { hasReserve } from '../../../site/reserve-queries.ts';

export function getStaticPaths() {
  return hasReserve() ? langParams.map((lang) => ({ params: { lang } })) : [];
}

export const GET: APIRoute = ({ params }) => new Response(listAsFragment(postedReserve(langOf(params['lang']))));
