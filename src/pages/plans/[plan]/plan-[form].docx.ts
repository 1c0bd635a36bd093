import type { APIRoute } from 'astro';
import { planAsDocx } from '../../../exports/plan-docx.ts';
import { findPlan, listPlans } from '../../../site/plan-queries.ts';
import { postedPlan } from '../../../site/posted-plan.ts';

const forms = ['kk', 'ru'] as const;

export function getStaticPaths() {
  return listPlans().flatMap(({ slug }) => forms.map((form) => ({ params: { plan: slug, form }, props: { form } })));
}

export const GET: APIRoute = async ({ params, props }) =>
  new Response(await planAsDocx(postedPlan(findPlan(params['plan'] ?? ''), props['form'])));
