// Publishes to another machine, which is this one, by a stand-in for ssh; tests/faults/ has the real one.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishAndReturn } from './publish-and-return.ts';
import { publish } from './publish-kit.ts';
import { aSite, placeToPublish, type SiteServer, writeSite } from './site-kit.ts';
import { sshStandIn } from './ssh-stand-in.ts';

let folder = '';
let site = '';
let target = '';
let server: SiteServer;
beforeEach(async () => {
  ({ folder, site, target, server } = await placeToPublish());
  process.env['QAGIDA_SSH'] = sshStandIn(folder);
});
afterEach(async () => {
  server.close();
  delete process.env['QAGIDA_SSH'];
  rmSync(folder, { recursive: true, force: true });
});

const at = (way: string): string => path.join(target, way);
const to = (): readonly string[] => ['--to', `publisher@law.example.kz:${target}`];
const current = (): string => readlinkSync(at('current')).replace('releases/', '');

test('releases are sent to another machine, switched, read back, returned to and listed', async () => {
  await publishAndReturn({ folder, server, login: 'publisher@law.example.kz' });
});

test('a host that goes away in the middle leaves the site up, and the next publication sends only the rest', async () => {
  writeSite(site, aSite('бір', 40));
  expect(await publish([...to(), '--from', site])).toMatchObject({ code: 0 });
  const before = current();
  writeSite(site, aSite('екі', 40));
  process.env['QAGIDA_SSH'] = sshStandIn(folder, 60_000);
  const { code, err } = await publish([...to(), '--from', site]);
  expect({ code, err }).toEqual({
    code: 1,
    err: `publisher@law.example.kz: the connection failed or broke off (Connection to law.example.kz closed by remote host.). What was sent stays there. Once it can be reached (to see: ssh publisher@law.example.kz true), publish again: it goes on where it stopped.
Up now: ${before}
`,
  });
  process.env['QAGIDA_SSH'] = sshStandIn(folder);
  const again = await publish([...to(), '--from', site, '--url', server.url]);
  expect(again).toMatchObject({ code: 0, err: '' });
  const [, there = '0'] = /Going on where a publication stopped: (\d+) files there already/u.exec(again.out) ?? [];
  expect(Number(there)).toBeGreaterThan(10);
});

test('the lock of a publisher on another machine is told with the command that removes it', async () => {
  mkdirSync(target);
  symlinkSync(`archive 4711 2026-11-25T08:00:00.000Z 00000000-0000-4000-8000-000000000000`, at('publishing.lock'));
  writeSite(site, aSite('бір'));
  const { code, err } = await publish([...to(), '--from', site]);
  expect({ code, err }).toEqual({
    code: 1,
    err: `Somebody else is publishing there: process 4711 on archive, since 2026-11-25 13:00:00 +05:00. Wait until that has ended. If it is certain that nobody is: ssh publisher@law.example.kz rm ${target}/publishing.lock
Up now: nothing.
`,
  });
  rmSync(at('publishing.lock'));
  const ended = spawn('true');
  await new Promise((resolve) => ended.on('close', resolve));
  symlinkSync(
    `${hostname()} ${ended.pid} 2026-11-25T08:00:00.000Z 00000000-0000-4000-8000-000000000000`,
    at('publishing.lock'),
  );
  const taken = await publish([...to(), '--from', site]);
  expect(taken).toMatchObject({ code: 0, err: '' });
  expect(taken.out).toContain(
    `The publication by process ${ended.pid} has ended without finishing; going on in its place.\n`,
  );
});

test('a program for the connection that is not there, and a host that does not answer', async () => {
  writeSite(site, aSite('бір'));
  process.env['QAGIDA_SSH'] = path.join(folder, 'no-such-program');
  expect((await publish([...to(), '--from', site])).err).toBe(
    `The program for the connection could not be started: ${folder}/no-such-program (ENOENT). Install the OpenSSH client, or name another program in QAGIDA_SSH.
What is up now could not be asked. Nothing was switched unless a switch was told above.
`,
  );
  const program = path.join(folder, 'refusing');
  writeFileSync(
    program,
    '#!/bin/sh\necho "ssh: connect to host law.example.kz port 22: Connection refused" >&2\nexit 255\n',
  );
  chmodSync(program, 0o755);
  process.env['QAGIDA_SSH'] = program;
  const { code, err } = await publish([...to(), '--from', site, '--lang', 'ru']);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^publisher@law\.example\.kz: соединения нет, или оно оборвалось \(ssh: connect to host law\.example\.kz port 22: Connection refused\)\./u,
  );
});

test('a full disk on the other machine is told as one, and leaves nothing there', async () => {
  writeSite(site, aSite('бір'));
  expect(await publish([...to(), '--from', site])).toMatchObject({ code: 0 });
  const before = current();
  writeSite(site, aSite('екі'));
  const program = sshStandIn(folder);
  writeFileSync(
    program,
    readFileSync(program, 'utf8').replace(
      'exec sh',
      `case "$command" in *'tar -xmf'*) echo 'tar: index.html: Wrote only 512 of 10240 bytes: No space left on device' >&2; exit 2;; esac\nexec sh`,
    ),
  );
  const { code, err } = await publish([...to(), '--from', site]);
  expect({ code, err }).toEqual({
    code: 1,
    err: `publisher@law.example.kz: tar: index.html: Wrote only 512 of 10240 bytes: No space left on device: the disk is full (ENOSPC). Make room, or keep fewer releases with --keep, and publish again.
Up now: ${before}
`,
  });
  expect(readdirSync(at('releases'))).toEqual([before]);
});
