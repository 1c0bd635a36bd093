import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { listStatements } from '../../src/views/statement-list.ts';
import { corpus, originalTexts } from './held-corpus.ts';

const entries = listStatements(corpus);
const statements = [...corpus.procedures.values()].flatMap(({ duties }) => duties.map(({ statement }) => statement));

describe('every statement of the five acts is held', () => {
  // the numbers of the catalogue that the procedures were written from
  test('246 statements, each with an id of its own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(246);
    expect(entries).toHaveLength(246);
  });

  test('57 are reported: those with an explicit time limit that somebody bears', () => {
    const prefixes = ['coord', 'plan', 'sec1', 'sec2', 'sec3', 'res', 'con'];
    const counts = prefixes.map(
      (prefix) => entries.filter(({ id, isReported }) => isReported && id.startsWith(`${prefix}-`)).length,
    );
    expect(counts).toEqual([5, 9, 10, 9, 7, 15, 2]);
  });

  test('what is reported says what is to be done in three languages', () => {
    const without = statements.filter(
      ({ id, action }) => action === undefined && entries.some((entry) => entry.id === id && entry.isReported),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

/** The catalogue itself lies beside the checkout on the founders' machines only. */
const catalogueFile = path.resolve(originalTexts, '../duties.yaml');
const isHere = existsSync(catalogueFile);
if (!isHere)
  process.stderr.write('SKIPPED: the comparison with the catalogue of duties, which is not beside this checkout\n');

interface CatalogueStatement {
  readonly id: string;
  readonly kind: string;
  readonly at: {
    readonly text: string;
    readonly pt?: string | number;
    readonly sub?: string | number;
    readonly part?: number;
  };
  readonly deadline?: {
    readonly kind: string;
    readonly n?: number;
    readonly unit?: string;
    readonly monthDay?: string;
  };
  readonly exceptions?: readonly string[];
}

/** The component of each text in the acts as published. */
const components: Readonly<Record<string, string>> = {
  'coord-res': '',
  'coord-dec': 'att_1',
  coord: 'att_1__att_1',
  'plan-ord': '',
  plan: 'att_1',
  'plan-a1': 'att_1__att_1',
  'plan-a2': 'att_1__att_2',
  'sec-res': '',
  sec1: 'att_1',
  sec2: 'att_2',
  sec3: 'att_3',
  'con-dec': '',
  con: 'att_1',
  'res-ord': '',
  res: 'att_1',
  'res-a': 'att_1__att_1',
};

describe.skipIf(!isHere)('the catalogue and the procedures say the same', () => {
  const catalogue = isHere
    ? (parseDocument(readFileSync(catalogueFile, 'utf8')).toJS() as { statements: CatalogueStatement[] }).statements
    : [];
  const held = new Map(statements.map((statement) => [statement.id, statement]));

  test('the same ids', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...held.keys()].sort());
  });

  test.each(catalogue)('$id: kind, place and time limit', ({ id, kind, at, deadline }) => {
    const statement = held.get(id);
    expect(statement?.kind).toBe(kind);
    const provision = statement?.at ?? '';
    const component = components[at.text] ?? '?';
    expect(provision.startsWith(component)).toBe(true);
    if (at.pt !== undefined)
      expect(provision).toMatch(new RegExp(`(?:^|__)para_${String(at.pt).replace('.', '-')}(?:__|$)`, 'u'));
    if (at.sub !== undefined)
      expect(provision).toMatch(new RegExp(`__subpara_${String(at.sub).replace('.', '-')}(?:dup2)?(?:__|$)`, 'u'));
    if ((at.part ?? 1) > 1) expect(provision).toMatch(new RegExp(`__al_${at.part}$`, 'u'));
    if (
      deadline?.n !== undefined &&
      deadline.kind !== 'periodic' &&
      statement?.timeLimit !== undefined &&
      'n' in statement.timeLimit
    ) {
      expect([statement.timeLimit.n, statement.timeLimit.unit]).toEqual([deadline.n, deadline.unit]);
    }
    if (deadline?.monthDay !== undefined)
      expect(statement?.timeLimit).toMatchObject({ kind: 'yearly', on: deadline.monthDay });
    if (['within', 'before', 'calendarDate', 'halfYearly', 'periodic'].includes(deadline?.kind ?? ''))
      expect(statement?.timeLimit).toBeDefined();
  });
});
