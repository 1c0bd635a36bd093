import type { z } from 'zod';
import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import type { Diagnostic, Place } from '../../domain/diagnostics/diagnostic.ts';
import { phrase } from '../../domain/diagnostics/phrases.ts';
import type { SourceDocument } from '../corpus.ts';
import type { ContentFile } from '../files/content-files.ts';
import { decodeText } from '../files/decode-text.ts';
import { checkInvisible } from '../legal-markdown/check-lines.ts';
import { type Report, reportOn } from '../legal-markdown/report.ts';
import { hidePerson, withoutPerson } from './hide-person.ts';
import type { DocumentKind } from './kinds.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { reportSampleLines, reportSampleValues } from './sample-values.ts';
import { placeOfValue, validateFields } from './validate-fields.ts';

/** A document whose fields follow the schema of its kind. */
export interface ReadDocument<Schema extends z.ZodType> {
  readonly document: SourceDocument;
  readonly fields: z.output<Schema>;
  /** Line on which the text below the frontmatter begins. */
  readonly bodyLine: number;
}

export interface DocumentReading<Schema extends z.ZodType> {
  readonly read: ReadDocument<Schema> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes to fields. Messages on a document about a person show its lines without the person: they may end in the log of a server. */
export function readDocument<Schema extends z.ZodType>(
  file: ContentFile,
  kind: DocumentKind<Schema>,
): DocumentReading<Schema> {
  const reading = readPasses(file, kind);
  if (kind.isAboutPeople !== true) return reading;
  const { read, diagnostics } = reading;
  const hidden =
    read === null ? null : { ...read, document: { ...read.document, lines: read.document.lines.map(hidePerson) } };
  return { read: hidden, diagnostics: diagnostics.map(withoutPerson) };
}

/** The passes of one document, in their order; the first that cannot go on ends the reading. */
function readPasses<Schema extends z.ZodType>(file: ContentFile, kind: DocumentKind<Schema>): DocumentReading<Schema> {
  const decoded = decodeText(file, kind.template);
  if (decoded.kind === 'unreadable') return { read: null, diagnostics: [decoded.diagnostic] };
  const { text, lines } = decoded;

  const { frontmatter, diagnostics } = readFrontmatter(text, lines, file.file, kind);
  if (frontmatter === null) return { read: null, diagnostics };

  const input = { text, lines, file: file.file, frontmatter };
  const validated = validateFields(kind, input);
  const report = reportOn({ file: file.file, lines });
  const checked = kind.isPlainBody === true ? lines : lines.slice(0, frontmatter.bodyLine - 1);
  for (const [index, line] of checked.entries()) checkInvisible(report, index + 1, line);
  reportSampleValues(report, input);
  if (kind.isPlainBody === true) reportSampleLines(report, lines, frontmatter.bodyLine);
  if (kind.isAboutPeople === true) reportPersonalNumbers(report, validated.diagnostics);
  if (!kind.hasBody && frontmatter.body.trim() !== '') {
    const line = lines.findIndex((content, index) => index >= frontmatter.bodyLine - 1 && content.trim() !== '') + 1;
    report.add('body-unexpected', line, 1, lines[line - 1]?.length ?? 1, { kind: phrase(kind.name) });
  }
  // a value that a comment cuts off is wrong for that reason alone, and nobody may rely on it; nor is the form of a sample text
  // or of an identification number told of as well
  const reasons = [...diagnostics, ...report.diagnostics.filter(({ code }) => reasonsForForm.has(code))];
  const hasReason = ({ code, place }: Diagnostic): boolean =>
    code !== 'field-about-person' && reasons.some((reason) => isSameLine(reason.place, place));
  const wrongFields = validated.diagnostics.filter((diagnostic) => !hasReason(diagnostic));
  const found = [...diagnostics, ...wrongFields, ...report.diagnostics];
  if (validated.fields === null || diagnostics.length > 0) return { read: null, diagnostics: found };
  const document = { file: file.file, lines, placeOf: (path: readonly PropertyKey[]) => placeOfValue(input, path) };
  return { read: { document, fields: validated.fields, bodyLine: frontmatter.bodyLine }, diagnostics: found };
}

/** Finds the places of the fields of a document that was read before without a complaint. */
export function placeInDocument(
  text: string,
  lines: readonly string[],
  file: string,
  kind: DocumentKind,
): SourceDocument['placeOf'] {
  const { frontmatter } = readFrontmatter(text, lines, file, kind);
  if (frontmatter === null) throw new Error(`${file} was read before, and cannot be read now`);
  const input = { text, lines, file, frontmatter };
  return (field) => placeOfValue(input, field);
}

/** What is told of a value instead of its wrong form. */
const reasonsForForm: ReadonlySet<DiagnosticCode> = new Set(['example-left', 'personal-number']);

function isSameLine(a: Place, b: Place): boolean {
  return a.kind === 'span' && b.kind === 'span' && a.line === b.line;
}

/**
 * Twelve digits are an individual identification number: it has no place on a list, in whatever field or text it was put. In a
 * field that has no place itself it goes with the field.
 */
function reportPersonalNumbers(report: Report, told: readonly Diagnostic[]): void {
  for (const [index, line] of report.source.lines.entries()) {
    const isTold = told.some(
      ({ code, place }) => code === 'field-about-person' && place.kind === 'span' && place.line === index + 1,
    );
    if (isTold) continue;
    for (const { index: start, 0: digits } of line.matchAll(/(?<![\da-f])\d{12}(?![\da-f])/gu))
      report.add('personal-number', index + 1, start + 1, digits.length);
  }
}
