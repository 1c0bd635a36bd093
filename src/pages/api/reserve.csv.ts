import type { APIRoute } from 'astro';
import { reserveAsCsv } from '../../exports/reserve-csv.ts';
import { findReserveData } from '../../site/reserve-queries.ts';

export const GET: APIRoute = () => new Response(reserveAsCsv(findReserveData()));
