import type { DocumentBlock, RestFile, StemFile } from '../../src/domain/search/index-format.ts';
import type { IndexReader } from '../../src/domain/search/read-index.ts';
import type { SearchGroup } from '../../src/domain/search/search-document.ts';
import type { SearchIndexFiles } from '../../src/site/search-index.ts';

/** The groups of a production build of the content that is held here. */
export async function heldGroups(): Promise<readonly SearchGroup[]> {
  // what the commands do for the pages
  process.env['QAGIDA_PROFILE'] = 'production';
  process.env['QAGIDA_AS_OF'] = '2026-11-21';
  const { groupsOfBuild } = await import('../../src/site/search-index.ts');
  return groupsOfBuild();
}

/** Reads an index from memory as the browser reads it from the server; `take` hears of every file. */
export function readerOf({ head, files }: SearchIndexFiles, take: (name: string) => void = () => {}): IndexReader {
  const read = <File>(name: string): Promise<File> => {
    take(name);
    const text = files.get(name);
    return text === undefined
      ? Promise.reject(new Error(`no file ${name}`))
      : Promise.resolve(JSON.parse(text) as File);
  };
  return {
    head,
    stems: (index) => read<StemFile>(`s${index}`),
    rest: (index) => read<RestFile>(`r${index}`),
    beginnings: (index) => read(`b${index}`),
    block: (index) => read<DocumentBlock>(`d${index}`),
  };
}
