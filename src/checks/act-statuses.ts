import type { Act, Edition, NoteWithReading } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { subjectOf } from '../domain/acts/history.ts';
import type { NoteInPlace, Provision } from '../domain/acts/provision.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type PhraseKey, phrase } from '../domain/diagnostics/phrases.ts';
import type { ActsInPlace } from './check.ts';
import { dayAndNumber, knownActs } from './known-acts.ts';
import { hasUnreadNote } from './unread-notes.ts';

/** `Күшін жойған`, `Күші жойылды`. */
const repealWords = /^Күші/u;

/** act.md and the newest text agree on whether the act was repealed, and by what. */
export function checkActStatuses(corpus: ActsInPlace): readonly Diagnostic[] {
  const newest = newestTexts(corpus);
  return corpus.acts.flatMap((act): readonly Diagnostic[] => {
    const edition = newestText(act, newest.get(act.slug));
    if (edition === null) return [];
    const notes = edition.notes.filter(isRepealOfAct);
    const sign = edition.text.provisions.find(isRepealLine) ?? notes[0]?.note ?? null;
    if (act.fields.status !== 'repealed') {
      return sign === null ? [] : [differs(act, 'status', 'repealSaid', edition, sign)];
    }
    if (sign === null) return isRepealUnclear(edition) ? [] : [differs(act, 'status', 'repealNotSaid', edition, null)];
    const other = noteOfAnotherAct(corpus, act, notes);
    return other === null ? [] : [differs(act, 'repealedBy', 'repealByAnother', edition, other)];
  });
}

/** The day of the newest text of every act, also of one that cannot be read. */
function newestTexts({ paths }: ActsInPlace): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const path of paths) {
    const { slug, day } = /^acts\/(?<slug>[^/]+)\/(?<day>[^/]+)\.kk\.md$/u.exec(path)?.groups ?? {};
    if (slug !== undefined && day !== undefined && day > (newest.get(slug) ?? '')) newest.set(slug, day);
  }
  return newest;
}

/** Null while the newest text cannot be read: what an older one says is out of date. */
function newestText({ editions }: Act, day: string | undefined): Edition | null {
  const edition = editions.at(-1);
  return edition !== undefined && edition.date === day ? edition : null;
}

function isRepealLine({ kind, text }: Provision): boolean {
  return kind === 'status' && repealWords.test(text);
}

/** A note on the repeal of the act as a whole, where it belongs; one in another place has been reported. */
function isRepealOfAct({ note, reading }: NoteWithReading): boolean {
  if (reading.kind !== 'read' || subjectOf(note, reading.subject) === null) return false;
  return reading.amendments.some(({ amendment: { kind, unit } }) => kind === 'repealed' && unit === 'act');
}

/** The same words on a line that was read as something else: with a misspelt marker, or as a note in the wrong place. */
const repealLine = /^[\s>]*(?:\{[^{}]*\}\s*)?(?:Ескерту\.\s+)?күші(?:н жойған| жойылды)/iu;

/** Whether something that has been reported may be the missing word on the repeal. */
function isRepealUnclear(edition: Edition): boolean {
  const isMisplaced = edition.notes.some(
    ({ note, reading }) => reading.kind === 'read' && subjectOf(note, reading.subject) === null,
  );
  return isMisplaced || hasUnreadNote(edition) || edition.document.lines.some((line) => repealLine.test(line));
}

/** The first note on the repeal, where none names the act in repealedBy; an act that nobody knows has been reported. */
function noteOfAnotherAct(corpus: ActsInPlace, act: Act, notes: readonly NoteWithReading[]): NoteInPlace | null {
  const { adopted, number } = corpus.sources.get(act.fields.repealedBy ?? '')?.fields ?? {};
  if (adopted === undefined || number === undefined) return null;
  const known = knownActs(corpus);
  const named = notes.flatMap(({ reading }) =>
    reading.kind === 'read'
      ? reading.amendments.map(({ amendment: { date, number: of } }) => dayAndNumber(date, of))
      : [],
  );
  const isRight = named.includes(dayAndNumber(adopted, number)) || named.some((key) => !known.has(key));
  return isRight ? null : (notes[0]?.note ?? null);
}

function differs(
  { document, fields }: Act,
  field: 'status' | 'repealedBy',
  found: PhraseKey,
  edition: Edition,
  line: Provision | NoteInPlace | null,
): Diagnostic {
  const place = line === null ? edition.document.file : `${edition.document.file}:${line.line}`;
  const values = { given: `${field}: ${fields[field]}`, found: phrase(found), place };
  return { code: 'act-status-differs', place: placeOfField(document, [field]), values };
}
