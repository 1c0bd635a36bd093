// Runs as a process of its own: `node bundle-program.ts <project> <folder>`. Compiles the pages and everything they need into the
// folder, without rendering one.

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { type PageStyles, type ProgramFacts, programParts } from './program-parts.ts';

const [, , projectRoot = '', into = ''] = process.argv;
const work = `${into}.${process.pid}`;
const out = path.join(work, programParts.client);

try {
  mkdirSync(work, { recursive: true });
  await build({ root: projectRoot, outDir: out, logLevel: 'warn', integrations: [keepProgram()] });
  // another build may have made the same meanwhile, and be running it
  if (!existsSync(into)) renameSync(work, into);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * Astro renders by way of a prerenderer that an integration may replace: this one has no pages to render, and keeps the compiled
 * program that Astro would delete after rendering.
 */
function keepProgram(): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: PageStyles[string] }> = new Map();
  return {
    name: 'keep-program',
    hooks: {
      'astro:build:setup': (options) => {
        if (options.target === 'server') pages = options.pages as unknown as typeof pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-program',
          setup: async () => {
            const server = path.join(work, programParts.server);
            cpSync(path.join(out, '.prerender'), server, { recursive: true });
            const facts: ProgramFacts = {
              styles: Object.fromEntries([...pages].map(([key, { styles }]) => [key, styles])),
              entry: entryIn(server),
            };
            writeFileSync(path.join(work, programParts.facts), JSON.stringify(facts));
          },
          getStaticPaths: async () => [],
          render: () => {
            throw new Error('nothing is rendered while the program is made');
          },
        });
      },
    },
  };
}

function entryIn(server: string): string {
  const [entry, ...others] = readdirSync(server).filter((file) => /^prerender-entry\..*mjs$/u.test(file));
  if (entry === undefined || others.length > 0) throw new Error('Astro did not make one program for prerendering');
  return entry;
}
