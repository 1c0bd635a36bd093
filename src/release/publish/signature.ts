import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { KeyFault } from '../../domain/publication/publish-problem.ts';
import { realPathOf } from '../why-not-replaced.ts';

export type ReadKey =
  | { readonly kind: 'key'; readonly key: KeyObject }
  | { readonly kind: 'wrong'; readonly why: KeyFault };

/** Reads an Ed25519 key (PEM, PKCS 8). Refuses one that lies in the project, where it would be committed, or that others can read. */
export function readPrivateKey(file: string, project: string): ReadKey {
  const real = realPathOf(file);
  const way = path.relative(realPathOf(project), real);
  if (!way.startsWith('..') && !path.isAbsolute(way)) return { kind: 'wrong', why: 'insideProject' };
  const text = textOf(real);
  if (text === null) return { kind: 'wrong', why: 'absent' };
  if (process.platform !== 'win32' && (statSync(real).mode & 0o077) !== 0)
    return { kind: 'wrong', why: 'readableByOthers' };
  return keyIn(() => createPrivateKey(text), 'notPrivate');
}

export function readPublicKey(file: string): ReadKey {
  const text = textOf(file);
  if (text === null) return { kind: 'wrong', why: 'absent' };
  // a private key also gives a public one, but has no business where one checks
  if (text.includes('PRIVATE KEY')) return { kind: 'wrong', why: 'notPublic' };
  return keyIn(() => createPublicKey(text), 'notPublic');
}

/** The signature as it stands beside the manifest: base64 and a line end, as `openssl base64` reads it. */
export function signatureOf(manifest: Buffer, key: KeyObject): Buffer {
  return Buffer.from(`${sign(null, manifest, key).toString('base64')}\n`);
}

/** @param key public or private */
export function isSignedBy(manifest: Buffer, signature: Buffer, key: KeyObject): boolean {
  const text = signature.toString('latin1').trim();
  if (!/^[A-Za-z0-9+/]{86}==$/u.test(text)) return false;
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return verify(null, manifest, open, Buffer.from(text, 'base64'));
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function keyIn(read: () => KeyObject, why: KeyFault): ReadKey {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? { kind: 'key', key } : { kind: 'wrong', why };
  } catch {
    return { kind: 'wrong', why };
  }
}
