import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { actInputs, findActData, listActs } from '../../../site/queries.ts';

export const getStaticPaths = () => listActs().map(({ slug }) => ({ params: { slug } }));

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const GET: APIRoute = ({ params }) => new Response(asJson(findActData(params['slug'] ?? '')));
