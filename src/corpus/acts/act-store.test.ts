import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../checks/index.ts';
import { viewAct } from '../../views/act.ts';
import type { PlacedFile } from '../documents/place-files.ts';
import { beginCorpus, loadCorpus } from '../load-corpus.ts';
import { readingStore } from '../reading-store.ts';
import { digestOf } from './read-act.ts';

const asOf = '2026-11-21';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-acts-'));
  cpSync(path.resolve(import.meta.dirname, '../../../content'), path.join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** How many acts. */
const kept = (): number => readdirSync(path.join(folder, 'store/acts')).length;

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

test.each([
  ['in the lengths', 5],
  ['in what lists need', 100],
  ['in the texts', -100],
  ['before anything was written', 0],
])('what was broken off while it was written is read again: %s', (_, end) => {
  read('code');
  const file = path.join(folder, 'store/acts', readdirSync(path.join(folder, 'store/acts'))[0] ?? '');
  writeFileSync(file, readFileSync(file).subarray(0, end));
  expect(pagesOf(read('code'))).toEqual(pagesOf(read(null)));
});

test('one file cannot be written so that it passes for two', () => {
  const file = (name: string, text: string) =>
    ({ file: { file: name, bytes: Buffer.from(text) }, groups: {} }) as unknown as PlacedFile;
  const place = 'content/acts/a/act.md';
  expect(digestOf([file(place, 'a\0b.md\0c')], '')).not.toBe(digestOf([file(place, 'a'), file('b.md', 'c')], ''));
  expect(digestOf([file(place, 'a')], 'b')).not.toBe(digestOf([file(place, 'ab')], ''));
});

test('texts are read when somebody asks for them, and an act can be listed without', () => {
  // these look into the texts
  for (const name of ['procedures', 'plan-rules']) rmSync(path.join(folder, 'content', name), { recursive: true });
  read('code');
  const roots = [{ folder: path.join(folder, 'content'), shownAs: 'content' as const }];
  const { corpus } = loadCorpus(roots, readingStore(path.join(folder, 'store'), 'code'));
  rmSync(path.join(folder, 'store'), { recursive: true });
  const act = corpus.acts.find(({ slug }) => slug === 'coordination');
  expect([act?.fields.number, act?.editions.map(({ date }) => date)]).toEqual(['421', ['2015-06-08']]);
  expect(() => act?.editions[0]?.text).toThrow('ENOENT');
});

test('whoever follows the reading looks into texts, and they are forgotten afterwards', async () => {
  for (const name of ['procedures', 'plan-rules']) rmSync(path.join(folder, 'content', name), { recursive: true });
  read('code');
  const roots = [{ folder: path.join(folder, 'content'), shownAs: 'content' as const }];
  const begun = beginCorpus(roots, readingStore(path.join(folder, 'store'), 'code'));
  const looked = new Map<string, number>();
  const { corpus } = await begun.follow(({ slug, editions }) => {
    looked.set(slug, editions[0]?.text.provisions.length ?? 0);
  });
  const known = read(null).corpus.acts.map(({ slug, editions }) => [slug, editions[0]?.text.provisions.length]);
  expect([...looked]).toEqual(known);
  rmSync(path.join(folder, 'store'), { recursive: true });
  expect(() => corpus.acts[0]?.editions[0]?.text).toThrow('ENOENT');
});

test('other documents are kept as well, and what is about people is not', () => {
  cpSync(path.resolve(import.meta.dirname, '../../../samples/reserve'), path.join(folder, 'content/reserve'), {
    recursive: true,
  });
  read('code');
  const kept = readFileSync(path.join(folder, 'store/documents'));
  const member = readdirSync(path.join(folder, 'content/reserve/members'))[0] ?? '';
  const [, name = ''] =
    /^name: (.+)$/mu.exec(readFileSync(path.join(folder, 'content/reserve/members', member), 'utf8')) ?? [];
  expect(name.length).toBeGreaterThan(5);
  // copied: Node 24 damages its memory when it reads UTF-16 of an odd length at an odd place
  const inWords = [kept.toString('utf8'), kept.toString('utf16le'), Buffer.from(kept.subarray(1)).toString('utf16le')];
  expect(inWords.map((words) => words.includes(name))).toEqual([false, false, false]);
  expect(inWords[0]).toContain('labour-code');
  expect(read('code').problems).toEqual(read(null).problems);
});
