import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word document as if it had been made on a day: the package that writes it puts the time of the build into the properties and into
 * the archive.
 */
export function withFixedDates(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const properties = 'docProps/core.xml';
  const entries = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name === properties
      ? strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`))
      : bytes,
  ]);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // an archive keeps local time without a zone: the same parts give the same bytes everywhere
  return zipSync(Object.fromEntries(entries), { mtime: new Date(year, month - 1, date), level: 9 });
}
