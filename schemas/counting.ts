import { z } from 'zod';
import { documentId, trilingual } from './fields.ts';

/** How days are counted where the acts are silent: `content/counting.md`, one for the whole site. Each setting is a reading. */
export const countingSchema = z.strictObject({
  countFrom: z.enum(['nextDay', 'eventDay']).meta({
    description: 'Which day is day 1 of a term: the day after the event, or the day of the event itself.',
    examples: ['nextDay'],
  }),
  week: z
    .enum(['five', 'six'])
    .meta({ description: 'The working week by which working days are counted.', examples: ['five'] }),
  restDays: z.enum(['disputed', 'moved', 'notMoved']).meta({
    description:
      'A term that is not in working days and ends on a day of rest: the days up to the next working day are disputed, in time, or late.',
    examples: ['disputed'],
  }),
  conventions: z
    .array(
      z.strictObject({
        id: documentId.meta({ description: 'Name of the convention in addresses.', examples: ['day-zero'] }),
        title: trilingual.meta({ description: 'What it is about.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
        rule: trilingual.meta({ description: 'How it is counted here.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
        why: trilingual.meta({ description: 'Why it is counted so.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
      }),
    )
    .meta({ description: 'The conventions in words for lawyers, as the page on the method shows them.' }),
});

export type CountingInput = z.input<typeof countingSchema>;
export type CountingFields = z.output<typeof countingSchema>;
