import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { ContentRoot } from '../../corpus/load-corpus.ts';
import { loadProgram } from './load-program.ts';
import { pageStore } from './page-store.ts';
import { type Rendered, renderPages, type Share } from './render-pages.ts';

/** What a process needs to know to render its share. */
export interface WorkOrder {
  /** Folder of the compiled program. */
  readonly program: string;
  readonly into: string;
  /** Folder of pages that were rendered before. */
  readonly store: string;
  readonly common: string;
  /** From where the content is read, and where acts are kept that were read before. */
  readonly roots: readonly ContentRoot[];
  readonly acts: { readonly folder: string; readonly code: string };
  readonly share: Share;
}

/** Below this many pages another process takes longer to begin than it saves. */
const fewPages = 1_000;
/** Each process holds the whole content: more of them need more memory than they save time. */
const mostProcesses = 4;

/** Renders all pages, in this process and, when there are many, in further ones. */
export async function shareRendering(order: Omit<WorkOrder, 'share'>): Promise<Rendered> {
  const program = await loadProgram(order.program);
  const paths = await program.paths();
  const of = paths.length < fewPages ? 1 : Math.min(os.availableParallelism(), mostProcesses);
  const workers = Array.from({ length: of - 1 }, (_, index) =>
    startWorker({ ...order, share: { share: index + 1, of } }),
  );
  try {
    const { into, store, common } = order;
    const own = renderPages(program, paths, { into, store: pageStore(store), common, share: { share: 0, of } });
    const all = await Promise.all([own, ...workers.map(({ rendered }) => rendered)]);
    return all.reduce((a, b) => ({ rendered: a.rendered + b.rendered, reused: a.reused + b.reused }));
  } finally {
    for (const { child } of workers) child.kill();
  }
}

function startWorker(order: WorkOrder): { readonly child: ChildProcess; readonly rendered: Promise<Rendered> } {
  const child = fork(path.join(import.meta.dirname, 'render-worker.ts'), {
    execArgv: [...process.execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const rendered = new Promise<Rendered>((resolve, reject) => {
    child.once('message', (result: { readonly rendered?: Rendered; readonly failed?: string }) => {
      if (result.rendered === undefined) reject(new Error(result.failed ?? 'a process that renders pages failed'));
      else resolve(result.rendered);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`a process that renders pages ended early: ${signal ?? code}`)),
    );
  });
  // it may fail while this process is still rendering its own share
  rendered.catch(() => undefined);
  child.send(order);
  return { child, rendered };
}
