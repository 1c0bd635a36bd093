import { akomaNtosoOf, editionRoutes } from '../../../site/act-files.ts';
import { answerWith, type FileParams } from '../../../site/file-route.ts';
import { actInputs } from '../../../site/queries.ts';

export const getStaticPaths = editionRoutes;

export const madeFrom = ({ slug }: { slug: string }) => actInputs(slug);

export const fileOf = ({ slug = '', edition = '' }: FileParams) => akomaNtosoOf(slug, edition);

export const GET = answerWith(fileOf);
