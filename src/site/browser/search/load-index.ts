import {
  type BeginningFile,
  type DocumentBlock,
  fileNames,
  type IndexHead,
  type RestFile,
  type StemFile,
} from '../../../domain/search/index-format.ts';
import type { IndexReader } from '../../../domain/search/read-index.ts';

/** A file of the index that cannot be had or read. */
export class IndexProblem extends Error {
  readonly isGone: boolean;

  constructor(address: string, isGone: boolean) {
    super(address);
    /** It is not there any more, or is of another build: the site was published anew. */
    this.isGone = isGone;
  }
}

/**
 * Asks for the head of the index. Everything else is asked for when it is needed, and once.
 *
 * @throws IndexProblem when a file is missing or is not what it should be
 */
export async function loadIndex(): Promise<IndexReader> {
  const head = await loadFile<IndexHead>('/search/index.json', isHead, { cache: 'no-cache' });
  const folder = `/search/index/${head.digest}/`;
  const known = new Map<string, Promise<unknown>>();
  const load = <File>(name: string, isFile: (value: unknown) => boolean): Promise<File> => {
    const asked = known.get(name) ?? loadFile<File>(`${folder}${name}.json`, isFile);
    known.set(name, asked);
    // what failed may succeed when it is asked for again
    asked.catch(() => known.delete(name));
    return asked as Promise<File>;
  };
  return {
    head,
    stems: (index) => load<StemFile>(fileNames.stems(index), Array.isArray),
    rest: (index) => load<RestFile>(fileNames.rest(index), isObject),
    beginnings: (index) => load<BeginningFile>(fileNames.beginnings(index), Array.isArray),
    block: (index) => load<DocumentBlock>(fileNames.block(index), (value) => isObject(value) && 'documents' in value),
  };
}

async function loadFile<File>(address: string, isFile: (value: unknown) => boolean, init?: RequestInit): Promise<File> {
  const answer = await fetch(address, init).catch(() => null);
  if (answer === null || !answer.ok) throw new IndexProblem(address, answer?.status === 404);
  const value: unknown = await answer.json().catch(() => null);
  if (!isFile(value)) throw new IndexProblem(address, false);
  // its form is that of the code that wrote it, which is of this same build
  return value as File;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHead(value: unknown): boolean {
  return isObject(value) && 'digest' in value && 'bounds' in value && Array.isArray(value.bounds);
}
