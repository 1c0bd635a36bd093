import type { z } from 'zod';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import type { Origin } from '../files/content-files.ts';
import type { DocumentKind } from './kinds.ts';
import type { PlacedFile } from './place-files.ts';
import { type DocumentReading, type ReadDocument, readDocument } from './read-document.ts';

/** Reads every file of one kind and makes something of each that could be read. */
export function readAll<Schema extends z.ZodType, Made>(
  placed: readonly PlacedFile[],
  kind: DocumentKind<Schema>,
  diagnostics: Diagnostic[],
  make: (groups: Readonly<Record<string, string>>, read: ReadDocument<Schema>, origin: Origin) => Made,
): Made[] {
  return placed.flatMap((candidate) => {
    if (candidate.kind.name !== kind.name) return [];
    const reading: DocumentReading<Schema> = readDocument(candidate.file, kind);
    diagnostics.push(...reading.diagnostics);
    return reading.read === null ? [] : [make(candidate.groups, reading.read, candidate.file.origin)];
  });
}

export function partsOf<Schema extends z.ZodType>(
  read: ReadDocument<Schema>,
): Pick<ReadDocument<Schema>, 'document' | 'fields'> {
  return { document: read.document, fields: read.fields };
}
