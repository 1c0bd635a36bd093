import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { browserPath } from '../site/browser-path.ts';
import { folders } from './folders.ts';
import { cleanEnvironment, ours } from './generators.ts';
import { installPeer } from './install-peer.ts';
import { type Category, categories, least, type PageScores, type Report, scoresIn } from './lighthouse-scores.ts';
import { installedVersion, programOf } from './peers.ts';
import { runMeasured } from './run-measured.ts';
import { servePacked } from './serve-packed.ts';
import { asTable } from './tables.ts';
import type { Judged } from './targets.ts';

/** Runs Lighthouse, as for a phone, over pages of the production site of what is held. */
export async function runLighthouse(
  addresses: readonly string[],
  today: string,
  tell: (words: string) => void,
): Promise<{
  readonly tables: readonly string[];
  readonly judged: readonly Judged[];
  readonly versions: readonly string[];
}> {
  const home = installPeer('lighthouse');
  // whole, and as it stands today: a page of last week warns its reader, and the warning moves what is below it
  const own = ours(folders.heldContent, folders.site('held'), 'everything', today);
  await runMeasured(own.steps);
  const server = await servePacked(own.site);
  server.packAhead([
    ...addresses,
    '/apply-view.js',
    ...readdirSync(path.join(own.site, 'assets')).map((name) => `/assets/${name}`),
  ]);
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

/** A line for each kind of page: the lowest of its languages. */
function tableOfScores(results: readonly PageScores[]): string {
  const kinds = Map.groupBy(results, ({ address }) => address.replace(/^\/(?:ru|en)\//u, '/'));
  return asTable(
    ['page', ...categories, 'what was found'],
    [...kinds].map(([kind, pages]) => [
      `\`${kind}\``,
      ...categories.map((category) => Math.min(...pages.map(({ scores }) => scores[category]))),
      [
        ...new Set(pages.flatMap(({ failed }) => failed)),
        ...(pages.some(({ isUnlisted }) => isUnlisted) ? ['not to be listed, on purpose'] : []),
      ].join(', '),
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
