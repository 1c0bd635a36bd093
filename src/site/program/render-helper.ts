// A further process that renders: it takes the content as it is read, and is told first where the site goes, then what to render
// (render-worker.ts is its other side).

import { fork } from 'node:child_process';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import type { ContentRoot } from '../../corpus/load-corpus.ts';
import { giveWay } from './give-way.ts';
import type { ToldPage } from './render-pages.ts';
import type { RenderingOrder } from './share-rendering.ts';

/** What a process needs to know before it is clear what it is to render. */
export interface Preparation {
  readonly roots: readonly ContentRoot[];
  /** Where is kept what was read of the content before, by which code. */
  readonly read: { readonly folder: string; readonly code: string };
  /** Folder of answers of earlier builds. */
  readonly answers: string;
  readonly common: string;
  /** Folder of the compiled program, which may not be there yet. */
  readonly program: string;
  /** Whether it will certainly render: then it gets ready for that before it is told what. */
  readonly isAllNew: boolean;
}

/** What it is told first. */
export interface FirstOrder extends Preparation {
  /** Whether it makes the index of the search as well: one process does, whatever their number. */
  readonly makesIndex: boolean;
}

/** What it is told next: from then on the program is there. */
export type SiteFolders = Pick<RenderingOrder, 'into' | 'store'>;

/** What it is told in the end. */
export interface WorkOrder {
  /** The pages to be rendered, and into how many parts they are divided. */
  readonly pages: readonly ToldPage[];
  readonly parts: number;
}

/** What it says. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The answer to `ready`: the number of the next part, or null when nothing is left. */
export interface Part {
  readonly part: number | null;
}

export interface Helper {
  /** Says where the site goes. To be said once, before it is to render. */
  readonly place: (folders: SiteFolders) => void;
  /**
   * Ends when everything that it took is done.
   *
   * @param next gives the number of the next part; null when nothing is left
   * @throws what the process said, or that it has ended
   */
  readonly render: (order: WorkOrder, next: () => number | null) => Promise<void>;
  readonly stop: () => void;
}

export function startHelper(preparation: Preparation, makesIndex: boolean): Helper {
  // it needs much of the code that this process has compiled already
  flushCompileCache();
  const child = fork(path.join(import.meta.dirname, 'render-worker.ts'), {
    execArgv: [...process.execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  giveWay(child);
  let next: () => number | null = () => null;
  const done = new Promise<void>((resolve, reject) => {
    child.on('message', (said: Said) => {
      switch (said.kind) {
        case 'ready':
          child.send({ part: next() } satisfies Part);
          return;
        case 'done':
          resolve();
          return;
        case 'failed':
          reject(new Error(said.reason));
      }
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`a process that renders pages ended early: ${signal ?? code}`)),
    );
  });
  // it may fail before somebody waits for it
  done.catch(() => undefined);
  child.send({ ...preparation, makesIndex } satisfies FirstOrder);
  return {
    place: (folders) => child.send(folders),
    render: (order, nextPart) => {
      next = nextPart;
      child.send(order);
      return done;
    },
    stop: () => child.kill(),
  };
}
