import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** One rule about the content as a whole. It returns what breaks it and changes nothing. */
export type Check = (corpus: Corpus) => readonly Diagnostic[];
