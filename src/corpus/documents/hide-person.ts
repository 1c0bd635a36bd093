import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';

/**
 * A line of a document about a person as messages may show it: of each word in Cyrillic letters only the first, and no long number.
 * Latin letters, signs and the place of a mistake stay visible, and the length of the line stays the same.
 *
 * @example hidePerson('name: Үлгібаев Үлгі') // 'name: Ү······· Ү···'
 */
export function hidePerson(line: string): string {
  return line
    .replaceAll(/(?<=\p{Script=Cyrillic})\p{Script=Cyrillic}/gu, '·')
    .replaceAll(/\d{9,}/gu, (digits) => '·'.repeat(digits.length));
}

/** A message that shows a line of a document about a person, without the person. */
export function withoutPerson(diagnostic: Diagnostic): Diagnostic {
  const { place } = diagnostic;
  return place.kind === 'file' ? diagnostic : { ...diagnostic, place: { ...place, text: hidePerson(place.text) } };
}
