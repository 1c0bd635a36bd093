// Another process reads the same acts and keeps them: this one takes each as soon as it is there, so that it can begin with what is to be
// made of them.

import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import type { Act } from '../corpus.ts';
import type { ActStore } from './act-store.ts';
import { type ActFiles, type Citable, readAct } from './read-act.ts';

/** In milliseconds: a thing of moments for an act of 300 pages. */
const longestWait = 2_000;
const pause = 5;
/** After so many acts Node is given the time to forget what it read them from: it holds that until then. */
const actsAtATime = 8;

/**
 * Gives the acts in their order. One that has a problem is never kept: it is read here when the next one is there already, and so is
 * everything that is still missing once the other process has been waited for in vain.
 *
 * @param onAct is told of each act as soon as it is there. What it is given is not what is given in the end: its texts, when they were
 * looked at, are forgotten afterwards
 */
export async function followActs(
  acts: readonly ActFiles[],
  citable: Citable,
  diagnostics: Diagnostic[],
  store: ActStore | null,
  onAct: (act: Act) => void,
): Promise<readonly Act[]> {
  const take = ({ files, digest }: ActFiles): readonly [Act, Act] | null => store?.takeTwins(files, digest) ?? null;
  let isWaiting = store !== null;
  const all: Act[] = [];
  for (const [index, one] of acts.entries()) {
    const following = acts[index + 1];
    let found = take(one);
    for (let waited = 0; found === null && isWaiting; waited += pause) {
      if (following !== undefined && take(following) !== null) break;
      if (waited >= longestWait) isWaiting = false;
      else await setTimeout(pause);
      found = take(one);
    }
    if (found === null) {
      const read = readAct(one, citable.outside, diagnostics);
      for (const act of read) onAct(act);
      all.push(...read);
    } else {
      const [now, later] = found;
      onAct(now);
      all.push(later);
    }
    if (index % actsAtATime === 0) await setImmediate();
  }
  return all;
}
