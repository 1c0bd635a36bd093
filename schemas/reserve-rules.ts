import { z } from 'zod';
import { documentId } from './fields.ts';
import { removalGrounds } from './reserve-member.ts';

const statement = (description: string, example: string) => documentId.meta({ description, examples: [example] });

/** Which statements of the acts govern the list of the cadre reserve: `content/reserve.md`. The list itself is elsewhere. */
export const reserveRulesSchema = z.strictObject({
  inclusion: statement('The procedure of inclusion: a document in content/procedures/.', 'reserve-inclusion'),
  removal: statement('The procedure of removal.', 'reserve-removal'),
  term: statement('The statement on how long a person stays in the reserve.', 'res-17'),
  publication: statement('The statement on publishing the list after an order.', 'res-16-p1'),
  signed: statement('The event of the procedures that an order is.', 'order-signed'),
  published: statement('The event that publication is.', 'list-published'),
  removed: statement('The event that removal is.', 'removed'),
  grounds: z
    .array(
      z.strictObject({
        ground: z.enum(removalGrounds).meta({ description: 'The ground.', examples: ['18-1'] }),
        statement: statement('The statement on removal on this ground.', 'res-18-s1'),
        event: statement('The event that the ground is.', 'removal-application-received'),
        fact: statement('The value of the fact `ground` in the procedure of removal.', 'application'),
      }),
    )
    .min(1)
    .meta({ description: 'The grounds of removal.' }),
});

export type ReserveRulesInput = z.input<typeof reserveRulesSchema>;
export type ReserveRulesFields = z.output<typeof reserveRulesSchema>;
