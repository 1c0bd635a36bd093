// npm test: every check there is, in the order in which a mistake is told soonest. All of them run; the last line counts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './install.mjs';

const bin = (file) => path.join(root, 'node_modules', file);

const steps = [
  ['generated files are up to date', ['src/cli/generate.ts', '--check']],
  ['content has no problems', ['src/cli/check.ts']],
  ['format and lint, without a warning', [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']],
  ['types', [bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'hint']],
  ['arrows between the rooms', [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), 'src', 'schemas']],
  ['tests', [bin('vitest/vitest.mjs'), 'run', '--project', 'code']],
  ['tests of the built site in a browser', [bin('vitest/vitest.mjs'), 'run', '--project', 'site']],
];

let failed = 0;
for (const [name, args] of steps) {
  const start = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed += 1;
  process.stdout.write(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n\n`,
  );
}
process.stdout.write(`${steps.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
