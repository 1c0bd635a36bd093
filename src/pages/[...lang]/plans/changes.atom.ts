import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../i18n/lang.ts';
import { changesOfPlans } from '../../../site/change-feeds.ts';
import { build } from '../../../site/queries.ts';

export const getStaticPaths = () => (build().rules.hasFeeds ? langParams.map((lang) => ({ params: { lang } })) : []);

export const GET: APIRoute = ({ params }) => new Response(changesOfPlans(langOf(params['lang'])));
