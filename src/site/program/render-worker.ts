// Runs as a process of its own, started by share-rendering.ts: renders a share of the pages, and says how many.

import { actStore } from '../../corpus/acts/act-store.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { handOver } from '../handed-over.ts';
import { loadProgram } from './load-program.ts';
import { pageStore } from './page-store.ts';
import { type Rendered, renderPages } from './render-pages.ts';
import type { WorkOrder } from './share-rendering.ts';

process.once('message', async (order: WorkOrder) => {
  try {
    // the command has checked it
    handOver(loadCorpus(order.roots, actStore(order.acts.folder, order.acts.code)).corpus);
    const program = await loadProgram(order.program);
    const { into, store, common, share } = order;
    const rendered = await renderPages(program, await program.paths(), {
      into,
      store: pageStore(store),
      common,
      share,
    });
    answer({ rendered });
  } catch (error) {
    answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function answer(result: { readonly rendered: Rendered } | { readonly failed: string }): void {
  process.send?.(result, () => process.disconnect());
}
