import { findByKey } from './find-by-key.ts';
import { type DocumentBlock, documentsInBlock } from './index-format.ts';
import type { IndexReader } from './read-index.ts';
import { keys } from './search-document.ts';

/** The blocks with the text of an act, as far as they are few enough to be read. */
export async function blocksOfAct(reader: IndexReader, act: string, most: number): Promise<readonly DocumentBlock[]> {
  for (const number of await findByKey(reader, keys.group(act))) {
    const index = Math.floor(number / documentsInBlock);
    const block = await reader.block(index);
    if (block.group.kind !== 'provision') continue;
    const [part, of] = block.part;
    const others = Array.from({ length: Math.min(of, most) }, (_, at) => index - part + at);
    return Promise.all(others.map(reader.block));
  }
  return [];
}
