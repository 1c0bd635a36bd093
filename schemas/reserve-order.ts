import { z } from 'zod';
import { count, isoDate, orderNumber } from './fields.ts';
import { evidenceSchema } from './record.ts';

/** An order of the Minister on inclusion in the cadre reserve: `reserve/orders/<year>-<number>.md`. It names nobody. */
export const reserveOrderSchema = z.strictObject({
  kind: z.enum(['inclusion']).meta({
    description: 'What the order does. Refusals are not published, and so have no place here.',
    examples: ['inclusion'],
  }),
  number: orderNumber.meta({ description: 'Number of the order, as signed.', examples: ['11-1-2/84'] }),
  signed: isoDate.meta({ description: 'Day on which it was signed.', examples: ['2026-11-20'] }),
  count: count.meta({ description: 'How many people it includes.', examples: ['3'] }),
  published: z
    .strictObject({
      on: isoDate.meta({ description: 'The day.', examples: ['2026-11-23'] }),
      evidence: evidenceSchema.meta({ description: 'What proves it.' }),
    })
    .optional()
    .meta({
      description:
        'When its list was published, where that was before there were receipts. Otherwise the receipt says so: leave it out.',
    }),
});

export type ReserveOrderInput = z.input<typeof reserveOrderSchema>;
export type ReserveOrderFields = z.output<typeof reserveOrderSchema>;
