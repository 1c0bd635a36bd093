import path from 'node:path';

export const projectRoot: string = path.resolve(import.meta.dirname, '../..');

const bench = path.join(projectRoot, '.build/bench');

/** Where everything lies that measuring makes; all of it may be deleted. */
export const folders = {
  bench,
  heldContent: path.join(projectRoot, 'content'),
  /** What builds of ours keep for the next one: apart from what a developer's builds keep. */
  kept: path.join(bench, 'kept'),
  /** What was put out of the way. */
  aside: path.join(bench, 'aside'),
  templates: path.join(import.meta.dirname, 'peers'),
  corpus: (acts: number): string => path.join(bench, `corpus-${acts}`),
  site: (name: string): string => path.join(bench, 'sites', name),
  peer: (name: string): string => path.join(bench, 'peers', name),
  log: (name: string): string => path.join(bench, 'logs', `${name}.txt`),
};
