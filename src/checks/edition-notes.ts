import type { Act, Edition } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type { ActsInPlace } from './check.ts';
import { checkDate } from './editions.ts';
import { dayAndNumber, knownActs } from './known-acts.ts';
import { hasUnreadNote } from './unread-notes.ts';

/** The act that made an edition is named in a note of its text. */
export function checkEditionNotes(corpus: ActsInPlace): readonly Diagnostic[] {
  const known = knownActs(corpus);
  return corpus.acts.flatMap((act) => act.editions.flatMap((edition) => checkNotes(corpus, known, act, edition)));
}

function checkNotes(
  corpus: ActsInPlace,
  known: ReadonlySet<string>,
  act: Act,
  edition: Edition,
): readonly Diagnostic[] {
  const { amendedBy = '' } = edition.fields;
  const { number, adopted: date } = corpus.sources.get(amendedBy)?.fields ?? {};
  if (number === undefined || date === undefined) return [];
  const isNamed = edition.notes.some(({ reading }) => {
    if (reading.kind === 'unreadable') return false;
    // a note that names an act nobody knows has been reported, and may be the one
    return reading.amendments.some(({ amendment }) => {
      const isKnown = known.has(dayAndNumber(amendment.date, amendment.number));
      const isSameDay = amendment.date === date;
      const isSameNumber = amendment.number === number;
      return isKnown ? isSameDay && isSameNumber : isSameDay || isSameNumber;
    });
  });
  if (isNamed || hasUnreadNote(edition) || checkDate(corpus, act, edition).length > 0) return [];
  const place = placeOfField(edition.document, ['amendedBy']);
  return [{ code: 'edition-without-note', place, values: { number, date } }];
}
