import { z } from 'zod';
import { count, documentId, monthDay } from './fields.ts';

const unit = z.enum(['workingDays', 'calendarDays', 'months', 'years']).meta({
  description: 'What is counted.',
  examples: ['workingDays'],
});

/** A status lasts calendar days, months or years; nobody counts it in working days. */
const statusUnit = z.enum(['calendarDays', 'months', 'years']).meta({
  description: 'What is counted.',
  examples: ['years'],
});

const after = z
  .array(documentId)
  .min(1)
  .meta({
    description: 'The events it runs from; where several are recorded, from the latest.',
    examples: [['order-signed']],
  });

/** By when something must be done: every form of time limit that the acts use. */
export const timeLimitSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('within'),
      n: count.meta({ description: 'How many.', examples: ['2'] }),
      unit,
      after,
      needsAll: z
        .literal('yes')
        .optional()
        .meta({
          description: 'It begins only when all of these events have happened.',
          examples: ['yes'],
        }),
      disputedUntil: z
        .literal('endOfYear')
        .optional()
        .meta({
          description: 'The text fixes a rhythm rather than a day: what is done later in that year is disputed.',
          examples: ['endOfYear'],
        }),
    })
    .meta({ description: 'Not later than so many days, months or years after an event.' }),
  z
    .strictObject({
      kind: z.literal('before'),
      n: count.optional().meta({ description: 'How many; left out: at any time before.', examples: ['10'] }),
      unit: unit.optional(),
      before: z
        .array(documentId)
        .min(1)
        .meta({
          description: 'The events it must lie before; the first that is recorded or planned counts.',
          examples: [['release-decision']],
        }),
    })
    .meta({ description: 'At least so many days before an event.' }),
  z
    .strictObject({
      kind: z.literal('yearly'),
      on: monthDay.meta({ description: 'The last day, every year.', examples: ['09-25'] }),
      bound: z
        .enum(['inclusive', 'doubtful'])
        .default('inclusive')
        .meta({
          description: 'Whether the day itself is in time, or the text leaves that open ("25 қазанға дейін").',
          examples: ['doubtful'],
        }),
    })
    .meta({ description: 'Not later than a day of the year, every year.' }),
  z
    .strictObject({
      kind: z.literal('halfYearly'),
      day: count.meta({ description: 'Day of the last month of the half-year.', examples: ['20'] }),
    })
    .meta({ description: 'Not later than a day of the last month of each half-year.' }),
  z
    .strictObject({
      kind: z.literal('perQuarter'),
      atLeast: count.meta({ description: 'How often in each quarter.', examples: ['1'] }),
      pending: documentId.meta({
        description: 'The number of the record that says how many matters were open when the quarter began.',
        examples: ['pending'],
      }),
      arrival: documentId.meta({
        description: 'The event by which a new matter comes in; without one and with none pending nothing is due.',
        examples: ['application-registered'],
      }),
      late: z
        .strictObject({
          n: count.meta({ description: 'How many working days at the end of the quarter.', examples: ['10'] }),
          within: count.meta({ description: 'Within how many months it was dealt with.', examples: ['2'] }),
        })
        .meta({
          description:
            'A matter that came in during the last working days of a quarter and was dealt with within these months is disputed.',
          examples: [{ n: '10', within: '2' }],
        }),
    })
    .meta({ description: 'At least so often a quarter, unless nothing came in.' }),
  z
    .strictObject({
      kind: z.literal('notBefore'),
      n: count.meta({ description: 'How many.', examples: ['3'] }),
      unit,
      after,
    })
    .meta({ description: 'An earliest day, and no latest one.' }),
  z
    .strictObject({
      kind: z.literal('term'),
      n: count.meta({ description: 'How many.', examples: ['5'] }),
      unit: statusUnit,
      after,
      extension: z
        .strictObject({
          n: count.meta({ description: 'By how many at the most.', examples: ['1'] }),
          unit: statusUnit,
          event: documentId.meta({ description: 'The event that prolongs it.', examples: ['extension-decided'] }),
        })
        .optional()
        .meta({ description: 'By how much it may be prolonged, once.', examples: [{ n: '1', unit: 'years' }] }),
    })
    .meta({ description: 'A term of a status: its last day is never moved to a working day.' }),
  z
    .strictObject({ kind: z.literal('onEvent') })
    .meta({ description: 'It must be done when the event happens; the text gives no number.' }),
  z
    .strictObject({ kind: z.literal('beforehand') })
    .meta({ description: 'Before the matter, without a number of days.' }),
  z
    .strictObject({
      kind: z.literal('between'),
      after,
      before: z
        .array(documentId)
        .min(1)
        .meta({ description: 'The events it lies before.', examples: [['sent-to-president']] }),
    })
    .meta({ description: 'After one step and before another; the text gives no number.' }),
]);

export type TimeLimitInput = z.input<typeof timeLimitSchema>;
export type TimeLimit = z.output<typeof timeLimitSchema>;
export type LimitUnit = z.output<typeof unit>;
