import type { APIRoute } from 'astro';
import { asJson } from '../../exports/json.ts';
import { findReserveData } from '../../site/reserve-queries.ts';

export const GET: APIRoute = () => new Response(asJson(findReserveData()));
