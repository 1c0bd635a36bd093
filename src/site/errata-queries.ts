import { viewErrata } from '../views/errata.ts';
import type { ErratumView } from '../views/errata-view.ts';
import { build, corpusOfBuild } from './queries.ts';

/** The mistakes that stood on the site, newest first. */
export function listErrata(): readonly ErratumView[] {
  return viewErrata(corpusOfBuild(), build().asOf);
}
