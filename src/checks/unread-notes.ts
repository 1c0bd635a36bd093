import type { Edition } from '../corpus/corpus.ts';

/** A line with the sign of a note, or with its first word. */
const noteLine = /^\s*(?:>|Ескерту\.)/u;

/** Whether a text has a note that was not read as one; that has been reported, and nobody knows what the note says. */
export function hasUnreadNote({ document, notes }: Edition): boolean {
  const read = new Set(notes.flatMap(({ note, reading }) => (reading.kind === 'read' ? [note.line] : [])));
  return document.lines.some((line, index) => noteLine.test(line) && !read.has(index + 1));
}
