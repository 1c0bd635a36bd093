import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { scanOutput } from '../../src/release/scan-output.ts';
import { rulesOfBuild } from '../../src/release/scan-rules.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qagida-speed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('500 pages of law are looked through for everything that samples/ says in less than three seconds of work', {
  timeout: 300_000,
}, () => {
  const read = (name: 'content' | 'samples') =>
    loadCorpus([{ folder: path.resolve(import.meta.dirname, '../..', name), shownAs: name }]).corpus;
  const [corpus, samples] = [read('content'), read('samples')];
  const text = readFileSync(path.resolve('content/acts/cadre-reserve/2025-03-17.kk.md'), 'utf8').slice(0, 20_000);
  const lines = text.replace(/^.+$/gmu, (line) => `<p id="x"><a href="/acts/#x">§</a> ${line} &amp; &nbsp;</p>`);
  for (let number = 0; number < 500; number += 1)
    writeFileSync(path.join(folder, `${number}.html`), `<!doctype html>${lines}`);
  const before = process.threadCpuUsage();
  const rules = rulesOfBuild({ profile: 'production', asOf: '2026-11-21', corpus, samples, folders: ['/srv/qagida'] });
  expect(rules.forbidden.length).toBeGreaterThan(300);
  expect(scanOutput(folder, rules)).toEqual({ files: 500, findings: [] });
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(3);
});
