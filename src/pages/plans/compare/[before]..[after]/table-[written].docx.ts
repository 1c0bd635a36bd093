import type { APIRoute } from 'astro';
import { tableAsDocx } from '../../../../exports/comparative-table-docx.ts';
import { planTable } from '../../../../site/plan-table.ts';
import { findPlanComparison, listPlanComparisons } from '../../../../site/redline-queries.ts';

export function getStaticPaths() {
  return listPlanComparisons().flatMap(({ ids }) =>
    (['kk', 'ru'] as const).map((written) => ({ params: { ...ids, written }, props: { written } })),
  );
}

export const GET: APIRoute = async ({ params, props }) => {
  const { before = '', after = '' } = params;
  return new Response(await tableAsDocx(planTable(findPlanComparison(before, after), props['written'])));
};
