import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** One rule about the content as a whole, on a day. It returns what breaks it and changes nothing. */
export type Check = (corpus: Corpus, asOf: string) => readonly Diagnostic[];

/** What a rule about one act at a time may look at. Of the paths, those of outside acts and of the act itself. */
export type ActsInPlace = Pick<Corpus, 'acts' | 'sources' | 'bodies' | 'paths'>;

/**
 * One rule about every act by itself and what it may cite. What it finds in an act depends on no other act: so those in which all such
 * rules found nothing need not be shown to it again.
 */
export type ActCheck = (acts: ActsInPlace) => readonly Diagnostic[];
