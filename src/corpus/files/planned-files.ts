import type { ContentFile, Origin } from './content-files.ts';

/** Documents as they would be after a change: the whole text by its path; null for one that would be deleted. */
export type PlannedFiles = ReadonlyMap<string, string | null>;

/** The files of a folder as they would be after a change, so that it can be checked before anything is written. Sorted by path. */
export function withPlanned(
  files: readonly ContentFile[],
  planned: PlannedFiles,
  origin: Origin,
): readonly ContentFile[] {
  const changed = [...planned].flatMap(([path, text]): ContentFile[] =>
    text === null ? [] : [{ path, file: `${origin}/${path}`, origin, bytes: new TextEncoder().encode(text) }],
  );
  return [...files.filter(({ path }) => !planned.has(path)), ...changed].toSorted((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
}
