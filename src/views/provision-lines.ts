import { type Provision, partsOf, withDescendants } from '../domain/acts/provision.ts';
import { align } from './align.ts';
import { compareWords, pieces } from './redline.ts';
import type { Redline, RedlineLine } from './redline-view.ts';

type Side = RedlineLine['side'];

/** The lines of a provision that differs: its own words, then what is in it; of what is the same only that it is there. */
export function linesOf(before: Provision | null, after: Provision | null, depth = 0): readonly RedlineLine[] {
  const own = before?.rows || after?.rows ? rowsOf(before, after, depth) : ownLine(before, after, depth);
  const [old, now] = [partsInside(before), partsInside(after)];
  const inner = align(old, now).map((pair): readonly RedlineLine[] => {
    const [was, is] = [pair.before?.provision ?? null, pair.after?.provision ?? null];
    const isSame = pair.before?.words === pair.after?.words && was?.number === is?.number;
    return isSame ? [omitted(depth + 1)] : linesOf(was, is, depth + 1);
  });
  return withoutRepeatedOmissions([...own, ...inner.flat()]);
}

export function isDivision({ kind }: Provision): boolean {
  return kind === 'component' || kind === 'chapter' || kind === 'section';
}

/** The words of a unit and of all that is in it, without the number of the unit itself. */
export function allWords(provision: Provision): string {
  const words = withDescendants(provision).map((unit) =>
    [unit === provision ? '' : unit.number, unit.heading, unit.text, ...(unit.rows ?? []).flat()].join(' '),
  );
  return words.join('\n');
}

/** Number and words as they are published in one line. */
export function numbered({ number, heading, text }: Provision): string {
  return [number, heading ?? text].filter((part) => part !== null && part !== '').join(' ');
}

function partsInside(provision: Provision | null) {
  if (provision === null || isDivision(provision)) return [];
  return partsOf(provision).map((part) => ({
    kind: part.kind,
    key: part.id.slice(provision.id.length),
    words: allWords(part),
    provision: part,
  }));
}

function ownLine(before: Provision | null, after: Provision | null, depth: number): readonly RedlineLine[] {
  const [old, now] = [before === null ? '' : numbered(before), after === null ? '' : numbered(after)];
  if (old === '' && now === '') return [];
  return [
    { ...place(before, after, depth), cells: [compared(before === null ? null : old, after === null ? null : now)] },
  ];
}

/** The rows of a table, cell by cell; the head of the table stands above those that differ. */
function rowsOf(before: Provision | null, after: Provision | null, depth: number): readonly RedlineLine[] {
  const [old, now] = [rowsToAlign(before), rowsToAlign(after)];
  return align(old, now).flatMap(({ before: was, after: is }): readonly RedlineLine[] => {
    const isHead = (was ?? is)?.index === 0 && (is ?? was)?.index === 0;
    if (was !== null && is !== null && was.words === is.words && !isHead) return [omitted(depth)];
    const at = { ...place(before, after, depth), anchor: rowAnchor(before, after, was, is), side: sideOfPair(was, is) };
    // cells that were split or joined cannot be told apart by their places
    if (was !== null && is !== null && was.cells.length !== is.cells.length) {
      return [
        { ...at, anchor: null, side: 'before', cells: was.cells.map((cell) => pieces('removed', cell)) },
        { ...at, side: 'after', cells: is.cells.map((cell) => pieces('added', cell)) },
      ];
    }
    const cells = (is ?? was)?.cells.map((_, index) => compared(was?.cells[index] ?? null, is?.cells[index] ?? null));
    return [{ ...at, cells: cells ?? [] }];
  });
}

interface TableRow {
  readonly kind: string;
  readonly key: string;
  readonly words: string;
  readonly cells: readonly string[];
  readonly index: number;
}

function rowsToAlign(table: Provision | null): readonly TableRow[] {
  return (table?.rows ?? []).map((cells, index) => ({
    kind: index === 0 ? 'head' : 'row',
    key: String(index),
    words: cells.join('\u0000'),
    cells,
    index,
  }));
}

function rowAnchor(
  before: Provision | null,
  after: Provision | null,
  was: TableRow | null,
  is: TableRow | null,
): string {
  return is === null ? `was-${before?.id}-row-${(was?.index ?? 0) + 1}` : `${after?.id}-row-${is.index + 1}`;
}

function place(before: Provision | null, after: Provision | null, depth: number): Omit<RedlineLine, 'cells'> {
  const anchor = depth === 0 ? null : after === null ? `was-${before?.id}` : after.id;
  return { anchor, field: null, lang: 'kk', side: sideOfPair(before, after), depth };
}

function sideOfPair(before: unknown, after: unknown): Side {
  return before === null ? 'after' : after === null ? 'before' : 'both';
}

function compared(before: string | null, after: string | null): Redline {
  if (before === null) return pieces('added', after ?? '');
  return after === null ? pieces('removed', before) : compareWords(before, after);
}

function omitted(depth: number): RedlineLine {
  return { anchor: null, field: null, lang: 'kk', side: 'both', depth, cells: [] };
}

function withoutRepeatedOmissions(lines: readonly RedlineLine[]): readonly RedlineLine[] {
  return lines.filter(({ cells }, index) => cells.length > 0 || lines[index - 1]?.cells.length !== 0);
}
