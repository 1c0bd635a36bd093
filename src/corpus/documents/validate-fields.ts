// What a schema finds wrong, as diagnostics with the place of the value. Over 150 lines: one function a kind of finding.

import { isMap, isScalar, type Node } from 'yaml';
import { z } from 'zod';
import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { type PhraseKey, phrase, phraseKeys } from '../../domain/diagnostics/phrases.ts';
import { closest } from '../closest.ts';
import { type Report, reportOn } from '../legal-markdown/report.ts';
import type { DocumentKind } from './kinds.ts';
import { type Frontmatter, lineAndColumn } from './read-frontmatter.ts';

interface Input {
  readonly text: string;
  readonly lines: readonly string[];
  readonly file: string;
  readonly frontmatter: Frontmatter;
}

type Path = readonly PropertyKey[];

/** The fields of a document as its schema understands them; null when something is wrong with them. */
export function validateFields<Schema extends z.ZodType>(
  kind: DocumentKind<Schema>,
  input: Input,
): { fields: z.output<Schema> | null; diagnostics: readonly Diagnostic[] } {
  const result = kind.schema.safeParse(input.frontmatter.data);
  if (result.success) return { fields: result.data, diagnostics: [] };
  const report = reportOn({ file: input.file, lines: input.lines });
  const misspelt = misspeltFields(kind, input, result.error.issues);
  for (const issue of result.error.issues) {
    const missing = missingField(input, issue);
    if (missing !== null && misspelt.has(missing)) continue;
    reportIssue(report, kind, input, issue);
  }
  return { fields: null, diagnostics: report.diagnostics };
}

/** The field that an issue finds missing: the one it is about, or one that another value asks for. */
function missingField(input: Input, issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'custom') {
    const missing = issue.params?.['missing'] as string | undefined;
    return missing === undefined ? null : fieldName([...issue.path.slice(0, -1), missing]);
  }
  return valueAt(input, issue.path) === undefined ? fieldName(issue.path) : null;
}

/** Fields that an unknown one is near to: a key with a slip in it is one mistake, not an unknown field and a missing one. */
function misspeltFields(kind: DocumentKind, input: Input, issues: readonly z.core.$ZodIssue[]): ReadonlySet<string> {
  const meant = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = knownFields(kind, input, issue.path);
    return issue.keys.map((key) => fieldName([...issue.path, closest(key, known)]));
  });
  return new Set(meant);
}

function reportIssue(report: Report, kind: DocumentKind, input: Input, issue: z.core.$ZodIssue): void {
  const { path } = issue;
  const field = fieldName(path);
  const schema = schemaAt(kind.schema, path, input.frontmatter.data);
  const choices = choicesOf(path.length === 0 ? null : schemaAt(kind.schema, path.slice(0, -1), null), path.at(-1));
  const description = schema?.meta()?.description ?? (choices.length === 0 ? '' : `One of: ${choices.join(', ')}.`);
  const example = choices[0] ?? exampleAt(kind, input, path, schema);

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownFields(kind, input, path);
      for (const key of issue.keys) {
        addAt(
          report,
          kind.isAboutPeople === true ? 'field-about-person' : 'unknown-field',
          placeOfKey(input, [...path, key]),
          {
            field: fieldName([...path, key]),
            kind: phrase(kind.name),
            suggestion: closest(key, known),
            fields: known.join(', '),
          },
        );
      }
      return;
    }
    case 'custom': {
      const { diagnostic, missing, ...values } = (issue.params ?? {}) as Record<string, string>;
      // the value asks for a field that is missing, or the field itself should not be there
      const place = missing === undefined ? placeOfKey(input, path) : placeOfValue(input, path);
      addAt(report, diagnostic as DiagnosticCode, place, values);
      return;
    }
    default: {
      const value = valueAt(input, path);
      if (value === undefined) {
        const last = path.at(-1);
        addAt(report, 'missing-field', placeOfParent(input, path), {
          kind: phrase(kind.name),
          field,
          description,
          line: `${String(last)}: ${example}`,
        });
      } else if (issue.code === 'invalid_value' || isUnknownChoice(issue)) {
        const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : choices;
        addAt(report, 'unknown-value', placeOfValue(input, path), {
          value: String(value),
          field,
          suggestion: closest(String(value), allowed),
          choices: allowed.join(', '),
        });
      } else if (issue.code === 'invalid_format' && issue.format === 'date') {
        addAt(report, 'wrong-date', placeOfValue(input, path), { value: String(value), example });
      } else if (issue.code === 'invalid_key') {
        const values = { field, expected: phrase('documentId'), description, example: 'order-signed' };
        addAt(report, 'wrong-text', placeOfKey(input, path), values);
      } else {
        const isText = typeof value === 'string' && issue.code === 'invalid_format';
        const form = schema === null ? undefined : unwrapped(schema).meta()?.['expected'];
        const expected = isText ? expectedText(form, issue) : expectedShape(issue);
        const code = isText ? 'wrong-text' : 'wrong-shape';
        addAt(report, code, placeOfValue(input, path), { field, expected: phrase(expected), description, example });
      }
    }
  }
}

/** `copy.from.kk`, `asPublished[2].at`. */
function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

function expectedText(expected: unknown, issue: z.core.$ZodIssue): PhraseKey {
  if (issue.code === 'invalid_format' && 'pattern' in issue && String(issue.pattern).includes('code'))
    return 'codeInAddress';
  return phraseKeys.find((key) => key === expected) ?? 'line';
}

/** A value that says which of several forms a group of fields has, and names none of them. */
function isUnknownChoice(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue;
}

