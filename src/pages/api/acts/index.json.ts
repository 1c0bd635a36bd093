import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { listActData } from '../../../site/queries.ts';

export const GET: APIRoute = () => new Response(asJson(listActData()));
