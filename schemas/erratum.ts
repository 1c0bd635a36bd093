import { z } from 'zod';
import { documentId, isoDate, provisionId, trilingual } from './fields.ts';

/**
 * A mistake that stood on the site, and its correction: `errata/<date>-<number>.md`, named by the day on which it was noticed. It says
 * nothing about people: where a name was wrong, it says so without the name.
 */
export const erratumSchema = z.strictObject({
  act: documentId.optional().meta({
    description: 'Where it stood: the act, by the name of its folder in content/acts/.',
    examples: ['cadre-reserve'],
  }),
  edition: isoDate.optional().meta({
    description:
      'The edition of the act, by the date in the name of its file; left out: that of the permanent address.',
    examples: ['2025-03-17'],
  }),
  provision: provisionId.optional().meta({
    description: 'The provision, as the address of the page shows it after #.',
    examples: ['att_1__chp_2__para_13'],
  }),
  plan: documentId.optional().meta({
    description: 'Where it stood: the plan of treaties, by the name of its folder in content/plans/.',
    examples: ['current-2025'],
  }),
  page: z
    .string()
    .regex(/^\/(?:[a-z0-9][a-z0-9._@-]*\/)*(?:[a-z0-9][a-z0-9._@-]*)?$/u, { error: 'expected an address on the site' })
    .optional()
    .meta({
      expected: 'siteAddress',
      description: 'Where it stood: the address of the page on the site, in Kazakh.',
      examples: ['/calendar/2025/'],
    }),
  wrong: trilingual.meta({
    description: 'What was wrong, for readers: what stood there, without names of people.',
    examples: [{ kk: '…', ru: '…', en: '…' }],
  }),
  right: trilingual.meta({
    description: 'What is right, and stands there now that it is corrected.',
    examples: [{ kk: '…', ru: '…', en: '…' }],
  }),
  since: isoDate.optional().meta({
    description: 'Day from which it stood on the site; leave it out where that is not known.',
    examples: ['2026-09-01'],
  }),
  noticed: isoDate.meta({ description: 'Day on which it was noticed.', examples: ['2026-11-16'] }),
  fixed: isoDate.optional().meta({
    description: 'Day from which the site is right; leave it out while it is not corrected.',
    examples: ['2026-11-17'],
  }),
});

export type ErratumInput = z.input<typeof erratumSchema>;
export type ErratumFields = z.output<typeof erratumSchema>;
