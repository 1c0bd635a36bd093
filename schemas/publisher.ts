import { z } from 'zod';
import { count, line, trilingual } from './fields.ts';

const address = z.url({ protocol: /^https$/u, error: 'expected an address' }).meta({ expected: 'address' });

/** Who publishes the site and where official texts are: `content/publisher.md`, one for the whole site. */
export const publisherSchema = z.strictObject({
  name: trilingual.meta({ description: 'Who publishes the site.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
  site: address.optional().meta({
    description: 'Address under which the site is published; leave it out while it is not decided.',
    examples: ['https://qagida.example'],
  }),
  freshness: z
    .strictObject({
      rebuiltEvery: count.meta({ description: 'The site is built anew every so many days.', examples: ['1'] }),
      staleAfter: count.meta({
        description: 'A page older than so many days tells its reader that the site has not been built anew.',
        examples: ['3'],
      }),
    })
    .optional()
    .meta({
      description:
        'How often the site is built anew, and from when on a reader is warned; left out: pages warn nobody.',
    }),
  referenceBank: z
    .strictObject({
      name: trilingual.meta({
        description: 'Name of the bank of official texts.',
        examples: [{ kk: '…', ru: '…', en: '…' }],
      }),
      address: address.meta({ description: 'Where it is.', examples: ['https://zan.gov.kz'] }),
    })
    .meta({ description: 'The Reference Control Bank of normative legal acts, where the official texts are.' }),
  actAddress: z
    .strictObject({
      name: line.meta({ description: 'Name of the system.', examples: ['Әділет'] }),
      kk: line.regex(/\{code\}/u, { error: 'expected {code} in the address' }).meta({
        description: 'Address of an act in Kazakh; {code} stands for the official code.',
        examples: ['https://adilet.zan.kz/kaz/docs/{code}'],
      }),
      ru: line.regex(/\{code\}/u, { error: 'expected {code} in the address' }).meta({
        description: 'Address of an act in Russian; {code} stands for the official code.',
        examples: ['https://adilet.zan.kz/rus/docs/{code}'],
      }),
    })
    .meta({ description: 'Where the public data base shows an act whose official code is known.' }),
});

export type PublisherInput = z.input<typeof publisherSchema>;
export type PublisherFields = z.output<typeof publisherSchema>;
