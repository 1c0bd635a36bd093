import { z } from 'zod';
import { count, documentId, isoDate, monthDay, provisionId, trilingual } from './fields.ts';

const bilingual = z.strictObject({
  kk: z.string().min(1).meta({ description: 'In Kazakh.' }),
  ru: z.string().min(1).meta({ description: 'In Russian.' }),
});

const form = z.strictObject({
  at: provisionId.meta({
    description: 'The annex with the form, in the edition named above.',
    examples: ['att_1__att_1'],
  }),
  title: bilingual.meta({
    description:
      'Heading of the form in Russian and Kazakh; {years} stands for the years. The Kazakh one must be that of the annex.',
    examples: [{ kk: '… {years} жылға арналған ағымдағы жоспары', ru: 'Текущий план … на {years} год' }],
  }),
  after: count.meta({ description: 'How many years after the year of submission the plan begins.', examples: ['1'] }),
  length: count.meta({ description: 'How many years it is for.', examples: ['1'] }),
  otherReading: count.optional().meta({
    description:
      'Another beginning that the text can be read to mean: a plan that begins so is a warning, not an error.',
    examples: ['1'],
  }),
});

/** The rules by which treaty plans of some years are made: `content/plan-rules/<id>.md`. Successors are added as further documents. */
export const planRulesSchema = z.strictObject({
  act: documentId.meta({ description: 'The act: the name of a folder in content/acts/.', examples: ['treaty-plans'] }),
  edition: isoDate.meta({ description: 'Its edition.', examples: ['2023-05-05'] }),
  name: trilingual.meta({ description: 'Short name of the rules.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
  concepts: z
    .strictObject({
      statement: documentId.meta({
        description: 'The statement on the last day for treaty concepts.',
        examples: ['plan-4'],
      }),
      on: monthDay.meta({ description: 'That day, every year.', examples: ['09-25'] }),
    })
    .meta({ description: 'By when concepts come in: a later one is returned and cannot be in the plan of that year.' }),
  current: form.meta({ description: 'The current plan.' }),
  perspective: form.meta({ description: 'The perspective plan.' }),
  columns: z
    .array(
      z.strictObject({
        id: z.enum(['number', 'body', 'treaty', 'conclusion', 'procedures', 'notes']).meta({
          description: 'What the column holds.',
          examples: ['treaty'],
        }),
        heading: bilingual.meta({ description: 'Its heading; the Kazakh one must be that of the annex.' }),
      }),
    )
    .length(6)
    .meta({ description: 'The columns of the form, in their order.' }),
  sections: z
    .array(
      z.strictObject({
        id: documentId.meta({ description: 'Name of the section in entries.', examples: ['interstate'] }),
        name: trilingual.meta({ description: 'Short name.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
        heading: bilingual.meta({ description: 'Its heading in the form; the Kazakh one must be that of the annex.' }),
      }),
    )
    .min(1)
    .meta({ description: 'The sections of the form, in their order.' }),
  grounds: z
    .array(
      z.strictObject({
        id: documentId.meta({ description: 'Name of the ground in changes.', examples: ['instruction'] }),
        statement: documentId.meta({ description: 'The statement that gives it.', examples: ['plan-16-s1'] }),
        name: trilingual.meta({ description: 'What it is called.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
        by: z
          .array(documentId)
          .min(1)
          .meta({
            description: 'Who can have decided: ids of documents in content/bodies/.',
            examples: [['president', 'head-of-presidential-administration']],
          }),
        agreement: documentId.optional().meta({
          description: 'Whose agreement is needed besides: the id of a document in content/bodies/.',
          examples: ['presidential-administration'],
        }),
        withoutConcept: z
          .enum(['yes', 'no'])
          .default('no')
          .meta({
            description:
              'Whether a treaty that it brings in needs no concept and no conclusion on expediency: an instruction can be given without either.',
            examples: ['yes'],
          }),
      }),
    )
    .min(1)
    .meta({ description: 'On what grounds an agreed plan may be changed.' }),
  priorities: z
    .strictObject({
      act: documentId.meta({
        description: 'The act that has them: the name of a folder in content/acts/.',
        examples: ['foreign-policy-concept'],
      }),
      edition: isoDate.meta({ description: 'Its edition.', examples: ['2020-03-06'] }),
    })
    .meta({ description: 'Whose paragraphs the numbers under priorities in entries are.' }),
  procedure: documentId.meta({
    description: 'The procedure of the yearly cycle: a document in content/procedures/.',
    examples: ['treaty-plan-cycle'],
  }),
});

export type PlanRulesInput = z.input<typeof planRulesSchema>;
export type PlanRulesFields = z.output<typeof planRulesSchema>;
export type PlanColumn = PlanRulesFields['columns'][number]['id'];
