import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  languageFolder,
  missingPage,
  type OfflineWords,
  offlinePage,
  offlineStyles,
  writeMissingPage,
} from './offline-page.ts';
import { compress, openArchive } from './write-archive.ts';

export interface OfflineCopy {
  /** Path of the archive in the folder of the site, `download/qagida.zip`. */
  readonly file: string;
  /** The day that stands for the time of writing, `2026-11-21`. */
  readonly day: string;
  readonly words: Readonly<Record<'kk' | 'ru' | 'en', OfflineWords>>;
  readonly limits?: OfflineLimits;
}

/** How many files an archive may hold, and how many bytes before they are compressed. */
export interface OfflineLimits {
  readonly files: number;
  readonly bytes: number;
}

/** What came to be in the copy. A site with more files than an archive holds is copied in Kazakh alone, or its texts alone. */
export interface OfflineResult {
  readonly contains: 'site' | 'kazakh' | 'texts';
  readonly files: number;
  readonly bytes: number;
}

/**
 * An archive of the common form (without Zip64) names 65,535 files at most; and whoever looks into one for names that must not be there
 * unpacks it in memory.
 */
const usualLimits: OfflineLimits = { files: 60_000, bytes: 500_000_000 };

/**
 * What is never in the copy: a copy is not updated, and the names of the reserve and cases about people must not stay in it; scripts, the
 * index of the search and share cards are of no use in a folder; what servers read is not for people.
 */
const leftOut =
  /^(?:(?:ru\/|en\/)?(?:reserve\/|search\/|badges\/|compliance\/cases\/)|api\/reserve\.|download\/|cards\/|search-index\/|_|\.)|\.(?:js|map|br|gz)$|^(?:robots\.txt|llms\.txt|sitemap[^/]*\.xml)$/u;

/** Files that are packed as they are would only become larger. */
const packed = /\.(?:docx|woff2?|png|zip)$/u;
/** So many files are read, changed and compressed at a time. */
const atOnce = 32;

/**
 * Writes a copy of a finished site that is read from a folder, without a server and without a network, into the site itself. The same
 * site and day give the same archive, as far as the compression of the same Node on the same kind of processor does.
 *
 * @param folder the site, rendered
 */
export async function writeOfflineZip(
  folder: string,
  { file, day, words, limits = usualLimits }: OfflineCopy,
): Promise<OfflineResult> {
  const { contains, files } = chooseFiles(listFiles(folder), limits);
  const inCopy = new Set(files);
  const has = (name: string): boolean => inCopy.has(name);
  const pages = files.filter((name) => /^(?:(?:ru|en)\/)?index\.html$/u.test(name));
  const extra = new Map(
    pages.map((home) => [
      missingPage(home),
      writeMissingPage(readFileSync(path.join(folder, home), 'utf8'), wordsFor(home)),
    ]),
  );
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const archive = openArchive(target, day, `qagida-${day}`);
  try {
    const all = [...files, ...extra.keys()].sort();
    for (let start = 0; start < all.length; start += atOnce) {
      const some = await Promise.all(
        all.slice(start, start + atOnce).map(async (name) => compress(name, read(name), packed.test(name))),
      );
      for (const entry of some) archive.add(entry);
    }
    return { contains, files: all.length, bytes: archive.end() };
  } finally {
    archive.close();
  }

  function wordsFor(name: string): OfflineWords {
    const language = languageFolder(name);
    return words[language === '' ? 'kk' : language === 'ru/' ? 'ru' : 'en'];
  }

  function read(name: string): Buffer<ArrayBuffer> {
    const made = extra.get(name);
    if (made === undefined && !/\.(?:html|css)$/u.test(name)) return readFileSync(path.join(folder, name));
    const text = made ?? readFileSync(path.join(folder, name), 'utf8');
    return Buffer.from(
      name.endsWith('.css') ? offlineStyles(text, name) : offlinePage(text, name, has, wordsFor(name).banner),
    );
  }
}

interface FoundFile {
  readonly name: string;
  readonly bytes: number;
}

function listFiles(folder: string): readonly FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !leftOut.test(name))
    .map((name) => ({ name, bytes: statSync(path.join(folder, name)).size }));
}

/** The most that an archive holds of these: everything, what is Kazakh, or the texts of the acts as files. */
function chooseFiles(
  found: readonly FoundFile[],
  limits: OfflineLimits,
): {
  readonly contains: OfflineResult['contains'];
  readonly files: readonly string[];
} {
  const kazakh = found.filter(({ name }) => languageFolder(name) === '');
  const texts = found.filter(({ name }) => /^acts\/[^/]+\/[^/]+\.(?:xml|md|txt)$/u.test(name));
  const fits = (files: readonly FoundFile[]): boolean =>
    files.length <= limits.files && files.reduce((sum, { bytes }) => sum + bytes, 0) <= limits.bytes;
  const namesOf = (files: readonly FoundFile[]): readonly string[] => files.map(({ name }) => name);
  if (fits(found)) return { contains: 'site', files: namesOf(found) };
  if (fits(kazakh)) return { contains: 'kazakh', files: namesOf(kazakh) };
  return { contains: 'texts', files: namesOf(texts).slice(0, limits.files) };
}
