import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/options.ts';
import { verifyCommand } from '../../../src/cli/verify-command.ts';
import { digestOfTable } from '../../../src/release/publish/survey-site.ts';
import { publish, quickLimits, type Ran } from './publish-kit.ts';
import { aSite, type SiteServer, serveTarget, sha256, temporaryFolder, writeSite } from './site-kit.ts';

let folder = '';
let target = '';
let server: SiteServer;
beforeEach(async () => {
  folder = temporaryFolder();
  target = path.join(folder, 'target');
  server = await serveTarget(target);
  writeSite(path.join(folder, 'site'), aSite('бір'));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (way: string): string => path.join(target, 'current', way);
const manifestPath = '.well-known/qagida-manifest.json';

async function up(more: readonly string[] = []): Promise<void> {
  expect(await publish(['--to', target, '--from', path.join(folder, 'site'), ...more])).toMatchObject({
    code: 0,
    err: '',
  });
}

async function verify(...args: readonly string[]): Promise<Ran> {
  const ran = { out: '', err: '' };
  const desk = {
    say: (text: string) => {
      ran.out += text;
    },
    complain: (text: string) => {
      ran.err += text;
    },
    limits: quickLimits,
  };
  try {
    return { code: await verifyCommand([server.url, ...args], desk), ...ran };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: ran.out, err: `${error.message}\n` };
  }
}

/** A pair of keys as the task page says to make them. */
function keys(name: string): { readonly own: string; readonly open: string } {
  const own = path.join(folder, `${name}.pem`);
  const open = path.join(folder, `${name}.pub.pem`);
  execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', own]);
  chmodSync(own, 0o600);
  execFileSync('openssl', ['pkey', '-in', own, '-pubout', '-out', open]);
  return { own, open };
}

test('a site that is as published is found to be so', async () => {
  await up();
  const fingerprint = sha256(readFileSync(at(manifestPath)));
  expect(await verify('--fingerprint', fingerprint)).toEqual({
    code: 0,
    out: `${server.url}: manifest of 8 files, as of 2026-11-25
Fingerprint: ${fingerprint}
The manifest is not signed: that the files agree with it shows that nothing was swapped singly, not who published it.
All 8 files are as the manifest says.
`,
    err: '',
  });
});

test('a page that was swapped and one that is missing are named', async () => {
  await up();
  const expected = sha256(readFileSync(at('acts/act-1/index.html')));
  writeFileSync(at('acts/act-1/index.html'), 'басқа бет');
  rmSync(at('images/mark.png'));
  const { code, err } = await verify();
  expect({ code, err }).toEqual({
    code: 1,
    err: `2 files of 8 differ from the manifest:
  acts/act-1/index.html: SHA-256 ${sha256('басқа бет')}, in the manifest ${expected}
  images/mark.png: the server answers 404
`,
  });
});

test('a manifest altered by one byte is not the one whose fingerprint is known', async () => {
  await up();
  const text = readFileSync(at(manifestPath), 'utf8');
  const fingerprint = sha256(text);
  const altered = text.replace('"qagida": "0.', '"qagida": "1.');
  writeFileSync(at(manifestPath), altered);
  expect(await verify('--fingerprint', fingerprint)).toEqual({
    code: 1,
    out: '',
    err: `The fingerprint is another one: expected ${fingerprint}, found ${sha256(altered)}. Either this is another release, or the manifest was swapped.\n`,
  });
});

test('a signature shows who published, also to openssl alone', async () => {
  const { own, open } = keys('ministry');
  await up(['--sign-with', own]);
  expect(await verify('--key', open)).toMatchObject({
    code: 0,
    out: expect.stringContaining('The signature of the manifest is that of the key.\n'),
  });
  const raw = path.join(folder, 'sig');
  writeFileSync(raw, Buffer.from(readFileSync(at(`${manifestPath}.sig`), 'utf8'), 'base64'));
  const said = execFileSync('openssl', [
    'pkeyutl',
    '-verify',
    '-pubin',
    '-inkey',
    open,
    '-rawin',
    '-in',
    at(manifestPath),
    '-sigfile',
    raw,
  ]);
  expect(said.toString()).toBe('Signature Verified Successfully\n');

  const text = readFileSync(at(manifestPath), 'utf8');
  writeFileSync(at(manifestPath), text.replace('"qagida": "0.', '"qagida": "1.'));
  const address = `${server.url}${manifestPath}.sig`;
  expect(await verify('--key', open)).toEqual({
    code: 1,
    out: '',
    err: `${address}: this is not the signature of the key. The manifest was altered, or somebody else published it.\n`,
  });
  rmSync(at(`${manifestPath}.sig`));
  expect(await verify('--key', open)).toMatchObject({
    code: 1,
    err: `${address}: there is no signature. Who published this site cannot be told.\n`,
  });
});

test('the signature of another key is none', async () => {
  await up(['--sign-with', keys('ministry').own]);
  expect((await verify('--key', keys('stranger').open)).err).toMatch(/: this is not the signature of the key\./u);
});

test('a key in the project, one that others can read, and what is no key are refused', async () => {
  const { own, open } = keys('ministry');
  const said = async (file: string): Promise<string> =>
    (await publish(['--to', target, '--from', path.join(folder, 'site'), '--sign-with', file])).err;
  expect(await said('package.json')).toBe(
    '--sign-with package.json: the key lies in the folder of the project, where it would be committed one day. Move it elsewhere\n',
  );
  chmodSync(open, 0o600);
  expect(await said(open)).toBe(
    `--sign-with ${open}: expected an Ed25519 private key in PEM without a password. To make one: openssl genpkey -algorithm ed25519 -out ${open}\n`,
  );
  chmodSync(own, 0o644);
  expect(await said(own)).toBe(
    `--sign-with ${own}: others can read the key. To take that from them: chmod 600 ${own}\n`,
  );
  expect(await said(path.join(folder, 'none'))).toBe(`--sign-with ${folder}/none: this file cannot be read\n`);
  expect((await verify('--key', own)).err).toContain('expected an Ed25519 public key in PEM');
});

test('a file that no memory could hold is not asked for', async () => {
  const files = { 'a.txt': { sha256: '0'.repeat(64), bytes: 9_000_000_000_000 } };
  const about = { asOf: '2026-11-25', profile: 'production', commit: null, content: null, site: digestOfTable(files) };
  const versions = { manifest: 1, qagida: '1', node: '1' };
  const asked: (string | undefined)[] = [];
  server.instead = ({ url }, response) => {
    asked.push(url);
    response.end(JSON.stringify({ ...about, versions, files, compressed: {} }));
    return true;
  };
  const { code, err } = await verify();
  expect([code, asked]).toEqual([1, [`/${manifestPath}`]]);
  expect(err).toContain('a.txt: > 250000000 bytes');
});

test('a saved copy is the page, another page, or none of them', async () => {
  await up();
  const copy = path.join(folder, 'saved.html');
  writeFileSync(copy, readFileSync(at('acts/act-1/index.html')));
  expect(await verify('--file', copy, '--as', '/acts/act-1/')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${copy} is acts/act-1/index.html of this site, letter by letter (SHA-256 `),
  });
  expect(await verify('--file', copy, '--as', `${server.url}acts/act-2/`)).toMatchObject({
    code: 1,
    err: `${copy} is a page of this site, but another one: acts/act-1/index.html, not acts/act-2/index.html.\n`,
  });
  writeFileSync(copy, 'басқа');
  expect((await verify('--file', copy, '--as', '/acts/act-1/')).err).toContain(
    'A browser changes a page when it saves it',
  );
  expect(await verify('--file', copy, '--as', '/acts/none/')).toMatchObject({
    code: 1,
    err: 'acts/none/index.html: the manifest names no such page. Expected its address as in the browser, --as /acts/…/\n',
  });
  expect(await verify('--file', copy)).toMatchObject({ code: 2, err: '--file needs --as\n' });
});

test('a server that sends without end, redirects, or has no manifest is left', async () => {
  await up();
  server.instead = ({ url }, response) => {
    if (url !== '/acts/act-1/' && url !== '/acts/act-2/') return false;
    if (url === '/acts/act-2/') response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
    else {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(60_000)), 1);
      response.on('close', () => clearInterval(timer));
    }
    return true;
  };
  expect((await verify()).err).toBe(`2 files of 8 differ from the manifest:
  acts/act-1/index.html: much larger than in the manifest
  acts/act-2/index.html: leads to another address, https://elsewhere.example/
`);
  server.instead = (_, response) => {
    response.end('<html>');
    return true;
  };
  expect(await verify()).toMatchObject({
    code: 1,
    err: `${server.url}${manifestPath}: this is not a manifest that this program can read (JSON).\n`,
  });
  server.close();
  expect((await verify('--lang', 'ru')).err).toBe(
    `${server.url}${manifestPath}: не читается (ECONNREFUSED). Без манифеста сайт проверить нельзя: верен ли адрес?\n`,
  );
});
