import { actAsJsonLd, asScriptData } from '../exports/json-ld.ts';
import type { ActView } from '../views/act-view.ts';
import { publisher } from './queries.ts';

/** What the page of an act at an address says of it to machines, as it stands in the page. */
export function legislationData(act: ActView, url: string): string {
  return asScriptData(actAsJsonLd(act, { url, publisher: publisher().name.kk }));
}
