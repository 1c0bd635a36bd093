import { z } from 'zod';
import { isoDate, trilingual } from './fields.ts';
import { planStatuses } from './plan.ts';

const text = (description: string, example?: string) =>
  z.string().meta({ description, ...(example !== undefined && { examples: [example] }) });

const bilingual = (description: string) =>
  z
    .strictObject({
      kk: z.string().meta({ description: 'In Kazakh.' }),
      ru: z.string().meta({ description: 'In Russian.' }),
    })
    .meta({ description });

const named = (description: string, example: string) =>
  z
    .strictObject({ id: text('Its id.', example), name: trilingual.meta({ description: 'Its name.' }) })
    .meta({ description });

const expected = (description: string) =>
  z
    .strictObject({
      words: bilingual('As the plan writes it.'),
      period: text('The same for programs: a year, half-year or quarter.', '2025-Q2'),
    })
    .meta({ description });

const outcome = z.strictObject({
  kind: z
    .enum(['signed', 'ratified', 'inForce', 'moved', 'dropped'])
    .meta({ description: 'What became of it.', examples: ['signed'] }),
  on: isoDate.meta({ description: 'The day.' }),
});

const treaty = z.strictObject({
  number: z.number().meta({ description: 'Number in the plan, through all sections.' }),
  id: text('Permanent name of the treaty, the same in every plan.', 'treaty-on-clouds'),
  section: text('Section of the form: an id of `sections`.', 'intergovernmental'),
  body: named('The central state body that proposes it.', 'ministry-of-justice'),
  title: bilingual('Name of the treaty.'),
  partners: z.array(named('A state or an organisation.', 'xa')).meta({ description: 'With whom.' }),
  conclusion: expected('When it is expected to be concluded.'),
  procedures: expected('When the domestic procedures for its entry into force are expected to be done.'),
  notes: bilingual('The column of notes.').nullable(),
  priorities: z
    .array(z.string())
    .meta({ description: 'Numbers of priorities of the foreign policy concept; editorial.', examples: [['2.10']] }),
  outcome: outcome.nullable().meta({ description: 'What became of it last; null while nothing is recorded.' }),
});

const document = {
  number: text('Number of the document.', '25-01'),
  date: isoDate.meta({ description: 'Its day.' }),
};

const change = z.strictObject({
  id: text('Its name.', '2025-03-10-01'),
  on: isoDate.meta({ description: 'Day from which the plan stands changed.' }),
  ground: trilingual.meta({ description: 'The ground.' }),
  decision: z
    .strictObject({ body: named('Who decided.', 'president'), ...document })
    .meta({ description: 'The decision.' }),
  agreement: z.strictObject(document).nullable().meta({ description: 'The agreement, where the ground needs one.' }),
  added: z.array(z.string()).meta({ description: 'Treaties that came in.' }),
  changed: z.array(z.string()).meta({ description: 'Treaties of which something changed.' }),
  removed: z.array(z.string()).meta({ description: 'Treaties that went out.' }),
});

/** `api/plans/<plan>.json`: a plan of treaties. A public interface: fields are added, never changed. */
export const planDataSchema = z.strictObject({
  plan: text('Name of the plan.', 'current-2025'),
  asOf: isoDate.meta({ description: 'The day on which everything is looked at.' }),
  official: z.literal(false).meta({ description: 'This is not an official publication.' }),
  isInvented: z.boolean().meta({ description: 'True for the invented plans of a local build.' }),
  kind: z.enum(['current', 'perspective']).meta({ description: 'For one year, or for three.' }),
  submitted: z.number().meta({ description: 'The year in which concepts for it came in.' }),
  first: z.number().meta({ description: 'The first year it is for.' }),
  last: z.number().meta({ description: 'The last year it is for.' }),
  status: z.enum(planStatuses).meta({ description: 'How far it had come.', examples: ['agreed'] }),
  version: isoDate
    .nullable()
    .meta({ description: 'Day from which the plan stands as it is here; null for a plan that is not agreed.' }),
  title: bilingual('Heading of the official form. The Russian one is not official.'),
  publication: z
    .strictObject({ basis: trilingual.meta({ description: 'Who allowed it.' }), ...document })
    .nullable()
    .meta({ description: 'The permission to publish it; null for a plan that is in no public build.' }),
  decisions: z
    .array(
      z.strictObject({
        step: z.string().meta({ description: 'Which step.', examples: ['approved'] }),
        on: isoDate.meta({ description: 'The day.' }),
        body: named('Who took it.', 'treaty-commission'),
        number: z.string().nullable().meta({ description: 'Number of the document.' }),
      }),
    )
    .meta({ description: 'The steps that were taken, in their order.' }),
  columns: z
    .array(
      z.strictObject({ id: z.string().meta({ description: 'What it holds.' }), heading: bilingual('Its heading.') }),
    )
    .meta({ description: 'The columns of the form.' }),
  sections: z
    .array(z.strictObject({ id: z.string().meta({ description: 'Its id.' }), heading: bilingual('Its heading.') }))
    .meta({ description: 'The sections of the form, in their order; one may have no treaties.' }),
  treaties: z.array(treaty).meta({ description: 'The treaties, in the order of the form.' }),
  versions: z
    .array(
      z.strictObject({
        day: isoDate.meta({ description: 'Day from which the plan stood so.' }),
        until: isoDate.nullable().meta({ description: 'The last day on which it stood so; null while it does.' }),
        treaties: z.number().meta({ description: 'How many treaties it had.' }),
      }),
    )
    .meta({ description: 'Every version, the newest first.' }),
  changes: z.array(change).meta({ description: 'The changes, the newest first.' }),
});

export type PlanData = z.output<typeof planDataSchema>;
