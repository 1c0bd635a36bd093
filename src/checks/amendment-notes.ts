import type { Edition, NoteWithReading } from '../corpus/corpus.ts';
import { noteExample } from '../corpus/legal-markdown/read-blocks.ts';
import { placeInWords, placeOfLine } from '../corpus/place.ts';
import { subjectOf } from '../domain/acts/history.ts';
import type { NoteSubject } from '../domain/acts/read-amendment-note.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import type { ActsInPlace } from './check.ts';
import { areSourcesComplete } from './citations.ts';
import { dayAndNumber, knownActs } from './known-acts.ts';

/** Every note can be read, stands where the unit it speaks of is, and names acts that have a page. */
export function checkAmendmentNotes(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ editions }) =>
    editions.flatMap((edition) => {
      const notes = edition.notes.filter((note) => hasSign(edition, note));
      const unknown = unknownAmendingActs(corpus, edition, notes);
      return [
        ...notes.flatMap((note) => checkNote(edition, note)),
        ...(unknown.length > 0 && areSourcesComplete(corpus) ? unknown : []),
      ];
    }),
  );
}

/** A note without its sign has been reported where the text was read: it may turn out to be the law itself. */
function hasSign({ document }: Edition, { note }: NoteWithReading): boolean {
  return document.lines[note.line - 1]?.trimStart().startsWith('>') ?? false;
}

function checkNote(edition: Edition, { note, reading }: NoteWithReading): readonly Diagnostic[] {
  const { document } = edition;
  if (reading.kind === 'unreadable') {
    const place = placeInWords(document, note, reading.from, note.text.length);
    return [{ code: 'note-unreadable', place, values: { reason: phrase(reading.reason), example: noteExample } }];
  }
  if (subjectOf(note, reading.subject) !== null) return [];
  const values = { subject: subjectName(reading.subject), place: note.standsIn.id };
  return [{ code: 'note-misplaced', place: placeOfLine(document, note), values }];
}

/** Each act once, at the first note that names it: an act that amended thirty paragraphs is one source to add. */
function unknownAmendingActs(
  corpus: ActsInPlace,
  edition: Edition,
  notes: readonly NoteWithReading[],
): readonly Diagnostic[] {
  const known = new Set(knownActs(corpus));
  const named = notes.flatMap(({ note, reading }) =>
    reading.kind === 'read' ? reading.amendments.map((placed) => ({ note, ...placed })) : [],
  );
  return named.flatMap(({ note, amendment, start, end }): Diagnostic[] => {
    const key = dayAndNumber(amendment.date, amendment.number);
    if (known.has(key)) return [];
    known.add(key);
    const values = { act: note.text.slice(start, end) };
    return [{ code: 'citation-of-unknown-act', place: placeInWords(edition.document, note, start, end), values }];
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
