import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const shipped = path.resolve(import.meta.dirname, '../../deploy/pipelines/preview.sh');
const folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-preview-script-'));
const inFolder = (...names: string[]): string => path.join(folder, ...names);

/** In place of npm: writes down how it was called, the summary, and the folder of the preview with its mark. */
const npm = `#!/bin/sh
for word in "$@"; do printf '[%s]' "$word"; done >'${inFolder('called')}'
printf 'One paragraph differs.\\n' >summary.md
mkdir -p previews/other previews/plan-2027-1a2b3c4d
printf '{"ref":"other","commit":"${'a'.repeat(40)}"}\\n' >previews/other/.qagida-preview
printf '{"ref":"drafts/Plan \\044(id)","commit":"${'a'.repeat(40)}"}\\n' >previews/plan-2027-1a2b3c4d/.qagida-preview
exit "\${NPM_ENDS_WITH:-0}"
`;
/** A name that git allows, and that a careless script would run. */
const branch = 'drafts/Plan $(id)';

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(inFolder('deploy/pipelines'), { recursive: true });
  mkdirSync(inFolder('bin'));
  cpSync(shipped, inFolder('deploy/pipelines/preview.sh'));
  writeFileSync(inFolder('bin/npm'), npm);
  chmodSync(inFolder('bin/npm'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function preview(env: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(inFolder('deploy/pipelines/preview.sh'), [branch, 'origin/main'], {
    encoding: 'utf8',
    env: { PATH: `${inFolder('bin')}:${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, ...env },
  });
  return { code: status, said: stdout + stderr };
}

test('the name of a branch arrives as it is, and is never run', () => {
  expect(preview({})).toEqual({ code: 0, said: '' });
  expect(readFileSync(inFolder('called'), 'utf8')).toBe(
    `[run][--silent][preview][--][--against][origin/main][--out][previews][--summary][summary.md][--][${branch}]`,
  );
});

test('the address is that of the folder with the mark of the branch, and the summary is told its form', () => {
  expect(preview({ QAGIDA_PREVIEW_HOST: 'preview.example.kz' })).toEqual({ code: 0, said: '' });
  expect(readFileSync(inFolder('preview.env'), 'utf8')).toBe(
    'PREVIEW_URL=https://plan-2027-1a2b3c4d.preview.example.kz/\n',
  );
  expect(readFileSync(inFolder('called'), 'utf8')).toContain('[--url][https://{slug}.preview.example.kz/][--]');
});

test('without a server for previews GitLab links the job', () => {
  preview({ CI_JOB_URL: 'https://gitlab.example.kz/jobs/1' });
  expect(readFileSync(inFolder('preview.env'), 'utf8')).toBe('PREVIEW_URL=https://gitlab.example.kz/jobs/1\n');
});

test('when the content has errors the job fails, and the summary is there', () => {
  expect(preview({ QAGIDA_PREVIEW_HOST: 'preview.example.kz', NPM_ENDS_WITH: '1' })).toEqual({ code: 1, said: '' });
  expect(readFileSync(inFolder('summary.md'), 'utf8')).toBe('One paragraph differs.\n');
});
