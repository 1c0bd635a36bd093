import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../../i18n/lang.ts';
import { planBadge } from '../../../../site/badges.ts';
import { listPlans } from '../../../../site/plan-queries.ts';

export const getStaticPaths = () =>
  langParams.flatMap((lang) => listPlans().map(({ slug }) => ({ params: { lang, plan: slug } })));

export const GET: APIRoute = ({ params }) => new Response(planBadge(langOf(params['lang']), params['plan'] ?? ''));
