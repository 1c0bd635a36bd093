import { z } from 'zod';
import { isoDate, provisionId } from './fields.ts';

/** What was done by one amending act, as its note says. */
export const amendmentData = z.strictObject({
  kind: z.enum(['newWording', 'amended', 'repealed']).meta({ description: 'New wording, amended, or repealed.' }),
  unit: z.enum(['act', 'title', 'preamble', 'component', 'paragraph']).meta({
    description: 'To what it was done: the act, its title, its preamble, a component (rules, annex), or a paragraph.',
  }),
  authority: z
    .string()
    .meta({ description: 'Who made the amending act, as the note has it.', examples: ['ҚР Үкіметінің'] }),
  date: isoDate.meta({ description: 'Day of the amending act.' }),
  number: z.string().meta({ description: 'Number of the amending act.', examples: ['206'] }),
  effect: z.string().meta({ description: 'The clause on entry into force, as published, without its brackets.' }),
  source: z.string().nullable().meta({ description: 'The amending act as `source:<id>`; null while it has no page.' }),
  inForceFrom: isoDate.nullable().meta({ description: 'Day of entry into force; null while it is not known.' }),
  inForceReason: z
    .enum(['publicationDayUnknown', 'clauseNotUnderstood'])
    .nullable()
    .meta({ description: 'Why the day is not known.' }),
});

export const noteData = z.strictObject({
  text: z.string().meta({ description: 'The note as published, beginning with `Ескерту.`.' }),
  amendments: z.array(amendmentData).meta({ description: 'One entry for each act that the note names.' }),
});

const citationData = z.strictObject({
  text: z.string().meta({
    description: 'The words of the citation, as published.',
    examples: ['осы Қағидалардың 6 және 7-тармақтарында'],
  }),
  targets: z.array(z.string()).meta({
    description:
      'What it means: the id of a provision of this act, or `source:<id>` with an optional `#art_15-1__para_1`.',
    examples: [['att_1__chp_2__para_6', 'att_1__chp_2__para_7']],
  }),
});

export const provisionData = z.strictObject({
  id: provisionId.meta({ description: 'Permanent id, and the anchor in the page.' }),
  kind: z
    .enum([
      'component',
      'chapter',
      'section',
      'information',
      'status',
      'preamble',
      'paragraph',
      'subparagraph',
      'part',
      'item',
      'table',
      'form',
      'signature',
      'agreement',
      'approval',
    ])
    .meta({ description: 'What the provision is.' }),
  number: z
    .string()
    .nullable()
    .meta({
      description: 'Number as published, with its punctuation; null where there is none.',
      examples: ['4-1.', '1)', '1-тарау.'],
    }),
  heading: z.string().optional().meta({ description: 'Title of a component, heading of a chapter or section.' }),
  text: z.string().meta({ description: "The unit's own words, plain, without its number and without its children." }),
  rows: z.array(z.array(z.string())).optional().meta({
    description: 'The cells of a table, the head first; a row of one cell is a heading across the whole table.',
  }),
  parent: provisionId.nullable().meta({ description: 'The provision it stands in; null for the main component.' }),
  notes: z.array(noteData).meta({ description: 'Amendment notes on this provision.' }),
  citations: z.array(citationData).meta({ description: 'What its words cite, in order.' }),
});

/** `api/acts/<slug>.json`: one act as data. A public interface: fields are added, never changed. */
export const actDataSchema = z.strictObject({
  slug: z.string().meta({ description: 'Name of the act in addresses.' }),
  edition: isoDate.meta({ description: 'The edition: day of the last act that amended the text, or of adoption.' }),
  lang: z.literal('kk').meta({ description: 'Language of the text.' }),
  kind: z.enum(['order', 'resolution', 'decree']).meta({ description: 'What the issuer calls the act.' }),
  number: z.string().meta({ description: 'Number of the act.' }),
  adopted: isoDate.meta({ description: 'Day of adoption.' }),
  title: z.string().meta({ description: 'Official Kazakh title.' }),
  status: z.enum(['inForce', 'repealed', 'draft']).meta({ description: 'Whether the act is law.' }),
  firstPublished: isoDate
    .nullable()
    .meta({ description: 'Day of the first official publication; null while it is not known.' }),
  official: z.literal(false).meta({ description: 'Always false: this is not an official publication.' }),
  officialCode: z
    .string()
    .nullable()
    .meta({ description: 'Code in the official data base; null while it is not known.' }),
  checked: isoDate.meta({ description: 'Day on which the text was last compared with the copy it was taken from.' }),
  notes: z.array(noteData).meta({ description: 'Amendment notes on the act as a whole.' }),
  provisions: z.array(provisionData).meta({ description: 'All provisions, flat, in reading order.' }),
});

export type ActData = z.output<typeof actDataSchema>;
export type ProvisionData = z.output<typeof provisionData>;
export type NoteData = z.output<typeof noteData>;

/** `api/acts/index.json`: the list of acts. */
export const actListDataSchema = z.strictObject({
  acts: z.array(
    actDataSchema
      .pick({
        slug: true,
        edition: true,
        lang: true,
        kind: true,
        number: true,
        adopted: true,
        title: true,
        status: true,
        officialCode: true,
      })
      .extend({
        data: z
          .string()
          .meta({ description: 'Address of the data of the act.', examples: ['/api/acts/cadre-reserve.json'] }),
        page: z.string().meta({ description: 'Address of the page of the act.', examples: ['/acts/cadre-reserve/'] }),
      }),
  ),
});

export type ActListData = z.output<typeof actListDataSchema>;
