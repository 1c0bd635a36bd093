import type { APIRoute } from 'astro';
import { planAsCsv } from '../../../exports/plan-csv.ts';
import { findPlanData, listPlans } from '../../../site/plan-queries.ts';

export function getStaticPaths() {
  return listPlans().map(({ slug }) => ({ params: { plan: slug } }));
}

export const GET: APIRoute = ({ params }) => new Response(planAsCsv(findPlanData(params['plan'] ?? '')));
