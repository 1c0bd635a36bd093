import Papa from 'papaparse';
import type { OfficerList } from '../views/officer-view.ts';

/** The byte order mark by which spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The list of a day for the officer's own table, with the document of each person. Semicolons, and № before the number of an order,
 * for the same reasons as in the published list (`reserve-csv.ts`). No cell can be taken for a formula.
 */
export function officerListAsCsv({ rows }: OfficerList): string {
  const cells = rows.map(({ member, name, order, until }, index) => [
    String(index + 1),
    name,
    `№ ${order.number}`,
    order.signed,
    until,
    member,
  ]);
  const table = Papa.unparse([['number', 'name', 'order', 'signed', 'until', 'document'], ...cells], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `${byteOrderMark}${table}\r\n`;
}
