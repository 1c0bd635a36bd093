import Papa from 'papaparse';
import type { PlanData } from '../../schemas/plan-data.ts';

/** Columns in their order, and what stands in each. */
const columns: Readonly<Record<string, (treaty: PlanData['treaties'][number]) => string>> = {
  number: ({ number }) => String(number),
  id: ({ id }) => id,
  section: ({ section }) => section,
  body: ({ body }) => body.name.kk,
  bodyRu: ({ body }) => body.name.ru,
  title: ({ title }) => title.kk,
  titleRu: ({ title }) => title.ru,
  partners: ({ partners }) => partners.map(({ name }) => name.kk).join('; '),
  partnersRu: ({ partners }) => partners.map(({ name }) => name.ru).join('; '),
  conclusion: ({ conclusion }) => conclusion.period,
  conclusionWords: ({ conclusion }) => conclusion.words.kk,
  procedures: ({ procedures }) => procedures.period,
  proceduresWords: ({ procedures }) => procedures.words.kk,
  notes: ({ notes }) => notes?.kk ?? '',
  notesRu: ({ notes }) => notes?.ru ?? '',
  priorities: ({ priorities }) => (priorities.length === 0 ? '' : `№ ${priorities.join(', ')}`),
  outcome: ({ outcome }) => outcome?.kind ?? '',
  outcomeOn: ({ outcome }) => outcome?.on ?? '',
};

/** The byte order mark by which spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The treaties of a plan as CSV: one a row, in the order of the form. A semicolon parts the cells, as Excel set to Kazakh or Russian reads them.
 * No cell can be taken for a formula, and a priority neither for a number nor for a date: `№ 2.10` stays text.
 */
export function planAsCsv({ treaties }: Pick<PlanData, 'treaties'>): string {
  const rows = treaties.map((treaty) => Object.values(columns).map((cellOf) => cellOf(treaty)));
  const table = Papa.unparse([Object.keys(columns), ...rows], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `${byteOrderMark}${table}\r\n`;
}
