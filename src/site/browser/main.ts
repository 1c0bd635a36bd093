// Everything here only adds: each page is complete without it.
import { offerCitations } from './cite.ts';
import { copyLinks } from './copy-links.ts';
import { filterActs } from './filter-acts.ts';
import { focusSearch } from './focus-search.ts';
import { markSection } from './mark-section.ts';
import { printAddress } from './print-address.ts';
import { rememberView } from './remember-view.ts';
import { offerActSearch } from './search-act.ts';
import { showCitations } from './show-citations.ts';
import { warnStale } from './warn-stale.ts';

rememberView();
warnStale();
printAddress();
filterActs();
focusSearch();

const law = document.querySelector<HTMLElement>('.law');
if (law !== null) {
  copyLinks(law);
  offerCitations(law);
  showCitations(law);
  markSection(law);
  offerActSearch(law);
}
