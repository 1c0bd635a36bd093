import { setTimeout as pause } from 'node:timers/promises';
import type { ManifestFile } from '../../../schemas/manifest.ts';
import { addressOfFile } from '../../domain/publication/page-address.ts';
import type { ServedDifference } from '../../domain/publication/publish-problem.ts';
import { digestOf } from './digest.ts';
import { type Got, getFile } from './get-file.ts';
import { inParallel } from './in-parallel.ts';
import { manifestPath, signaturePath, type WrittenManifest } from './write-manifest.ts';

export interface ReadBackLimits {
  /** For one file. */
  readonly milliseconds: number;
  /** For all of them. */
  readonly allMilliseconds: number;
  readonly atOnce: number;
  /** Waits before what differed is read again: a cache in front of the server may need a moment. Milliseconds. */
  readonly pauses: readonly number[];
}

export const readBackLimits: ReadBackLimits = {
  milliseconds: 30_000,
  allMilliseconds: 30 * 60_000,
  atOnce: 8,
  pauses: [1000, 3000, 6000],
};

interface Sought extends ManifestFile {
  readonly path: string;
}

/** How many pages are also read as browsers ask for them, compressed. */
const compressedSamples = 5;

/** Each file at its own address, `index.html` at that of its folder. A base without a slash at its end is a folder all the same. */
export function urlOfFile(base: URL, file: string): URL {
  const root = base.href.replace(/[?#].*$/u, '').replace(/\/*$/u, '');
  return new URL(`${root}${addressOfFile(file)}`);
}

/**
 * Reads every file of a release from its server, as readers get it, and compares it with the manifest; the manifest and its signature
 * too. What differs is read again after each pause. Empty when all agree.
 */
export async function readBack(
  base: URL,
  written: WrittenManifest,
  signature: Buffer | null,
  limits: ReadBackLimits,
): Promise<readonly ServedDifference[]> {
  const end = AbortSignal.timeout(limits.allMilliseconds);
  let open = [...soughtFiles(written, signature)];
  let differences: ServedDifference[] = [];
  for (const wait of [0, ...limits.pauses]) {
    if (wait > 0) await pause(wait);
    differences = [];
    await inParallel(open, limits.atOnce, async (sought) => {
      const why = end.aborted ? ({ kind: 'timeout' } as const) : await compare(base, sought, 'identity', limits);
      if (why !== null) differences.push({ path: sought.path, why });
    });
    const differing = new Set(differences.map(({ path }) => path));
    open = open.filter(({ path }) => differing.has(path));
    if (open.length === 0) break;
  }
  if (differences.length === 0) differences = await readCompressed(base, written, limits);
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function* soughtFiles({ manifest, bytes, fingerprint }: WrittenManifest, signature: Buffer | null): Iterable<Sought> {
  yield { path: manifestPath, sha256: fingerprint, bytes: bytes.length };
  if (signature !== null) yield { path: signaturePath, sha256: digestOf(signature), bytes: signature.length };
  for (const [path, file] of Object.entries(manifest.files)) yield { path, ...file };
}

async function compare(
  base: URL,
  { path, sha256, bytes }: Sought,
  coding: 'identity' | 'br',
  { milliseconds }: ReadBackLimits,
): Promise<ServedDifference['why'] | null> {
  // whatever is larger than it should be is something else; a page of an error may be larger too, and its number says more
  const got = await getFile(urlOfFile(base, path), coding, { milliseconds, bytes: Math.max(bytes, 65_536) });
  if (got.kind === 'got' && isAnswer(got, path)) {
    if (isNotHandedOut(path) && got.status === 404) return null;
    const found = digestOf(got.body);
    return found === sha256 ? null : { kind: 'altered', expected: sha256, found };
  }
  return whyNot(got, sha256);
}

function isAnswer({ status }: Extract<Got, { kind: 'got' }>, path: string): boolean {
  // servers give the page for what is not found with the number that says so, also at its own address
  const isErrorPage = /(?:^|\/)404\.html$/u.test(path);
  return status === 200 || (status === 404 && (isErrorPage || isNotHandedOut(path)));
}

/** Files that steer the servers of some hosts. */
function isNotHandedOut(path: string): boolean {
  return path === '_headers' || path === '_redirects';
}

export function whyNot(got: Got, expected: string): ServedDifference['why'] {
  switch (got.kind) {
    case 'got':
      return { kind: 'status', status: got.status };
    case 'tooLarge':
      return { kind: 'altered', expected, found: 'tooLarge' };
    case 'redirect':
    case 'unreachable':
    case 'timeout':
    case 'packed':
      return got;
  }
}

/** A few of the compressed copies, spread over the site. */
async function readCompressed(
  base: URL,
  { manifest }: WrittenManifest,
  limits: ReadBackLimits,
): Promise<ServedDifference[]> {
  const paths = Object.keys(manifest.compressed).flatMap((path) => (path.endsWith('.br') ? [path.slice(0, -3)] : []));
  const step = Math.max(1, Math.floor(paths.length / compressedSamples));
  const differences: ServedDifference[] = [];
  for (const path of paths.filter((_, index) => index % step === 0).slice(0, compressedSamples)) {
    const file = manifest.files[path];
    if (file === undefined) continue;
    const why = await compare(base, { path, ...file }, 'br', limits);
    if (why !== null) differences.push({ path, why });
  }
  return differences;
}
