import { readFile } from 'node:fs/promises';
import type { SentFile } from './target.ts';

const block = 512;

/**
 * Files as an archive that every `tar` unpacks: regular files alone, readable by all. Their time is left to whoever unpacks (`tar -m`), because servers
 * tell by it that a page has changed. A long name comes before its file in a block of its own, as GNU tar writes it.
 */
export async function* tarOf(files: readonly SentFile[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    const data = file.from.kind === 'bytes' ? file.from.data : await readFile(file.from.file);
    const name = Buffer.from(file.path, 'utf8');
    if (name.length > 100) {
      const long = Buffer.concat([name, Buffer.alloc(1)]);
      yield header(Buffer.from('././@LongLink'), long.length, 'L');
      yield padded(long);
    }
    yield header(name.subarray(0, 100), data.length, '0');
    yield padded(data);
  }
  yield Buffer.alloc(2 * block);
}

function header(name: Buffer, bytes: number, type: 'L' | '0'): Buffer {
  const head = Buffer.alloc(block);
  name.copy(head, 0);
  head.write('0000644\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write(type, 156);
  head.write('ustar  \0', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

function padded(data: Buffer): Buffer {
  const rest = data.length % block;
  return rest === 0 ? data : Buffer.concat([data, Buffer.alloc(block - rest)]);
}
