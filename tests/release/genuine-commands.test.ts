import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signatureOf } from '../../src/release/publish/signature.ts';
import { writeManifest } from '../../src/release/publish/write-manifest.ts';
import { genuineCommands } from '../../src/site/genuine-commands.ts';

// SHA-256 of `abc`: the example of FIPS 180-4
const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const commands = genuineCommands('https://qagida.example');

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
function skipsWithout(program: string): boolean {
  if (has(program)) return false;
  process.stderr.write(
    `skipped: ${program} is not on this machine, so the command of the page is not tried (apt-get install ${program})\n`,
  );
  return true;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-genuine-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { bytes } = writeManifest(
    { asOf: '2026-11-21', profile: 'production', commit: null, content: null, versions: { qagida: '1', node: '24' } },
    { 'acts/index.html': { sha256: digest, bytes: 3 } },
    {},
  );
  writeFileSync(path.join(folder, 'page.html'), 'abc');
  writeFileSync(path.join(folder, 'manifest.json'), bytes);
  writeFileSync(path.join(folder, 'manifest.sig'), signatureOf(bytes, privateKey));
  writeFileSync(path.join(folder, 'publisher.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string): string => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

describe('what the page "Is this page genuine?" tells readers to type works', () => {
  test('the file is saved under the names that the other commands read', () => {
    expect(commands.save).toBe('curl -o page.html https://qagida.example/acts/');
    expect(commands.list).toBe('curl -o manifest.json https://qagida.example/.well-known/qagida-manifest.json');
    expect(commands.signature[0]).toBe(
      'curl -o manifest.sig https://qagida.example/.well-known/qagida-manifest.json.sig',
    );
  });

  test.skipIf(skipsWithout('sha256sum'))('sha256sum gives the digest', () => {
    expect(run(commands.digest.linux)).toBe(`${digest}  page.html\n`);
  });

  test.skipIf(skipsWithout('shasum'))('shasum gives it too', () => {
    expect(run(commands.digest.mac)).toBe(`${digest}  page.html\n`);
  });

  test('the list shows it under the path of the page', () => {
    expect(run(commands.find)).toContain(`"sha256": "${digest}"`);
  });

  test.skipIf(skipsWithout('openssl'))(
    'openssl says that the signature is right, and that one over other bytes is not',
    () => {
      const [, decode = '', verify = ''] = commands.signature;
      run(decode);
      expect(run(verify).trim()).toBe(commands.good);
      writeFileSync(path.join(folder, 'other.json'), '{}');
      const { status } = spawnSync('sh', ['-c', verify.replace('manifest.json', 'other.json')], { cwd: folder });
      expect(status).toBe(1);
    },
  );
});
