import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { readingStore } from '../../src/corpus/reading-store.ts';
import { viewAct } from '../../src/views/act.ts';
import { makeCorpus } from '../bench/make-corpus.ts';

let folder = '';
const content = (): string => path.join(folder, 'content');
const broken = 'acts/measured-00007/2025-03-17.kk.md';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-together-'));
  makeCorpus(path.resolve('content'), content(), 110);
  const text = readFileSync(path.join(content(), broken), 'utf8');
  writeFileSync(path.join(content(), broken), text.replace('\n2. ', '\n2.'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(isKept: boolean) {
  const store = isKept ? readingStore(path.join(folder, 'store'), 'code') : null;
  const { corpus, diagnostics } = loadCorpus([{ folder: content(), shownAs: 'content' }], store);
  return { corpus, problems: [...diagnostics, ...runChecks(corpus, '2026-11-21')] };
}

test('many acts that several threads read say the same as when one reads them, and so do their problems', {
  timeout: 120_000,
}, () => {
  const [alone, together] = [read(false), read(true)];
  expect(together.problems).toEqual(alone.problems);
  expect(together.problems.some(({ place }) => place.file === `content/${broken}`)).toBe(true);
  const pagesOf = ({ corpus }: ReturnType<typeof read>) =>
    corpus.acts.flatMap((act) =>
      act.editions.map((edition) => JSON.stringify(viewAct(corpus, act, edition, '2026-11-21'))),
    );
  expect(pagesOf(together)).toEqual(pagesOf(alone));
  // all but the one with a problem
  expect(readdirSync(path.join(folder, 'store/acts'))).toHaveLength(alone.corpus.acts.length - 1);
});
