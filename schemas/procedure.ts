import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { count, documentId, isoDate, provisionId, trilingual } from './fields.ts';
import { timeLimitSchema } from './time-limit.ts';

const named = {
  id: documentId.meta({ description: 'Its name in this procedure and its records.', examples: ['order-signed'] }),
  name: trilingual.meta({ description: 'What it is called.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
};

/** What a statement of an act is. */
export const statementKinds = [
  'obligation',
  'eligibility',
  'composition',
  'documents',
  'decision',
  'term',
  'ground',
  'publication',
  'planContent',
  'change',
  'concept',
  'temporal',
  'scope',
  'right',
  'guarantee',
  'payment',
  'definition',
] as const;

const readingSchema = z.strictObject({
  issue: trilingual.meta({ description: 'What the text leaves open.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
  taken: trilingual.meta({ description: 'The reading taken here.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
  why: trilingual.meta({ description: 'Why this one.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
  second: z
    .strictObject({
      after: z
        .array(documentId)
        .min(1)
        .optional()
        .meta({
          description: 'Under the other reading the term runs from these events.',
          examples: [['agreement-received']],
        }),
      fulfilledBy: z
        .array(documentId)
        .min(1)
        .optional()
        .meta({ description: 'Under the other reading these events fulfil it.', examples: [['order-signed']] }),
    })
    .optional()
    .meta({
      description:
        'The other reading, where it can change a verdict: what is in time under one and late under the other is disputed.',
    }),
});

/** One normative statement of an act. */
export const statementSchema = z.strictObject({
  id: documentId.meta({ description: 'Permanent id of the statement.', examples: ['res-16-p1'] }),
  kind: z.enum(statementKinds).meta({ description: 'What the statement is.', examples: ['obligation'] }),
  at: provisionId.meta({
    description: 'The provision that says so, in the edition named above.',
    examples: ['att_1__chp_2__para_16'],
  }),
  isAbsence: z
    .literal('yes')
    .optional()
    .meta({
      description: 'It records that the act contains no such duty.',
      examples: ['yes'],
    }),
  bearer: z
    .array(documentId)
    .default([])
    .meta({
      description: 'Whose it is: ids of roles of this procedure, or of documents in content/bodies/.',
      examples: [['personnel-service']],
    }),
  recipient: z
    .array(documentId)
    .default([])
    .meta({ description: 'Towards whom, likewise.', examples: [['applicant']] }),
  action: trilingual.optional().meta({
    description: 'What is to be done, in one sentence. Required where a deadline or a condition is judged.',
    examples: [{ kk: '…', ru: '…', en: '…' }],
  }),
  timeLimit: timeLimitSchema.optional().meta({ description: 'By when.' }),
  arisesOn: documentId.optional().meta({
    description: 'The duty exists only once this event has happened; the time limit may run from another.',
    examples: ['report-requested'],
  }),
  fulfilledBy: z
    .array(documentId)
    .default([])
    .meta({ description: 'The events that fulfil it.', examples: [['list-published']] }),
  fulfilment: z
    .enum(['all', 'any'])
    .default('all')
    .meta({ description: 'Whether all of these events are needed (the last counts), or one.', examples: ['all'] }),
  when: z
    .array(
      z.strictObject({
        fact: documentId.meta({ description: 'The fact of the record.', examples: ['category'] }),
        in: z
          .array(documentId)
          .min(1)
          .meta({ description: 'For which of its values the statement applies.', examples: [['a', 'b']] }),
      }),
    )
    .default([])
    .meta({ description: 'To which cases it applies; all of these must hold.' }),
  exclusions: z
    .array(documentId)
    .default([])
    .meta({
      description: 'Exclusions of this procedure that take a case out of the statement.',
      examples: [['external-intelligence']],
    }),
  exceptions: z
    .array(z.enum(['law', 'presidentOrGovernmentAct', 'treaty', 'ratifiedTreaty', 'charter']))
    .default([])
    .meta({ description: 'What may provide otherwise.', examples: [['law', 'charter']] }),
  implied: z
    .array(z.enum(['bearer', 'recipient', 'trigger', 'deadline', 'recurrence']))
    .default([])
    .meta({
      description: 'What the text does not say and was inferred; the report says so.',
      examples: [['bearer']],
    }),
  isImplicit: z
    .literal('yes')
    .optional()
    .meta({
      description: 'The time limit is not in the text of this statement; it is shown, and never reported as missed.',
      examples: ['yes'],
    }),
  bindsFromAdoption: z
    .literal('yes')
    .optional()
    .meta({
      description: 'It tells a body what to do with the act itself, and so binds before the act enters into force.',
      examples: ['yes'],
    }),
  conditions: z
    .array(conditionSchema)
    .default([])
    .meta({ description: 'What can be decided from the record of a case.' }),
  isListed: z
    .literal('yes')
    .optional()
    .meta({
      description: 'Software can only list it: nothing is judged.',
      examples: ['yes'],
    }),
  consequence: trilingual.optional().meta({
    description: 'What follows when it is missed, where the act says so.',
    examples: [{ kk: '…', ru: '…', en: '…' }],
  }),
  readings: z
    .array(readingSchema)
    .default([])
    .meta({ description: 'Where the text leaves two readings: which is taken, and why.' }),
});

/** A procedure of an act: what can happen in a case, and what the act demands of whom. `content/procedures/<slug>.md`. */
export const procedureSchema = z.strictObject({
  act: documentId.meta({
    description: 'The act that governs it: the name of a folder in content/acts/.',
    examples: ['cadre-reserve'],
  }),
  edition: isoDate.meta({
    description: 'The edition of the act from which the statements were read.',
    examples: ['2025-03-17'],
  }),
  name: trilingual.meta({ description: 'Name of the procedure.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
  summary: trilingual.meta({
    description: 'What it is about, in one or two sentences.',
    examples: [{ kk: '…', ru: '…', en: '…' }],
  }),
  isPersonal: z.enum(['yes', 'no']).meta({
    description:
      'Whether its cases are about people. Their records have a root of their own; public builds show counts only.',
    examples: ['yes'],
  }),
  period: z
    .enum(['year', 'halfYear', 'quarter'])
    .optional()
    .meta({ description: 'For procedures that recur: what one record is about.', examples: ['year'] }),
  roles: z
    .array(z.strictObject(named))
    .default([])
    .meta({ description: 'Sides that are another body in every case: sender, host.' }),
  events: z
    .array(
      z.strictObject({
        ...named,
        day: trilingual.optional().meta({
          description: 'Which day is to be recorded, where that is not plain.',
          examples: [{ kk: '…', ru: '…', en: '…' }],
        }),
        causes: z
          .array(documentId)
          .default([])
          .meta({
            description: 'Events without which it cannot have happened; it is never earlier than these.',
            examples: [['sitting-held']],
          }),
        derived: z
          .strictObject({
            n: count.meta({ description: 'How many.', examples: ['5'] }),
            unit: z.enum(['months', 'years']).meta({ description: 'Months or years.', examples: ['years'] }),
            after: documentId.meta({ description: 'After which event.', examples: ['order-signed'] }),
          })
          .optional()
          .meta({ description: 'The day follows from another event, and is not recorded.' }),
      }),
    )
    .min(1)
    .meta({ description: 'What can be recorded of a case, in the order in which it happens.' }),
  facts: z
    .array(
      z.strictObject({
        ...named,
        values: z.array(z.strictObject(named)).min(2).meta({ description: 'The values it can have; a closed list.' }),
      }),
    )
    .default([])
    .meta({ description: 'What is decided or known of a case besides days: a closed choice each.' }),
  numbers: z
    .array(z.strictObject(named))
    .default([])
    .meta({ description: 'What is counted in a case: members, votes, months of service.' }),
  documents: z.array(z.strictObject(named)).default([]).meta({ description: 'Documents that a case can contain.' }),
  exclusions: z
    .array(z.strictObject(named))
    .default([])
    .meta({ description: 'Why a case may lie outside some of the statements.' }),
  example: isoDate.optional().meta({
    description: 'A day for the worked example on the page of the procedure.',
    examples: ['2025-12-30'],
  }),
  statements: z
    .array(statementSchema)
    .min(1)
    .meta({ description: 'What the act says of it, in the order of the text.' }),
});

export type ProcedureInput = z.input<typeof procedureSchema>;
export type ProcedureFields = z.output<typeof procedureSchema>;
export type StatementFields = z.output<typeof statementSchema>;
export type StatementKind = StatementFields['kind'];
export type ReadingFields = z.output<typeof readingSchema>;
