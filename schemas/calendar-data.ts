import { z } from 'zod';
import { isoDate, trilingual } from './fields.ts';

const dayState = z.enum(['working', 'off']);

/** Why a day is not what its place in the week says. */
const dayMark = z.strictObject({
  week: z.enum(['five', 'six', 'both']).meta({ description: 'The working week in which it holds.' }),
  kind: z.enum(['holiday', 'substitute', 'movedOff', 'movedWorking']).meta({
    description:
      'A holiday, a day off in its place, a working day that became a day of rest, or a day of rest that became a working day.',
  }),
  name: trilingual.nullable().meta({ description: 'Name of the holiday; null for days that were moved.' }),
  other: isoDate.nullable().meta({
    description: 'The holiday that a substitute stands for, or the other day of a move; null for a holiday.',
  }),
  source: z
    .string()
    .nullable()
    .meta({ description: 'The act that moved the day, as `source:<id>`; null for a holiday and its substitute.' }),
});

/** `api/calendar/<year>.json`: the working days of one year. A public interface: fields are added, never changed. */
export const calendarDataSchema = z.strictObject({
  year: z.number().meta({ description: 'The year.' }),
  official: z.literal(false).meta({ description: 'Always false: this is not an official publication.' }),
  checked: isoDate.meta({ description: 'Day on which the year was last compared.' }),
  provisionalFrom: isoDate
    .nullable()
    .meta({ description: 'From when on days may still change; null when the whole year is settled.' }),
  days: z
    .array(
      z.strictObject({
        date: isoDate.meta({ description: 'The day.' }),
        five: dayState.meta({ description: 'What it is in the five-day week.' }),
        six: dayState.meta({ description: 'What it is in the six-day week.' }),
        marks: z.array(dayMark).optional().meta({ description: 'Why, for days that are not what they would be.' }),
      }),
    )
    .meta({ description: 'Every day of the year.' }),
});

export type CalendarData = z.output<typeof calendarDataSchema>;
