import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces what stands between `<!-- figures: name -->` and `<!-- end -->`.
 *
 * @throws when the file has no such place
 */
export function writeSection(file: string, name: string, text: string): void {
  const begin = `<!-- figures: ${name} -->`;
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0)
    throw new Error(`${file}: there is no place for these figures. Add two lines: ${begin} and <!-- end -->`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`);
}
