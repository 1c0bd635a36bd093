import { z } from 'zod';
import { count, documentId } from './fields.ts';

const number = (description: string, example: string) => documentId.meta({ description, examples: [example] });
const values = z.array(documentId).min(1);

/** What of a case can be decided from its record: a closed list of forms, not a language. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('count'),
      of: number('The number of the record.', 'members'),
      atLeast: count.meta({ description: 'At least so many.', examples: ['5'] }),
    })
    .meta({ description: 'A number is at least so large.' }),
  z
    .strictObject({ kind: z.literal('odd'), of: number('The number of the record.', 'members') })
    .meta({ description: 'A number is odd.' }),
  z
    .strictObject({
      kind: z.literal('fraction'),
      of: number('The number that must reach the fraction.', 'present'),
      in: number('The number it is a fraction of.', 'members'),
      numerator: count.meta({ description: 'Upper part of the fraction.', examples: ['2'] }),
      denominator: count.meta({ description: 'Lower part of the fraction.', examples: ['3'] }),
      disputedWith: count.optional().meta({
        description:
          'How many more the whole has under a second reading; where the two differ, the result is disputed.',
        examples: ['1'],
      }),
    })
    .meta({ description: 'A number is at least a fraction of another.' }),
  z
    .strictObject({
      kind: z.literal('documents'),
      required: z
        .array(documentId)
        .min(1)
        .meta({ description: 'Documents that must be there.', examples: [['application', 'service-record']] }),
      optional: z
        .array(documentId)
        .default([])
        .meta({ description: 'Documents that may be there.', examples: [['proposals']] }),
    })
    .meta({ description: 'A set of documents is complete.' }),
  z
    .strictObject({
      kind: z.literal('seniority'),
      of: number('The number of the record, in months.', 'service-months'),
      atLeast: count.meta({ description: 'At least so many.', examples: ['3'] }),
      unit: z.enum(['months', 'years']).meta({ description: 'Months or years.', examples: ['years'] }),
    })
    .meta({ description: 'A length of service is at least so long.' }),
  z
    .strictObject({
      kind: z.literal('oneOf'),
      fact: number('The fact of the record.', 'outcome'),
      values: values.meta({ description: 'The values that fulfil it.', examples: [['include', 'refuse']] }),
      human: values.optional().meta({
        description: 'Values about which a person must decide.',
        examples: [['other-mark']],
      }),
    })
    .meta({ description: 'A fact has one of these values.' }),
  z
    .strictObject({
      kind: z.literal('mapped'),
      fact: number('The fact that follows from another.', 'approver'),
      by: number('The fact it follows from.', 'host-kind'),
      table: z
        .array(
          z.strictObject({
            when: documentId.meta({ description: 'Value of the other fact.', examples: ['central-executive'] }),
            needs: documentId.meta({ description: 'Value that must follow.', examples: ['prime-minister'] }),
          }),
        )
        .min(1)
        .meta({ description: 'What follows from what.' }),
    })
    .meta({ description: 'A fact is the one that another calls for: who must agree for which kind of body.' }),
  z
    .strictObject({
      kind: z.literal('order'),
      first: number('The event that must not be later.', 'commission-approved'),
      next: number('The event that must not be earlier.', 'sent-to-president'),
    })
    .meta({ description: 'One event does not come after another.' }),
  z
    .strictObject({
      kind: z.literal('window'),
      opens: z
        .strictObject({
          n: count.meta({ description: 'How many working days.', examples: ['3'] }),
          after: number('After which event it opens.', 'hearing-notice-sent'),
        })
        .meta({ description: 'When it opens.' }),
      closes: z
        .strictObject({
          n: count.meta({ description: 'How many working days.', examples: ['3'] }),
          after: number('After which event it closes.', 'submitted-to-minister'),
        })
        .meta({ description: 'When it closes.' }),
    })
    .meta({
      description:
        'Two time limits leave at least one day; where they do not, the schedule is wrong, and nobody is late.',
    }),
  z
    .strictObject({ kind: z.literal('present'), event: number('The event.', 'written-consent') })
    .meta({ description: 'An event is recorded with its evidence.' }),
  z
    .strictObject({
      kind: z.literal('human'),
      fact: number('The fact that records the decision: yes or no.', 'qualified'),
    })
    .meta({ description: 'A person decides; the record holds the decision.' }),
]);

export type ConditionInput = z.input<typeof conditionSchema>;
export type Condition = z.output<typeof conditionSchema>;
