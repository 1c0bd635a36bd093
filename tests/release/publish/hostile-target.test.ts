// What somebody else put at a target must not lead a publication out of it.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from './publish-kit.ts';
import { aSite, placeToPublish, type SiteServer, writeSite } from './site-kit.ts';
import { sshStandIn } from './ssh-stand-in.ts';

let folder = '';
let site = '';
let target = '';
let elsewhere = '';
let server: SiteServer;
beforeEach(async () => {
  ({ folder, site, target, server } = await placeToPublish());
  elsewhere = path.join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(path.join(elsewhere, 'letter.txt'), 'a letter');
  process.env['QAGIDA_SSH'] = sshStandIn(folder);
});
afterEach(() => {
  server.close();
  delete process.env['QAGIDA_SSH'];
  rmSync(folder, { recursive: true, force: true });
});

const at = (way: string): string => path.join(target, way);

describe.each([
  ['a directory of this machine', () => target],
  ['another machine', () => `publisher@law.example.kz:${target}`],
])('%s', (_, to) => {
  /** The name that the release of this site will have, found by publishing it and taking it away again. */
  async function nameOfRelease(): Promise<string> {
    writeSite(site, aSite('бір'));
    expect(await publish(['--to', to(), '--from', site])).toMatchObject({ code: 0, err: '' });
    const id = readlinkSync(at('current')).replace('releases/', '');
    rmSync(target, { recursive: true });
    mkdirSync(at('releases'), { recursive: true });
    return id;
  }

  async function isPublished(id: string): Promise<void> {
    expect(await publish(['--to', to(), '--from', site])).toMatchObject({ code: 0, err: '' });
    expect(readlinkSync(at('current'))).toBe(`releases/${id}`);
    expect(readFileSync(at('current/index.html'), 'utf8')).toBe(readFileSync(path.join(site, 'index.html'), 'utf8'));
    expect(readdirSync(elsewhere)).toEqual(['letter.txt']);
  }

  test('a link in place of a release that is being written is removed, and nothing is written or deleted behind it', async () => {
    const id = await nameOfRelease();
    symlinkSync(elsewhere, at(`releases/${id}.partial`));
    await isPublished(id);
  });

  test('a name in it that reads like the path of another file deletes no other file', async () => {
    const id = await nameOfRelease();
    const planted = at(`releases/${id}.partial/x\n${elsewhere}`);
    mkdirSync(planted, { recursive: true });
    symlinkSync('nothing', path.join(planted, 'letter.txt'));
    await isPublished(id);
  });

  test('a release that was replaced by a link is not taken for one', async () => {
    const id = await nameOfRelease();
    expect(await publish(['--to', to(), '--from', site])).toMatchObject({ code: 0 });
    renameSync(at(`releases/${id}`), path.join(folder, 'moved'));
    symlinkSync(path.join(folder, 'moved'), at(`releases/${id}`));
    expect((await publish(['--to', to(), '--from', site])).code).toBe(0);
    expect(readlinkSync(at('current'))).not.toBe(`releases/${id}`);
  });

  test('a link to a site that publishing did not make stays, and what is up stays up', async () => {
    await nameOfRelease();
    symlinkSync(elsewhere, at('current'));
    server.instead = (_request, response) => {
      response.writeHead(503).end();
      return true;
    };
    const { code, err } = await publish(['--to', to(), '--from', site, '--url', server.url]);
    expect(code).toBe(1);
    expect(err).toContain('current: expected a link that publishing made, but something else is there.');
    expect(readlinkSync(at('current'))).toBe(elsewhere);
    expect(existsSync(at('current/letter.txt'))).toBe(true);
  });
});
