// What goes wrong around a publication, with the real command as a process: each ends in a clear message, the site that was up stays up,
// and a second run finishes.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { dayInKazakhstan, now } from '../../src/clock.ts';
import { aSite, placeToPublish, type SiteServer, sha256, writeSite } from '../release/publish/site-kit.ts';
import { startPublishing } from './command.ts';
import { tellFigures } from './tell-figures.ts';

const about = { profile: 'production', asOf: dayInKazakhstan(now()) } as const;
const isRoot = process.getuid?.() === 0;
const counted: Record<string, number> = {};
afterAll(() => tellFigures('faults that ended in a message, with the site up and a second run that finished', counted));

let folder = '';
let site = '';
let target = '';
let server: SiteServer;
beforeEach(async () => {
  ({ folder, site, target, server } = await placeToPublish());
  server.clock = now();
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const current = (): string => readlinkSync(path.join(target, 'current')).replace('releases/', '');
const publish = (...more: readonly string[]): ReturnType<typeof startPublishing>['ended'] =>
  startPublishing(['--to', target, '--from', site, ...more]).ended;

async function up(word: string, pages = 3): Promise<string> {
  writeSite(site, aSite(word, pages), about);
  expect(await publish()).toMatchObject({ code: 0, err: '' });
  return current();
}

async function finishes(fault: string): Promise<void> {
  expect(await publish('--url', server.url)).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(target).sort()).toEqual(expect.arrayContaining(['current', 'publications', 'releases']));
  expect(readdirSync(path.join(target, 'releases')).filter((name) => name.includes('.'))).toEqual([]);
  counted[fault] = (counted[fault] ?? 0) + 1;
}

/** A disk of its own for the target; false, said aloud, where none can be mounted. */
function mountSmall(size: string): boolean {
  mkdirSync(target);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', target], { stdio: 'pipe' });
    return true;
  } catch {
    console.error('SKIPPED: no small disk can be mounted here. Run this test as root, where root may mount');
    return false;
  }
}

test('a full disk', async ({ skip }) => {
  if (!mountSmall('1m')) return skip();
  try {
    const before = await up('бір');
    writeSite(site, { ...aSite('екі'), 'files/large.bin': Buffer.alloc(3_000_000, 1) }, about);
    const { code, err } = await publish();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^\S+large\.bin: the disk is full \(ENOSPC\)\. Make room, or keep fewer releases with --keep, and publish again\.\nUp now: (\S+)\n$/u,
    );
    expect(err).toContain(`Up now: ${before}\n`);
    // the room is given back: the server needs it too
    expect(readdirSync(path.join(target, 'releases'))).toEqual([before]);
    execFileSync('mount', ['-o', 'remount,size=16m', target]);
    await finishes('disk full');
  } finally {
    execFileSync('umount', [target]);
  }
});

test('a target in which one may not write', async ({ skip }) => {
  if (isRoot) {
    console.error(
      'SKIPPED: root may write everywhere, so this was not tried. Run this test as another user; the next one is much like it',
    );
    return skip();
  }
  const before = await up('бір');
  writeSite(site, aSite('екі'), about);
  chmodSync(path.join(target, 'releases'), 0o555);
  const { code, err } = await publish();
  chmodSync(path.join(target, 'releases'), 0o755);
  expect({ code, err: err.replace(/releases\/\S+:/u, 'releases/…:') }).toEqual({
    code: 1,
    err: `${target}/releases/…: no right to write here (EACCES). Give it to the user who publishes, and publish again.\nUp now: ${before}\n`,
  });
  expect(current()).toBe(before);
  await finishes('target not writable');
});

test('a disk that can only be read', async ({ skip }) => {
  if (!mountSmall('4m')) return skip();
  try {
    const before = await up('бір');
    writeSite(site, aSite('екі'), about);
    execFileSync('mount', ['-o', 'remount,ro', target]);
    const { code, err } = await publish();
    expect({ code, err }).toEqual({
      code: 1,
      err: `${target}/publishing.lock: this disk can only be read (EROFS). Mount it for writing, and publish again.\nUp now: ${before}\n`,
    });
    execFileSync('mount', ['-o', 'remount,rw', target]);
    await finishes('disk that can only be read');
  } finally {
    execFileSync('umount', [target]);
  }
});

test('two publishers at once', async () => {
  const before = await up('бір');
  writeSite(site, aSite('екі', 40), about);
  const first = startPublishing(['--to', target, '--from', site]);
  await first.begun;
  first.child.kill('SIGSTOP');
  const second = await publish();
  first.child.kill('SIGCONT');
  expect({ ...second, err: second.err.replace(/since [-\d]+ [:\d]+ \+05:00/u, 'since …') }).toMatchObject({
    code: 1,
    err: `Somebody else is publishing there: process ${first.child.pid} on this machine, since …. Wait until that has ended. If it is certain that nobody is: rm ${target}/publishing.lock\nUp now: ${before}\n`,
  });
  expect(await first.ended).toMatchObject({ code: 0, err: '' });
  await finishes('two publishers at once');
});

test('a clock that is a year wrong, either way', async () => {
  const before = await up('бір');
  writeSite(site, aSite('екі'), about);
  for (const days of [365, -365]) {
    server.clock = new Date(now().getTime() + days * 86_400_000);
    const { code, err } = await publish('--url', server.url);
    expect(code).toBe(1);
    const said = `the server ${new URL(server.url).host} says ${dayInKazakhstan(server.clock)} `;
    expect(err).toMatch(
      /^One of two clocks is wrong: this machine says .+ Nothing was published\. Set the wrong one, and publish again\.\nUp now: \S+\n$/u,
    );
    expect(err).toContain(said);
    expect(current()).toBe(before);
  }
  server.clock = now();
  await finishes('clock wrong by a year, ahead and behind');
});

test('a manifest altered by one byte, on the server', async () => {
  const before = await up('бір');
  const file = path.join(target, 'current/.well-known/qagida-manifest.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"bytes": 7', '"bytes": 8'));
  const { code, err } = await startPublishing(['--to', target, '--rollback', before]).ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: `The release ${before} is not as its manifest says, so it was not put up. Choose another: --list shows them.\n  .well-known/qagida-manifest.json: altered\nUp now: ${before}\n`,
  });
  await finishes('manifest altered by one byte');
  expect(current()).toBe(`${before}-2`);
});

test('a page swapped on the server while it was published', async () => {
  const before = await up('бір');
  writeSite(site, aSite('екі'), about);
  server.instead = ({ url }, response) => {
    if (url !== '/acts/act-0/') return false;
    response.end('басқа бет');
    return true;
  };
  const { code, err } = await publish('--url', server.url);
  expect(code).toBe(1);
  expect(err).toContain(`\n  acts/act-0/index.html: SHA-256 ${sha256('басқа бет')}, in the manifest `);
  expect(err).toMatch(new RegExp(`\nUp now: ${before}\n$`, 'u'));
  expect(current()).toBe(before);
  server.instead = () => false;
  await finishes('page swapped on the server');
});
