import type { ActView, HistoryEntry } from '../views/act-view.ts';
import { sourceUri, workUri } from './akoma-ntoso-uris.ts';

/** The acts that amended this one, each once, in the order of their days. */
export function amendingActs(
  act: ActView,
): readonly { readonly eId: string; readonly href: string; readonly name: string }[] {
  const entries = new Map(act.history.map((entry) => [amendmentKey(entry), entry]));
  return [...entries.entries()].map(([eId, entry]) => ({
    eId,
    href: amendingUri(entry),
    name: entry.source?.name.kk ?? `${entry.amendment.authority} ${entry.amendment.date} № ${entry.amendment.number}`,
  }));
}

/** `amendment_2025-03-17_11-1-4-145` */
function amendmentKey({ amendment }: HistoryEntry): string {
  return `amendment_${amendment.date}_${amendment.number.replace(/[^\p{L}\d-]+/gu, '-')}`;
}

function amendingUri({ source, amendment }: HistoryEntry): string {
  return source === null
    ? workUri({ kind: 'act', number: amendment.number, adopted: amendment.date })
    : sourceUri(source, null);
}

/** The days of its life: adopted, amended, repealed. */
export function lifeOf(act: ActView): readonly string[] {
  const amended = new Map(
    act.history
      .filter(({ amendment }) => amendment.kind !== 'repealed' || amendment.unit !== 'act')
      .map((entry) => [amendmentKey(entry), entry.amendment.date]),
  );
  const repealed = act.repealedBy?.adopted ?? null;
  return [
    `<eventRef date="${act.adopted}" type="generation" source="#original"/>`,
    ...[...amended].map(([eId, date]) => `<eventRef date="${date}" type="amendment" source="#${eId}"/>`),
    ...(act.repealedBy === null || repealed === null
      ? []
      : [`<eventRef date="${repealed}" type="repeal" source="#source_${act.repealedBy.id}"/>`]),
  ];
}

/** A note that only says "amended" does not tell whether words were put in, left out or replaced: the type is incomplete then. */
export function modificationOf(entry: HistoryEntry, index: number): string {
  const types = {
    newWording: 'type="substitution"',
    amended: 'type="substitution" incomplete="true"',
    repealed: 'type="repeal"',
  } as const;
  return (
    `<textualMod eId="modification_${index + 1}" ${types[entry.amendment.kind]}>` +
    `<source href="#${amendmentKey(entry)}"/><destination href="#${entry.subject?.id ?? 'main'}"/></textualMod>`
  );
}
