import type { APIRoute } from 'astro';

/** The parameters in the address of a file, `{ slug: 'cadre-reserve', edition: '2025-03-17' }`. */
export type FileParams = Readonly<Record<string, string | undefined>>;

/**
 * The answer of a route whose file is made from the parameters of its address alone. Such a route exports `fileOf` as well: a build
 * makes thousands of files, and needs no answers of a server for them.
 */
export function answerWith(fileOf: (params: FileParams) => string): APIRoute {
  return ({ params }) => new Response(fileOf(params));
}
