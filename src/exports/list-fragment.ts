import { escapeText } from './escape-text.ts';
import type { PostedList } from './posted-list.ts';

/**
 * The list as a piece of HTML for the editor of another system: one table, and nothing that such an editor would strip or that would
 * fight with its styles: no classes, no styles, no ids, no scripts, no links.
 */
export function listAsFragment({ lang, title, notes, columns, rows, empty }: PostedList): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  const body = rows.map(({ number, name, cells }) => {
    const others = cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('');
    return `      <tr><td>${escapeText(number)}</td><td lang="kk">${escapeText(name)}</td>${others}</tr>`;
  });
  const table = [
    '  <table>',
    `    <caption>${escapeText(title)}</caption>`,
    `    <thead>\n      <tr>${head}</tr>\n    </thead>`,
    `    <tbody>\n${body.join('\n')}\n    </tbody>`,
    '  </table>',
  ];
  const shown = rows.length === 0 ? [`  <p><b>${escapeText(title)}</b></p>`, `  <p>${escapeText(empty)}</p>`] : table;
  const said = notes.map((note) => `  <p>${escapeText(note)}</p>`);
  return `${[`<div lang="${lang}">`, ...shown, ...said, '</div>'].join('\n')}\n`;
}
