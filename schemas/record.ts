import { z } from 'zod';
import { amount, count, documentId, isoDate, period, sha256 } from './fields.ts';

/** Number of an official document: letters, digits and signs without a space, with at least one digit. No name fits. */
const documentNumber = z
  .string()
  .regex(/^(?=.{1,30}$)(?=.*\d)[\p{L}\p{N}№./-]+$/u, { error: 'expected a document number' })
  .meta({ expected: 'documentNumber' });

const documentKinds = [
  'order',
  'letter',
  'minutes',
  'decision',
  'resolution',
  'decree',
  'journal',
  'notice',
  'page',
  'application',
] as const;

/** What proves an event: an official document by number and day, or a file by its digest. */
export const evidenceSchema = z
  .strictObject({
    kind: z.enum([...documentKinds, 'file']).meta({ description: 'What it is.', examples: ['order'] }),
    number: documentNumber.optional().meta({ description: 'Number of the document.', examples: ['11-1-2/84'] }),
    date: isoDate.optional().meta({ description: 'Day of the document.', examples: ['2026-02-16'] }),
    sha256: sha256.optional().meta({
      description: 'SHA-256 of the file that proves it; the file itself is kept elsewhere.',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    }),
  })
  .superRefine(({ number, sha256: digest }, context) => {
    if (number !== undefined || digest !== undefined) return;
    context.addIssue({ code: 'custom', path: ['kind'], params: { diagnostic: 'evidence-empty', missing: 'number' } });
  });

const happened = {
  event: documentId.meta({
    description: 'What happened: the id of an event of the procedure.',
    examples: ['order-signed'],
  }),
  on: isoDate.meta({ description: 'The day, as the event of the procedure defines it.', examples: ['2026-02-16'] }),
};

/** What happened in one case, without names: `records/<procedure>/<year>-<number>.md`. */
export const recordSchema = z.strictObject({
  period: period.optional().meta({
    description: 'For procedures that recur: the year, half-year or quarter the record is about.',
    examples: ['2024-H2'],
  }),
  roles: z
    .record(documentId, documentId)
    .default({})
    .meta({
      description: 'Which body has which role of the procedure: ids of documents in content/bodies/.',
      examples: [{ host: 'ministry-of-justice' }],
    }),
  facts: z
    .record(documentId, documentId)
    .default({})
    .meta({
      description: 'The facts of the procedure that are known, each with one of its values.',
      examples: [{ category: 'a' }],
    }),
  numbers: z
    .record(documentId, amount)
    .default({})
    .meta({ description: 'The numbers of the procedure that are known.', examples: [{ members: '7' }] }),
  documents: z
    .array(documentId)
    .default([])
    .meta({ description: 'The documents of the procedure that are there.', examples: [['application']] }),
  events: z
    .array(
      z.strictObject({
        ...happened,
        evidence: evidenceSchema.optional().meta({
          description: 'What proves it. Without it the event is known, but not shown.',
        }),
      }),
    )
    .default([])
    .meta({ description: 'What happened. The same event may have happened several times.' }),
  planned: z
    .array(z.strictObject(happened))
    .default([])
    .meta({ description: 'Days that are set but have not come: deadlines that run backwards are counted from them.' }),
  exceptions: z
    .array(
      z.strictObject({
        statement: documentId.meta({ description: 'The statement it concerns.', examples: ['sec1-13'] }),
        basis: z
          .enum(['law', 'presidentOrGovernmentAct', 'treaty', 'ratifiedTreaty', 'charter'])
          .meta({ description: 'What provides otherwise.', examples: ['charter'] }),
        evidence: evidenceSchema.optional().meta({ description: 'What proves it.' }),
      }),
    )
    .default([])
    .meta({ description: 'Statements that do not apply to this case, because something else provides otherwise.' }),
  exclusion: documentId.optional().meta({
    description: 'The exclusion of the procedure under which the case falls.',
    examples: ['external-intelligence'],
  }),
  completeUntil: isoDate.optional().meta({
    description:
      'Up to and including this day everything that happened is recorded. Nothing is called overdue on the strength of a record that may have gaps.',
    examples: ['2026-11-20'],
  }),
  closed: z
    .strictObject({
      on: isoDate.meta({ description: 'Last day of the case.', examples: ['2026-03-02'] }),
      reason: z
        .enum(['completed', 'withdrawn', 'cancelled', 'noCandidate'])
        .meta({ description: 'Why it ended.', examples: ['withdrawn'] }),
    })
    .optional()
    .meta({ description: 'Where the case has ended: what had not fallen due by then is no longer due.' }),
  revision: count.optional().meta({
    description: 'How often a day of this record was corrected; calendar programs take over a changed deadline by it.',
    examples: ['1'],
  }),
});

export type RecordInput = z.input<typeof recordSchema>;
export type RecordFields = z.output<typeof recordSchema>;
export type RecordedEvent = RecordFields['events'][number];
export type Evidence = NonNullable<RecordedEvent['evidence']>;
