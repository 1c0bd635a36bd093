import type { SearchChoice } from '../../../i18n/search.ts';
import type { Asked } from './asked.ts';

const choices: readonly SearchChoice[] = ['all', 'text', 'term', 'procedure', 'plan', 'source', 'page'];
/** The name of an act or plan, and nothing else, may go into a look-up. */
const name = /^[a-z0-9-]{1,80}$/u;

/** Reads what an address asks for; what is not understood is as if it were not there. */
export function readAddress(search: string): Asked {
  const values = new URLSearchParams(search);
  const act = values.get('act') ?? '';
  return {
    query: values.get('q') ?? '',
    choice: choices.find((choice) => choice === values.get('kind')) ?? 'all',
    act: name.test(act) ? act : null,
  };
}

/** The address for every search, from the page on: `?q=...&kind=text`. */
export function writeAddress({ query, choice, act }: Asked): string {
  const values = new URLSearchParams();
  if (query.trim() !== '') values.set('q', query);
  if (choice !== 'all') values.set('kind', choice);
  if (act !== null) values.set('act', act);
  const text = values.toString();
  return text === '' ? location.pathname : `?${text}`;
}
