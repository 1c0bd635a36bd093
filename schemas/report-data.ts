import { z } from 'zod';
import { documentId, isoDate, provisionId, trilingual } from './fields.ts';

const statusName = z.enum([
  'overdue',
  'metLate',
  'disputed',
  'due',
  'metInTime',
  'noEvidence',
  'undatable',
  'notTriggered',
  'notApplicable',
]);

const counts = z.record(statusName, z.number()).meta({
  description:
    'How many duties have each status: overdue, metLate, disputed, due, metInTime, noEvidence, undatable, notTriggered, notApplicable.',
});

const group = z.strictObject({
  id: z.string().meta({ description: 'Id of the procedure or body, or the year.' }),
  name: trilingual.nullable().meta({ description: 'Its name; null for a year.' }),
  cases: z.number().meta({ description: 'Number of cases.' }),
  counts,
});

/** One verdict of the report. */
export const findingData = z.strictObject({
  case: z.string().meta({ description: 'Procedure and number of the case.', examples: ['concept-decree/2020-01'] }),
  isInvented: z.boolean().meta({ description: 'True for the invented cases of a local build.' }),
  statement: documentId.meta({ description: 'Permanent id of the duty.', examples: ['plan-4'] }),
  act: documentId.meta({ description: 'The act.', examples: ['treaty-plans'] }),
  edition: isoDate.meta({ description: 'The edition whose text was applied.' }),
  provision: provisionId.meta({ description: 'The provision in that edition.' }),
  action: trilingual.nullable().meta({ description: 'What is to be done.' }),
  bearer: z.array(z.string()).meta({ description: 'Ids of the bodies that had to do it.' }),
  status: statusName.meta({ description: 'The verdict.' }),
  reason: z.string().nullable().meta({ description: 'Why, where the status alone does not say so.' }),
  applicability: z
    .enum(['inForce', 'presumed', 'undatable', 'editionNotHeld', 'notInForce', 'draft', 'repealed'])
    .nullable()
    .meta({ description: 'What can be said of the wording on the day that decides.' }),
  trigger: isoDate.nullable().meta({ description: 'Day of the event from which the time runs.' }),
  due: isoDate.nullable().meta({ description: 'The last day in time.' }),
  tolerant: isoDate.nullable().meta({ description: 'The next working day, where the last day is a day of rest.' }),
  safe: isoDate.nullable().meta({ description: 'The last day in time under every reading.' }),
  disputedUntil: isoDate.nullable().meta({ description: 'Up to when lateness is open to dispute for another reason.' }),
  earliest: isoDate.nullable().meta({ description: 'The first lawful day, where that is all the text gives.' }),
  done: isoDate.nullable().meta({ description: 'The day on which it was done.' }),
  lateBy: z.number().nullable().meta({ description: 'Working days after the last day that any reading allows.' }),
  isProvisional: z.boolean().meta({ description: 'It rests on days of the calendar that may still change.' }),
});

/** `api/compliance/report.json`: the compliance report. A public interface: fields are added, never changed. */
export const reportDataSchema = z.strictObject({
  asOf: isoDate.meta({ description: 'The day on which everything is looked at.' }),
  official: z.literal(false).meta({ description: 'Always false: this is not an official publication.' }),
  cases: z.number().meta({ description: 'Number of cases, those about people included.' }),
  counts,
  procedures: z
    .array(group)
    .meta({ description: 'By procedure; cases about people are counted here and nowhere else.' }),
  bodies: z.array(group).meta({ description: 'By body.' }),
  periods: z.array(group).meta({ description: 'By the year of the last day.' }),
  findings: z.array(findingData).meta({ description: 'Every verdict that may be shown.' }),
});

/** What `npm run report -- --changed-since REF --format json` prints. */
export const movedDataSchema = z.array(
  z.strictObject({
    case: z.string().meta({ description: 'Procedure and number of the case.' }),
    statement: documentId.meta({ description: 'Permanent id of the duty.' }),
    before: isoDate.nullable().meta({ description: 'The last day by the calendars of that commit.' }),
    after: isoDate.nullable().meta({ description: 'The last day by the calendars of now.' }),
  }),
);

export type MovedData = z.output<typeof movedDataSchema>;
export type FindingData = z.output<typeof findingData>;
export type ReportData = z.output<typeof reportDataSchema>;
