// Another process reads the same acts and keeps them: this one takes each as soon as it is there, so that it can begin with what is to be
// made of them.

import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import type { Act } from '../corpus.ts';
import type { ActStore } from './act-store.ts';
import { type ActFiles, type Citable, readAct } from './read-act.ts';

/** In milliseconds: a thing of moments for an act of 300 pages. */
const longestWait = 2_000;
const pause = 5;

/**
 * Gives the acts in their order. One that has a problem is never kept: it is read here when the next one is there already, and so is
 * everything that is still missing once the other process has been waited for in vain.
 *
 * @param onAct is told of each act as soon as it is there
 */
export function followActs(
  acts: readonly ActFiles[],
  citable: Citable,
  diagnostics: Diagnostic[],
  store: ActStore | null,
  onAct: (act: Act) => void,
): readonly Act[] {
  let isWaiting = store !== null;
  return acts.flatMap((one, index) => {
    const take = (): Act | null => store?.take(one.files, one.digest) ?? null;
    const following = acts[index + 1];
    const isPassed = (): boolean =>
      following !== undefined && (store?.take(following.files, following.digest) ?? null) !== null;
    let found = take();
    for (let waited = 0; found === null && isWaiting && !isPassed(); waited += pause) {
      if (waited >= longestWait) isWaiting = false;
      else sleep(pause);
      found = take();
    }
    const read = found === null ? readAct(one, citable.outside, diagnostics) : [found];
    for (const act of read) onAct(act);
    return read;
  });
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, milliseconds);
}
