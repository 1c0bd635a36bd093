import type { Answer } from '../../../domain/search/answer-query.ts';
import type { SearchMessages } from '../../../i18n/search.ts';

/** What is said of an answer, for those who see and for those who hear. */
export function tellAnswer(
  { found, destinations, count, isAtLeast, isNearOnly, isPartly }: Answer,
  query: string,
  messages: SearchMessages,
): string {
  if (found.length + destinations.length === 0) return `${messages.none(shortQuery(query))} ${messages.noneWhy}`;
  // a place that was named is all that was asked for: its act's name and its number are not words of its text
  const isPartOnly = isPartly && destinations.length === 0;
  const why = isNearOnly ? ` ${messages.near}` : isPartOnly ? ` ${messages.partly}` : '';
  return `${messages.found(Math.max(count, destinations.length), isAtLeast)}.${why}`;
}

/** What was pasted may be a whole text. */
function shortQuery(query: string): string {
  return query.length <= 80 ? query.trim() : `${query.slice(0, 80).trim()}…`;
}
