import type { BuildFigure, BuildFigures } from './measure-builds.ts';
import type { SearchFigure } from './measure-search.ts';
import { fontDelay, type PageFigure } from './weigh-pages.ts';

/** A figure beside what it should be. */
export interface Judged {
  readonly figure: string;
  readonly toReach: string;
  readonly measured: string;
  /** Null where it was not measured. */
  readonly isReached: boolean | null;
  /** What the project promises, or what it would like. */
  readonly weight: 'must' | 'aim';
}

export function judgeBuilds({ figures, difference }: BuildFigures): readonly Judged[] {
  const acts = figures[0]?.acts ?? 0;
  const seconds = (name: string, kind: BuildFigure['kind'], size = acts): number | null =>
    figures.find((figure) => figure.name === name && figure.kind === kind && figure.acts === size)?.run.seconds ?? null;
  const cold = seconds('Qagida', 'cold');
  const changed = seconds('Qagida', 'changed');
  const against = (own: number | null, peer: string, most: number, weight: Judged['weight'], what: string): Judged => {
    const other = seconds(peer, 'cold');
    const ratio = own === null || other === null ? null : own / other;
    return {
      figure: what,
      toReach: most === 1 ? `no longer than ${peer} from nothing` : `${decimal(most)} of ${peer} from nothing, or less`,
      measured: ratio === null ? 'not measured' : `${decimal(ratio)} times`,
      isReached: ratio === null ? null : ratio <= most,
      weight,
    };
  };
  return [
    against(cold, 'plain Astro + Pagefind', 1, 'must', 'build from nothing'),
    against(cold, 'Eleventy + Pagefind', 1, 'aim', 'build from nothing'),
    against(cold, 'Hugo + Pagefind', 1, 'aim', 'build from nothing'),
    against(changed, 'Hugo + Pagefind', 1, 'must', 'after a change of one act'),
    against(changed, 'Hugo + Pagefind', 0.5, 'aim', 'after a change of one act'),
    {
      figure: 'the same bytes after changes as from nothing',
      toReach: 'every file',
      measured: difference === null ? 'every file' : `another file: ${difference}`,
      isReached: difference === null,
      weight: 'must',
    },
    ...judgeGrowth(figures, acts, cold),
  ];
}

function judgeGrowth(figures: readonly BuildFigure[], acts: number, cold: number | null): readonly Judged[] {
  const larger = figures.filter((figure) => figure.name === 'Qagida' && figure.kind === 'cold' && figure.acts > acts);
  return larger.flatMap((figure): readonly Judged[] => {
    const grows = figure.acts / acts;
    const ratio = cold === null ? null : figure.run.seconds / cold;
    const { megabytes } = figure.run;
    return [
      {
        figure: `growth from ${acts} to ${figure.acts} acts`,
        toReach: `${decimal(grows)} times or less`,
        measured: ratio === null ? 'not measured' : `${decimal(ratio)} times`,
        isReached: ratio === null ? null : ratio <= grows,
        weight: figure.acts > 5_000 ? 'aim' : 'must',
      },
      {
        figure: `memory at ${figure.acts} acts`,
        toReach: figure.acts > 5_000 ? 'it ends; the figure is printed' : 'under 4 GB',
        measured: megabytes === null ? 'not measured' : `${decimal(megabytes / 1_000)} GB`,
        isReached: megabytes === null ? null : figure.acts > 5_000 || megabytes < 4_000,
        weight: 'must',
      },
    ];
  });
}

export function judgePage(own: PageFigure): readonly Judged[] {
  const most = (figure: string, bytes: number, limit: number): Judged => ({
    figure,
    toReach: `${limit} KB or less`,
    measured: kilobytes(bytes),
    isReached: bytes <= limit * 1_000,
    weight: 'must',
  });
  return [
    most('an act’s page: HTML and CSS', own.html + own.css, 14),
    most('an act’s page: JavaScript added later', own.scripts, 12),
    {
      figure: 'an act’s page: JavaScript needed to read it',
      toReach: 'none',
      measured: own.isReadWithoutScripts ? 'none' : 'words are missing without it',
      isReached: own.isReadWithoutScripts,
      weight: 'must',
    },
    most('an act’s page: fonts', own.fonts, 55),
    {
      figure: 'an act’s page: words do not wait for fonts',
      toReach: `words are there before fonts that come after ${fontDelay} ms`,
      measured: `after ${Math.round(own.firstPaint)} ms`,
      isReached: own.firstPaint < fontDelay,
      weight: 'must',
    },
    {
      figure: 'an act’s page: layout shift while it loads',
      toReach: '0.00',
      measured: own.shift.toFixed(4),
      isReached: own.shift < 0.005,
      weight: 'must',
    },
  ];
}

export function judgeSearch(own: SearchFigure): readonly Judged[] {
  return [
    {
      figure: 'first search: scripts, index and results',
      toReach: '60 KB or less',
      measured: `${kilobytes(own.bytes)}, at most ${kilobytes(own.mostBytes)}`,
      isReached: own.mostBytes <= 60_000,
      weight: 'must',
    },
    {
      figure: 'first search: from the first letter to the first result',
      toReach: '150 ms or less',
      measured: `${Math.round(own.first)} ms, at most ${Math.round(own.slowest)} ms`,
      isReached: own.first <= 150,
      weight: 'must',
    },
    {
      figure: 'first search: letters that are answered',
      toReach: 'all',
      measured: own.unanswered.length === 0 ? 'all' : `all but ${own.unanswered.join(', ')}`,
      isReached: own.unanswered.length === 0,
      weight: 'must',
    },
  ];
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`;
}

export function decimal(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1).replace(/\.0+$/u, '');
}
