import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { type DiagnosticCode, severities } from '../../src/domain/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/domain/diagnostics/diagnostic.ts';
import { diagnosticLanguages, explain } from '../../src/domain/diagnostics/languages.ts';
import { en } from '../../src/domain/diagnostics/messages/en.ts';
import { phraseKeys } from '../../src/domain/diagnostics/phrases.ts';
import { caseRoots, cases } from './case-content.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qagida-messages-'));
afterAll(() => rmSync(work, { recursive: true, force: true }), 60_000);

/** Braces that a text shows as they are: what an editor types before a heading, the place of a code in an address or of years in a heading. */
const literal: readonly string[] = ['order', 'resolution', 'decree', 'code', 'years'];

let found: readonly Diagnostic[] = [];
beforeAll(async () => {
  const contents = await Promise.all(cases.map((name) => caseRoots(name, work)));
  found = contents.flatMap((roots) => {
    const { corpus, diagnostics } = loadCorpus(roots);
    return [...diagnostics, ...runChecks(corpus, '2026-11-21')];
  });
}, 60_000);

describe('what the messages say is filled in', () => {
  test('every value that a message names is supplied by each diagnostic of its code', () => {
    const missing = found.flatMap(({ code, values }) =>
      Object.values(en[code]).flatMap((template: string) => {
        const names = Array.from(template.matchAll(/\{(\w+)\}/gu), ([, name = '']) => name);
        return names.filter((name) => !(name in values) && !literal.includes(name)).map((name) => `${code}: {${name}}`);
      }),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test('every value that is supplied is said, or is there for a language that needs it', () => {
    const codes = Object.keys(severities) as DiagnosticCode[];
    const unused = codes.flatMap((code) => {
      const names = new Set(found.filter((diagnostic) => diagnostic.code === code).flatMap(({ values }) => Object.keys(values)));
      const words = Object.values(en[code]).join(' ');
      return [...names].filter((name) => !words.includes(`{${name}}`)).map((name) => `${code}: ${name}`);
    });
    // the three kinds of citation share one set of values
    expect(unused.filter((name) => !name.startsWith('citation-'))).toEqual([]);
  });

  test.each(diagnosticLanguages)('no phrase is left untranslated in %s', (language) => {
    const texts = found.flatMap((diagnostic) => Object.values(explain(diagnostic, language)).filter((text) => text !== null));
    expect(texts.filter((text) => phraseKeys.some((key) => text.includes(`@${key}`)))).toEqual([]);
  });
});
