// The list of the cadre reserve in the reader's browser. Without this it stands in full, and says until when it is certain.
import { filterList } from './reserve/filter-list.ts';
import { forgetEnded } from './reserve/forget-ended.ts';
import { printOnClick } from './reserve/print-on-click.ts';

const refilter = filterList();
forgetEnded(refilter);
printOnClick();
