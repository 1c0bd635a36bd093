import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

test('whoever stops a preview also stops what its build has started, even where that never ends', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qagida-part-'));
  const write = (name: string, code: string): void => writeFileSync(path.join(folder, name), code);
  const alive = path.join(folder, 'alive');
  writeFileSync(alive, '');
  // it answers nobody, and ends by itself should the test be wrong
  write(
    'endless.ts',
    `import { writeFileSync } from 'node:fs';
const end = Date.now() + 20_000;
while (Date.now() < end) writeFileSync(${JSON.stringify(alive)}, String(performance.now()));`,
  );
  write(
    'build.ts',
    "import { fork } from 'node:child_process';\nfork(import.meta.dirname + '/endless.ts');\nsetInterval(() => {}, 1000);",
  );
  const module = path.resolve(import.meta.dirname, '../../../src/cli/preview/run-part.ts');
  write(
    'preview.ts',
    `import { runPart } from ${JSON.stringify(module)};
process.once('SIGTERM', () => process.exit(1));
await runPart(${JSON.stringify(folder)}, 'build.ts', [], process.env);`,
  );
  const preview = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(folder, 'preview.ts')]);
  try {
    await expect.poll(() => readFileSync(alive, 'utf8'), { timeout: 15_000 }).not.toBe('');
    const ended = new Promise((resolve) => preview.once('exit', resolve));
    preview.kill('SIGTERM');
    await ended;
    await pause(300);
    const last = readFileSync(alive, 'utf8');
    await pause(500);
    expect(readFileSync(alive, 'utf8')).toBe(last);
  } finally {
    preview.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
