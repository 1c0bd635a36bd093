import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { findCalendarData, listCalendars } from '../../../site/queries.ts';

export const getStaticPaths = () => listCalendars().map(({ year }) => ({ params: { year: String(year) } }));

export const GET: APIRoute = ({ params }) => new Response(asJson(findCalendarData(Number(params['year']))));
