import { asJson } from '../../../exports/json.ts';
import { answerWith, type FileParams } from '../../../site/file-route.ts';
import { actInputs, findActData, listActs } from '../../../site/queries.ts';

export const getStaticPaths = () => listActs().map(({ slug }) => ({ params: { slug } }));

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const fileOf = ({ slug = '' }: FileParams) => asJson(findActData(slug));

export const GET = answerWith(fileOf);
