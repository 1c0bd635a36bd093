import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { reportBadge } from '../../../site/badges.ts';

export const getStaticPaths = () => langParams.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => new Response(reportBadge(langOf(params['lang'])));
