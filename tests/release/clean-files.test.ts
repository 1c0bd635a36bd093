import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cleanFiles } from '../../src/release/clean-files.ts';
import { signOf } from '../../src/release/scan-output.ts';

test('what was looked at before is known under the same rules and the same code alone, and speaks for no other file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qagida-clean-'));
  try {
    const rules = { forbidden: [{ text: /a/u, why: 'x' }] };
    const own = signOf('a.html', '1'.repeat(64));
    const other = signOf('b.html', '2'.repeat(64));
    cleanFiles(folder, 'code').keep(rules, [own, signOf(`x\n${other}`, '3'.repeat(64))]);
    const known = cleanFiles(folder, 'code').known(rules);
    expect([known.has(own), known.has(other), known.size]).toEqual([true, false, 1]);
    expect(cleanFiles(folder, 'newer code').known(rules).size).toBe(0);
    expect(cleanFiles(folder, 'code').known({ forbidden: [{ text: /a/iu, why: 'x' }] }).size).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
