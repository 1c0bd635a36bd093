import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../../i18n/lang.ts';
import { changesOfAct } from '../../../../site/change-feeds.ts';
import { actInputs, build, listActs } from '../../../../site/queries.ts';

export function getStaticPaths() {
  if (!build().rules.hasFeeds) return [];
  return langParams.flatMap((lang) => listActs().map(({ slug }) => ({ params: { lang, slug } })));
}

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const GET: APIRoute = ({ params }) => new Response(changesOfAct(langOf(params['lang']), params['slug'] ?? ''));
