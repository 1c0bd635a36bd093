import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isFolder } from '../corpus/files/content-files.ts';
import type { Beginning } from './new-documents.ts';

/** The next mistake that was noticed on a day. */
export function beginErratum(date: string, content: string): Beginning {
  const folder = path.join(content, 'errata');
  const numbers = (isFolder(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const [, day, number] = /^(\d{4}-\d{2}-\d{2})-(\d{2})\.md$/u.exec(name) ?? [];
    return day === date ? [Number(number)] : [];
  });
  const number = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  return {
    place: `errata/${date}-${number}.md`,
    fill: (template) => template.replace('noticed: 2025-01-06', `noticed: ${date}`),
  };
}
