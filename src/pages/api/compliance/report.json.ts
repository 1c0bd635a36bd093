import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { findReportData } from '../../../site/compliance-queries.ts';

export const GET: APIRoute = () => new Response(asJson(findReportData()));
