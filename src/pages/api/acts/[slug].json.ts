import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { findActData, listActs } from '../../../site/queries.ts';

export const getStaticPaths = () => listActs().map(({ slug }) => ({ params: { slug } }));

export const GET: APIRoute = ({ params }) => new Response(asJson(findActData(params['slug'] ?? '')));
