import { z } from 'zod';
import { isoDate } from './fields.ts';
import { sha256 } from './manifest.ts';

const instant = z.iso.datetime();

/** One time that a release came up, and what became of it. */
const publishedOnce = z.strictObject({
  why: z.enum(['published', 'rolledBack']).meta({ description: 'Whether it was new, or returned to.' }),
  at: instant.meta({ description: 'When the switch was made, in UTC.' }),
  isDone: z.boolean().meta({
    description:
      'Whether the switch is known to have been made; false when the publication was cut off at that moment.',
  }),
  former: z.string().nullable().meta({ description: 'The release that was up before; null for none.' }),
  readBack: z
    .strictObject({
      url: z.string().meta({ description: 'Address of the site that was read.' }),
      files: z.number().int().meta({ description: 'How many files were read and agreed, all there are.' }),
      at: instant.meta({ description: 'When the last of them had been read.' }),
    })
    .nullable()
    .meta({ description: 'When everything was read back over the net and agreed; null when it was not.' }),
  withdrawn: instant.nullable().meta({ description: 'When it was taken back, because it did not agree.' }),
});

/** `<target>/publications/<release>.json`: when a release was up. */
export const publicationSchema = z.strictObject({
  release: z.string().meta({ description: 'Id of the release.' }),
  fingerprint: sha256.meta({ description: 'SHA-256 of its manifest.' }),
  asOf: isoDate.meta({ description: 'The day as of which it stands.' }),
  profile: z.enum(['production', 'internal']).meta({ description: 'For whom it was built.' }),
  isSigned: z.boolean().meta({ description: 'Whether its manifest is signed.' }),
  switches: z.array(publishedOnce).meta({ description: 'Every time it came up, the oldest first.' }),
});
export type Publication = z.output<typeof publicationSchema>;
export type PublishedOnce = z.output<typeof publishedOnce>;
