// Runs as a thread of its own, started by read-together.ts.

import { workerData } from 'node:worker_threads';
import { prepareOutsideActs } from '../../domain/acts/citations/outside-acts.ts';
import { placeFiles } from '../documents/place-files.ts';
import { actStore } from './act-store.ts';
import { readAndKeep } from './read-act.ts';
import type { SharedReading } from './read-together.ts';
import { joinWork } from './shared-work.ts';

const { work, acts, citable, store } = workerData as SharedReading;
const { next, leave } = joinWork(work);
try {
  const outside = prepareOutsideActs(citable.sources, citable.issuers);
  const kept = actStore(store.folder, store.code);
  for (let one = acts[next()]; one !== undefined; one = acts[next()])
    readAndKeep({ files: placeFiles(one.files, []), digest: one.digest }, outside, kept);
} finally {
  leave();
}
