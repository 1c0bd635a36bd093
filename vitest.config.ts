import { defineConfig } from 'vitest/config';

/** Tests that look at the built site in a browser; pages are looked at in one browser, a few at a time. */
const onTheSite = {
  maxConcurrency: 3,
  globalSetup: ['tests/site/set-up.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** Of those, the ones that npm test has no time for. */
const moreOfTheSite = ['cards', 'csp', 'offline', 'plans', 'redline'].map((name) => `tests/site/${name}.test.ts`);

export default defineConfig({
  test: {
    // as many as the smallest machine that the tests are made for has cores
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'code',
          include: [
            '{src,schemas,tools}/**/*.test.ts',
            'tests/{acts,bench,calendar,cases,compliance,corpus,deadlines,exports,release,reserve,rooms,search,servers,views}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', 'tests/release/names/build-with-a-name.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // each of them runs commands as processes of their own
          name: 'commands',
          include: ['tests/cli/**/*.test.ts', 'tests/release/names/build-with-a-name.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          // processes are killed, disks fill up, hosts go away: one after the other, so that each fault is alone
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
        },
      },
      { test: { name: 'site', ...onTheSite, include: ['tests/site/**/*.test.ts'], exclude: moreOfTheSite } },
      { test: { name: 'site-more', ...onTheSite, include: moreOfTheSite } },
    ],
  },
});
