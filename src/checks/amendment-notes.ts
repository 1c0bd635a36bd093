import type { Corpus, Edition, NoteWithReading } from '../corpus/corpus.ts';
import { placeInWords, placeOfLine } from '../corpus/place.ts';
import { noteExample } from '../corpus/legal-markdown/read-blocks.ts';
import { subjectOf } from '../domain/acts/history.ts';
import type { NoteSubject } from '../domain/acts/read-amendment-note.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';

/** Every note can be read, stands where the unit it speaks of is, and names acts that have a page. */
export function checkAmendmentNotes(corpus: Corpus): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ editions }) =>
    editions.flatMap((edition) => edition.notes.flatMap((note) => checkNote(corpus, edition, note))),
  );
}

function checkNote(corpus: Corpus, edition: Edition, { note, reading }: NoteWithReading): readonly Diagnostic[] {
  const { document } = edition;
  if (reading.kind === 'unreadable') {
    const place = placeInWords(document, note, reading.from, note.text.length);
    return [{ code: 'note-unreadable', place, values: { reason: phrase(reading.reason), example: noteExample } }];
  }
  if (subjectOf(note, reading.subject) === null) {
    const values = { subject: subjectName(reading.subject), place: note.standsIn.id };
    return [{ code: 'note-misplaced', place: placeOfLine(document, note), values }];
  }
  return reading.amendments.flatMap(({ amendment, start, end }): Diagnostic[] => {
    const isKnown = [...corpus.sources.values()].some(
      ({ fields }) => fields.number === amendment.number && fields.adopted === amendment.date,
    );
    if (isKnown) return [];
    const act = note.text.slice(start, end);
    return [{ code: 'citation-of-unknown-act', place: placeInWords(document, note, start, end), values: { act } }];
  });
}

function subjectName(subject: NoteSubject): string {
  switch (subject.unit) {
    case 'paragraph':
      return `${subject.number}-тармақ`;
    case 'act':
      return phrase('wholeAct');
    default:
      return phrase(subject.unit);
  }
}
