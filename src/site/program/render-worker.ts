// Runs as a process of its own, started by render-helper.ts: makes the index of the search if it is to, then renders parts of the
// pages as long as there are some.

import { on } from 'node:events';
import { beginCorpus } from '../../corpus/load-corpus.ts';
import { readingStore } from '../../corpus/reading-store.ts';
import { answerStore } from '../../kept/answer-store.ts';
import { handOver, passAnswers } from '../handed-over.ts';
import { prepareAct, searchIndex } from '../search-index.ts';
import { writeSearchIndex } from '../write-search-index.ts';
import { isWhole } from './keep-program.ts';
import { loadProgram, type Program } from './load-program.ts';
import { pageStore } from './page-store.ts';
import type { FirstOrder, Part, Said, SiteFolders, WorkOrder } from './render-helper.ts';
import { hearPage, renderPages } from './render-pages.ts';

const messages = on(process, 'message');

try {
  await work(await hear<FirstOrder>());
  say({ kind: 'done' });
} catch (error) {
  say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

async function work(first: FirstOrder): Promise<void> {
  passAnswers({ store: answerStore(first.answers), common: first.common });
  const begun = beginCorpus(first.roots, readingStore(first.read.folder, first.read.code));
  // the command reads and checks it meanwhile, and stops this process when there is something wrong with it
  const { corpus } = await begun.follow((act) => {
    if (first.makesIndex) prepareAct(begun.around, act);
  });
  handOver(corpus);
  if (first.makesIndex) searchIndex();
  const early = first.isAllNew && isWhole(first.program) ? await openProgram(first.program) : null;
  const folders = await hear<SiteFolders>();
  const store = pageStore(folders.store);
  if (first.makesIndex) writeSearchIndex(folders.into, store);
  const { pages: told, parts } = await hear<WorkOrder>();
  if (told.length === 0) return;
  const program = early ?? (await openProgram(first.program));
  const pages = told.map((page) => hearPage(program, page));
  await renderPages(program, pages, { store, parts }, askForPart);
}

async function openProgram(folder: string): Promise<Program> {
  const program = await loadProgram(folder);
  await program.prepareAnswers();
  return program;
}

async function askForPart(): Promise<number | null> {
  process.send?.({ kind: 'ready' } satisfies Said);
  return (await hear<Part>()).part;
}

/** What is said to this process, one after the other, also while it was not listening. */
async function hear<Message>(): Promise<Message> {
  const { value } = await messages.next();
  const [message] = value as [Message];
  return message;
}

/** The last that is said. */
function say(said: Said): void {
  process.send?.(said, () => process.disconnect());
}
