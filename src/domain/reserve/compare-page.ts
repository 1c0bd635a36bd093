// Whether a public page shows exactly the list of a day: everybody who is on it, nobody who left, and nobody else.

import { formerNamesIn } from './former-names.ts';
import { isNameHeading, nameKey } from './name-list.ts';
import { isNearName } from './near-name.ts';

/** A person by the document and the name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** A table or a list of a page, in the order of the page, from 1. */
export interface ShownGroup {
  readonly kind: 'table' | 'list';
  readonly number: number;
  readonly rows: readonly ShownRow[];
}

export interface ShownRow {
  /** Its place in the table or list, from 1; rows of headings are not counted. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a page shows. */
export interface ShownPage {
  readonly groups: readonly ShownGroup[];
  /** Everything that stands in it, hidden or not. */
  readonly text: string;
}

/** Where on a page. */
export interface PagePlace {
  readonly kind: 'table' | 'list';
  readonly number: number;
  readonly row: number;
}

/** What differs, by document and place. Only `shown` is what stands there, for an officer who asks to see it. */
export type PageDifference =
  | { readonly kind: 'noList' }
  | { readonly kind: 'missing'; readonly member: string }
  | { readonly kind: 'misspelt'; readonly member: string; readonly place: PagePlace; readonly shown: string }
  | { readonly kind: 'repeated'; readonly member: string; readonly place: PagePlace; readonly shown: string }
  | { readonly kind: 'further'; readonly place: PagePlace; readonly shown: string }
  /** Null where the name stands outside tables and lists. */
  | { readonly kind: 'former'; readonly member: string; readonly place: PagePlace | null };

interface Read {
  readonly place: PagePlace;
  readonly shown: string;
  /** The person whose name the row has. */
  readonly member: string | null;
  readonly former: string | null;
}

/**
 * What differs between the list of a day and a page; empty where the page shows exactly the list. Looked at is every table and
 * list of the page that has a name of the list, or a former one.
 */
export function comparePage(
  { groups, text }: ShownPage,
  onList: readonly NamedPerson[],
  formerly: readonly NamedPerson[],
): readonly PageDifference[] {
  const current = new Map(onList.map(({ id, name }) => [nameKey(name), id]));
  const former = new Map(
    formerly.flatMap(({ id, name }) => (current.has(nameKey(name)) ? [] : [[nameKey(name), id] as const])),
  );
  const read = groups
    .map((group) => readGroup(group, current, former))
    .filter((rows) => rows.some(({ member, former: left }) => member !== null || left !== null));
  const differences = read.flatMap((rows) => differencesIn(rows));
  const shown = new Set(read.flat().flatMap(({ member }) => member ?? []));
  const missing = onList.filter(({ id }) => !shown.has(id));
  const elsewhere = formerNamesIn(text, onList, former).filter(
    (member) => !differences.some((found) => found.kind === 'former' && found.member === member),
  );
  return [
    ...(onList.length > 0 && shown.size === 0 ? [{ kind: 'noList' } as const] : []),
    ...pairMisspelt(differences, missing),
    ...elsewhere.map((member) => ({ kind: 'former', member, place: null }) as const),
  ];
}

function readGroup(
  { kind, number, rows }: ShownGroup,
  current: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): readonly Read[] {
  return (
    rows
      .filter(({ cells }) => cells.some((cell) => nameKey(cell) !== ''))
      // in a table that comes from a word processor the heading is a row like others
      .filter(({ row, cells }) => kind === 'list' || row > 1 || !cells.some(isNameHeading))
      .map(({ row, cells }) => {
        const keys = cells.map(keyOfCell);
        const found = (names: ReadonlyMap<string, string>): string | null =>
          keys.map((key) => names.get(key)).find((id) => id !== undefined) ?? null;
        return {
          place: { kind, number, row },
          shown: cells.filter((cell) => cell !== '').join(' | '),
          member: found(current),
          former: found(former),
        };
      })
  );
}

/** The name in a cell or an element of a list, without the number before it and what follows after a sign: `1. Үлгібаев Үлгі, № 5`. */
function keyOfCell(cell: string): string {
  return nameKey(cell.replace(/^\s*\d{1,4}[.)]\s*/u, '').replace(/\s*(?:[,;:(]|\s[–—-]\s).*$/su, ''));
}

function differencesIn(rows: readonly Read[]): readonly PageDifference[] {
  const seen = new Set<string>();
  return rows.flatMap(({ place, shown, member, former }): PageDifference[] => {
    if (former !== null) return [{ kind: 'former', member: former, place }];
    if (member === null) return [{ kind: 'further', place, shown }];
    if (seen.has(member)) return [{ kind: 'repeated', member, place, shown }];
    seen.add(member);
    return [];
  });
}

/** A row that is nobody's and a person who is missing, one or two letters apart, are one mistake of writing. */
function pairMisspelt(
  differences: readonly PageDifference[],
  missing: readonly NamedPerson[],
): readonly PageDifference[] {
  const open = [...missing];
  const paired = differences.map((difference): PageDifference => {
    if (difference.kind !== 'further') return difference;
    const index = open.findIndex(({ name }) =>
      difference.shown.split(' | ').some((cell) => isNearName(keyOfCell(cell), nameKey(name))),
    );
    const [person] = index < 0 ? [] : open.splice(index, 1);
    if (person === undefined) return difference;
    return { kind: 'misspelt', member: person.id, place: difference.place, shown: difference.shown };
  });
  return [...paired, ...open.map(({ id }) => ({ kind: 'missing', member: id }) as const)];
}
