import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qagida-unlinked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(path.resolve(import.meta.dirname, '../cases/base/content'), folder, { recursive: true });
const file = path.join(folder, 'acts/sample-order/2024-02-05.kk.md');
const text = readFileSync(file, 'utf8').replace(
  'сынақ тәртібін айқындайды.',
  'сынақ тәртібін сол ереженің 10-тармағында және сол ереженің 11-тармағында айтылғандай айқындайды.',
);

function codesWith(fields: string): readonly string[] {
  writeFileSync(file, text.replace('---\namendedBy', `---\n${fields}amendedBy`));
  const { corpus, diagnostics } = loadCorpus([{ folder, shownAs: 'content' }]);
  return [...diagnostics, ...runChecks(corpus, '2026-11-21')].map(
    ({ code, values }) => `${code} ${values['text'] ?? ''}`,
  );
}

test('a citation that is named under unlinked is plain words, and no other one is silenced', () => {
  expect(codesWith('')).toEqual(['citation-unresolved 10-тармағында', 'citation-unresolved 11-тармағында']);
  const unlinked = 'unlinked:\n  - { at: att_1__chp_1__para_1, words: сол ереженің 10-тармағында }\n';
  expect(codesWith(unlinked)).toEqual(['citation-unresolved 11-тармағында']);
});
