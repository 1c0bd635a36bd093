import type { APIRoute } from 'astro';
import { searchIndex } from '../../site/search-index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(searchIndex().head));
