import { z } from 'zod';
import { line, trilingual } from './fields.ts';

/** A state body or office, once: `content/bodies/<id>.md`. */
export const bodySchema = z.strictObject({
  name: trilingual.meta({
    description: 'Full name.',
    examples: [
      {
        kk: 'Қазақстан Республикасының Үкіметі',
        ru: 'Правительство Республики Казахстан',
        en: 'Government of the Republic of Kazakhstan',
      },
    ],
  }),
  genitive: z
    .strictObject({
      kk: line.meta({ description: 'In Kazakh.' }),
      ru: line.meta({ description: 'In Russian.' }),
    })
    .optional()
    .meta({
      description:
        'Whose act it is, as letters write it: `Қазақстан Республикасы Үкіметінің … қаулысы`, `постановление Правительства …`. Without it citations leave the body out.',
      examples: [{ kk: 'Қазақстан Республикасы Үкіметінің', ru: 'Правительства Республики Казахстан' }],
    }),
  citedAs: z
    .array(line)
    .default([])
    .meta({
      description: 'How citations and amendment notes name it before a date and number, letter for letter.',
      examples: [['ҚР Үкіметінің', 'Қазақстан Республикасы Үкіметінің']],
    }),
});

export type BodyInput = z.input<typeof bodySchema>;
export type BodyFields = z.output<typeof bodySchema>;
