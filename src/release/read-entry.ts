import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';

/** What lies at a place of a site. */
export interface ReadEntry {
  readonly entry: Stats;
  /** Null for what is no file; of a file only until the next one is read. */
  readonly bytes: Buffer | null;
}

/** Every file is read into this: room for each would take as long as reading it. */
let scratch = Buffer.alloc(0);

/** Reads a file. A link is not followed, and whatever else is no file is not waited for. */
export function readEntry(place: string): ReadEntry {
  const file = openOrNull(place);
  if (file === null) return { entry: lstatSync(place), bytes: null };
  try {
    const entry = fstatSync(file);
    return { entry, bytes: entry.isFile() ? readAll(file, entry.size) : null };
  } finally {
    closeSync(file);
  }
}

const asItLies = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** What systems say of a link, and of what is neither file nor folder. */
const noFile: ReadonlySet<string | undefined> = new Set(['ELOOP', 'EMLINK', 'ENXIO']);

function openOrNull(place: string): number | null {
  // Windows knows no way of opening that stops at a link
  if (constants.O_NOFOLLOW === undefined && !lstatSync(place).isFile()) return null;
  try {
    return openSync(place, asItLies);
  } catch (error) {
    if (noFile.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

function readAll(file: number, size: number): Buffer {
  if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(2 * size + 0x1_0000);
  let length = 0;
  while (length < size) {
    const read = readSync(file, scratch, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return scratch.subarray(0, length);
}
