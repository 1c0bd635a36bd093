import { compareWords, pieces } from './redline.ts';
import type { FieldChange, ReviewChange } from './review-view.ts';

/** The values of two documents that differ, in the order of the later one; what is gone stands after what it stood after. */
export function compareFields(before: unknown, after: unknown, prefix = ''): readonly FieldChange[] {
  return compareTexts(textsOf(before, prefix), textsOf(after, prefix));
}

/** Two lists of texts by name. */
export function compareTexts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  return namesInOrder([...before.keys()], [...after.keys()]).flatMap((path): readonly FieldChange[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) return [];
    if (was === undefined) return [{ path, change: 'added', words: pieces('added', is ?? '') }];
    if (is === undefined) return [{ path, change: 'removed', words: pieces('removed', was) }];
    return [{ path, change: 'changed', words: compareWords(was, is) }];
  });
}

/** Whether a thing is on both sides, or on which. */
export function changeOf(before: unknown, after: unknown): ReviewChange {
  return before === undefined || before === null
    ? 'added'
    : after === undefined || after === null
      ? 'removed'
      : 'changed';
}

/** The names of both sides, each once: as the later side has them, and what only the earlier has after its neighbour. */
export function namesInOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const there = new Set(after);
  const following = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const name of before) {
    if (there.has(name)) last = name;
    else following.set(last, [...(following.get(last) ?? []), name]);
  }
  return [...(following.get(null) ?? []), ...after.flatMap((name) => [name, ...(following.get(name) ?? [])])];
}

/** Every value of a document by its path. */
function textsOf(value: unknown, path: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (inner: unknown, at: string): void => {
    if (inner === undefined || inner === null) return;
    if (Array.isArray(inner)) {
      if (inner.length === 0) return;
      if (inner.every((item) => typeof item !== 'object')) {
        texts.set(at, inner.join(', '));
        return;
      }
      const used = new Map<string, number>();
      inner.forEach((item: unknown, index) => {
        const own = keyOf(item) ?? String(index + 1);
        const times = (used.get(own) ?? 0) + 1;
        used.set(own, times);
        visit(item, `${at}[${times === 1 ? own : `${own}, ${times}`}]`);
      });
    } else if (typeof inner === 'object') {
      for (const [name, own] of Object.entries(inner)) visit(own, at === '' ? name : `${at}.${name}`);
    } else texts.set(at, String(inner));
  };
  visit(value, path);
  return texts;
}

/** By what a member of a list is known while others come and go: its id, its day, its event. */
const names = ['id', 'day', 'entry', 'event', 'step', 'fact', 'kind', 'works', 'for', 'on', 'date', 'number'] as const;

function keyOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const values = new Map(Object.entries(item));
  const found = names
    .map((name) => values.get(name))
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? null : String(found);
}
