import type { ActView, NoteView, ProvisionView } from '../views/act-view.ts';
import type { ActFileHead } from './act-file-head.ts';
import { wordsOf } from './act-text.ts';

const headings: Partial<Record<ProvisionView['kind'], string>> = { component: '#', chapter: '##', section: '###' };

/**
 * One edition of an act as Markdown that any program shows with the letters of the law (CommonMark, tables as GitHub has them). It is for
 * reading: numbers are bold words and no lists, because Markdown would count 4-1. and a second 2) anew.
 */
export function actAsMarkdown(act: ActView, { title, facts, notices }: ActFileHead): string {
  const head = [
    `**${escapeMarkdown(title)}**`,
    facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'),
    ...notices.map((notice) => `> ${escapeMarkdown(notice)}`),
    '---',
  ];
  return `${[...head, ...writeBlocks(act.main)].join('\n\n')}\n`;
}

function writeBlocks(unit: ProvisionView | NoteView): readonly string[] {
  if (unit.kind === 'note') return [`> ${escapeMarkdown(wordsOf(unit))}`];
  return [...unit.above.flatMap(writeBlocks), ...ownBlock(unit), ...unit.children.flatMap(writeBlocks)];
}

function ownBlock(unit: ProvisionView): readonly string[] {
  if (unit.rows !== null) return [writeTable(unit.rows)];
  const words = escapeMarkdown(wordsOf(unit));
  const heading = headings[unit.kind];
  if (heading !== undefined) {
    const own = [escapeMarkdown(unit.number ?? ''), words].filter((part) => part !== '').join(' ');
    return own === '' ? [] : [`${heading} ${own}`];
  }
  const number = unit.number === null ? '' : `**${escapeMarkdown(unit.number)}**`;
  const own = [number, words].filter((part) => part !== '').join(' ');
  if (own === '') return [];
  return [unit.kind === 'item' ? `- ${own}` : own];
}

/** Markdown has no cells across a table: a heading over the whole of it stands in its first column, in bold. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const written = rows.map((row) => {
    const cells = row.map(escapeMarkdown);
    if (row.length > 1 || head.length === 1) return line(cells);
    return line([`**${cells[0] ?? ''}**`, ...head.slice(1).map(() => '')]);
  });
  return [written[0] ?? '', line(head.map(() => '---')), ...written.slice(1)].join('\n');
}

/** A sign that Markdown would read is written so that it is shown; what begins a line is a sign only there. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/gu, '\\$&')
    .replace(/^([#+-])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/(#+)$/u, (signs) => signs.replaceAll('#', '\\#'));
}
