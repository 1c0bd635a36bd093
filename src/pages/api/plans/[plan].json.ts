import type { APIRoute } from 'astro';
import { asJson } from '../../../exports/json.ts';
import { findPlanData, listPlans } from '../../../site/plan-queries.ts';

export function getStaticPaths() {
  return listPlans().map(({ slug }) => ({ params: { plan: slug } }));
}

export const GET: APIRoute = ({ params }) => new Response(asJson(findPlanData(params['plan'] ?? '')));
