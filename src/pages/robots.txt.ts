import type { APIRoute } from 'astro';
import { robotsText } from '../exports/robots.ts';
import { build } from '../site/queries.ts';
import { siteAddress } from '../site/site-address.ts';

export const GET: APIRoute = () => new Response(robotsText(build().rules.isHiddenFromSearch, siteAddress()));
