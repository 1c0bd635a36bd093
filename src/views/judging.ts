import type { CaseRecord, Corpus, Procedure } from '../corpus/corpus.ts';
import { type CalendarKnownOn, calendarVersions } from '../domain/calendar/calendar-versions.ts';
import { type JudgedCase, judgeCase } from '../domain/compliance/judge-case.ts';
import type { Judging } from '../domain/compliance/judging.ts';

/**
 * What every deadline of the content is counted by.
 *
 * @throws when content/counting.md or the calendars are missing, which the checks report
 */
export function judgingOn(corpus: Corpus, asOf: string): Judging {
  const { counting } = corpus;
  if (counting === null) throw new Error('content/counting.md is missing');
  return { asOf, calendarKnownOn: calendarOf(corpus), counting: counting.fields };
}

/** The calendar of the working week that the content counts by, in all its versions. */
export function calendarOf(corpus: Corpus): CalendarKnownOn {
  const made = calendars.get(corpus);
  if (made !== undefined) return made;
  const known = calendarVersions([...corpus.calendars.values()], corpus.counting?.fields.week ?? 'five');
  if (known === null) throw new Error('content/calendars/ has no calendar');
  calendars.set(corpus, known);
  return known;
}

/** Made once for a corpus: every version of a calendar has some thousands of days. */
const calendars = new WeakMap<Corpus, CalendarKnownOn>();

/** A case with its procedure and everything that was found of it. */
export interface JudgedRecord {
  readonly procedure: Procedure;
  readonly record: CaseRecord;
  readonly judged: JudgedCase;
}

/** Judges every case whose procedure is held, in the order of the records. */
export function judgeRecords(corpus: Corpus, judging: Judging): readonly JudgedRecord[] {
  return corpus.records.flatMap((record) => {
    const procedure = corpus.procedures.get(record.procedure);
    return procedure === undefined ? [] : [{ procedure, record, judged: judgeCase(procedure, record.fields, judging) }];
  });
}
