import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { documentId, isoDate } from '../../schemas/fields.ts';
import { recordSchema } from '../../schemas/record.ts';

const dateOrNone = z.union([isoDate, z.literal('null').transform(() => null), z.literal('').transform(() => null)]);
const word = z.string().min(1);

/** A worked example that a lawyer can sign: the law, the counting in words, and what must come out. */
const exampleSchema = z.strictObject({
  title: word,
  law: word,
  traps: z.array(z.string().regex(/^\d+$/u).transform(Number)).default([]),
  working: word,
  calculate: z
    .array(
      z.strictObject({
        duty: documentId,
        event: word,
        expect: z.strictObject({
          kind: z.enum(['due', 'undetermined']),
          due: isoDate.optional(),
          tolerant: dateOrNone.optional(),
          safe: dateOrNone.optional(),
          earliest: isoDate.optional(),
          reason: word.optional(),
          provisional: z
            .enum(['true', 'false'])
            .transform((text) => text === 'true')
            .optional(),
          applicability: word.optional(),
        }),
      }),
    )
    .default([]),
  judge: z
    .array(
      z.strictObject({
        procedure: documentId,
        asOf: isoDate,
        record: recordSchema,
        expect: z.array(
          z.union([
            z.strictObject({
              duty: documentId,
              status: word,
              reason: word.optional(),
              due: dateOrNone.optional(),
              tolerant: dateOrNone.optional(),
              safe: dateOrNone.optional(),
              earliest: isoDate.optional(),
              lateBy: z.string().regex(/^\d+$/u).transform(Number).optional(),
              provisional: z
                .enum(['true', 'false'])
                .transform((text) => text === 'true')
                .optional(),
              applicability: word.optional(),
            }),
            z.strictObject({ duty: documentId, condition: word, outcome: word }),
          ]),
        ),
      }),
    )
    .default([]),
});

export type WorkedExample = z.output<typeof exampleSchema> & { readonly file: string };

/** Every example of this folder, in the order of the names. */
export function readWorkedExamples(): readonly WorkedExample[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const document = parseDocument(readFileSync(path.join(import.meta.dirname, file), 'utf8'), { schema: 'failsafe' });
    const parsed = exampleSchema.safeParse(document.toJS());
    if (document.errors.length > 0 || !parsed.success)
      throw new Error(`${file}: ${document.errors[0]?.message ?? ''}${parsed.error?.message ?? ''}`);
    return { file, ...parsed.data };
  });
}
