import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentRoot } from '../../src/corpus/load-corpus.ts';

/** What `make.ts` of a case may put into the content; null takes a file of the base away. */
export type MadeFiles = Readonly<Record<string, string | Uint8Array | { readonly linkTo: string } | null>>;

const here = import.meta.dirname;

/** The names of all cases. */
export const cases: readonly string[] = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name);

/** The folders that a case is read from: its content, and its private records or its private reserve where it has some. */
export async function caseRoots(name: string, work: string): Promise<readonly ContentRoot[]> {
  const records = path.join(here, name, 'private');
  const reserve = path.join(here, name, 'private-reserve');
  return [
    { folder: await caseContent(name, work), shownAs: 'content' },
    ...(existsSync(records) ? [{ folder: records, shownAs: 'records' } as const] : []),
    ...(existsSync(reserve) ? [{ folder: reserve, shownAs: 'reserve' } as const] : []),
  ];
}

/** Puts the content of a case, over the base without faults, into a folder below `work`, and returns its path. */
async function caseContent(name: string, work: string): Promise<string> {
  const content = path.join(work, name);
  cpSync(path.join(here, 'base/content'), content, { recursive: true });
  const overlay = path.join(here, name, 'content');
  if (existsSync(overlay)) cpSync(overlay, content, { recursive: true });
  const maker = path.join(here, name, 'make.ts');
  if (!existsSync(maker)) return content;
  const { files } = (await import(maker)) as { files: MadeFiles };
  for (const [file, made] of Object.entries(files)) {
    const target = path.join(content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (made === null) rmSync(target);
    else if (typeof made === 'object' && 'linkTo' in made) symlinkSync(made.linkTo, target);
    else writeFileSync(target, made);
  }
  return content;
}
