import type { APIRoute } from 'astro';
import { asJson } from '../../exports/json.ts';
import { findErrataData } from '../../site/errata-data.ts';

export const GET: APIRoute = () => new Response(asJson(findErrataData()));
