import Papa from 'papaparse';
import type { ReserveData } from '../../schemas/reserve-data.ts';

/** Columns in their order; the names are those of the data, so that one page of documentation serves both. */
const columns = ['number', 'name', 'order', 'orderNumber', 'orderSigned', 'until', 'leaves'] as const;

/** The byte order mark by which spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The list of the reserve as CSV: one person a row. A semicolon parts the cells, because that is the sign by which Excel opens a file
 * into columns on a computer set to Kazakh or Russian, where the comma belongs to numbers. No cell can be taken for a formula, nor the number
 * of an order for a date: `№ 11-1-2/84` stays text.
 */
export function reserveAsCsv({ people }: Pick<ReserveData, 'people'>): string {
  const rows = people.map((person) =>
    columns.map((column) => (column === 'orderNumber' ? `№ ${person.orderNumber}` : String(person[column]))),
  );
  const table = Papa.unparse([[...columns], ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return `${byteOrderMark}${table}\r\n`;
}
