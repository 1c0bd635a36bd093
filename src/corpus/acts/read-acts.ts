import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import type { Act } from '../corpus.ts';
import { kinds } from '../documents/kinds.ts';
import type { PlacedFile } from '../documents/place-files.ts';
import type { ActStore } from './act-store.ts';
import { type ActFiles, type Citable, digestOf, readAct } from './read-act.ts';
import { readTogether } from './read-together.ts';

/** The files of every act, in the order of their names. */
export function actsIn(placed: readonly PlacedFile[], citable: Citable): readonly ActFiles[] {
  const files = placed.filter(({ kind }) => kind.name === kinds.act.name || kind.name === kinds.edition.name);
  return [...Map.groupBy(files, ({ groups }) => groups['slug'] ?? '').values()].map(
    (own): ActFiles => ({ files: own, digest: digestOf(own, citable.digest) }),
  );
}

/** Reads every act, or takes it from the store when its files, and what it may cite, are as they were. */
export function readActs(
  all: readonly ActFiles[],
  citable: Citable,
  diagnostics: Diagnostic[],
  store: ActStore | null,
  busy: number,
): readonly Act[] {
  const kept = new Map(all.map((one) => [one, store?.take(one.files, one.digest) ?? null]));
  const changed = all.filter((one) => kept.get(one) === null);
  // in the end by this thread, where a problem has to be told
  const read = store === null ? new Map<ActFiles, Act>() : readTogether(changed, citable, store, busy);
  const acts = all.flatMap((one): readonly Act[] => {
    const known = kept.get(one) ?? read.get(one) ?? store?.take(one.files, one.digest) ?? null;
    return known === null ? readAct(one, citable.outside, diagnostics) : [known];
  });
  store?.forgetOthers();
  return acts;
}
