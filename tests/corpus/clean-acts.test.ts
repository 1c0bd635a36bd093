import { expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import type { Act, Corpus } from '../../src/corpus/corpus.ts';
import { corpus } from './held-corpus.ts';

const asOf = '2026-11-21';

/** Remembers as a build does, and counts the acts whose texts were looked at. */
function remember() {
  const looked: string[] = [];
  let marks: readonly string[] = [];
  const watched = (acts: readonly Act[]): readonly Act[] =>
    acts.map((act) => ({
      ...act,
      editions: act.editions.map((edition) => ({
        ...edition,
        get text() {
          looked.push(act.slug);
          return edition.text;
        },
      })),
    }));
  const run = (given: Corpus) => {
    looked.length = 0;
    const clean = { known: new Set(marks), keep: (found: readonly string[]) => (marks = found) };
    const problems = runChecks(
      { ...given, acts: watched(given.acts), procedures: new Map(), planRules: new Map() },
      asOf,
      clean,
    );
    return { problems, looked: [...new Set(looked)].toSorted() };
  };
  return { run };
}

const slugs = corpus.acts.map(({ slug }) => slug).toSorted();

test('acts in which nothing was found are not looked at again', () => {
  const { run } = remember();
  expect(run(corpus).looked).toEqual(slugs);
  expect(run(corpus).looked).toEqual([]);
});

test('an act that was read anew is looked at, and the others are not', () => {
  const { run } = remember();
  run(corpus);
  const acts = corpus.acts.map((act) => (act.slug === 'coordination' ? { ...act, digest: 'another' } : act));
  expect(run({ ...corpus, acts }).looked).toEqual(['coordination']);
});

test('all acts are looked at when an outside act changes, and when one cannot be read any more', () => {
  const { run } = remember();
  run(corpus);
  const [first] = corpus.sources.values();
  if (first === undefined) throw new Error('there are no sources');
  const renamed = { ...first, fields: { ...first.fields, number: '1-1' } };
  expect(run({ ...corpus, sources: new Map([...corpus.sources, [first.id, renamed]]) }).looked).toEqual(slugs);
  run(corpus);
  const paths = new Set([...corpus.paths, 'sources/unreadable.md']);
  expect(run({ ...corpus, paths }).looked).toEqual(slugs);
});

test('an act with a further text that cannot be read is looked at', () => {
  const { run } = remember();
  run(corpus);
  const paths = new Set([...corpus.paths, 'acts/coordination/2026-01-01.kk.md']);
  expect(run({ ...corpus, paths }).looked).toEqual(['coordination']);
});

test('what is wrong in an act is told every time', () => {
  const { run } = remember();
  const acts = corpus.acts.map((act) =>
    act.slug === 'coordination' ? { ...act, fields: { ...act.fields, title: 'Басқа тақырып' } } : act,
  );
  const first = run({ ...corpus, acts });
  const again = run({ ...corpus, acts });
  expect(first.problems.map(({ code }) => code)).toContain('act-title-differs');
  expect(again.problems).toEqual(first.problems);
  expect(again.looked).toEqual(['coordination']);
});
