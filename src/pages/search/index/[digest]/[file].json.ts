import type { APIRoute } from 'astro';
import { searchIndex } from '../../../../site/search-index.ts';

/** Only for the one who edits: a build writes the index by itself (src/site/write-search-index.ts). */
export function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { head, files } = searchIndex();
  return [...files].map(([file, text]) => ({ params: { digest: head.digest, file }, props: { text } }));
}

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text);
