import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { deadlineData } from '../../../site/deadline-data.ts';

export const getStaticPaths = () => langParams.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => new Response(asJson(deadlineData(langOf(params['lang']))));
