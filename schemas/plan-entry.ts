import { z } from 'zod';
import { documentId, isoDate, line, period } from './fields.ts';

const bilingualLine = z.strictObject({
  kk: line.meta({ description: 'In Kazakh.' }),
  ru: line.meta({ description: 'In Russian.' }),
});

/** A time as it is written in the plan, and as a program can compare it. */
const expected = z.strictObject({
  words: bilingualLine.meta({
    description: 'As the plan writes it.',
    examples: [{ kk: '2-тоқсан', ru: 'II квартал' }],
  }),
  period: period.meta({ description: 'The same for programs: a year, half-year or quarter.', examples: ['2025-Q2'] }),
});

/** Code of a partner: a state by its two letters (ISO 3166-1), an organisation by `org-` and a name. */
const partnerCode = z
  .string()
  .regex(/^(?:[a-z]{2}|org-[a-z0-9]+(?:-[a-z0-9]+)*)$/u, { error: 'expected the code of a partner' })
  .meta({ expected: 'partnerCode' });

/** Number of a priority of the foreign policy concept, as typed: 2.1 and 2.10 are two. */
const priority = z
  .string()
  .regex(/^\d{1,2}\.\d{1,2}$/u, { error: 'expected the number of a priority' })
  .meta({ expected: 'priority' });

/** What an entry says of the treaty: what a change of a plan can change. */
export const entryFields = {
  section: documentId.meta({
    description: 'The section of the form: one of those of the rules.',
    examples: ['intergovernmental'],
  }),
  body: documentId.meta({
    description: 'The central state body that proposes the treaty: the id of a document in content/bodies/.',
    examples: ['ministry-of-justice'],
  }),
  title: bilingualLine.meta({ description: 'Name of the treaty.' }),
  partners: z
    .array(partnerCode)
    .min(1)
    .meta({ description: 'With whom: names of documents in content/partners/.', examples: [['xa']] }),
  conclusion: expected.meta({ description: 'When it is expected to be concluded.' }),
  procedures: expected.meta({
    description: 'When the domestic procedures for its entry into force are expected to be done.',
  }),
  notes: bilingualLine.optional().meta({ description: 'The column of notes.' }),
};

/** A treaty in a plan: `plans/<plan>/<treaty>.md`. The same treaty has the same file name in every plan. The body is the justification. */
export const planEntrySchema = z.strictObject({
  ...entryFields,
  concept: z
    .strictObject({
      received: isoDate.meta({
        description: 'Day on which the Ministry received the concept.',
        examples: ['2024-09-20'],
      }),
      languages: z
        .array(z.enum(['kk', 'ru']))
        .min(1)
        .meta({ description: 'In which languages it came.', examples: [['kk', 'ru']] }),
      conclusion: z
        .strictObject({
          on: isoDate.meta({ description: 'The day.', examples: ['2024-10-18'] }),
          outcome: z
            .enum(['expedient', 'notExpedient'])
            .meta({ description: 'What the Ministry found.', examples: ['expedient'] }),
        })
        .optional()
        .meta({ description: "The Ministry's conclusion on foreign policy expediency." }),
    })
    .optional()
    .meta({
      description:
        'The concept of the treaty. Left out for an entry that a change of the plan brought in by an instruction.',
    }),
  priorities: z
    .array(priority)
    .default([])
    .meta({
      description: 'Priorities of the foreign policy concept that it serves; editorial, not in the official form.',
      examples: [['2.10', '3.20']],
    }),
  addedBy: line.optional().meta({
    description: 'The change of the plan that brought it in: the name of a document in changes/.',
    examples: ['2025-03-10-01'],
  }),
  outcome: z
    .array(
      z.strictObject({
        kind: z
          .enum(['signed', 'ratified', 'inForce', 'moved', 'dropped'])
          .meta({ description: 'What happened.', examples: ['signed'] }),
        on: isoDate.meta({ description: 'The day.', examples: ['2025-05-20'] }),
        to: documentId.optional().meta({ description: 'For moved: the plan it went to.', examples: ['current-2026'] }),
      }),
    )
    .default([])
    .meta({ description: 'What became of it, in the order of the days.' }),
  finalTitle: z
    .strictObject({
      title: bilingualLine.meta({ description: 'The name as agreed with the other side.' }),
      isFundamental: z.enum(['yes', 'no', 'undecided']).meta({
        description: 'Whether the difference is one of principle: only then the plan has to be changed (paragraph 18).',
        examples: ['no'],
      }),
    })
    .optional()
    .meta({ description: 'Where the name changed while it was agreed with the other side.' }),
});

export type PlanEntryInput = z.input<typeof planEntrySchema>;
export type PlanEntryFields = z.output<typeof planEntrySchema>;
export type ExpectedTime = PlanEntryFields['conclusion'];
