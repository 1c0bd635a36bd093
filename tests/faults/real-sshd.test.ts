import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishAndReturn } from '../release/publish/publish-and-return.ts';
import { type SiteServer, serveTarget, temporaryFolder } from '../release/publish/site-kit.ts';
import { findProgram, freePort, untilAnswers } from './real-programs.ts';

let folder = '';
let server: SiteServer;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  folder = temporaryFolder();
  server = await serveTarget(path.join(folder, 'target'));
});
afterEach(async () => {
  server.close();
  for (const close of closing.splice(0)) await close();
  delete process.env['QAGIDA_SSH'];
  rmSync(folder, { recursive: true, force: true });
});

test('releases are sent by the real ssh, switched, read back, returned to and listed', async ({ skip }) => {
  const sshd = findProgram('sshd', 'apt-get install openssh-server');
  const ssh = findProgram('ssh', 'apt-get install openssh-client');
  if (sshd === null || ssh === null) return skip();
  process.env['QAGIDA_SSH'] = await startSshd(sshd);
  await publishAndReturn({ folder, server, login: `${userInfo().username}@localhost` });
  expect(existsSync(path.join(folder, 'target/publishing.lock'))).toBe(false);
});

/** A server with throw-away keys; the program that connects to it and to nothing else. */
async function startSshd(sshd: string): Promise<string> {
  const own = (name: string): string => path.join(folder, name);
  const key = (name: string): void => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', own(name)]);
  };
  key('host');
  key('user');
  writeFileSync(own('authorized'), readFileSync(own('user.pub')), { mode: 0o600 });
  const port = await freePort();
  writeFileSync(
    own('sshd_config'),
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${own('host')}
AuthorizedKeysFile ${own('authorized')}
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
`,
  );
  // sshd of a container that never started one lacks the folder for its unprivileged half
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const child = spawn(sshd, ['-D', '-f', own('sshd_config')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  closing.push(async () => {
    child.kill();
    await ended;
  });
  await untilAnswers(port);
  const [type, digits] = readFileSync(own('host.pub'), 'utf8').split(' ');
  writeFileSync(own('known_hosts'), `[localhost]:${port} ${type} ${digits}\n`);
  const program = own('ssh');
  writeFileSync(
    program,
    `#!/bin/sh\nexec /usr/bin/ssh -F none -p ${port} -i '${own('user')}' -o IdentitiesOnly=yes -o UserKnownHostsFile='${own('known_hosts')}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}
