import type { APIRoute } from 'astro';
import { listAsDocx } from '../../../exports/list-docx.ts';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { postedReserve } from '../../../site/posted-reserve.ts';
import { hasReserve } from '../../../site/reserve-queries.ts';

export function getStaticPaths() {
  return hasReserve() ? langParams.map((lang) => ({ params: { lang } })) : [];
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await listAsDocx(postedReserve(langOf(params['lang']))));
