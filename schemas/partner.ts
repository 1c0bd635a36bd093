import { z } from 'zod';
import { trilingual } from './fields.ts';

/** A state or an international organisation as a partner of treaties, once: `content/partners/<code>.md`. */
export const partnerSchema = z.strictObject({
  kind: z.enum(['state', 'organisation']).meta({ description: 'A state or an organisation.', examples: ['state'] }),
  name: trilingual.meta({ description: 'Its name.', examples: [{ kk: '…', ru: '…', en: '…' }] }),
});

export type PartnerInput = z.input<typeof partnerSchema>;
export type PartnerFields = z.output<typeof partnerSchema>;
