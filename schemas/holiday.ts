import { z } from 'zod';
import { documentId, line, trilingual } from './fields.ts';

/** A holiday, once: `content/holidays/<id>.md`. On which day it falls stands in the calendar of the year. */
export const holidaySchema = z.strictObject({
  kind: z
    .enum(['national', 'state', 'religious'])
    .meta({ description: 'National or state holiday, or a religious day off.', examples: ['national'] }),
  name: trilingual.meta({
    description: 'Name of the holiday.',
    examples: [{ kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' }],
  }),
  substitution: z.enum(['nextWorkingDay', 'none']).meta({
    description: 'What happens when it falls on a day of rest: the next working day after it is a day off, or nothing.',
    examples: ['nextWorkingDay'],
  }),
  source: documentId.meta({
    description: 'The act that makes it a day off: the id of a document in content/sources/.',
    examples: ['law-on-holidays'],
  }),
  place: line.meta({ description: 'Where in that act, as it is cited.', examples: ['5-бап'] }),
});

export type HolidayInput = z.input<typeof holidaySchema>;
export type HolidayFields = z.output<typeof holidaySchema>;
