import type { KeyObject } from 'node:crypto';
import { type Manifest, publishedPath } from '../../../schemas/manifest.ts';
import { fileOfAddress } from '../../domain/publication/page-address.ts';
import type { CopyVerdict, VerifyProblem } from '../../domain/publication/verify-problem.ts';
import { digestOf } from './digest.ts';
import { type GetLimits, getFile } from './get-file.ts';
import { type ReadBackLimits, readBack, urlOfFile, whyNot } from './read-back.ts';
import { isSignedBy } from './signature.ts';
import { manifestPath, readManifest, signaturePath, type WrittenManifest } from './write-manifest.ts';

export interface VerifyRequest {
  readonly base: URL;
  readonly key: KeyObject | null;
  /** The fingerprint that the manifest must have; null where none is known. */
  readonly fingerprint: string | null;
  readonly limits: ReadBackLimits;
}

export interface FetchedManifest {
  readonly written: WrittenManifest;
  readonly signature: Buffer | null;
  readonly isSignatureChecked: boolean;
}

export type Fetched =
  | ({ readonly kind: 'fetched' } & FetchedManifest)
  | { readonly kind: 'wrong'; readonly problem: VerifyProblem };

/** A server that is not ours may send anything, without end. */
const most = { manifestBytes: 50_000_000, files: 200_000, fileBytes: 250_000_000 } as const;

/** Reads the manifest of a site and looks whether it is one, and whether it is signed with the key and has the fingerprint given. */
export async function fetchManifest({ base, key, fingerprint, limits }: VerifyRequest): Promise<Fetched> {
  const wrong = (problem: VerifyProblem): Fetched => ({ kind: 'wrong', problem });
  const limit: GetLimits = { milliseconds: limits.milliseconds, bytes: most.manifestBytes };
  const address = urlOfFile(base, manifestPath);
  const got = await getFile(address, 'identity', limit);
  if (got.kind !== 'got' || got.status !== 200)
    return wrong({ kind: 'noManifest', address: address.href, why: whyNot(got, '') });
  const read = readManifest(got.body);
  if (read.kind === 'wrong') return wrong({ kind: 'notAManifest', address: address.href, detail: read.detail });
  const files = Object.keys(read.manifest.files).length;
  // each is held whole while it is read
  const huge = Object.entries(read.manifest.files).find(([, { bytes }]) => bytes > most.fileBytes);
  if (huge !== undefined)
    return wrong({ kind: 'notAManifest', address: address.href, detail: `${huge[0]}: > ${most.fileBytes} bytes` });
  if (files > most.files) return wrong({ kind: 'tooMany', files, most: most.files });
  if (fingerprint !== null && fingerprint !== read.fingerprint)
    return wrong({ kind: 'fingerprint', expected: fingerprint, found: read.fingerprint });
  const place = urlOfFile(base, signaturePath);
  const told = await getFile(place, 'identity', { ...limit, bytes: 1000 });
  const signature = told.kind === 'got' && told.status === 200 ? told.body : null;
  if (key !== null && signature === null) return wrong({ kind: 'noSignature', address: place.href });
  if (key !== null && signature !== null && !isSignedBy(got.body, signature, key))
    return wrong({ kind: 'badSignature', address: place.href });
  return { kind: 'fetched', written: read, signature, isSignatureChecked: key !== null };
}

/** Reads every file of a site that its manifest names; null when all agree. */
export async function verifyFiles(
  { base, limits }: Pick<VerifyRequest, 'base' | 'limits'>,
  { written, signature }: FetchedManifest,
): Promise<VerifyProblem | null> {
  const differences = await readBack(base, written, signature, limits);
  return differences.length === 0
    ? null
    : { kind: 'differences', differences, checked: Object.keys(written.manifest.files).length };
}

/** Compares a saved copy with what the manifest says of an address. */
export function verifyCopy(manifest: Manifest, copy: Buffer, address: string): CopyVerdict {
  const way = fileOfAddress(address) ?? '';
  const path = publishedPath.safeParse(way).success ? way : address;
  const expected = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  if (expected === undefined) return { kind: 'unknown', path };
  const found = digestOf(copy);
  if (found === expected.sha256) return { kind: 'same', path, sha256: found };
  const is = Object.entries(manifest.files).find(([, file]) => file.sha256 === found)?.[0];
  return is === undefined ? { kind: 'other', path, expected: expected.sha256, found } : { kind: 'elsewhere', path, is };
}
