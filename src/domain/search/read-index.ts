import type { BeginningFile, DocumentBlock, IndexHead, RestFile, StemFile } from './index-format.ts';

/** Where the files of the index come from: a server, or a test. Each is asked for when it is needed, and kept by whoever gives it. */
export interface IndexReader {
  readonly head: IndexHead;
  readonly stems: (index: number) => Promise<StemFile>;
  readonly rest: (index: number) => Promise<RestFile>;
  readonly beginnings: (index: number) => Promise<BeginningFile>;
  readonly block: (index: number) => Promise<DocumentBlock>;
}
