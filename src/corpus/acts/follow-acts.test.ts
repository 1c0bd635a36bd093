import { expect, test } from 'vitest';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import type { Act } from '../corpus.ts';
import { kinds } from '../documents/kinds.ts';
import type { ActStore } from './act-store.ts';
import { followActs } from './follow-acts.ts';
import { type ActFiles, citableIn } from './read-act.ts';

const citable = citableIn([], []);

/** Files that cannot be read as an act: reading them tells of a problem. */
function filesOf(slug: string): ActFiles {
  const file = {
    path: `acts/${slug}/act.md`,
    file: `content/acts/${slug}/act.md`,
    origin: 'content',
    bytes: Buffer.from('?'),
  } as const;
  return { files: [{ file, kind: kinds.act, groups: { slug } }], digest: slug };
}

/** A store in which acts appear after they were asked for so many times; those without a number never do. */
function storeWith(appears: Readonly<Record<string, number>>): {
  readonly store: ActStore;
  readonly asked: Map<string, number>;
} {
  const asked = new Map<string, number>();
  const takeTwins: ActStore['takeTwins'] = (_, digest) => {
    const times = (asked.get(digest) ?? 0) + 1;
    asked.set(digest, times);
    if (times <= (appears[digest] ?? Number.POSITIVE_INFINITY)) return null;
    return [{ slug: digest } as Act, { slug: digest } as Act];
  };
  const refuse = (): never => {
    throw new Error('not asked for here');
  };
  const place = { folder: '', code: '' };
  return { store: { place, take: refuse, takeTwins, keep: refuse, forgetOthers: refuse }, asked };
}

test('acts are waited for, and told of in their order as soon as they are there', async () => {
  const { store } = storeWith({ a: 0, b: 3, c: 20 });
  const diagnostics: Diagnostic[] = [];
  const told: Act[] = [];
  const acts = await followActs(['a', 'b', 'c'].map(filesOf), citable, diagnostics, store, (act) => told.push(act));
  expect(told.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  // whose texts can be forgotten
  expect(told.filter((act) => acts.includes(act))).toEqual([]);
  expect(acts.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  expect(diagnostics).toEqual([]);
});

test('one that is passed over has a problem: it is read, and the problem is told', async () => {
  const { store, asked } = storeWith({ a: 0, c: 0 });
  const diagnostics: Diagnostic[] = [];
  const acts = await followActs(['a', 'b', 'c'].map(filesOf), citable, diagnostics, store, () => undefined);
  expect(acts.map(({ slug }) => slug)).toEqual(['a', 'c']);
  expect(diagnostics.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
    'content/acts/b/act.md frontmatter-missing',
  ]);
  expect(asked.get('b')).toBe(1);
});

test('whoever waits in vain reads the rest without waiting again', async () => {
  const { store } = storeWith({});
  const diagnostics: Diagnostic[] = [];
  const begun = performance.now();
  expect(await followActs(['a', 'b', 'c'].map(filesOf), citable, diagnostics, store, () => undefined)).toEqual([]);
  const waited = performance.now() - begun;
  expect(diagnostics).toHaveLength(3);
  expect(waited).toBeGreaterThan(1_500);
  expect(waited).toBeLessThan(8_000);
});

test('without a store everything is read at once', async () => {
  const diagnostics: Diagnostic[] = [];
  expect(await followActs(['a', 'b'].map(filesOf), citable, diagnostics, null, () => undefined)).toEqual([]);
  expect(diagnostics).toHaveLength(2);
});
