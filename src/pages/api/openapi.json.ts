import type { APIRoute } from 'astro';
import { asJson } from '../../exports/json.ts';
import { openApiOf } from '../../exports/openapi.ts';
import { describedSite } from '../../site/described-site.ts';

export const GET: APIRoute = () => new Response(asJson(openApiOf(describedSite())));
