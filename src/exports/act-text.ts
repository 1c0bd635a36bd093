import type { ActView, NoteView, ProvisionView } from '../views/act-view.ts';
import type { ActFileHead } from './act-file-head.ts';

const rule = '='.repeat(72);

/**
 * One edition of an act as plain text, a provision a line: its number, a space, its words. A line is as long as the provision is,
 * so that a search or a comparison finds whole provisions; what belongs to a paragraph is set in by four spaces a level.
 */
export function actAsText(act: ActView, { title, facts, notices }: ActFileHead): string {
  const head = [title, ...facts, ...notices].join('\n');
  return `${head}\n\n${rule}\n\n${writeLines(act.main, 0).join('\n\n')}\n`;
}

function writeLines(unit: ProvisionView, depth: number): readonly string[] {
  const indent = '    '.repeat(depth);
  const above = unit.above.flatMap((line) => writeLines(line, depth));
  const within = depth + (unit.kind === 'paragraph' || unit.kind === 'subparagraph' ? 1 : 0);
  const children = unit.children.flatMap((child) =>
    child.kind === 'note' ? [indent + wordsOf(child)] : writeLines(child, child.kind === 'part' ? depth : within),
  );
  if (unit.rows !== null) return [...above, unit.rows.map((row) => indent + row.join(' | ')).join('\n'), ...children];
  const own = [unit.number ?? '', wordsOf(unit)].filter((words) => words !== '').join(' ');
  return [...above, ...(own === '' ? [] : [indent + own]), ...children];
}

/** The words of a provision or a note without its number, letter for letter. */
export function wordsOf({ words }: Pick<ProvisionView | NoteView, 'words'>): string {
  return words.map(({ text }) => text).join('');
}
