import { z } from 'zod';
import { isoDate, trilingual } from './fields.ts';

const erratum = z.strictObject({
  id: z.string().meta({
    description: 'Id of the erratum; its place on the page /errata/ is #erratum-<id>.',
    examples: ['2026-11-16-01'],
  }),
  where: z.array(z.string()).meta({
    description: 'Addresses on the site where the mistake stood, in Kazakh.',
    examples: [['/acts/cadre-reserve/2025-03-17/#att_1__chp_2__para_13']],
  }),
  wrong: trilingual.meta({ description: 'What was wrong.' }),
  right: trilingual.meta({ description: 'What is right.' }),
  since: isoDate.nullable().meta({ description: 'Day from which it stood there; null where that is not known.' }),
  noticed: isoDate.meta({ description: 'Day on which it was noticed.' }),
  fixed: isoDate.nullable().meta({ description: 'Day from which the site is right; null while it is not.' }),
  isInvented: z.boolean().meta({ description: 'It is an invented example; never so in a public build.' }),
});

/** `api/errata.json`: every mistake that stood on the site, newest first. A public interface: fields are added, never changed. */
export const errataDataSchema = z.strictObject({
  asOf: isoDate.meta({ description: 'The day on which everything is looked at.' }),
  errata: z.array(erratum).meta({ description: 'Newest first.' }),
});
export type ErrataData = z.output<typeof errataDataSchema>;
