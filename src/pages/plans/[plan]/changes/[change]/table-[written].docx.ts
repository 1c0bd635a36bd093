import type { APIRoute } from 'astro';
import { tableAsDocx } from '../../../../../exports/comparative-table-docx.ts';
import { planTable } from '../../../../../site/plan-table.ts';
import { findPlanChange, listPlanChanges } from '../../../../../site/redline-queries.ts';

export function getStaticPaths() {
  return listPlanChanges().flatMap((params) =>
    (['kk', 'ru'] as const).map((written) => ({ params: { ...params, written }, props: { written } })),
  );
}

export const GET: APIRoute = async ({ params, props }) => {
  const { plan = '', change = '' } = params;
  return new Response(await tableAsDocx(planTable(findPlanChange(plan, change), props['written'])));
};
