import path from 'node:path';
import type { ContentRoot } from '../corpus/load-corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** A document of a private root, as diagnostics call it. */
const privateFile = /^(?:reserve\/(?:reserve|receipts)|records\/records)\//u;

/**
 * The same diagnostics with the files of the private folders as they lie on this computer: what is in no repository is found by its
 * real path alone.
 */
export function withRealPaths(
  diagnostics: readonly Diagnostic[],
  roots: readonly ContentRoot[],
): readonly Diagnostic[] {
  const real = (file: string): string => {
    const root = roots.find(
      ({ shownAs }) => shownAs !== 'content' && shownAs !== 'samples' && file.startsWith(`${shownAs}/`),
    );
    return root === undefined ? file : path.join(root.folder, file.slice(root.shownAs.length + 1));
  };
  return diagnostics.map(({ code, place, values }) => ({
    code,
    place: { ...place, file: real(place.file) },
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, privateFile.test(value) ? real(value) : value]),
    ),
  }));
}
