import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** One rule about the content as a whole, on a day. It returns what breaks it and changes nothing. */
export type Check = (corpus: Corpus, asOf: string) => readonly Diagnostic[];
