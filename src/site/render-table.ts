import { escapeHtml } from './escape-html.ts';

/** A table of the law; the first row is its head, a row of one cell a heading across all columns. Scrolls where it is too wide. */
export function renderTable(rows: readonly (readonly string[])[], label: string): string {
  const [head = [], ...body] = rows;
  const headCells = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const bodyRows = body.map((row) => `<tr>${renderCells(row, head.length)}</tr>\n`).join('');
  return (
    `<div class="tb" role="group" tabindex="0" aria-label="${escapeHtml(label)}"><table>\n` +
    `<thead><tr>${headCells}</tr></thead>\n<tbody>\n${bodyRows}</tbody></table></div>\n`
  );
}

function renderCells(row: readonly string[], width: number): string {
  const [only = ''] = row;
  if (row.length === 1 && width > 1) return `<th scope="rowgroup" colspan="${width}">${escapeHtml(only)}</th>`;
  return row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
}