/** What the field may say that decides between several forms; empty for any other field. */
function choicesOf(schema: z.ZodType | null, field: PropertyKey | undefined): readonly string[] {
  const union = schema === null ? null : unwrapped(schema);
  if (!(union instanceof z.ZodDiscriminatedUnion) || union.def.discriminator !== field) return [];
  return (union.options as readonly z.ZodObject[]).flatMap((option) => literalsOf(option, union.def.discriminator));
}

function literalsOf(option: z.ZodObject, field: string): readonly string[] {
  const literal = option.shape[field];
  return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
}

function expectedShape(issue: z.core.$ZodIssue): PhraseKey {
  if (issue.code === 'too_small') return 'filledList';
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  return expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'fields' : 'line';
}

/** The example of a field as it is typed; an element of a list or a named value is shown by the example of the whole. */
function exampleAt(kind: DocumentKind, input: Input, path: Path, schema: z.ZodType | null): string {
  const own = exampleValue(schema);
  const whole = path.length === 0 ? null : schemaAt(kind.schema, path.slice(0, -1), input.frontmatter.data);
  const isPart = whole !== null && [z.ZodArray, z.ZodRecord].some((form) => unwrapped(whole) instanceof form);
  if (own !== unknownExample || !isPart) return shownInYaml(own);
  const example = exampleValue(whole);
  return shownInYaml(typeof example === 'object' && example !== null ? Object.values(example)[0] : example);
}

const unknownExample = '…';

/** The example of a field; a group of fields without one is shown with the examples of its fields, several forms by the first. */
function exampleValue(schema: z.ZodType | null): unknown {
  const examples = schema?.meta()?.examples;
  if (Array.isArray(examples)) return examples[0];
  const inner = schema === null ? null : unwrapped(schema);
  if (inner instanceof z.ZodDiscriminatedUnion) return exampleValue(inner.options[0] as z.ZodType);
  if (inner instanceof z.ZodLiteral) return [...inner.values][0];
  const fields = Object.entries(shapeOf(inner) ?? {}).filter(([, field]) => !(field instanceof z.ZodOptional));
  if (fields.length === 0) return unknownExample;
  return Object.fromEntries(fields.map(([name, field]) => [name, exampleValue(field)]));
}

function shownInYaml(example: unknown): string {
  return typeof example === 'string'
    ? example
    : JSON.stringify(example)
        .replaceAll(/"(\w+)":/gu, '$1: ')
        .replaceAll(',', ', ');
}

function knownFields(kind: DocumentKind, input: Input, path: Path): readonly string[] {
  return Object.keys(shapeOf(schemaAt(kind.schema, path, input.frontmatter.data)) ?? {});
}

/** The schema of a field, through optional, default and list; of several forms the one that the data name. */
function schemaAt(schema: z.ZodType, path: Path, data: unknown): z.ZodType | null {
  let at: z.ZodType | null = chosen(schema, data);
  let value = data;
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    const next: z.ZodType | null = at === null ? null : partOf(at, step);
    at = next === null ? null : chosen(next, value);
  }
  return at;
}

function partOf(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return shapeOf(inner)?.[String(step)] ?? null;
}

/** The form of a group of fields that its data name; any other schema, and a group that names none, as it is. */
function chosen(schema: z.ZodType, data: unknown): z.ZodType {
  const union = unwrapped(schema);
  if (!(union instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = union.def;
  const named = (data as Record<string, unknown> | null | undefined)?.[discriminator];
  const options = union.options as readonly z.ZodObject[];
  return options.find((option) => literalsOf(option, discriminator).some((literal) => literal === named)) ?? schema;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType);
  return schema;
}

function shapeOf(schema: z.ZodType | null): Record<string, z.ZodType> | null {
  const inner = schema === null ? null : unwrapped(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : null;
}

function valueAt(input: Input, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    input.frontmatter.data,
  );
}

interface Range {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

function addAt(report: Report, code: DiagnosticCode, range: Range, values: Record<string, string>): void {
  report.add(code, range.line, range.column, range.length, values);
}

/** Where a value of the frontmatter stands in the file; for a field that is not there, the block it would be in. */
export function placeOfValue(input: Input, path: Path): Range {
  const node = input.frontmatter.document().getIn(path, true) as Node | undefined;
  const range = node?.range;
  return range === null || range === undefined ? placeOfKey(input, path) : rangeOf(input, range[0], range[1]);
}

/** The key of a field; for an element of a list, the element. */
function placeOfKey(input: Input, path: Path): Range {
  const last = path.at(-1);
  const parent =
    path.length === 1
      ? input.frontmatter.document().contents
      : input.frontmatter.document().getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === last) : undefined;
  const key = pair?.key as Node | undefined;
  const element =
    typeof last === 'number' ? (input.frontmatter.document().getIn(path, true) as Node | undefined) : undefined;
  const range = key?.range ?? element?.range;
  return range === null || range === undefined ? placeOfParent(input, path) : rangeOf(input, range[0], range[1]);
}

/** What a missing field belongs in: the key of its block, or the opening line of the frontmatter. */
function placeOfParent(input: Input, path: Path): Range {
  return path.length <= 1 ? { line: 1, column: 1, length: 3 } : placeOfKey(input, path.slice(0, -1));
}

/** A range of the YAML in the file, cut at the end of its first line. */
function rangeOf(input: Input, start: number, end: number): Range {
  const { line, column } = lineAndColumn(input.text, input.frontmatter.offset + start);
  const rest = (input.lines[line - 1] ?? '').length - column + 1;
  return { line, column, length: Math.max(1, Math.min(end - start, rest)) };
}
