import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { slugOf } from './make-corpus.ts';

/** Writes the acts of a corpus as other programs read them: plain Markdown, a file an act, letter by letter the same text. */
export function writePeerTexts(corpus: string, into: string, count: number): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(path.join(into, 'acts'), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const folder = path.join(corpus, 'acts', slugOf(number));
    const fields = readFileSync(path.join(folder, 'act.md'), 'utf8');
    const text = readFileSync(path.join(folder, '2025-03-17.kk.md'), 'utf8');
    writeFileSync(path.join(into, 'acts', `${slugOf(number)}.md`), asMarkdown(fields, text));
  }
}

/** Numbers are escaped, or Markdown would count anew; what stands in braces and the indentation are ours. */
export function asMarkdown(fields: string, text: string): string {
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mu').exec(fields)?.[1] ?? '';
  const [, , body = ''] = text.split(/^---$/mu);
  const lines = body
    .trim()
    // the title stands in the layout
    .replace(/^# .*\n/u, '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(#*\s*)\{[^}]+\}\s*/u, '$1')
        .replace(/^(\d+)([.)]) /u, '$1\\$2 '),
    );
  const head = [
    '---',
    `title: ${field('title')}`,
    `number: ${field('number')}`,
    `adopted: "${field('adopted')}"`,
    '---',
  ];
  return `${[...head, '', ...lines].join('\n')}\n`;
}
