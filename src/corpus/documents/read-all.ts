import type { z } from 'zod';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import type { Origin } from '../files/content-files.ts';
import type { DocumentStore } from './document-store.ts';
import type { DocumentKind } from './kinds.ts';
import type { PlacedFile } from './place-files.ts';
import { type DocumentReading, type ReadDocument, readDocument } from './read-document.ts';

/** Files, and where it is told what is wrong with them. */
export interface Reading {
  readonly placed: readonly PlacedFile[];
  readonly diagnostics: Diagnostic[];
  /** Documents that were read before; none where it is null. */
  readonly store: DocumentStore | null;
}

/** Reads every file of one kind and makes something of each that could be read. */
export function readAll<Schema extends z.ZodType, Made>(
  { placed, diagnostics, store }: Reading,
  kind: DocumentKind<Schema>,
  make: (groups: Readonly<Record<string, string>>, read: ReadDocument<Schema>, origin: Origin) => Made,
): Made[] {
  return placed.flatMap(({ kind: found, file, groups }) => {
    if (found.name !== kind.name) return [];
    const kept = store?.take(file, kind) ?? null;
    if (kept !== null) return [make(groups, kept, file.origin)];
    const reading: DocumentReading<Schema> = readDocument(file, kind);
    diagnostics.push(...reading.diagnostics);
    if (reading.read === null) return [];
    if (reading.diagnostics.length === 0) store?.keep(file, kind, reading.read);
    return [make(groups, reading.read, file.origin)];
  });
}

export function partsOf<Schema extends z.ZodType>(
  read: ReadDocument<Schema>,
): Pick<ReadDocument<Schema>, 'document' | 'fields'> {
  return { document: read.document, fields: read.fields };
}
