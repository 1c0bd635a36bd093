import type { APIRoute } from 'astro';
import { editionRoutes, markdownOf } from '../../../site/act-files.ts';
import { actInputs } from '../../../site/queries.ts';

export const getStaticPaths = editionRoutes;

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const GET: APIRoute = ({ params }) => new Response(markdownOf(params['slug'] ?? '', params['edition'] ?? ''));
