// Everything here only adds: each page is complete without it.
import { copyLinks } from './copy-links.ts';
import { filterActs } from './filter-acts.ts';
import { markSection } from './mark-section.ts';
import { printAddress } from './print-address.ts';
import { rememberView } from './remember-view.ts';
import { showCitations } from './show-citations.ts';

rememberView();
printAddress();
filterActs();

const law = document.querySelector<HTMLElement>('.law');
if (law !== null) {
  copyLinks(law);
  showCitations(law);
  markSection(law);
}
