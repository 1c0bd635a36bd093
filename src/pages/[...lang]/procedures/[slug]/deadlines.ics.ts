import type { APIRoute } from 'astro';
import { langOf, langParams } from '../../../../i18n/lang.ts';
import { comingOf, listProcedures } from '../../../../site/compliance-queries.ts';
import { deadlineFeed } from '../../../../site/deadline-feed.ts';
import { build } from '../../../../site/queries.ts';

/** A feed for every procedure; of procedures about people in internal and local builds only. */
export function getStaticPaths() {
  const { hasFeeds, showsPersonalCases } = build().rules;
  const shown = hasFeeds ? listProcedures().filter(({ isPersonal }) => !isPersonal || showsPersonalCases) : [];
  return langParams.flatMap((lang) => shown.map(({ id, name }) => ({ params: { lang, slug: id }, props: { name } })));
}

export const GET: APIRoute = ({ params, props }) => {
  const lang = langOf(params['lang']);
  return new Response(deadlineFeed(lang, props['name'][lang], comingOf({ procedure: params['slug'] })));
};
