// A plan in the reader's browser. Without this it stands in full, and has an index below it.
import { filterPlan } from './plan/filter-plan.ts';
import { printOnClick } from './reserve/print-on-click.ts';

filterPlan();
printOnClick();
