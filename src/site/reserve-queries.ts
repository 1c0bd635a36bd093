// What the pages and files on the cadre reserve ask for.

import type { ReserveData } from '../../schemas/reserve-data.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { judgingOn } from '../views/judging.ts';
import { viewReserve } from '../views/reserve.ts';
import { viewReserveData } from '../views/reserve-data.ts';
import { viewReserveForm } from '../views/reserve-form.ts';
import type { ReserveFormView, ReserveView } from '../views/reserve-view.ts';
import { readBuildSettings } from './build-settings.ts';
import { build, corpusOfBuild, findAct } from './queries.ts';

/** Made once; a corpus that was read anew is another object. */
const views = new WeakMap<Corpus, ReserveView>();

/** The list on the day of the build, with the clocks of its orders. */
export function findReserve(): ReserveView {
  const corpus = corpusOfBuild();
  const known = views.get(corpus) ?? viewReserve(corpus, judgingOn(corpus, build().asOf));
  views.set(corpus, known);
  return known;
}

/** Whether the build was given a list, be it an invented one: without one there are no files of it, since an empty list would be a statement. */
export function hasReserve(): boolean {
  const { reserve, samples } = readBuildSettings();
  return reserve !== null || samples !== null;
}

export function findReserveData(): ReserveData {
  return viewReserveData(findReserve());
}

/** The application form; null where the act has none. */
export function findReserveForm(): ReserveFormView | null {
  return viewReserveForm(findAct(findReserve().provisions.term.act));
}
