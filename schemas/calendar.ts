import { z } from 'zod';
import { documentId, isoDate, trilingual } from './fields.ts';

/** For which working week something holds: of five days, of six, or for both. */
const weeks = z.enum(['five', 'six', 'both']);

/** The days off and the moved working days of one year: `content/calendars/<year>.md`. */
export const calendarSchema = z.strictObject({
  checked: isoDate.meta({ description: 'Day on which the year was last compared.', examples: ['2026-11-21'] }),
  checkedAgainst: trilingual.meta({
    description: 'What it was compared with on that day.',
    examples: [{ kk: '…', ru: '…', en: '…' }],
  }),
  provisional: z
    .strictObject({
      from: isoDate.meta({
        description: 'First day that may still change; every later day of the year may too.',
        examples: ['2026-08-01'],
      }),
      why: trilingual.meta({ description: 'Why it may change.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
    })
    .optional()
    .meta({ description: 'From when on the year is not yet settled. Left out: the whole year is.' }),
  holidays: z
    .array(
      z.strictObject({
        day: isoDate.meta({ description: 'The day.', examples: ['2026-03-21'] }),
        holiday: documentId.meta({
          description: 'Which holiday: the id of a document in content/holidays/.',
          examples: ['nauryz'],
        }),
      }),
    )
    .meta({ description: 'Every holiday and religious day off of the year.' }),
  substitutes: z
    .array(
      z.strictObject({
        for: isoDate.meta({ description: 'The holiday that fell on a day of rest.', examples: ['2026-03-21'] }),
        off: isoDate.meta({ description: 'The day off in its place.', examples: ['2026-03-24'] }),
        week: weeks.meta({ description: 'For which working week.', examples: ['five'] }),
      }),
    )
    .default([])
    .meta({ description: 'Days off in place of holidays that fell on a day of rest.' }),
  transfers: z
    .array(
      z.strictObject({
        works: isoDate.meta({ description: 'The day of rest that became a working day.', examples: ['2025-01-05'] }),
        off: isoDate.meta({ description: 'The working day that became a day of rest.', examples: ['2025-01-03'] }),
        week: weeks.meta({ description: 'For which working week.', examples: ['both'] }),
        source: documentId.meta({
          description: 'The act that moved the day: the id of a document in content/sources/.',
          examples: ['order-2024-436'],
        }),
      }),
    )
    .default([])
    .meta({ description: 'Days of rest that were moved by an act.' }),
  changes: z
    .array(
      z.strictObject({
        on: isoDate.meta({ description: 'Day on which the change became known.', examples: ['2024-06-07'] }),
        what: trilingual.meta({ description: 'What changed.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
        source: documentId.optional().meta({
          description: 'The act that made the change: the id of a document in content/sources/.',
          examples: ['resolution-2022-796'],
        }),
        days: z
          .array(
            z.strictObject({
              day: isoDate.meta({ description: 'A day that the change touched.', examples: ['2024-06-17'] }),
              was: z.enum(['working', 'off']).meta({ description: 'What it was before.', examples: ['off'] }),
              week: weeks.default('both').meta({ description: 'For which working week.', examples: ['five'] }),
            }),
          )
          .min(1)
          .meta({ description: 'Every day that was something else before the change.' }),
      }),
    )
    .default([])
    .meta({
      description:
        'Changes of a year that had already been made known, oldest first. What was done before a change is judged by the calendar of its day.',
    }),
});

export type CalendarInput = z.input<typeof calendarSchema>;
export type CalendarFields = z.output<typeof calendarSchema>;
