import { z } from 'zod';
import { documentId, isoDate, provisionId } from './fields.ts';

const mark = z
  .union([
    z.strictObject({ kind: z.literal('rest') }),
    z.strictObject({ kind: z.literal('holiday'), holiday: documentId }),
    z.strictObject({ kind: z.literal('substitute'), for: isoDate, holiday: documentId }),
    z.strictObject({ kind: z.literal('movedOff'), works: isoDate, source: documentId }),
    z.strictObject({ kind: z.literal('movedWorking'), off: isoDate, source: documentId }),
    z.strictObject({ kind: z.literal('formerly'), was: z.enum(['working', 'off']) }),
  ])
  .meta({ description: 'Why a day is not what its place in the week says.' });

/** One step of the working of a deadline, as data. */
const step = z.union([
  z.strictObject({ kind: z.literal('event'), date: isoDate }).meta({ description: 'Day 0: the event.' }),
  z
    .strictObject({ kind: z.literal('day'), date: isoDate, number: z.number().nullable(), mark: mark.nullable() })
    .meta({ description: 'A day that was counted, with its number, or passed over (null), with its reason.' }),
  z
    .strictObject({
      kind: z.literal('stretch'),
      n: z.number(),
      unit: z.enum(['calendarDays', 'months', 'years']),
      from: isoDate,
      to: isoDate,
      isClamped: z.boolean(),
    })
    .meta({ description: 'A stretch of calendar days, months or years; clamped where the month has no such day.' }),
  z.strictObject({ kind: z.literal('fixed'), date: isoDate }).meta({ description: 'A day that the text names.' }),
  z
    .strictObject({ kind: z.literal('periodEnd'), date: isoDate })
    .meta({ description: 'The last day of the quarter; the text names no day.' }),
  z
    .strictObject({ kind: z.literal('untilEvent'), date: isoDate })
    .meta({ description: 'The event that lies ahead, without a number of days: this day is itself in time.' }),
  z.strictObject({ kind: z.literal('safe'), date: isoDate }).meta({ description: 'In time under every reading.' }),
  z
    .strictObject({ kind: z.literal('restDay'), date: isoDate, mark })
    .meta({ description: 'The last day is a day of rest.' }),
  z.strictObject({ kind: z.literal('tolerant'), date: isoDate }).meta({ description: 'The next working day.' }),
  z
    .strictObject({ kind: z.literal('disputedUntil'), date: isoDate })
    .meta({ description: 'A rhythm: disputed up to here.' }),
]);

const common = {
  duty: documentId.meta({ description: 'Permanent id of the duty.', examples: ['res-16-p1'] }),
  event: z.string().meta({ description: 'The day or period it was counted from.', examples: ['2026-11-20'] }),
  act: documentId.meta({ description: 'The act.', examples: ['cadre-reserve'] }),
  edition: isoDate.meta({ description: 'The edition whose text was applied.' }),
  provision: provisionId.meta({ description: 'The provision in that edition.' }),
  applicability: z
    .enum(['inForce', 'presumed', 'undatable', 'editionNotHeld', 'notInForce', 'draft', 'repealed'])
    .meta({
      description: 'What can be said of this wording on the day that decides. The day is computed all the same.',
    }),
};

/** What `npm run deadline -- --format json` prints. A public interface: fields are added, never changed. */
export const deadlineDataSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('due'),
      ...common,
      due: isoDate.meta({
        description: 'The last day in time; of a limit before an event the latest day, of a term its last.',
      }),
      tolerant: isoDate.optional().meta({ description: 'The next working day, where the last day is a day of rest.' }),
      safe: isoDate.optional().meta({ description: 'The last day in time under every reading.' }),
      disputedUntil: isoDate
        .optional()
        .meta({ description: 'Up to when lateness is open to dispute for another reason.' }),
      steps: z.array(step).meta({ description: 'The working.' }),
      provisional: z.boolean().meta({ description: 'It rests on days of the calendar that may still change.' }),
    })
    .meta({ description: 'There is a day.' }),
  z
    .strictObject({
      kind: z.literal('undetermined'),
      ...common,
      reason: z
        .enum(['noNumber', 'noTimeLimit', 'onlyEarliestDay', 'afterLastCalendar', 'beforeFirstCalendar'])
        .meta({ description: 'Why there is no last day.' }),
      earliest: isoDate.optional().meta({ description: 'The first lawful day, where that is all the text gives.' }),
      calendarEdge: isoDate.optional().meta({ description: 'The day at which counting left the calendar.' }),
      steps: z.array(step).meta({ description: 'The working, as far as there is one.' }),
    })
    .meta({ description: 'There is none.' }),
]);

export type DeadlineData = z.output<typeof deadlineDataSchema>;
