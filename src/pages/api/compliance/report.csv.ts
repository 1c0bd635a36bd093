import type { APIRoute } from 'astro';
import { reportAsCsv } from '../../../exports/report-csv.ts';
import { findReportData } from '../../../site/compliance-queries.ts';

export const GET: APIRoute = () => new Response(reportAsCsv(findReportData()));
