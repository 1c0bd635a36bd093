import path from 'node:path';
import { type ActStore, actStore } from './acts/act-store.ts';
import { type DocumentStore, documentStore } from './documents/document-store.ts';

/** What was read before without a complaint: acts with their texts, and all other documents. */
export interface ReadingStore {
  readonly acts: ActStore;
  readonly documents: DocumentStore;
}

/**
 * Keeps it in a folder.
 *
 * @param code digest of the code that reads: what other code made of the content is not used
 */
export function readingStore(folder: string, code: string): ReadingStore {
  return {
    acts: actStore(path.join(folder, 'acts'), code),
    documents: documentStore(path.join(folder, 'documents'), code),
  };
}
