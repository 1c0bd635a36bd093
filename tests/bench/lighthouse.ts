import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { browserPath } from '../site/browser.ts';
import { folders } from './folders.ts';
import { cleanEnvironment, ours } from './generators.ts';
import { installPeer } from './install-peer.ts';
import { installedVersion, programOf } from './peers.ts';
import { runMeasured } from './run-measured.ts';
import { servePacked } from './serve-packed.ts';
import { asTable } from './tables.ts';
import type { Judged } from './targets.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What every page must have. */
const least: Readonly<Record<Category, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

interface PageScores {
  readonly address: string;
  readonly scores: Readonly<Record<Category, number>>;
  /** Whether the page asks not to be listed, as old editions do: its score is counted without that audit. */
  readonly isUnlisted: boolean;
  readonly failed: readonly string[];
}

/** As much of Lighthouse's report as is used here. */
interface Report {
  readonly categories: Readonly<Record<Category, { readonly auditRefs: readonly { id: string; weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>>;
}

/** Runs Lighthouse, as for a phone, over pages of the production site of what is held. */
export async function runLighthouse(
  addresses: readonly string[],
  tell: (words: string) => void,
): Promise<{
  readonly tables: readonly string[];
  readonly judged: readonly Judged[];
  readonly versions: readonly string[];
}> {
  const home = installPeer('lighthouse');
  const own = ours(folders.heldContent, folders.site('held'), 'kk,ru,en');
  await runMeasured(own.steps);
  const server = await servePacked(own.site);
  const chromium = await browserPath();
  const results: PageScores[] = [];
  try {
    for (const address of addresses) {
      const file = path.join(folders.bench, 'lighthouse', `${address.replaceAll('/', '_')}.json`);
      const report = await reportOn(home, chromium, server.origin + address, file);
      const result = scoresIn(address, report);
      results.push(result);
      tell(`${address} ${categories.map((category) => result.scores[category]).join(' ')} ${result.failed.join(' ')}`);
    }
  } finally {
    await server.stop();
  }
  return {
    tables: [tableOfScores(results)],
    judged: categories.map((category) => judge(category, results)),
    versions: [`Lighthouse ${installedVersion(home, 'lighthouse')}`, own.versions],
  };
}

function reportOn(home: string, chromium: string, url: string, file: string): Promise<Report> {
  mkdirSync(path.dirname(file), { recursive: true });
  const child = spawn(
    process.execPath,
    [
      programOf(home, 'lighthouse', 'lighthouse'),
      url,
      ...['--output=json', `--output-path=${file}`, '--quiet', '--no-enable-error-reporting'],
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=shell --no-sandbox --no-zygote --disable-gpu',
    ],
    { env: { ...cleanEnvironment(), CHROME_PATH: chromium }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(readFileSync(file, 'utf8')) as Report);
      else reject(new Error(`Lighthouse could not look at ${url}:\n${said.slice(-2_000)}`));
    });
  });
}

function scoresIn(address: string, { categories: found, audits }: Report): PageScores {
  const isUnlisted = audits['is-crawlable']?.score === 0;
  const counted = (category: Category) =>
    found[category].auditRefs.flatMap(({ id, weight }) => {
      const score = audits[id]?.score ?? null;
      return weight === 0 || score === null || (isUnlisted && id === 'is-crawlable') ? [] : [{ id, weight, score }];
    });
  const scoreOf = (category: Category): number => {
    const all = counted(category);
    const weights = all.reduce((sum, { weight }) => sum + weight, 0);
    return weights === 0
      ? 0
      : Math.floor((100 * all.reduce((sum, { weight, score }) => sum + weight * score, 0)) / weights + 0.5);
  };
  return {
    address,
    isUnlisted,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    failed: categories.flatMap((category) =>
      counted(category)
        .filter(({ score }) => score < 0.9)
        .map(({ id }) => id),
    ),
  };
}

function tableOfScores(results: readonly PageScores[]): string {
  return asTable(
    ['page', ...categories, 'what was found'],
    results.map(({ address, scores, isUnlisted, failed }) => [
      `\`${address}\``,
      ...categories.map((category) => scores[category]),
      [...failed, ...(isUnlisted ? ['not to be listed, on purpose'] : [])].join(', '),
    ]),
  );
}

function judge(category: Category, results: readonly PageScores[]): Judged {
  const lowest = Math.min(...results.map(({ scores }) => scores[category]));
  const below = results.filter(({ scores }) => scores[category] < least[category]).length;
  return {
    figure: `Lighthouse, ${category}, ${results.length} pages`,
    toReach: `${least[category]} on every page`,
    measured: below === 0 ? `the lowest is ${lowest}` : `the lowest is ${lowest}; ${below} pages are below`,
    isReached: below === 0,
    weight: 'must',
  };
}
