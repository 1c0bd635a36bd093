import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keptAnswers } from './handed-over.ts';
import type { PageStore } from './program/page-store.ts';
import { searchIndex } from './search-index.ts';

/** Where everything lies but the head, from the root of the site. */
export const indexFolder = 'search/index';
export const indexHead = 'search/index.json';

/** Writes the index of the search into a site: the head at an address that stays, everything else at one that changes with it. */
export function writeSearchIndex(site: string, store: PageStore): void {
  const { head, files, digests } = searchIndex();
  const all = path.join(site, indexFolder);
  const folder = path.join(all, head.digest);
  mkdirSync(all, { recursive: true });
  takeOver(all, folder);
  mkdirSync(folder, { recursive: true });
  store.put(JSON.stringify(head), path.join(site, indexHead));
  const names = new Set([...files.keys()].map((name) => `${name}.json`));
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(path.join(folder, name), { recursive: true });
  for (const [name, text] of files) store.put(text, path.join(folder, `${name}.json`), digests.get(name));
  // who has made the index has asked for everything that is kept of acts
  keptAnswers()?.forgetOthers();
}

/** An index of an earlier build has most of the files already; of several, one is enough. */
function takeOver(all: string, folder: string): void {
  const wanted = path.basename(folder);
  const former = readdirSync(all);
  const [first] = former;
  if (first !== undefined && !former.includes(wanted)) renameSync(path.join(all, first), folder);
  for (const name of readdirSync(all)) if (name !== wanted) rmSync(path.join(all, name), { recursive: true });
}
