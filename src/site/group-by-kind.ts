import type { SourceKind } from '../../schemas/source.ts';

/** From the highest legal force downwards; what is not an act stands last. */
const order: readonly SourceKind[] = [
  'constitution',
  'constitutionalLaw',
  'treaty',
  'law',
  'decree',
  'resolution',
  'order',
  'programme',
];

export function groupByKind<Source extends { readonly kind: SourceKind }>(
  sources: readonly Source[],
): readonly { readonly kind: SourceKind; readonly members: readonly Source[] }[] {
  return order
    .map((kind) => ({ kind, members: sources.filter((source) => source.kind === kind) }))
    .filter(({ members }) => members.length > 0);
}
