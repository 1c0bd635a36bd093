import { type ActText, componentOf, type Provision, withAncestors } from '../domain/acts/provision.ts';
import { type Alignable, align, type Pair } from './align.ts';
import { labelOf } from './labels.ts';
import { allWords, isDivision, linesOf, numbered } from './provision-lines.ts';
import { compareWords } from './redline.ts';
import type { ProvisionRow } from './redline-view.ts';

/** A paragraph with all that is in it, a heading, or another unit that stands outside paragraphs. */
interface Unit extends Alignable {
  readonly provision: Provision;
  /** The common name of its component in both texts. */
  readonly component: string;
}

export interface ComparedEditions {
  /** In the order of the later edition. */
  readonly rows: readonly ProvisionRow[];
  /** How many paragraphs are the same. */
  readonly same: number;
}

/** What differs between two editions of an act. Amendment notes are no part of the text and are left out. */
export function compareEditions(before: ActText, after: ActText): ComparedEditions {
  const former = new Map<string, string>();
  for (const pair of align(componentsOf(before), componentsOf(after))) {
    if (pair.before !== null && pair.after !== null) former.set(pair.after.key, pair.before.key);
  }
  const pairs = align(
    unitsOf(before, (id) => id),
    unitsOf(after, (id) => former.get(id) ?? `new ${id}`),
  );
  return {
    rows: pairs.flatMap((pair, index) => {
      if (isSame(pair) || isInRun(pairs, index)) return [];
      return isRenumbered(pair) ? [rowOfRun(runFrom(pairs, index), before, after)] : [rowOf(pair, before, after)];
    }),
    same: pairs.filter((pair) => isSame(pair) && pair.after?.kind === 'paragraph').length,
  };
}

function componentsOf(text: ActText): readonly Alignable[] {
  return text.provisions
    .filter(({ kind }) => kind === 'component')
    .map((component) => ({ kind: component.component ?? '', key: component.id, words: allWords(component) }));
}

/** @param nameOf the common name of a component, by its id */
function unitsOf(text: ActText, nameOf: (id: string) => string): readonly Unit[] {
  return text.provisions.flatMap((provision): readonly Unit[] => {
    const [, ...around] = withAncestors(provision);
    if (around.some((unit) => !isDivision(unit))) return [];
    const { kind, id, number, heading } = provision;
    const component = nameOf(componentOf(provision).id);
    // paragraphs are counted through a component: one that came into another chapter keeps its name
    const inside = kind === 'paragraph' ? number : id.slice(componentOf(provision).id.length);
    const words = isDivision(provision) ? (heading ?? '') : allWords(provision);
    return [{ kind, key: `${component} ${inside}`, words, provision, component }];
  });
}

type FullPair = Pair<Unit> & { readonly before: Unit; readonly after: Unit };

function hasSameWords(pair: Pair<Unit> | undefined): pair is FullPair {
  return pair !== undefined && pair.before !== null && pair.after !== null && pair.before.words === pair.after.words;
}

function isSame(pair: Pair<Unit>): boolean {
  if (!hasSameWords(pair)) return false;
  const { before, after } = pair;
  return before.provision.number === after.provision.number && before.component === after.component;
}

function isRenumbered(pair: Pair<Unit> | undefined): pair is FullPair {
  return hasSameWords(pair) && !isSame(pair);
}

/** Whether it belongs to the row of the one before it: both got another number only. */
function isInRun(pairs: readonly Pair<Unit>[], index: number): boolean {
  const [last, own] = [pairs[index - 1], pairs[index]];
  return isRenumbered(own) && isRenumbered(last) && own.after.kind === 'paragraph' && last.after.kind === 'paragraph';
}

function runFrom(pairs: readonly Pair<Unit>[], start: number): readonly FullPair[] {
  const next = pairs.findIndex((_, index) => index > start && !isInRun(pairs, index));
  return pairs.slice(start, next < 0 ? undefined : next).filter(isRenumbered);
}

function rowOf({ before: old, after: now }: Pair<Unit>, before: ActText, after: ActText): ProvisionRow {
  const [was, is] = [old?.provision ?? null, now?.provision ?? null];
  return {
    // what is gone may have had the id of something that is there
    anchor: is?.id ?? `was-${was?.id}`,
    change: was === null ? 'added' : is === null ? 'removed' : 'changed',
    before: was === null ? null : labelOf(was, before.main),
    after: is === null ? null : labelOf(is, after.main),
    through: null,
    lines: linesOf(was, is),
  };
}

/** Paragraphs that follow each other and of which only the numbers are others, in one row. */
function rowOfRun(run: readonly FullPair[], before: ActText, after: ActText): ProvisionRow {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a run has at least one pair');
  const labels = (pair: FullPair) => ({
    before: labelOf(pair.before.provision, before.main),
    after: labelOf(pair.after.provision, after.main),
  });
  return {
    anchor: first.after.provision.id,
    change: 'renumbered',
    ...labels(first),
    through: run.length === 1 ? null : labels(last),
    lines: run.map(({ before: was, after: is }, index) => ({
      anchor: index === 0 ? null : is.provision.id,
      field: null,
      lang: 'kk',
      side: 'both',
      depth: 0,
      cells: [compareWords(beginningOf(was.provision), beginningOf(is.provision))],
    })),
  };
}

/** Enough of a text to know it by. */
function beginningOf(provision: Provision): string {
  const words = numbered(provision);
  const end = words.lastIndexOf(' ', 80);
  return words.length <= 80 || end <= 0 ? words : `${words.slice(0, end)} …`;
}
