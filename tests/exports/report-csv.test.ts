import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { FindingData } from '../../schemas/report-data.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { reportAsCsv } from '../../src/exports/report-csv.ts';
import { viewReport } from '../../src/views/compliance.ts';
import { viewReportData } from '../../src/views/report-data.ts';
import { readRfc4180 } from './read-rfc4180.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { corpus } = loadCorpus([
  { folder: path.join(root, 'content'), shownAs: 'content' },
  { folder: path.join(root, 'samples'), shownAs: 'samples' },
]);
const report = viewReportData(viewReport(corpus, { asOf: '2026-11-21', showsPersonalCases: true }));
const [first] = report.findings;
if (first === undefined) throw new Error('the samples have no case');

/** The columns as docs/data.md lists the fields of a verdict. */
const columns =
  'case,isInvented,statement,act,edition,provision,action,bearer,status,reason,applicability,trigger,due,tolerant,safe,disputedUntil,earliest,done,lateBy,isProvisional';

/** One verdict whose Kazakh action is the text, as both readers read it back. */
function actionRead(kk: string): readonly (string | undefined)[] {
  const finding: FindingData = { ...(first as FindingData), action: { kk, ru: 'нет', en: 'no' } };
  const csv = reportAsCsv({ findings: [finding] }).slice(1);
  const column = columns.split(',').indexOf('action');
  const parsed = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  return [readRfc4180(csv)[1]?.[column], parsed.data[1]?.[column]];
}

describe('the report as CSV', () => {
  const csv = reportAsCsv(report);

  test('begins with the mark by which spreadsheets know UTF-8, and then the names of the columns', () => {
    expect(Buffer.from(csv, 'utf8').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.slice(1).split('\r\n')[0]).toBe(columns);
  });

  test('two readers read the same table, one row a verdict, with as many cells as there are columns', () => {
    const rows = readRfc4180(csv.slice(1));
    const parsed = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.map((row, index) => (index === 0 ? columns.split(',') : row))).toEqual(rows);
    expect(rows).toHaveLength(report.findings.length + 1);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([20]));
  });

  test('what is read back is what the data say', () => {
    const [header = [], ...rows] = readRfc4180(csv.slice(1));
    const cell = (row: readonly string[], name: string) => row[header.indexOf(name)];
    for (const [index, finding] of report.findings.entries()) {
      const row = rows[index] ?? [];
      expect(cell(row, 'case')).toBe(finding.case);
      expect(cell(row, 'status')).toBe(finding.status);
      expect(cell(row, 'due')).toBe(finding.due ?? '');
      expect(cell(row, 'lateBy')).toBe(finding.lateBy === null ? '' : String(finding.lateBy));
      expect(cell(row, 'bearer')).toBe(finding.bearer.join(' '));
      expect(cell(row, 'action')).toBe(finding.action?.kk ?? '');
      expect(cell(row, 'isInvented')).toBe(String(finding.isInvented));
    }
  });

  test.each(['=1+1', '+7 700', '-1', '@SUM(A1)', '=HYPERLINK("https://qagida.example","x")', '\t=1+1'])(
    'a cell that a spreadsheet would take for a formula is text: %j',
    (text) => {
      expect(actionRead(text)).toEqual([`'${text}`, `'${text}`]);
    },
  );

  test.each([
    'Әңғүұқөһі ӘҢҒҮҰҚӨҺІ – ё',
    'бірінші, екінші; үшінші',
    'ол "жоқ" деді',
    'бір жол\r\nекінші жол',
    ' алдында бос орын',
    '10-тармақ = 5 күн',
  ])('letters and signs come back as they were: %j', (text) => {
    expect(actionRead(text)).toEqual([text, text]);
  });

  test('without a verdict there is the head alone', () => {
    expect(reportAsCsv({ findings: [] })).toBe(`\uFEFF${columns}\r\n`);
  });
});
