import { z } from 'zod';
import { isoDate } from './fields.ts';

/** A SHA-256 in small hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, { error: 'expected a SHA-256' });

/**
 * The way to a file from the root of the site, `acts/treaty-plans/index.html`: it never leads out of a folder, and can never be read as
 * an address of something else.
 */
export const publishedPath = z
  .string()
  .max(1024)
  .regex(/^(?!\.{1,2}(?:\/|$))[^/\\:\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\:\p{Cc}]+)*$/u, {
    error: 'expected the path of a file within the site',
  });

const file = z.strictObject({
  sha256: sha256.meta({ description: 'SHA-256 of its bytes.' }),
  bytes: z.number().int().min(0).meta({ description: 'Its size.' }),
});

const files = z.record(publishedPath, file);

export const manifestVersion = 1;

/** `/.well-known/qagida-manifest.json`: what a published site consists of, so that anybody can check it. */
export const manifestSchema = z.strictObject({
  asOf: isoDate.meta({ description: 'The day as of which the site stands.' }),
  profile: z.enum(['production', 'internal']).meta({ description: 'For whom it was built.' }),
  commit: z
    .strictObject({
      id: z
        .string()
        .regex(/^[0-9a-f]{40,64}$/u)
        .meta({ description: 'The commit of the project.' }),
      day: isoDate.meta({ description: 'The day of the commit, in Kazakhstan.' }),
      isClean: z.boolean().meta({ description: 'False when files had been changed since the commit.' }),
    })
    .nullable()
    .meta({ description: 'What the site was built of; null where that is not known.' }),
  content: sha256.nullable().meta({
    description: 'SHA-256 over the documents of content/, private folders not counted; null where that is not known.',
  }),
  site: sha256.meta({ description: 'SHA-256 over the list of `files`: the same for the same pages.' }),
  versions: z.strictObject({
    manifest: z.literal(manifestVersion).meta({ description: 'Version of this form.' }),
    qagida: z.string().meta({ description: 'Version of the program that published.' }),
    node: z.string().meta({ description: 'Version of Node on which it ran.' }),
  }),
  files: files.meta({ description: 'Every file of the site by its path; this one and its signature are not in it.' }),
  compressed: files.meta({
    description: 'Compressed copies for browsers that ask for them, by path: that of the file with `.br` or `.gz`.',
  }),
});
export type Manifest = z.output<typeof manifestSchema>;
export type ManifestFile = z.output<typeof file>;
