import type { Git } from './git.ts';
import { type NameFault, nameFaultOf } from './name-fault.ts';

/** How much may be taken out of git. */
export interface TreeLimits {
  /** How many files. */
  readonly files: number;
  /** Bytes of one file. */
  readonly bytes: number;
  /** Bytes of all files together. */
  readonly allBytes: number;
}

/** Four times the size that the site is measured with: 5,000 acts. A document may have 1 MB, which the checks tell in better words. */
export const contentLimits: TreeLimits = { files: 20_000, bytes: 8 * 1024 ** 2, allBytes: 512 * 1024 ** 2 };
/** The whole project has about 1,500 files beside its content. */
export const projectLimits: TreeLimits = { ...contentLimits, files: 40_000 };

export interface TreeFile {
  readonly path: string;
  readonly object: string;
  readonly size: number;
}

/** Why nothing was taken. `path` is as git has it, and may contain anything. */
export type TreeFault =
  | { readonly kind: 'tooManyFiles'; readonly limit: number }
  | { readonly kind: 'fileTooLarge'; readonly path: string; readonly size: number; readonly limit: number }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'submodule'; readonly path: string }
  | { readonly kind: 'name'; readonly path: string; readonly fault: NameFault }
  | { readonly kind: 'sameName'; readonly path: string; readonly other: string }
  | { readonly kind: 'empty' }
  /** The list names it, and it is not there: only a part of the repository was fetched. */
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly said: string };

export type TreeListing = { readonly kind: 'files'; readonly files: readonly TreeFile[] } | TreeFault;

/**
 * The files of a folder at a commit, or of all folders, before anything of them is read. It stops at the first that must not be
 * taken: a tree can name itself a thousand times over, so that its list has no end.
 *
 * Refuses links, submodules, names that lead out of the folder or that two systems read differently, and what is over the limits.
 */
export function listTree(git: Git, commit: string, folder: string | null, limits: TreeLimits): Promise<TreeListing> {
  const child = git.listen([
    'ls-tree',
    '-r',
    '-z',
    '-l',
    '--full-tree',
    commit,
    ...(folder === null ? [] : ['--', folder]),
  ]);
  const reader = readEntries(limits);
  return new Promise((resolve) => {
    let rest = Buffer.alloc(0);
    let said = '';
    const end = (listing: TreeListing): void => {
      resolve(listing);
      child.kill('SIGKILL');
    };
    child.stdin.on('error', () => undefined).end();
    child.stderr.on('data', (part: Buffer) => {
      if (said.length < 2000) said += part.toString('utf8');
    });
    child.stdout.on('data', (part: Buffer) => {
      const bytes = Buffer.concat([rest, part]);
      const last = bytes.lastIndexOf(0);
      rest = bytes.subarray(last + 1);
      // one name without an end
      const fault = rest.length > 65_536 ? nameFault(rest, 'long') : reader.add(bytes.subarray(0, last + 1));
      if (fault !== null) end(fault);
    });
    child.on('error', ({ message }) => end({ kind: 'unreadable', said: message }));
    child.on('close', (code) => {
      if (code !== 0) return resolve({ kind: 'unreadable', said: said.trim() });
      return resolve(reader.files.length === 0 ? { kind: 'empty' } : { kind: 'files', files: reader.files });
    });
  });
}

function readEntries(limits: TreeLimits) {
  const files: TreeFile[] = [];
  const names = new Map<string, string>();
  let allBytes = 0;
  const take = (line: Buffer): TreeFault | null => {
    const tab = line.indexOf(9);
    const [mode = '', , object = '', size = ''] = line.subarray(0, tab).toString('latin1').split(/ +/u);
    const bytes = line.subarray(tab + 1);
    const path = bytes.toString('utf8');
    const fault = nameFaultOf(bytes);
    if (fault !== null) return { kind: 'name', path, fault };
    if (mode === '120000') return { kind: 'link', path };
    if (mode === '160000') return { kind: 'submodule', path };
    if (!/^\d+$/u.test(size)) return { kind: 'missing', path };
    if (files.length >= limits.files) return { kind: 'tooManyFiles', limit: limits.files };
    if (Number(size) > limits.bytes) return { kind: 'fileTooLarge', path, size: Number(size), limit: limits.bytes };
    allBytes += Number(size);
    if (allBytes > limits.allBytes) return { kind: 'tooLarge', limit: limits.allBytes };
    const other = sameNameAs(path, names);
    if (other !== null) return { kind: 'sameName', path, other };
    files.push({ path, object, size: Number(size) });
    return null;
  };
  return {
    files,
    /** @param whole entries, each with the zero byte at its end */
    add: (whole: Buffer): TreeFault | null => {
      for (let start = 0; start < whole.length; ) {
        const end = whole.indexOf(0, start);
        const fault = take(whole.subarray(start, end));
        if (fault !== null) return fault;
        start = end + 1;
      }
      return null;
    },
  };
}

/** Another file or folder that is the same one where capital letters or composed letters make no difference. */
function sameNameAs(path: string, names: Map<string, string>): string | null {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const isFile = length === parts.length;
    const own = `${parts.slice(0, length).join('/')}${isFile ? '' : '/'}`;
    const key = own.replace(/\/$/u, '').normalize('NFC').toLowerCase();
    const known = names.get(key);
    if (known !== undefined && (known !== own || isFile)) return known;
    names.set(key, own);
  }
  return null;
}

function nameFault(bytes: Buffer, fault: NameFault): TreeFault {
  return { kind: 'name', path: bytes.subarray(0, 80).toString('utf8'), fault };
}
