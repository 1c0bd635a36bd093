import type { Corpus } from '../corpus/corpus.ts';
import {
  type AddressRecord,
  anchorDigest,
  anchorDigests,
  type RecordedAddress,
  splitAnchors,
} from './address-record.ts';
import { walkFolder } from './walk-folder.ts';

/** What is no longer where it was published. */
export type AddressProblem =
  | { readonly kind: 'gone'; readonly address: string }
  | { readonly kind: 'anchors'; readonly address: string; readonly gone: number; readonly fresh: readonly string[] }
  | { readonly kind: 'moved-nowhere'; readonly from: string; readonly to: string }
  | { readonly kind: 'moved-alive'; readonly from: string };

/** The addresses of a finished site: of pages their folder, of other files the file. */
export type FoundAddresses = ReadonlySet<string>;

/** Files that belong to pages or to servers, or that a build may go without, are no addresses that anybody keeps. */
const passing = [
  /^\/(?:assets|cards|_|\.)/u,
  /\/[._][^/]*$/u,
  /^\/(?:404\.html|sitemap[-\d]*\.xml|[^/]+\.(?:js|svg))$/u,
  /^\/search\/.*\.json$/u,
  /\.(?:br|gz)$/u,
];

/** The addresses that a folder with a finished site answers at. */
export function addressesIn(folder: string): FoundAddresses {
  const found = new Set<string>();
  walkFolder(folder, (name, entry) => {
    const file = `/${name}`;
    if (entry.isFile() && !passing.some((pattern) => pattern.test(file)))
      found.add(file.replace(/\/index\.html$/u, '/'));
  });
  return found;
}

const languages = ['/ru', '/en'] as const;

/** Addresses as the record has them, in their order; with the places of the editions of acts, which are permanent too. */
export function recordOf(found: FoundAddresses, acts: Corpus['acts']): readonly RecordedAddress[] {
  const anchors = anchorsByPage(acts);
  return [...found]
    .flatMap((address): RecordedAddress[] => {
      const language = languages.find((prefix) => address.startsWith(`${prefix}/`));
      const isInAll = languages.every((prefix) => found.has(prefix + address));
      // what stands in all languages is recorded once, by its Kazakh address
      if (language !== undefined && isRecordedInKazakh(found, address.slice(language.length))) return [];
      return [{ address, isInAll, anchors: anchorDigests(anchors.get(address) ?? []), movedTo: null }];
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function isRecordedInKazakh(found: FoundAddresses, address: string): boolean {
  return found.has(address) && languages.every((prefix) => found.has(prefix + address));
}

function anchorsByPage(acts: Corpus['acts']): ReadonlyMap<string, readonly string[]> {
  return new Map(
    acts.flatMap(({ slug, editions }) =>
      editions.map(({ date, text }) => [`/acts/${slug}/${date}/`, text.provisions.map(({ id }) => id)]),
    ),
  );
}

/**
 * Compares what was published with what a build has.
 *
 * @param asOf the day of the build: what was published later is not expected of a build of an earlier day
 * @param movedTo where an address leads on to in this build (`writeMoves`)
 */
export function missingAddresses(
  record: AddressRecord,
  found: FoundAddresses,
  acts: Corpus['acts'],
  asOf: string,
  movedTo: ReadonlyMap<string, string> = new Map(),
): readonly AddressProblem[] {
  if (record.length === 0) return [];
  const anchors = anchorsByPage(acts);
  return record
    .filter(({ day }) => day <= asOf)
    .flatMap(({ addresses }) => addresses)
    .flatMap((recorded): AddressProblem[] => {
      const gone = inLanguages(recorded).filter((address) => !found.has(address));
      if (gone.length > 0) return gone.map((address) => ({ kind: 'gone', address }));
      const ids = anchors.get(movedTo.get(recorded.address) ?? recorded.address);
      if (recorded.anchors === '' || ids === undefined) return [];
      const now = new Map(ids.map((id) => [anchorDigest(id), id]));
      const before = new Set(splitAnchors(recorded.anchors));
      const lost = [...before].filter((digest) => !now.has(digest)).length;
      if (lost === 0) return [];
      const fresh = [...now].flatMap(([digest, id]) => (before.has(digest) ? [] : [id]));
      return [{ kind: 'anchors', address: recorded.address, gone: lost, fresh: fresh.slice(0, 10) }];
    });
}

/** The record with what a build has and it does not, under the day of the build. */
export function withNew(
  record: AddressRecord,
  now: readonly RecordedAddress[],
  day: string,
): { record: AddressRecord; added: number } {
  const known = new Map(record.flatMap(({ addresses }) => addresses.map((entry) => [entry.address, entry])));
  const fresh = now.filter(({ address, isInAll, anchors }) => {
    const before = known.get(address);
    if (before === undefined) return true;
    const seen = new Set(splitAnchors(before.anchors));
    return (isInAll && !before.isInAll) || splitAnchors(anchors).some((digest) => !seen.has(digest));
  });
  if (fresh.length === 0) return { record, added: 0 };
  const today = record.find((group) => group.day === day);
  const merged =
    today === undefined
      ? [...record, { day, addresses: fresh }]
      : record.map((group) => (group === today ? { day, addresses: mergeGroup(group.addresses, fresh) } : group));
  return { record: merged.toSorted((a, b) => (a.day < b.day ? -1 : 1)), added: fresh.length };
}

/** Of an address with new places the new line stands beside the old one; within a day it takes its place. */
function mergeGroup(before: readonly RecordedAddress[], fresh: readonly RecordedAddress[]): readonly RecordedAddress[] {
  const replaced = new Set(fresh.map(({ address }) => address));
  return [...before.filter(({ address }) => !replaced.has(address)), ...fresh].sort((a, b) =>
    a.address < b.address ? -1 : 1,
  );
}

/** Every address that a line stands for. */
export function inLanguages({ address, isInAll }: Pick<RecordedAddress, 'address' | 'isInAll'>): readonly string[] {
  return isInAll ? [address, ...languages.map((prefix) => prefix + address)] : [address];
}
