import type { APIRoute } from 'astro';
import { tableAsDocx } from '../../../../../exports/comparative-table-docx.ts';
import { actTable } from '../../../../../site/act-table.ts';
import { findActComparison, listActComparisons } from '../../../../../site/redline-queries.ts';

export function getStaticPaths() {
  return listActComparisons().flatMap((params) =>
    (['kk', 'ru'] as const).map((written) => ({ params: { ...params, written }, props: { written } })),
  );
}

export const GET: APIRoute = async ({ params, props }) => {
  const { slug = '', before = '', after = '' } = params;
  return new Response(await tableAsDocx(actTable(findActComparison(slug, before, after), props['written'])));
};
