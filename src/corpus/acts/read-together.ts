// Many acts that nobody has read before are read by several threads: each takes the next one until none is left. What another thread
// has read lies in the store; this one waits for it, so that whoever reads the content need not know of it.

import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Act } from '../corpus.ts';
import type { ContentFile } from '../files/content-files.ts';
import type { ActStore } from './act-store.ts';
import { type ActFiles, type Citable, readAndKeep } from './read-act.ts';
import { sharedWork } from './shared-work.ts';

/** What another thread is given. */
export interface SharedReading {
  readonly work: SharedArrayBuffer;
  readonly acts: readonly { readonly files: readonly ContentFile[]; readonly digest: string }[];
  readonly citable: Pick<Citable, 'sources' | 'issuers'>;
  readonly store: ActStore['place'];
}

/** Below this many acts another thread takes longer to begin than it saves. */
const fewActs = 100;
/** From so many on, whatever else a build begins with is done long before they are read. */
const manyActs = 2_000;
const mostThreads = 4;
/** In milliseconds: a thread that needs longer for its last act has failed, and this one reads what it left. */
const longestWait = 60_000;

/** Threads that share a processor with other work take longer together than one of them alone: each has to learn its work anew. */
function threadsFor(acts: number, busy: number): number {
  if (acts < fewActs) return 1;
  const free = os.availableParallelism() - (acts < manyActs ? busy : 0);
  return Math.max(1, Math.min(free, mostThreads));
}

/**
 * Reads acts and keeps them, but for those that have a problem. Gives what this thread has read; the others are in the store.
 *
 * @param busy processors that something else has taken meanwhile
 */
export function readTogether(
  acts: readonly ActFiles[],
  { outside, sources, issuers }: Citable,
  store: ActStore,
  busy: number,
): ReadonlyMap<ActFiles, Act> {
  const threads = threadsFor(acts.length, busy);
  const work = sharedWork(threads);
  const reading = (): SharedReading => ({
    work: work.buffer,
    acts: acts.map(({ files, digest }) => ({ files: files.map(({ file }) => file), digest })),
    citable: { sources, issuers },
    store: store.place,
  });
  for (let thread = 1; thread < threads; thread += 1) {
    const worker = new Worker(path.join(import.meta.dirname, 'read-thread.ts'), { workerData: reading() });
    // what it did not read is read by this thread, which is told the reason again where there is one
    worker.on('error', () => undefined);
    worker.unref();
  }
  const read = new Map<ActFiles, Act>();
  for (let one = acts[work.next()]; one !== undefined; one = acts[work.next()]) {
    const act = readAndKeep(one, outside, store);
    if (act !== null) read.set(one, act);
  }
  work.leave();
  work.waitForOthers(longestWait);
  return read;
}
