import { z } from 'zod';

/** The JSON Schema of what may be typed, for editors and for users of the data; scalars of YAML may lack quotation marks. */
export function jsonSchemaOf(schema: z.ZodType, title: string, isTyped: boolean): object {
  const generated = z.toJSONSchema(schema, {
    io: isTyped ? 'input' : 'output',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema['expected'];
      // an editor's YAML reader makes a number of `number: 421`; ours keeps the text
      if (isTyped && jsonSchema.type === 'string' && jsonSchema.format === undefined && jsonSchema.enum === undefined) {
        (jsonSchema as { type: unknown }).type = ['string', 'number'];
      }
    },
  });
  return { ...generated, title };
}
