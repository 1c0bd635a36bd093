import { z } from 'zod';
import { caseNumber, isoDate, orderNumber } from './fields.ts';

const upper = 'А-ЯЁӘҒҚҢӨҰҮҺІ';
const lower = 'а-яёәғқңөұүһі';
const word = `[${upper}][${lower}]+(?:-[${upper}][${lower}]+)*`;

/** A name as it is published: two to five words in Cyrillic letters; the words after the first two may begin small (қызы, оглы). */
const personName = z
  .string()
  .regex(new RegExp(`^${word} ${word}(?: (?:${word}|[${lower}]+)){0,3}$`, 'u'), { error: 'expected a name' })
  .meta({ expected: 'personName' });

/** The grounds of removal, by the paragraph and subparagraph of the rules. */
export const removalGrounds = ['18-1', '18-2', '18-3'] as const;

/** A person on the list of the cadre reserve: `reserve/members/<order>-<number>.md`. The file name carries no name. */
export const reserveMemberSchema = z.strictObject({
  name: personName.meta({
    description: 'Surname, first name and patronymic, as they are to be published.',
    examples: ['Үлгібаев Үлгі Үлгіұлы'],
  }),
  order: caseNumber.meta({
    description: 'The order that included the person: the name of a document in reserve/orders/.',
    examples: ['2026-01'],
  }),
  isNamesake: z
    .literal('yes')
    .optional()
    .meta({
      description: 'Another person with exactly this name is on the list too: two people, not one entered twice.',
      examples: ['yes'],
    }),
  removal: z
    .strictObject({
      on: isoDate.meta({
        description: 'Day of the removal: from it on the person is not on the list.',
        examples: ['2026-11-24'],
      }),
      ground: z.enum(removalGrounds).meta({
        description:
          "The subparagraph of paragraph 18: 18-1 the person's own application, 18-2 the end of the term, 18-3 an appointment.",
        examples: ['18-1'],
      }),
      since: isoDate.optional().meta({
        description:
          'Day on which the ground arose: receipt of the application. Not needed for 18-2, nor where there is an order.',
        examples: ['2026-11-23'],
      }),
      order: z
        .strictObject({
          number: orderNumber.meta({ description: 'Number of the order.', examples: ['11-1-2/90'] }),
          signed: isoDate.meta({ description: 'Day on which it was signed.', examples: ['2026-11-23'] }),
        })
        .optional()
        .meta({ description: 'The order of appointment, for 18-3.' }),
    })
    .optional()
    .meta({ description: 'Where the person was removed.' }),
});

export type ReserveMemberInput = z.input<typeof reserveMemberSchema>;
export type ReserveMemberFields = z.output<typeof reserveMemberSchema>;
export type RemovalGround = (typeof removalGrounds)[number];
