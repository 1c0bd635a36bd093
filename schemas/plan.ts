import { z } from 'zod';
import { documentId, isoDate, line, sha256, trilingual } from './fields.ts';

export const planStatuses = ['draft', 'submitted', 'approved', 'sent', 'agreed', 'distributed'] as const;

const year = z
  .string()
  .regex(/^20\d{2}$/u, { error: 'expected a year' })
  .meta({ expected: 'year' })
  .transform(Number);

/** A plan of treaties to be concluded: `plans/<plan>/plan.md`. Its entries lie beside it, one file a treaty. */
export const planSchema = z.strictObject({
  kind: z.enum(['current', 'perspective']).meta({ description: 'For one year, or for three.', examples: ['current'] }),
  rules: documentId.meta({
    description: 'The rules it is made by: a document in content/plan-rules/.',
    examples: ['order-214'],
  }),
  submitted: year.meta({ description: 'The year in which concepts for it come in.', examples: ['2024'] }),
  first: year.meta({ description: 'The first year it is for.', examples: ['2025'] }),
  last: year.meta({ description: 'The last year it is for; the same for a current plan.', examples: ['2025'] }),
  status: z.enum(planStatuses).meta({
    description:
      'How far it has come: a draft, submitted to the Commission, approved by it, sent to the President, agreed with him, distributed.',
    examples: ['agreed'],
  }),
  decisions: z
    .array(
      z.strictObject({
        step: z
          .enum(['submitted', 'approved', 'sent', 'agreed', 'distributed'])
          .meta({ description: 'Which step.', examples: ['approved'] }),
        on: isoDate.meta({ description: 'The day.', examples: ['2024-11-18'] }),
        body: documentId.meta({
          description: 'Who took it: the id of a document in content/bodies/.',
          examples: ['treaty-commission'],
        }),
        number: line.optional().meta({ description: 'Number of the document, where it has one.', examples: ['4'] }),
      }),
    )
    .default([])
    .meta({ description: 'The steps that were taken, in their order.' }),
  publication: z
    .strictObject({
      basis: trilingual.meta({ description: 'Who allowed it.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
      number: line.meta({ description: 'Number of the document that allows it.', examples: ['11-1-4/300'] }),
      date: isoDate.meta({ description: 'Day of that document.', examples: ['2024-12-20'] }),
    })
    .optional()
    .meta({
      description:
        'The permission to publish it. The rules know no duty to publish: a plan without it is in no public build.',
    }),
  agreedEntries: sha256.optional().meta({
    description:
      'Digest of the entries as agreed, which npm run check prints: a later edit that is no recorded change shows by it.',
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  }),
});

export type PlanInput = z.input<typeof planSchema>;
export type PlanFields = z.output<typeof planSchema>;
export type PlanStatus = PlanFields['status'];
