import { readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { publish } from './publish-kit.ts';
import { aSite, type SiteServer, writeSite } from './site-kit.ts';

/** Publishes two sites by ssh into `<folder>/target`, one of them twice, and returns to the first. */
export async function publishAndReturn({
  folder,
  server,
  login,
}: {
  readonly folder: string;
  readonly server: SiteServer;
  readonly login: string;
}): Promise<void> {
  const site = path.join(folder, 'site');
  const at = (way: string): string => path.join(folder, 'target', way);
  const to = ['--to', `${login}:${folder}/target`];
  const current = (): string => readlinkSync(at('current')).replace('releases/', '');

  writeSite(site, { ...aSite('бір', 40), [`a/${'long-name-'.repeat(15)}.txt`]: 'x', "quote's and space.txt": 'y' });
  const first = await publish([...to, '--from', site, '--url', server.url]);
  expect(first).toMatchObject({ code: 0, err: '' });
  const one = current();
  expect(statSync(at('current/index.html')).mode & 0o777).toBe(0o644);
  // a page of another release must not seem to be of the same time: servers tell by it what has changed
  expect(Date.now() - statSync(at('current/index.html')).mtimeMs).toBeLessThan(600_000);
  writeSite(site, aSite('екі', 40));
  expect(await publish([...to, '--from', site, '--url', server.url])).toMatchObject({ code: 0, err: '' });
  const two = current();
  expect(readlinkSync(at('previous'))).toBe(`releases/${one}`);
  expect(statSync(at(`releases/${two}/images/mark.png`)).ino).toBe(statSync(at(`releases/${one}/images/mark.png`)).ino);
  expect(await publish([...to, '--from', site, '--url', server.url])).toMatchObject({
    code: 0,
    out: expect.stringContaining(`Nothing changed, this site is up already: ${two}\n`),
  });
  expect(await publish([...to, '--rollback', '--url', server.url])).toMatchObject({ code: 0, err: '' });
  expect(current()).toBe(one);
  const listed = await publish([...to, '--list']);
  expect(listed.out).toMatch(new RegExp(`^\\* ${one} .*\\n- ${two} .*\\n$`, 'u'));
}
