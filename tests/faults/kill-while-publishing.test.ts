import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayInKazakhstan, now } from '../../src/clock.ts';
import { aSite, serveTarget, sha256, temporaryFolder, writeSite } from '../release/publish/site-kit.ts';
import { seeded, startPublishing } from './command.ts';
import { type LoadCount, loadPages } from './load.ts';
import { findProgram, freePort, untilAnswers } from './real-programs.ts';
import { tellFigures } from './tell-figures.ts';

const kills = 100;
const pages = 60;
const today = dayInKazakhstan(now());
const about = { profile: 'production', asOf: today } as const;

let folder = '';
let target = '';
const closing: (() => Promise<void> | void)[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  target = path.join(folder, 'target');
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file of the release that is up, compared with its manifest by another way than the program's own. */
function wholeness(): string {
  const release = path.join(target, readlinkSync(path.join(target, 'current')));
  const manifest = JSON.parse(readFileSync(path.join(release, '.well-known/qagida-manifest.json'), 'utf8')) as {
    files: Record<string, { sha256: string }>;
    compressed: Record<string, { sha256: string }>;
  };
  const wrong = Object.entries({ ...manifest.files, ...manifest.compressed }).filter(
    ([file, entry]) => sha256(readFileSync(path.join(release, file))) !== entry.sha256,
  );
  return wrong.map(([file]) => file).join(', ');
}

async function killHundredTimes(urls: readonly string[]): Promise<{ load: LoadCount; rows: Record<string, number> }> {
  const random = seeded(20261125);
  const paths = ['index.html', ...Array.from({ length: pages }, (_, index) => `acts/act-${index}/index.html`)];
  const load = loadPages(urls, paths);
  const args = ['--from', path.join(folder, 'site'), '--to', target, '--keep', '3'];
  const first = aSite('0', pages);
  writeSite(path.join(folder, 'site'), first, about);
  const began = performance.now();
  const run = startPublishing(args);
  await run.begun;
  const locked = performance.now();
  expect(await run.ended).toMatchObject({ code: 0 });
  const whole = performance.now() - locked;
  load.allow(first);

  const rows = { killed: 0, 'ended before': 0, 'switched all the same': 0, 'left a part': 0, 'left a lock': 0 };
  for (let turn = 1; turn <= kills; turn += 1) {
    const site = aSite(String(turn), pages);
    writeSite(path.join(folder, 'site'), site, about);
    load.allow(site);
    const up = readlinkSync(path.join(target, 'current'));
    const killed = startPublishing(args);
    // every third moment lies around the switch, which is short
    if (turn % 3 === 0) {
      await killed.sent;
      await pause(random() * 40);
    } else {
      await killed.begun;
      await pause(random() * whole);
    }
    killed.child.kill('SIGKILL');
    const { signal } = await killed.ended;
    rows[signal === 'SIGKILL' ? 'killed' : 'ended before'] += 1;
    if (readlinkSync(path.join(target, 'current')) !== up) rows['switched all the same'] += 1;
    if (readdirSync(path.join(target, 'releases')).some((name) => name.endsWith('.partial'))) rows['left a part'] += 1;
    if (lockThere()) rows['left a lock'] += 1;
    expect(wholeness()).toBe('');
  }
  const second = await startPublishing(args).ended;
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(wholeness()).toBe('');
  const left = readdirSync(path.join(target, 'releases')).filter(
    (name) => !/^\d{4}-\d\d-\d\d-[\da-f]{12}$/u.test(name),
  );
  expect(left).toEqual([]);
  expect(readdirSync(target).sort()).toEqual(['current', 'previous', 'publications', 'releases']);
  const counted = await load.end();
  return {
    load: counted,
    rows: {
      ...rows,
      'milliseconds of one publication': Math.round(whole),
      seconds: Math.round((performance.now() - began) / 1000),
    },
  };
}

const lockThere = (): boolean => readdirSync(target).includes('publishing.lock');

function expectUnharmed(name: string, { load, rows }: Awaited<ReturnType<typeof killHundredTimes>>): void {
  tellFigures(name, {
    ...rows,
    'pages loaded': load.pages,
    'style sheets loaded': load.assets,
    'wrong replies': load.wrong.length,
  });
  expect(load.wrong).toEqual([]);
  expect(rows['killed']).toBeGreaterThan(kills / 2);
  expect(rows['switched all the same']).toBeGreaterThan(0);
  expect(load.pages).toBeGreaterThan(1000);
}

test('a publisher killed at a hundred moments never shows half a site, and the next one finishes', async () => {
  const server = await serveTarget(target);
  closing.push(server.close);
  const urls = [server.url];
  const nginx = findProgram('nginx', 'apt-get install nginx');
  if (nginx !== null) {
    const { url, stop } = await startNginx(nginx);
    closing.push(stop);
    urls.push(url);
  }
  expectUnharmed(
    `killed while publishing, ${urls.length === 2 ? 'servers: Node and nginx' : 'server: Node'}`,
    await killHundredTimes(urls),
  );
}, 600_000);

async function startNginx(program: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const own = path.join(folder, 'nginx');
  mkdirSync(path.join(own, 'temp'), { recursive: true });
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/temp/${name};`,
  );
  writeFileSync(
    path.join(own, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${own}/pid; error_log ${own}/error.log;
events { worker_connections 256; }
http { access_log off; ${temp.join(' ')} gzip_static on; default_type text/html;
  server { listen 127.0.0.1:${port}; root ${target}/current;
    location / { try_files $uri $uri/index.html =404; }
    location /assets/ { try_files $uri @previous; }
    location @previous { root ${target}/previous; } } }\n`,
  );
  const child = spawn(program, ['-p', own, '-c', path.join(own, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  await untilAnswers(port);
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}
