import { langOf, langParams } from '../../../../i18n/lang.ts';
import { actBadge } from '../../../../site/badges.ts';
import { answerWith, type FileParams } from '../../../../site/file-route.ts';
import { actInputs, listActs } from '../../../../site/queries.ts';

export const getStaticPaths = () =>
  langParams.flatMap((lang) => listActs().map(({ slug }) => ({ params: { lang, slug } })));

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const fileOf = ({ lang, slug = '' }: FileParams) => actBadge(langOf(lang), slug);

export const GET = answerWith(fileOf);
