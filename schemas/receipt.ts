import { z } from 'zod';
import { caseNumber, isoDate, sha256 } from './fields.ts';

/** That a list stood on a public page on a day: `receipts/<date>-<number>.md`. Written by `npm run reserve -- confirm`; it names nobody. */
export const receiptSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/u, error: 'expected an address' }).meta({
    expected: 'address',
    description: 'The page that was read.',
    examples: ['https://www.gov.kz/memleket/entities/mfa'],
  }),
  read: isoDate.meta({ description: 'Day on which it was read.', examples: ['2026-11-23'] }),
  orders: z
    .array(caseNumber)
    .min(1)
    .meta({ description: 'The orders whose people were all on it.', examples: [['2026-01']] }),
  people: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,5})$/u, { error: 'expected a whole number' })
    .meta({ expected: 'amount', description: 'How many people the list had.', examples: ['12'] })
    .transform(Number),
  list: sha256.meta({ description: 'SHA-256 of the list of names, one a line, in its order.' }),
  page: sha256.meta({ description: 'SHA-256 of the page as it was received.' }),
});

export type ReceiptInput = z.input<typeof receiptSchema>;
export type ReceiptFields = z.output<typeof receiptSchema>;
