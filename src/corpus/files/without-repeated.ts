import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { placeOfFile } from '../documents/kinds.ts';
import type { ContentFile } from './content-files.ts';

/**
 * The files of several content folders as one: a document that an earlier folder has too is reported and left out. An act goes
 * with its texts, and is reported once.
 *
 * @param roots the files of each content folder, in the order of the folders
 */
export function withoutRepeated(roots: readonly (readonly ContentFile[])[]): {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const firsts = new Map<string, ContentFile>();
  const diagnostics: Diagnostic[] = [];
  const files = roots.flatMap((root) => {
    const isRepeated = ({ path }: ContentFile): boolean => firsts.has(path) && placeOfFile(path).kind !== null;
    const repeatedActs = root.filter((file) => isRepeated(file) && file.path.endsWith('/act.md'));
    const goesWithAct = (file: ContentFile): boolean =>
      repeatedActs.some((act) => file !== act && file.path.startsWith(act.path.slice(0, -'act.md'.length)));
    const kept = root.filter((file) => !isRepeated(file) && !goesWithAct(file));
    for (const file of root) {
      const first = firsts.get(file.path);
      if (first === undefined || !isRepeated(file) || goesWithAct(file)) continue;
      diagnostics.push({
        code: 'id-repeated',
        place: { kind: 'file', file: file.file },
        values: { first: first.file },
      });
    }
    for (const file of kept) firsts.set(file.path, file);
    return kept;
  });
  return { files, diagnostics };
}
