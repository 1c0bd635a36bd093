import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../../i18n/lang.ts';
import { actBadge } from '../../../../site/badges.ts';
import { actInputs, listActs } from '../../../../site/queries.ts';

export const getStaticPaths = () =>
  langParams.flatMap((lang) => listActs().map(({ slug }) => ({ params: { lang, slug } })));

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const GET: APIRoute = ({ params }) => new Response(actBadge(langOf(params['lang']), params['slug'] ?? ''));
