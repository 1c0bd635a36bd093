import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { severities } from '../../src/domain/diagnostics/codes.ts';
import { compareDiagnostics } from '../../src/domain/diagnostics/diagnostic.ts';
import { reportAsText } from '../../src/reporters/text.ts';

/** What `make.ts` of a case may put into the content. */
export type MadeFiles = Readonly<Record<string, string | Uint8Array | { readonly linkTo: string }>>;

const here = import.meta.dirname;
const work = mkdtempSync(path.join(tmpdir(), 'qagida-cases-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name);

async function contentOf(name: string): Promise<string> {
  const content = path.join(work, name);
  cpSync(path.join(here, 'base/content'), content, { recursive: true });
  const overlay = path.join(here, name, 'content');
  if (existsSync(overlay)) cpSync(overlay, content, { recursive: true });
  const maker = path.join(here, name, 'make.ts');
  if (!existsSync(maker)) return content;
  const { files } = (await import(maker)) as { files: MadeFiles };
  for (const [file, made] of Object.entries(files)) {
    const target = path.join(content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof made === 'object' && 'linkTo' in made) symlinkSync(made.linkTo, target);
    else writeFileSync(target, made);
  }
  return content;
}

function check(folder: string): string {
  const { corpus, diagnostics } = loadCorpus([{ folder, shownAs: 'content' }]);
  return reportAsText([...diagnostics, ...runChecks(corpus)].sort(compareDiagnostics), 'en');
}

describe('bad input is explained in full', () => {
  test('the corpus that the cases lie over has no fault', () => {
    expect(check(path.join(here, 'base/content'))).toBe('');
  });

  test('there are at least thirty cases, and every kind of problem has one', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    const without = Object.keys(severities).filter((code) => !cases.some((name) => name === code || name.startsWith(`${code}-`)));
    expect(without).toEqual([]);
  });

  test.each(cases)('%s', async (name) => {
    const expected = readFileSync(path.join(here, name, 'expected.txt'), 'utf8');
    expect(expected).not.toBe('');
    expect(check(await contentOf(name))).toBe(expected);
  });
});
