import Papa from 'papaparse';
import type { FindingData, ReportData } from '../../schemas/report-data.ts';

/** Columns in their order; the names are those of the data, so that one page of documentation serves both. */
const columns = [
  'case',
  'isInvented',
  'statement',
  'act',
  'edition',
  'provision',
  'action',
  'bearer',
  'status',
  'reason',
  'applicability',
  'trigger',
  'due',
  'tolerant',
  'safe',
  'disputedUntil',
  'earliest',
  'done',
  'lateBy',
  'isProvisional',
] as const satisfies readonly (keyof FindingData)[];

/** The byte order mark by which spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The verdicts of a report as CSV (RFC 4180): one a row, actions in Kazakh. No cell can be taken for a formula by a spreadsheet.
 */
export function reportAsCsv({ findings }: Pick<ReportData, 'findings'>): string {
  const rows = findings.map((finding) => columns.map((column) => cellOf(finding[column])));
  const table = Papa.unparse([[...columns], ...rows], { newline: '\r\n', escapeFormulae: true });
  return `${byteOrderMark}${table}\r\n`;
}

function cellOf(value: FindingData[keyof FindingData]): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? (value as { readonly kk: string }).kk : String(value);
}
