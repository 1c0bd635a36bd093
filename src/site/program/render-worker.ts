// Runs as a process of its own, started by share-rendering.ts: writes the index of the search if it is to, then
// renders parts of the pages as long as there are some.

import { once } from 'node:events';
import { actStore } from '../../corpus/acts/act-store.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { answerStore } from '../../kept/answer-store.ts';
import { handOver } from '../handed-over.ts';
import { writeSearchIndex } from '../write-search-index.ts';
import { loadProgram } from './load-program.ts';
import { pageStore } from './page-store.ts';
import { renderPages } from './render-pages.ts';
import type { Part, Said, WorkOrder } from './share-rendering.ts';

process.once('message', async (order: WorkOrder) => {
  try {
    // the command has checked it
    const { corpus } = loadCorpus(order.roots, actStore(order.acts.folder, order.acts.code));
    handOver({ corpus, store: answerStore(order.answers), common: order.common });
    const store = pageStore(order.store);
    if (order.writesIndex) writeSearchIndex(order.into, store);
    const program = await loadProgram(order.program);
    const paths = await program.paths();
    const rendering = { ...order, store };
    say({ kind: 'done', counts: await renderPages(program, paths, rendering, askForPart) });
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function askForPart(): Promise<number | null> {
  const answer = once(process, 'message');
  process.send?.({ kind: 'ready' } satisfies Said);
  const [message] = (await answer) as readonly Part[];
  return message?.part ?? null;
}

/** The last that is said. */
function say(said: Said): void {
  process.send?.(said, () => process.disconnect());
}
