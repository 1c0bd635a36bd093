import { z } from 'zod';
import { documentId, isoDate, line, officialCode, registration, trilingual } from './fields.ts';

/** An outside act or document that the texts cite, once: `content/sources/<id>.md`. Its text is not held here. */
export const sourceSchema = z.strictObject({
  kind: z
    .enum(['constitution', 'constitutionalLaw', 'law', 'decree', 'resolution', 'order', 'treaty', 'programme'])
    .meta({ description: 'What the document is.', examples: ['law'] }),
  title: line.meta({
    description:
      'Kazakh title as the texts cite it, without quotation marks; an act cited by date and number alone has a description here.',
    examples: ['Қазақстан Республикасының халықаралық шарттары туралы'],
  }),
  name: trilingual.meta({
    description: 'Short name for lists. It is not an official title.',
    examples: [{ kk: 'Халықаралық шарттар туралы заң', ru: 'Закон о международных договорах', en: 'Law on treaties' }],
  }),
  number: line.optional().meta({ description: 'Number, where a source gives it.', examples: ['1118'] }),
  adopted: isoDate
    .optional()
    .meta({ description: 'Day of adoption, where a source gives it.', examples: ['2004-10-28'] }),
  firstPublished: isoDate.optional().meta({
    description:
      'Day of the first official publication, where it is known: days of entry into force are counted from it.',
    examples: ['2025-03-28'],
  }),
  presumedInForceFrom: isoDate.optional().meta({
    description:
      'Day from which it is taken to be in force while its day of publication is not known. A presumption of the publisher; every result that rests on it says so.',
    examples: ['2025-06-17'],
  }),
  issuer: documentId
    .optional()
    .meta({ description: 'Who adopted it: the id of a document in content/bodies/.', examples: ['government'] }),
  registration: registration.optional().meta({
    description: 'Entry in the register of the Ministry of Justice.',
    examples: [{ number: '21109', date: '2020-08-18' }],
  }),
  registrationNumber: line.optional().meta({
    description: 'Number in the register of the Ministry of Justice, where the day of registration is not known.',
    examples: ['21109'],
  }),
  officialCode: officialCode.optional().meta({
    description: 'Code in the official data base; leave it out while it is not known.',
    examples: ['Z050000054_'],
  }),
  approves: line.optional().meta({
    description: 'Title of the rules or regulation that the act approves, when the texts cite a paragraph of those.',
    examples: ['Қазақстан Республикасы Сыртқы істер министрлігі туралы ереже'],
  }),
  citedAs: z
    .array(line)
    .default([])
    .meta({
      description: 'Other words by which the texts name it, in the nominative; any case ending is recognised.',
      examples: [['Қазақстан Республикасының Конституциясы']],
    }),
});

export type SourceInput = z.input<typeof sourceSchema>;
export type SourceFields = z.output<typeof sourceSchema>;
export type SourceKind = SourceFields['kind'];
