import type { BuildFigures } from './measure-builds.ts';
import type { SearchFigure } from './measure-search.ts';
import { decimal, type Judged, kilobytes } from './targets.ts';
import type { PageFigure } from './weigh-pages.ts';

type Cell = string | number;

/** A table in Markdown; columns of figures stand to the right. */
export function asTable(head: readonly string[], rows: readonly (readonly Cell[])[], words = 1): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < words ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function tableOfTargets(judged: readonly Judged[]): string {
  const verdict = ({ isReached }: Judged): string =>
    isReached === null ? 'not measured' : isReached ? 'yes' : '**no**';
  return asTable(
    ['figure', 'to reach', 'measured', '', 'reached'],
    judged.map((one) => [one.figure, one.toReach, one.measured, one.weight, verdict(one)]),
    5,
  );
}

export function tableOfBuilds({ figures }: BuildFigures): string {
  const own = (acts: number): number | null =>
    figures.find(({ name, kind, acts: size }) => name === 'Qagida' && kind === 'cold' && size === acts)?.run.seconds ??
    null;
  return asTable(
    ['build', 'what', 'acts', 'seconds', 'of the processors', 'memory, MB', 'our build from nothing takes', 'runs'],
    figures.map(({ name, acts, kind, run, times }) => {
      const ours = own(acts);
      return [
        name,
        kind === 'cold' ? 'from nothing' : 'one act changed',
        acts,
        decimal(run.seconds),
        decimal(run.cpuSeconds),
        run.megabytes === null ? 'not known' : Math.round(run.megabytes),
        name.startsWith('Qagida') || ours === null ? '' : `${decimal(ours / run.seconds)} times that`,
        times,
      ];
    }),
    2,
  );
}

export function tableOfPages(pages: readonly PageFigure[]): string {
  return asTable(
    ['page', 'requests', 'HTML', 'CSS', 'fonts', 'JavaScript', 'other', 'all', 'layout shift', 'first words, ms'],
    pages.map((page) => [
      `${page.name}, \`${page.address}\``,
      page.requests,
      kilobytes(page.html),
      kilobytes(page.css),
      kilobytes(page.fonts),
      kilobytes(page.scripts),
      kilobytes(page.others),
      kilobytes(page.html + page.css + page.fonts + page.scripts + page.others),
      page.shift.toFixed(4),
      Math.round(page.firstPaint),
    ]),
  );
}

export function tableOfSearches(searches: readonly SearchFigure[]): string {
  return asTable(
    [
      'search',
      'first result: scripts, index, results',
      'at most',
      'with page and fonts',
      'requests',
      'first letter, ms',
      'slowest, ms',
      'next letters, ms',
      'first letter on a phone’s network, ms',
    ],
    searches.map((one) => [
      one.name,
      kilobytes(one.bytes),
      kilobytes(one.mostBytes),
      kilobytes(one.allBytes),
      one.requests,
      Math.round(one.first),
      Math.round(one.slowest),
      Math.round(one.next),
      Math.round(one.slowFirst),
    ]),
  );
}
