// npm run bench -- --acts 20: measures builds, pages and the search on acts that it invents, beside other programs, and says which
// figures are reached. Method and figures: docs/performance.md.

import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/run-command.ts';
import { todayInKazakhstan } from '../../src/clock.ts';
import { programDigest } from '../../src/site/program/program-digest.ts';
import { languages, pages, startBrowser } from '../site/browser.ts';
import { type Asked, type Part, readAsked } from './bench-options.ts';
import { folders, projectRoot } from './folders.ts';
import { remove } from './generators.ts';
import { runLighthouse } from './lighthouse.ts';
import { describeMachine, warnOfLoad } from './machine.ts';
import { makeSites, type Site } from './make-sites.ts';
import { measureBuilds } from './measure-builds.ts';
import { measureSearch } from './measure-search.ts';
import { tableOfBuilds, tableOfPages, tableOfSearches, tableOfTargets } from './tables.ts';
import { type Judged, judgeBuilds, judgePage, judgeSearch } from './targets.ts';
import { weighPage } from './weigh-pages.ts';
import { writeSection } from './write-section.ts';

/** What a part gives: text for the page, and what was judged. */
interface Told {
  readonly tables: readonly string[];
  readonly judged: readonly Judged[];
  readonly versions: readonly string[];
}

/** Every kind of page in every language of the interface. */
const everyPage = languages.flatMap((language) => pages.map((page) => `${language}${page}`));

await runCommand(async (args) => {
  const asked = readAsked(args);
  const warning = warnOfLoad();
  if (warning !== null) tell(warning);
  const load = os.loadavg()[0] ?? 0;
  let isReached = true;
  for (const part of asked.parts) {
    const { tables, judged, versions } = await run(part, asked);
    const text = [
      describeMachine(todayInKazakhstan(), load, versions),
      commandOf(part, asked),
      ...tables,
      tableOfTargets(judged),
    ];
    process.stdout.write(`\n## ${part}\n\n${text.join('\n\n')}\n`);
    if (asked.isWritten) writeSection(path.join(projectRoot, 'docs/performance.md'), part, text.join('\n\n'));
    isReached &&= judged.every(({ weight, isReached: reached }) => weight === 'aim' || reached !== false);
  }
  remove(folders.aside);
  return isReached ? 0 : 1;
});

function tell(words: string): void {
  process.stderr.write(`${words}\n`);
}

function commandOf(part: Part, { addresses, sizes, peers, times }: Asked): string {
  if (part === 'lighthouse')
    return `\`npm run bench -- --only lighthouse${addresses === null ? '' : ` --page ${addresses.join(',')}`}\``;
  return `\`npm run bench -- --only ${part} --acts ${sizes.join(',')} --peers ${peers.join(',') || 'none'} --times ${times}\``;
}

function run(part: Part, asked: Asked): Promise<Told> {
  switch (part) {
    case 'build':
      return buildPart(asked);
    case 'pages':
      return pagesPart(asked);
    case 'search':
      return searchPart(asked);
    case 'lighthouse':
      return runLighthouse(asked.addresses ?? everyPage, todayInKazakhstan(), tell);
  }
}

async function buildPart({ sizes, peers, times, isWhole }: Asked): Promise<Told> {
  const before = programDigest(projectRoot);
  const figures = await measureBuilds({ sizes, peers, times, isWhole, tell });
  if (programDigest(projectRoot) !== before)
    tell('The code was changed while it was measured, so pages were compiled in between: measure again.');
  const versions = figures.figures.map((figure) => figure.versions);
  return { tables: [tableOfBuilds(figures)], judged: judgeBuilds(figures), versions };
}

async function pagesPart({ sizes, peers }: Asked): Promise<Told> {
  const sites = await makeSites(sizes[0] ?? 1_000, peers, tell);
  const browser = await startBrowser();
  try {
    const figures = [];
    for (const site of sites)
      for (const address of site.pages) figures.push(await weighPage(browser, site.name, site.folder, address));
    const own = figures.find(({ name }) => name === 'Qagida');
    return {
      tables: [tableOfPages(figures)],
      judged: own === undefined ? [] : judgePage(own),
      versions: [...versionsOf(sites), `Chromium ${browser.version()}`],
    };
  } finally {
    await browser.close();
  }
}

async function searchPart({ sizes, peers }: Asked): Promise<Told> {
  // Pagefind makes the same of the same texts, whoever made the pages
  const sites = await makeSites(sizes[0] ?? 1_000, peers.slice(0, 1), tell);
  const browser = await startBrowser();
  try {
    const figures = [];
    for (const { name, folder, form } of sites) {
      tell(`${name}: searching`);
      figures.push(await measureSearch(browser, name, folder, form));
    }
    const own = figures.find(({ name }) => name === 'Qagida');
    return {
      tables: [tableOfSearches(figures)],
      judged: own === undefined ? [] : judgeSearch(own),
      versions: [...versionsOf(sites), `Chromium ${browser.version()}`],
    };
  } finally {
    await browser.close();
  }
}

function versionsOf(sites: readonly Site[]): readonly string[] {
  return sites.map(({ versions }) => versions);
}
