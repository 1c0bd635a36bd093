import { existsSync } from 'node:fs';
import { folders } from './folders.ts';
import { type Generator, ours, setAside, type Variant } from './generators.ts';
import { changeAct, makeCorpus } from './make-corpus.ts';
import { type PeerName, peerNames, preparePeers, textsOf } from './peers.ts';
import { medianOf, type Run, runMeasured } from './run-measured.ts';
import { firstDifference } from './same-folders.ts';

export interface BuildFigure {
  readonly name: string;
  readonly versions: string;
  readonly acts: number;
  readonly kind: 'cold' | 'changed';
  readonly run: Run;
  /** How many times it was done; `run` is the median. */
  readonly times: number;
}

export interface BuildFigures {
  readonly figures: readonly BuildFigure[];
  /** The first file in which a build after changes differs from one from nothing; null where all bytes are the same. */
  readonly difference: string | null;
}

export interface BuildPlan {
  /** The first is measured in full, further ones tell how times grow. */
  readonly sizes: readonly number[];
  readonly peers: readonly PeerName[];
  readonly times: number;
  /** Also what takes longest: all languages, share cards, the archive for reading offline. */
  readonly isWhole: boolean;
  readonly tell: (words: string) => void;
}

/** Above this many acts only ours is built: the peers would take most of an hour. */
const mostForPeers = 5_000;

export async function measureBuilds(plan: BuildPlan): Promise<BuildFigures> {
  const [first, ...larger] = plan.sizes;
  if (first === undefined) return { figures: [], difference: null };
  const full = await measureInFull(first, plan);
  const grown: BuildFigure[] = [];
  for (const acts of larger) {
    const peers = acts <= mostForPeers ? plan.peers : [];
    grown.push(...(await measureCold(acts, { ...plan, peers, times: 1 }, ['kk'])));
    removeCorpus(acts);
  }
  return { ...full, figures: [...full.figures, ...grown] };
}

async function measureInFull(acts: number, plan: BuildPlan): Promise<BuildFigures> {
  const variants: readonly Variant[] = plan.isWhole ? ['kk', 'kk,ru,en', 'everything'] : ['kk', 'kk,ru,en'];
  const cold = await measureCold(acts, plan, ['kk']);
  const changes = await measureChanges(acts, 'kk', plan);
  const more: BuildFigure[] = [];
  for (const variant of variants.slice(1)) {
    // for information: once is enough
    more.push(...(await measureCold(acts, { ...plan, peers: [], times: 1 }, [variant])));
    more.push((await measureChanges(acts, variant, { ...plan, times: 1 })).figure);
  }
  return { figures: [...cold, changes.figure, ...more], difference: changes.difference };
}

/** From nothing: what was made and what was kept is deleted before each run. The programs take turns, so that a busy minute hits all. */
async function measureCold(
  acts: number,
  { peers, times, tell }: BuildPlan,
  variants: readonly Variant[],
): Promise<readonly BuildFigure[]> {
  const corpus = folders.corpus(acts);
  setAside(corpus, ...peers.map((name) => textsOf(name, acts)));
  makeCorpus(folders.heldContent, corpus, acts);
  const generators = [...preparePeers(peers, corpus, acts, tell), ...variants.map((variant) => own(acts, variant))];
  const runs = new Map<Generator, Run[]>(generators.map((generator) => [generator, []]));
  for (let time = 1; time <= times; time += 1)
    for (const [generator, done] of runs) {
      tell(`${generator.name}, ${acts} acts, from nothing, ${time} of ${times}`);
      generator.clear();
      done.push(await runMeasured(generator.steps));
    }
  return [...runs].map(([{ name, versions }, done]) => ({
    name,
    versions,
    acts,
    kind: 'cold',
    run: medianOf(done),
    times,
  }));
}

/** After a build: one act is changed, and the site is built again; in the end it is compared with one that is built from nothing. */
async function measureChanges(
  acts: number,
  variant: Variant,
  { times, tell }: BuildPlan,
): Promise<{ readonly figure: BuildFigure; readonly difference: string | null }> {
  const corpus = folders.corpus(acts);
  const generator = own(acts, variant);
  if (!existsSync(generator.site)) await runMeasured(generator.steps);
  const runs: Run[] = [];
  for (let change = 1; change <= times; change += 1) {
    tell(`${generator.name}, ${acts} acts, one changed, ${change} of ${times}`);
    changeAct(folders.heldContent, corpus, Math.ceil(acts / 2), change);
    runs.push(await runMeasured(generator.steps));
  }
  tell(`${generator.name}, ${acts} acts, from nothing, to compare`);
  const fresh = ours(corpus, folders.site('to-compare'), variant);
  fresh.clear();
  await runMeasured(fresh.steps);
  const difference = firstDifference(generator.site, fresh.site);
  setAside(fresh.site);
  const { name, versions } = generator;
  return { figure: { name, versions, acts, kind: 'changed', run: medianOf(runs), times }, difference };
}

function own(acts: number, variant: Variant): Generator {
  const generator = ours(folders.corpus(acts), siteOf(acts, variant), variant);
  return { ...generator, name: nameOf[variant] };
}

export function siteOf(acts: number, variant: Variant): string {
  return folders.site(`${variant.replaceAll(',', '-')}-${acts}`);
}

const nameOf: Readonly<Record<Variant, string>> = {
  kk: 'Qagida',
  'kk,ru,en': 'Qagida, three languages',
  everything: 'Qagida, three languages, cards, archive',
};

/** A large corpus and the sites of it would fill the disk. */
function removeCorpus(acts: number): void {
  setAside(folders.corpus(acts), siteOf(acts, 'kk'));
  for (const name of peerNames) setAside(textsOf(name, acts));
}
