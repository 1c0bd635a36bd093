import { isUtf8 } from 'node:buffer';

/** What is wrong with the name of a file, as it would be written on a disk. */
export type NameFault = 'outside' | 'sign' | 'letters' | 'git' | 'long' | 'deep';

/** Bytes of a whole path, and folders in each other: the content has three. */
const longestPath = 400;
const deepest = 12;

/** Signs that a screen does not show or that some system takes for another thing: a separator, a drive, a stream. */
const forbiddenSigns = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\:*?"<>|]/u;

/**
 * Why a path must not be written; null where it may. A tree of git can have any bytes as a name, `..` and `/` among them.
 *
 * @param bytes the path from the top of the tree
 */
export function nameFaultOf(bytes: Buffer): NameFault | null {
  if (bytes.length > longestPath) return 'long';
  if (!isUtf8(bytes)) return 'letters';
  const path = bytes.toString('utf8');
  if (forbiddenSigns.test(path)) return 'sign';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'outside';
  // Windows drops these at the end of a name
  if (parts.some((part) => /[. ]$/u.test(part))) return 'sign';
  if (parts.some((part) => /^(?:\.git|git~\d+)$/iu.test(part))) return 'git';
  return parts.length > deepest ? 'deep' : null;
}
