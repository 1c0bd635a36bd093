import { folders } from './folders.ts';
import { ours } from './generators.ts';
import { makeCorpus, slugOf } from './make-corpus.ts';
import { siteOf } from './measure-builds.ts';
import type { Form } from './measure-search.ts';
import { type PeerName, preparePeers } from './peers.ts';
import { runMeasured } from './run-measured.ts';

/** A finished site to look at. */
export interface Site {
  readonly name: string;
  readonly versions: string;
  readonly folder: string;
  readonly form: Form;
  /** Addresses of pages to weigh: the same act in every site. */
  readonly pages: readonly string[];
}

/** Builds ours and those of the peers, as they are now; nothing is measured. */
export async function makeSites(
  acts: number,
  peers: readonly PeerName[],
  tell: (words: string) => void,
): Promise<readonly Site[]> {
  const corpus = folders.corpus(acts);
  makeCorpus(folders.heldContent, corpus, acts);
  const own = ours(corpus, siteOf(acts, 'kk'), 'kk');
  const act = `/acts/${slugOf(1)}/`;
  const others = preparePeers(peers, corpus, acts, tell);
  for (const generator of [own, ...others]) {
    tell(`${generator.name}, ${acts} acts: building`);
    await runMeasured(generator.steps);
  }
  return [
    { ...siteFrom(own), form: 'qagida', pages: [act, '/acts/cadre-reserve/', '/acts/treaty-plans/'] },
    ...others.map((peer) => ({ ...siteFrom(peer), form: 'pagefind', pages: [act] }) as const),
  ];
}

function siteFrom({
  name,
  versions,
  site,
}: {
  readonly name: string;
  readonly versions: string;
  readonly site: string;
}) {
  return { name, versions, folder: site };
}
