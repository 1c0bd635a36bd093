import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';

/**
 * A line of a document about a person as messages may show it: of each word in Cyrillic letters, and of each Latin one with a
 * capital, only the first letter, and no long number. Signs, stray Latin letters and the place of a mistake stay visible, and
 * the length of the line stays the same.
 *
 * @example hidePerson('name: Үлгібаев Үлгі') // 'name: Ү······· Ү···'
 * @example hidePerson('name: Үлгiбаев Ulgi') // 'name: Ү··i···· U···'
 */
export function hidePerson(line: string): string {
  return line
    .replaceAll(/(?<=\p{Script=Cyrillic}\p{L}*)\p{Script=Cyrillic}/gu, '·')
    .replaceAll(/(?<=(?<!\p{L})[A-Z][A-Za-z]*)[A-Za-z]/gu, '·')
    .replaceAll(/\d{9,}/gu, (digits) => '·'.repeat(digits.length));
}

/** Values of a message that are never words of the document: what the message says to type. */
const ownWords: ReadonlySet<string> = new Set(['description', 'example', 'line']);

/** A message that shows a line of a document about a person, without the person. */
export function withoutPerson({ code, place, values }: Diagnostic): Diagnostic {
  const hidden = Object.entries(values).map(([name, value]) => [name, ownWords.has(name) ? value : hidePerson(value)]);
  return {
    code,
    place: place.kind === 'file' ? place : { ...place, text: hidePerson(place.text) },
    values: Object.fromEntries(hidden),
  };
}
