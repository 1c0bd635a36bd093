import { z } from 'zod';
import { isoDate } from './fields.ts';

const person = z.strictObject({
  number: z.number().meta({ description: 'Number in the list, which is in the order of the Kazakh alphabet.' }),
  name: z.string().meta({ description: 'Surname, first name and patronymic.' }),
  order: z.string().meta({ description: 'Id of the order, as in `orders`.', examples: ['2026-01'] }),
  orderNumber: z.string().meta({ description: 'Number of the order.', examples: ['11-1-2/84'] }),
  orderSigned: isoDate.meta({ description: 'Day on which the order was signed.' }),
  until: isoDate.meta({ description: 'The last day of the term; it still counts.' }),
  leaves: isoDate.meta({
    description:
      'The first day on which this entry must not be shown any more: whoever copies the list removes it then.',
  }),
});

const order = z.strictObject({
  id: z.string().meta({ description: 'Id of the order.', examples: ['2026-01'] }),
  number: z.string().meta({ description: 'Its number.', examples: ['11-1-2/84'] }),
  signed: isoDate.meta({ description: 'Day on which it was signed.' }),
  count: z.number().meta({ description: 'How many people it included.' }),
  lastDay: isoDate.nullable().meta({ description: 'The last day in time for publishing; null without a calendar.' }),
  isProvisional: z.boolean().meta({ description: 'It rests on days of the calendar that may still change.' }),
  published: isoDate.nullable().meta({ description: 'First day on which its list was seen on a public page.' }),
  url: z.string().nullable().meta({ description: 'That page; null where the evidence is not a receipt.' }),
  status: z
    .string()
    .meta({ description: 'The verdict, in the words of the compliance report.', examples: ['metInTime'] }),
  lateBy: z.number().nullable().meta({ description: 'Working days after the last day that any reading allows.' }),
  applicability: z
    .string()
    .nullable()
    .meta({ description: 'What can be said of the wording on the day that decides.', examples: ['presumed'] }),
});

const amount = (description: string) => z.number().meta({ description });

/** `api/reserve.json`: the cadre reserve. A public interface: fields are added, never changed. */
export const reserveDataSchema = z.strictObject({
  asOf: isoDate.meta({ description: 'The day on which everything is looked at.' }),
  isInvented: z.boolean().meta({ description: 'True for the invented people of a local build.' }),
  certainUntil: isoDate
    .nullable()
    .meta({ description: 'Up to this day no term ends; null while nobody is on the list.' }),
  counts: z
    .strictObject({
      now: amount('On the list.'),
      entered: amount('Included in the year of `asOf`.'),
      left: amount('Left in the year of `asOf`.'),
      everIncluded: amount('Included in all.'),
    })
    .meta({ description: 'How many people: now, entered and left this year, and included in all.' }),
  people: z.array(person).meta({ description: 'The list, in the order of the Kazakh alphabet.' }),
  orders: z.array(order).meta({ description: 'The orders of inclusion, the newest first. They name nobody.' }),
});

export type ReserveData = z.output<typeof reserveDataSchema>;
