import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { nameAutomaton } from '../../../src/release/names/name-automaton.ts';
import { namesInFile } from '../../../src/release/names/names-in-file.ts';
import { soughtNames } from '../../../src/release/names/sought-names.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-sought-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// all names here are invented
const [first, second, third] = ['Үлгібаев Жаңғырық Қиялұлы', 'Қиялова Мысал Үлгіқызы', 'Мысалов Қиял Жаңғырықұлы'];

function order(id: string, signed: string, names: readonly string[], removal: readonly string[] = []): void {
  const write = (file: string, lines: readonly string[]): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `---\n${lines.join('\n')}\n---\n`);
  };
  write(`reserve/orders/${id}.md`, [
    'kind: inclusion',
    `number: "${id}"`,
    `signed: ${signed}`,
    `count: ${names.length}`,
  ]);
  for (const [index, name] of names.entries())
    write(`reserve/members/${id}-0${index + 1}.md`, [`name: ${name}`, `order: ${id}`, ...removal]);
}

/** The documents of the people whose names may not be in a build of a day. */
function forbiddenOn(asOf: string): readonly (string | null)[] {
  const { corpus, diagnostics } = loadCorpus([
    { folder: path.resolve('content'), shownAs: 'content' },
    { folder, shownAs: 'reserve' },
  ]);
  expect(diagnostics).toEqual([]);
  const automaton = nameAutomaton(soughtNames(corpus, asOf));
  const page = Buffer.from([first, second, third].map((name) => `<p>${name}</p>`).join('\n'));
  return [...namesInFile('a.html', page, automaton).documents].sort();
}

test('the last day of the term still counts; from the following day on the name must be gone', () => {
  order('2021-01', '2021-11-23', [first]);
  expect(forbiddenOn('2026-11-23')).toEqual([]);
  expect(forbiddenOn('2026-11-24')).toEqual(['reserve/members/2021-01-01.md']);
});

test('a name is gone from the day of the removal on', () => {
  order('2025-01', '2025-03-03', [first], ['removal:', '  on: 2026-11-20', '  ground: 18-1', '  since: 2026-11-19']);
  order('2025-02', '2025-03-03', [second]);
  expect(forbiddenOn('2026-11-19')).toEqual([]);
  expect(forbiddenOn('2026-11-20')).toEqual(['reserve/members/2025-01-01.md']);
});

test('a name of an order that is signed later is not out yet', () => {
  order('2026-01', '2026-11-20', [first, second]);
  expect(forbiddenOn('2026-11-19')).toEqual(['reserve/members/2026-01-01.md', 'reserve/members/2026-01-02.md']);
  expect(forbiddenOn('2026-11-20')).toEqual([]);
});

test('somebody whose term is over and who is on the list under a newer order may be named', () => {
  order('2020-01', '2020-11-20', [first, third]);
  order('2025-01', '2025-12-01', [first]);
  expect(forbiddenOn('2026-11-20')).toEqual(['reserve/members/2020-01-02.md']);
});

test('without people there is nothing to look for', () => {
  expect(forbiddenOn('2026-11-20')).toEqual([]);
});
