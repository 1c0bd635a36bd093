// Runs as a process of its own, started by render-helper.ts: makes the index of the search if it is to, then renders parts of the
// pages as long as there are some.

import { once } from 'node:events';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { readingStore } from '../../corpus/reading-store.ts';
import { answerStore } from '../../kept/answer-store.ts';
import { handOver } from '../handed-over.ts';
import { searchIndex } from '../search-index.ts';
import { writeSearchIndex } from '../write-search-index.ts';
import { loadProgram } from './load-program.ts';
import { type PageStore, pageStore } from './page-store.ts';
import type { FirstOrder, Part, Said, WorkOrder } from './render-helper.ts';
import { hearPage, renderPages } from './render-pages.ts';

process.once('message', async (first: FirstOrder) => {
  try {
    // the command has checked it, or stops this process when there is something wrong with it
    const { corpus } = loadCorpus(first.roots, readingStore(first.read.folder, first.read.code));
    handOver({ corpus, store: answerStore(first.answers), common: first.common });
    if (first.makesIndex) searchIndex();
    const [order] = (await once(process, 'message')) as [WorkOrder];
    const store = pageStore(order.store);
    if (first.makesIndex) writeSearchIndex(order.into, store);
    if (order.pages.length > 0) await renderShare(order, store);
    say({ kind: 'done' });
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function renderShare(order: WorkOrder, store: PageStore): Promise<void> {
  const program = await loadProgram(order.program);
  // Astro asks for all pages of a kind when it renders the first one, which may ask for no more than it is made from
  await program.paths();
  const pages = order.pages.map((page) => hearPage(program, page));
  await renderPages(program, pages, { ...order, store }, askForPart);
}

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
