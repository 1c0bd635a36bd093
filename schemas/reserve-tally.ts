import { z } from 'zod';
import { caseNumber, count, isoDate } from './fields.ts';
import { removalGrounds } from './reserve-member.ts';

/** How many people whose documents were deleted had been on the list: `reserve/tally.md`. Written by `npm run reserve -- purge`. */
export const reserveTallySchema = z.strictObject({
  purged: z
    .array(
      z.strictObject({
        order: caseNumber.meta({ description: 'The order that had included them.', examples: ['2021-02'] }),
        ground: z.enum(removalGrounds).meta({ description: 'The ground of removal.', examples: ['18-2'] }),
        left: isoDate.meta({ description: 'First day on which they were not on the list.', examples: ['2026-03-02'] }),
        count: count.meta({ description: 'How many.', examples: ['2'] }),
      }),
    )
    .default([])
    .meta({ description: 'Those who left and were deleted.' }),
});

export type ReserveTallyInput = z.input<typeof reserveTallySchema>;
export type ReserveTallyFields = z.output<typeof reserveTallySchema>;
