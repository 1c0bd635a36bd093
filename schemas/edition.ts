import { z } from 'zod';
import { documentId, isoDate, line, provisionId, trilingual } from './fields.ts';

/**
 * One consolidated text of an act: `content/acts/<slug>/<edition>.kk.md`, `<edition>` being the date of the last act that
 * amended the text, or of adoption where none did. The body is legal Markdown (docs/legal-markdown.md).
 */
export const editionSchema = z.strictObject({
  amendedBy: documentId.optional().meta({
    description:
      'The amending act that made this edition: the id of a document in content/sources/. Left out: the text as adopted.',
    examples: ['order-2025-11-1-4-145'],
  }),
  copy: z
    .strictObject({
      kind: z.enum(['consolidated', 'original', 'reprint']).meta({
        description:
          'What was copied: a consolidated text, the original publication, or a reprint by others (a newspaper, say).',
        examples: ['consolidated'],
      }),
      from: trilingual.meta({
        description: 'Where the copy was taken from.',
        examples: [{ kk: '…', ru: '…', en: '…' }],
      }),
      checked: isoDate.meta({ description: 'Day on which the text was last compared.', examples: ['2026-11-21'] }),
      checkedAgainst: trilingual.meta({
        description: 'What it was compared with on that day.',
        examples: [{ kk: '…', ru: '…', en: '…' }],
      }),
    })
    .meta({ description: 'Where this text comes from and when it was last checked.' }),
  asPublished: z
    .array(
      z.strictObject({
        at: provisionId.meta({
          description: 'The provision that has it.',
          examples: ['att_1__chp_1__para_2__subpara_2dup2'],
        }),
        what: trilingual.meta({ description: 'What looks wrong.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
      }),
    )
    .default([])
    .meta({
      description:
        'What looks like a mistake but stands so in the official text, and is kept. Silences the warning at that place.',
      examples: [[{ at: 'att_1__chp_1__para_2__subpara_2dup2', what: { kk: '…', ru: '…', en: '…' } }]],
    }),
  unlinked: z
    .array(
      z.strictObject({
        at: provisionId.meta({ description: 'The provision that cites.', examples: ['att_1__chp_2__para_13'] }),
        words: line.meta({
          description: 'The words that are not to be a link, letter for letter.',
          examples: ['Комиссия туралы ереженің 4-тармағында'],
        }),
      }),
    )
    .default([])
    .meta({
      description:
        'Citations that are right as they stand, but cannot be a link: what they cite is not named clearly enough. They stay plain words.',
      examples: [[{ at: 'att_1__chp_2__para_13', words: 'Комиссия туралы ереженің 4-тармағында' }]],
    }),
});

export type EditionInput = z.input<typeof editionSchema>;
export type EditionFields = z.output<typeof editionSchema>;
