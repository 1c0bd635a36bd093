import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../deploy/pipelines/publish.sh');
const folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-publish-script-'));
const inFolder = (...names: string[]): string => path.join(folder, ...names);

const git = (where: string, ...args: string[]): string =>
  execFileSync('git', ['-C', where, '-c', 'user.name=t', '-c', 'user.email=t@qagida.invalid', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

/** In place of npm: writes down how it was called, and a receipt as publishing does. */
const npm = `#!/bin/sh
printf '%s\\n' "$*" >'${inFolder('called')}'
dirname "\${QAGIDA_SSH:-/none/ssh}" >'${inFolder('keys')}'
[ -z "\${QAGIDA_SSH:-}" ] || cat "$QAGIDA_SSH" >'${inFolder('ssh')}'
[ -z "\${QAGIDA_SSH:-}" ] || stat -c '%a %n' "$(dirname "$QAGIDA_SSH")"/* >'${inFolder('modes')}'
printf 'page' >'${inFolder('page')}'
if [ -n "\${QAGIDA_RESERVE:-}" ]; then mkdir -p "$QAGIDA_RESERVE/receipts"; printf 'receipt\\n' >"$QAGIDA_RESERVE/receipts/2026-11-21-1.md"; fi
exit "\${NPM_ENDS_WITH:-0}"
`;

beforeAll(() => {
  mkdirSync(inFolder('bin'));
  writeFileSync(inFolder('bin/npm'), npm);
  chmodSync(inFolder('bin/npm'), 0o755);
  for (const name of ['key', 'hosts', 'signing']) writeFileSync(inFolder(name), `the ${name}`);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', inFolder('reserve.git')]);
  execFileSync('git', ['clone', '--quiet', inFolder('reserve.git'), inFolder('reserve')], { stdio: 'pipe' });
  git(inFolder('reserve'), 'checkout', '--quiet', '-b', 'main');
  git(inFolder('reserve'), 'commit', '--quiet', '--allow-empty', '-m', 'first');
  git(inFolder('reserve'), 'push', '--quiet', '-u', 'origin', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function publish(env: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(script, [], {
    encoding: 'utf8',
    env: { PATH: `${inFolder('bin')}:${process.env['PATH'] ?? ''}`, HOME: folder, TMPDIR: folder, ...env },
  });
  return { code: status, said: stdout + stderr };
}

const target = { QAGIDA_TARGET: 'deploy@law.example.kz:/srv/qagida/site', QAGIDA_URL: 'https://law.example.kz' };

test('the site is published where the variables say, and readers may read what was written', () => {
  expect(publish(target)).toEqual({ code: 0, said: '' });
  expect(readFileSync(inFolder('called'), 'utf8')).toBe(
    'run --silent publish -- --to deploy@law.example.kz:/srv/qagida/site --url https://law.example.kz\n',
  );
  expect((statSync(inFolder('page')).mode & 0o044).toString(8)).toBe('44');
});

test('keys are read by this job alone, and are gone when it has ended', () => {
  const keys = {
    QAGIDA_SSH_KEY: inFolder('key'),
    QAGIDA_KNOWN_HOSTS: inFolder('hosts'),
    QAGIDA_SIGNING_KEY: inFolder('signing'),
  };
  expect(publish({ ...target, ...keys })).toEqual({ code: 0, said: '' });
  const place = readFileSync(inFolder('keys'), 'utf8').trim();
  expect(readFileSync(inFolder('called'), 'utf8')).toContain(`--sign-with ${place}/signing.pem\n`);
  expect(readFileSync(inFolder('modes'), 'utf8')).toMatch(/^600 .+\/key$/mu);
  expect(readFileSync(inFolder('modes'), 'utf8')).toMatch(/^600 .+\/signing\.pem$/mu);
  expect(readFileSync(inFolder('ssh'), 'utf8')).toContain('-o StrictHostKeyChecking=yes');
  expect(existsSync(place)).toBe(false);
});

test('without the keys of the host, to which anybody could pretend, nothing is published', () => {
  rmSync(inFolder('called'));
  const { code, said } = publish({ ...target, QAGIDA_SSH_KEY: inFolder('key') });
  expect(code).not.toBe(0);
  expect(said).toContain('QAGIDA_KNOWN_HOSTS: without the keys of the host anybody could pretend to be it');
  expect(existsSync(inFolder('called'))).toBe(false);
});

test('without a target it says what is missing', () => {
  const { code, said } = publish({ QAGIDA_URL: 'https://law.example.kz' });
  expect(code).not.toBe(0);
  expect(said).toContain('QAGIDA_TARGET: where the site is published: a directory or user@host:path');
});

test('a receipt goes into the private repository, also when publishing ended with an error, which is passed on', () => {
  expect(publish({ ...target, QAGIDA_RESERVE: inFolder('reserve'), NPM_ENDS_WITH: '1' })).toEqual({
    code: 1,
    said: '',
  });
  expect(git(inFolder('reserve.git'), 'log', '--format=%s', 'main')).toBe('Receipt of a publication\nfirst');
  expect(git(inFolder('reserve.git'), 'show', 'main:receipts/2026-11-21-1.md')).toBe('receipt');
  expect(git(inFolder('reserve'), 'status', '--porcelain')).toBe('');
});
