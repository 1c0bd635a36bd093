import type { APIRoute } from 'astro';
import { searchIndex } from '../../../../site/search-index.ts';

export function getStaticPaths() {
  const { head, files } = searchIndex();
  return [...files].map(([file, text]) => ({ params: { digest: head.digest, file }, props: { text } }));
}

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text);
