import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../checks/index.ts';
import { viewAct } from '../../views/act.ts';
import type { Act } from '../corpus.ts';
import type { PlacedFile } from '../documents/place-files.ts';
import { loadCorpus } from '../load-corpus.ts';
import { actStore } from './act-store.ts';

const asOf = '2026-11-21';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-acts-'));
  cpSync(path.resolve(import.meta.dirname, '../../../content'), path.join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (): number => readdirSync(path.join(folder, 'store')).length;

function read(code: string | null) {
  const roots = [{ folder: path.join(folder, 'content'), shownAs: 'content' as const }];
  const { corpus, diagnostics } = loadCorpus(
    roots,
    code === null ? null : readingStore(path.join(folder, 'store'), code),
  );
  return { corpus, problems: [...diagnostics, ...runChecks(corpus, asOf)] };
}

function pagesOf({ corpus }: ReturnType<typeof read>): readonly string[] {
  return corpus.acts.flatMap((act) =>
    act.editions.map((edition) => JSON.stringify(viewAct(corpus, act, edition, asOf))),
  );
}

function replaceIn(file: string, from: string, to: string): void {
  const place = path.join(folder, 'content', file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
}

test('acts that were kept say the same as acts that are read', () => {
  read('code');
  expect(kept()).toBe(5);
  expect(pagesOf(read('code'))).toEqual(pagesOf(read(null)));
});

test('a changed word of an act is read again, and the other acts are not', () => {
  read('code');
  replaceIn('acts/cadre-reserve/2025-03-17.kk.md', 'Осы Қағидалар', 'Осы жаңа Қағидалар');
  const again = read('code');
  expect(kept()).toBe(6);
  expect(pagesOf(again)).toEqual(pagesOf(read(null)));
});

test('when the name of a cited act changes, all acts are read again: the citations may be others', () => {
  read('code');
  replaceIn('sources/labour-code.md', 'number: "414-V"', 'number: "415-V"');
  expect(pagesOf(read('code'))).toEqual(pagesOf(read(null)));
  expect(kept()).toBe(10);
});

test('acts that other code kept are not used', () => {
  read('code');
  read('other code');
  expect(kept()).toBe(10);
});

test('an act with a problem is not kept, so that the problem is told every time', () => {
  replaceIn('acts/cadre-reserve/2025-03-17.kk.md', '2. Осы', '2.Осы');
  const [first, second] = [read('code'), read('code')];
  expect(first.problems.length).toBeGreaterThan(0);
  expect(second.problems).toEqual(first.problems);
  expect(kept()).toBe(4);
});

test('a problem that a check finds in an act that was kept has its place in the file', () => {
  read('code');
  rmSync(path.join(folder, 'content/sources/order-2025-11-1-4-161.md'));
  const places = ({ problems }: ReturnType<typeof read>) => problems.map(({ code, place }) => ({ code, place }));
  read('code');
  expect(places(read('code'))).toEqual(places(read(null)));
  expect(places(read('code')).some(({ place }) => place.kind === 'span')).toBe(true);
});

test('what was broken off while it was written is read again', () => {
  read('code');
  const [name = ''] = readdirSync(path.join(folder, 'store'));
  writeFileSync(path.join(folder, 'store', name), 'half');
  expect(pagesOf(read('code'))).toEqual(pagesOf(read(null)));
});

test('one file cannot be written so that it passes for two', () => {
  const place = path.join(folder, 'content/acts/cadre-reserve');
  const store = actStore(path.join(folder, 'store'), 'code');
  const file = (name: string, text: string) =>
    ({ file: { file: name, bytes: Buffer.from(text) }, groups: {} }) as unknown as PlacedFile;
  store.keep([file(place, 'a\0b.md\0c')], '', { document: null, editions: [] } as unknown as Act);
  expect(store.take([file(place, 'a'), file('b.md', 'c')], '')).toBeNull();
  expect(store.take([file(place, 'a\0b.md\0c')], '')).not.toBeNull();
});
