import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { searchIndex } from './search-index.ts';

/** Writes the index of the search into a site: the head at an address that stays, everything else at one that changes with it. */
export function writeSearchIndex(site: string): void {
  const { head, files } = searchIndex();
  const folder = path.join(site, 'search/index', head.digest);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(site, 'search/index.json'), JSON.stringify(head));
  for (const [name, text] of files) writeFileSync(path.join(folder, `${name}.json`), text);
}
