import type { APIRoute } from 'astro';
import { searchIndex } from '../../site/search-index.ts';

/** Only for the one who edits: a build writes the index by itself (src/site/write-search-index.ts). */
export const getStaticPaths = () => (import.meta.env.DEV ? [{ params: { head: 'index' } }] : []);

export const GET: APIRoute = () => new Response(JSON.stringify(searchIndex().head));
