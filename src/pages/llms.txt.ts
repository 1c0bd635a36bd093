import type { APIRoute } from 'astro';
import { llmsText } from '../exports/llms.ts';
import { describedActs, describedSite } from '../site/described-site.ts';

export const GET: APIRoute = () => new Response(llmsText({ ...describedSite(), ...describedActs() }));
