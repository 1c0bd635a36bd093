import { langOf, langParams } from '../../../../i18n/lang.ts';
import { changesOfAct } from '../../../../site/change-feeds.ts';
import { answerWith, type FileParams } from '../../../../site/file-route.ts';
import { actInputs, build, listActs } from '../../../../site/queries.ts';

export function getStaticPaths() {
  if (!build().rules.hasFeeds) return [];
  return langParams.flatMap((lang) => listActs().map(({ slug }) => ({ params: { lang, slug } })));
}

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const fileOf = ({ lang, slug = '' }: FileParams) => changesOfAct(langOf(lang), slug);

export const GET = answerWith(fileOf);
