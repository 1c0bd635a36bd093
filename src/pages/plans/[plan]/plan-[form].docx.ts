import type { APIRoute } from 'astro';
import { planAsDocx } from '../../../exports/plan-docx.ts';
import { findPlan, listPlans } from '../../../site/plan-queries.ts';
import { postedPlan } from '../../../site/posted-plan.ts';
import { publisher } from '../../../site/queries.ts';

const forms = ['kk', 'ru'] as const;

export function getStaticPaths() {
  return listPlans().flatMap(({ slug }) => forms.map((form) => ({ params: { plan: slug, form }, props: { form } })));
}

export const GET: APIRoute = async ({ params, props }) => {
  const form: (typeof forms)[number] = props['form'];
  const view = findPlan(params['plan'] ?? '');
  return new Response(await planAsDocx(postedPlan(view, form, publisher().name[form])));
};
