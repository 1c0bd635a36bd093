/** How what is there differs from what the manifest says. */
export interface FileDifference {
  readonly path: string;
  readonly kind: 'missing' | 'altered' | 'extra';
}

/**
 * Compares the files of a folder with those it should have; both by path, with their SHA-256. Sorted by path; empty when they agree.
 */
export function fileDifferences(
  expected: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
): readonly FileDifference[] {
  const lacking = [...expected].flatMap(([path, digest]): readonly FileDifference[] => {
    const found = actual.get(path);
    if (found === digest) return [];
    return [{ path, kind: found === undefined ? 'missing' : 'altered' }];
  });
  const extra = [...actual.keys()].flatMap((path): readonly FileDifference[] =>
    expected.has(path) ? [] : [{ path, kind: 'extra' }],
  );
  return [...lacking, ...extra].sort((a, b) => (a.path < b.path ? -1 : 1));
}
