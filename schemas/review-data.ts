import { z } from 'zod';
import { isoDate, trilingual } from './fields.ts';

const change = z.enum(['changed', 'added', 'removed', 'renumbered', 'corrected']).meta({
  description: 'Whether it differs, is new, or is gone; `corrected`: a text that was already published differs.',
  examples: ['changed'],
});

const dueDay = z
  .strictObject({
    due: isoDate.meta({ description: 'The last day in time.' }),
    tolerant: isoDate.nullable().meta({ description: 'The next working day, where that is a day of rest.' }),
  })
  .nullable();

const reserveCounts = z.strictObject({
  people: z.number().meta({ description: 'People on the list on the day.' }),
  orders: z.number().meta({ description: 'Orders.' }),
});

const amount = (description: string) => z.number().meta({ description });

/** What `npm run preview` writes for a pipeline. A public interface: fields are added, never changed. It has no name of a person. */
export const reviewDataSchema = z.strictObject({
  ref: z.string().meta({ description: 'The branch, tag or commit that was asked for.', examples: ['plan-2027'] }),
  commit: z.string().nullable().meta({ description: 'Its commit; null where there is no such thing.' }),
  published: z
    .strictObject({
      ref: z.string().meta({ description: 'What it was compared with.', examples: ['main'] }),
      commit: z.string().meta({ description: 'The commit of that.' }),
    })
    .nullable()
    .meta({ description: 'What is published; null where that is not known.' }),
  asOf: isoDate.meta({ description: 'The day as of which both were looked at.' }),
  isBuilt: z.boolean().meta({ description: 'Whether the preview was built.' }),
  slug: z.string().meta({ description: 'The folder of the preview.', examples: ['plan-2027'] }),
  why: trilingual.nullable().meta({ description: 'Why it was not built; null where it was.' }),
  behind: amount('Commits with content that are published and not in the draft.'),
  summary: trilingual
    .nullable()
    .meta({ description: 'What differs, in one paragraph; null where nothing could be compared.' }),
  counts: z
    .strictObject({
      newEditions: amount('New editions of acts.'),
      corrected: amount('Editions whose published text differs.'),
      provisions: amount('Provisions that differ.'),
      plans: amount('Plans that are new or gone.'),
      treaties: amount('Treaties of plans that differ.'),
      statements: amount('Statements of procedures that differ.'),
      days: amount('Days of the calendars that are something else.'),
      records: amount('Records of cases that differ.'),
      documents: amount('Documents that differ in something else.'),
      deadlines: amount('Deadlines that would move.'),
    })
    .nullable()
    .meta({ description: 'How many differences there are.' }),
  changes: z
    .array(
      z.strictObject({
        id: z.string().meta({
          description: 'Its address on the page of the review, after `#`.',
          examples: ['act-cadre-reserve-2025-03-17-att_1__chp_2__para_16'],
        }),
        subject: z
          .enum([
            'act',
            'edition',
            'provision',
            'plan',
            'treaty',
            'procedure',
            'statement',
            'calendar',
            'day',
            'records',
            'document',
          ])
          .meta({ description: 'What it is.', examples: ['provision'] }),
        change,
        name: z.string().meta({ description: 'Its name in the content: a path, an id, a day.' }),
      }),
    )
    .meta({ description: 'Every difference that has an address.' }),
  deadlines: z
    .array(
      z.strictObject({
        id: z.string().meta({ description: 'Its address on the page of the review, after `#`.' }),
        procedure: z.string().meta({ description: 'The procedure.' }),
        statement: z.string().meta({ description: 'Permanent id of the statement.' }),
        case: z.string().nullable().meta({ description: 'Number of the case.' }),
        period: z
          .string()
          .nullable()
          .meta({ description: 'The period of what recurs.', examples: ['2027'] }),
        before: dueDay.meta({ description: 'The last day by what is published.' }),
        after: dueDay.meta({ description: 'The last day by the draft.' }),
      }),
    )
    .meta({ description: 'Deadlines that would move; of cases about people none.' }),
  reserve: z
    .strictObject({
      ref: z.string().meta({ description: 'The branch of the private list.' }),
      before: reserveCounts,
      after: reserveCounts,
    })
    .nullable()
    .meta({ description: 'The private list by numbers; null where it was not looked at.' }),
  problems: z
    .array(
      z.strictObject({
        code: z.string().meta({ description: 'The code, as in `docs/errors/`.', examples: ['unknown-field'] }),
        severity: z.enum(['error', 'warning']).meta({ description: 'An error keeps a preview from being built.' }),
        file: z.string().meta({ description: 'The document.' }),
        line: z.number().nullable().meta({ description: 'The line; null where the whole document is meant.' }),
        message: trilingual.meta({ description: 'What is wrong.' }),
        fix: trilingual.meta({ description: 'What to do.' }),
      }),
    )
    .meta({ description: 'What the checks say of the draft.' }),
});

export type ReviewData = z.output<typeof reviewDataSchema>;
