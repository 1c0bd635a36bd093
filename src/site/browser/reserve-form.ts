// The application form: what is written into it stays in the page.
import { printOnClick } from './reserve/print-on-click.ts';

printOnClick();
