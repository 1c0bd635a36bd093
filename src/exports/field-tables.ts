import { z } from 'zod';

interface Row {
  readonly field: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly example: string;
}

/** The fields of a schema as a Markdown table, fields of fields included. */
export function fieldTable(schema: z.ZodType): string {
  const rows = rowsOf(schema, '');
  return [
    '| field | needed | what it says | example |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ field, isRequired, description, example }) =>
        `| \`${field}\` | ${isRequired ? 'yes' : 'no'} | ${description} | ${example} |`,
    ),
  ].join('\n');
}

function rowsOf(schema: z.ZodType, prefix: string): readonly Row[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return rowsOf(inner.element as z.ZodType, `${prefix.replace(/\.$/u, '')}[].`);
  if (inner instanceof z.ZodDiscriminatedUnion) return formRows(inner, prefix);
  if (!(inner instanceof z.ZodObject)) return [];
  // kk, ru and en of one thing are one row
  if (Object.keys(inner.shape).join() === 'kk,ru,en') return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const { description = '', examples } = field.meta() ?? {};
    const example = Array.isArray(examples) && typeof examples[0] === 'string' ? `\`${examples[0]}\`` : '';
    const isRequired = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
    const languages = isTrilingual(field) ? ' In `kk`, `ru` and `en`.' : '';
    const row = {
      field: prefix + name,
      isRequired,
      description: cell(description + languages),
      example: cell(example),
    };
    return [row, ...rowsOf(field, `${prefix}${name}.`)];
  });
}

/** A group of fields that has several forms: each with the word that names it, and its further fields. */
function formRows(union: z.ZodDiscriminatedUnion, prefix: string): readonly Row[] {
  const { discriminator } = union.def;
  return (union.options as readonly z.ZodObject[]).flatMap((option) => {
    const literal = option.shape[discriminator];
    const name = literal instanceof z.ZodLiteral ? String([...literal.values][0]) : '';
    const { description = '' } = option.meta() ?? {};
    const row = {
      field: `${prefix}${discriminator}: ${name}`,
      isRequired: true,
      description: cell(description),
      example: '',
    };
    const others = rowsOf(option, prefix).filter(({ field }) => field !== `${prefix}${discriminator}`);
    return [{ ...row, isRequired: false }, ...others];
  });
}

function isTrilingual(field: z.ZodType): boolean {
  const inner = unwrap(field);
  const element = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
  return element instanceof z.ZodObject && Object.keys(element.shape).join() === 'kk,ru,en';
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
