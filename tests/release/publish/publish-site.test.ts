// Publishes invented sites of a few pages into a folder, and reads them back from a server on this machine.
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitOf } from '../../../src/cli/made-of.ts';
import { publishWords } from '../../../src/i18n/publish.ts';
import { localTarget } from '../../../src/release/publish/local-target.ts';
import { PublishFailure } from '../../../src/release/publish/publish-failure.ts';
import { publishSite } from '../../../src/release/publish/publish-site.ts';
import { readBackLimits } from '../../../src/release/publish/read-back.ts';
import { readReadyFolder } from '../../../src/release/publish/ready-folder.ts';
import { publish } from './publish-kit.ts';
import { aSite, noon, placeToPublish, type SiteServer, sha256, writeSite } from './site-kit.ts';

let folder = '';
let site = '';
let target = '';
let server: SiteServer;
beforeEach(async () => {
  ({ folder, site, target, server } = await placeToPublish());
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (way: string): string => path.join(target, way);
const current = (): string => readlinkSync(at('current')).replace('releases/', '');
const inode = (way: string): number => statSync(at(way)).ino;

/** Publishes the site of a word; the id of its release. */
async function up(word: string, more: readonly string[] = []): Promise<string> {
  writeSite(site, aSite(word));
  const ran = await publish(['--to', target, '--from', site, ...more]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return current();
}

test('a site is published, read back file by file, and recorded', async () => {
  const files = aSite('бір');
  writeSite(site, files);
  const { code, out, err } = await publish(['--to', target, '--from', site, '--url', server.url]);
  const id = current();
  const manifest = readFileSync(at('current/.well-known/qagida-manifest.json'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n').slice(-5)).toEqual([
    `Switched at 2026-11-25 14:00:00 +05:00 to ${id}`,
    `Read back from ${server.url}: 8 files, all as the manifest says`,
    `Published: ${id}`,
    `Fingerprint: ${sha256(manifest)}`,
    '',
  ]);
  const told = JSON.parse(manifest.toString('utf8')) as { files: object; site: string; asOf: string };
  expect(told.files).toEqual(
    Object.fromEntries(
      Object.entries(files).map(([file, content]) => [
        file,
        { sha256: sha256(content), bytes: Buffer.byteLength(content) },
      ]),
    ),
  );
  expect(Object.keys(told.files)).toEqual(Object.keys(files).sort());
  expect(id).toBe(`2026-11-25-${told.site.slice(0, 12)}`);
  expect(JSON.parse(readFileSync(at(`publications/${id}.json`), 'utf8'))).toEqual({
    release: id,
    fingerprint: sha256(manifest),
    asOf: '2026-11-25',
    profile: 'production',
    isSigned: false,
    switches: [
      {
        why: 'published',
        at: noon.toISOString(),
        isDone: true,
        former: null,
        readBack: { url: server.url, files: 8, at: noon.toISOString() },
        withdrawn: null,
      },
    ],
  });
  expect(readdirSync(target).sort()).toEqual(['current', 'publications', 'releases']);
});

test('publishing the same site again changes nothing, and still reads it back', async () => {
  const id = await up('бір');
  const before = inode('current/index.html');
  const { code, out } = await publish(['--to', target, '--from', site, '--url', server.url]);
  expect(code).toBe(0);
  expect(out).toContain(
    `Read back from ${server.url}: 8 files, all as the manifest says\nNothing changed, this site is up already: ${id}\n`,
  );
  expect(inode('current/index.html')).toBe(before);
  expect(existsSync(at('previous'))).toBe(false);
});

test('what did not change is linked from the release before, what changed is not', async () => {
  const first = await up('бір');
  const second = await up('екі');
  expect(readlinkSync(at('previous'))).toBe(`releases/${first}`);
  expect(inode(`releases/${second}/images/mark.png`)).toBe(inode(`releases/${first}/images/mark.png`));
  expect(inode(`releases/${second}/index.html`)).not.toBe(inode(`releases/${first}/index.html`));
});

test('a file that somebody altered in the release before is sent again, not linked', async () => {
  const first = await up('бір');
  writeFileSync(at(`releases/${first}/images/mark.png`), 'басқа');
  const second = await up('екі');
  expect(inode(`releases/${second}/images/mark.png`)).not.toBe(inode(`releases/${first}/images/mark.png`));
  expect(readFileSync(at('current/images/mark.png'))).toEqual(readFileSync(path.join(site, 'images/mark.png')));
});

test('a release that was altered on the server is replaced when the same site is published', async () => {
  const first = await up('бір');
  writeFileSync(at('current/acts/act-1/index.html'), 'басқа');
  const { code, out } = await publish(['--to', target, '--from', site]);
  expect(code).toBe(0);
  expect(out).toContain(
    `The release ${first} is up, but was changed on the server, and is replaced:\n  acts/act-1/index.html: altered\n`,
  );
  expect(current()).toBe(`${first}-2`);
  expect(readFileSync(at('current/acts/act-1/index.html'))).toEqual(
    readFileSync(path.join(site, 'acts/act-1/index.html')),
  );
});

test('only so many releases stay, and never fewer than what is up and what was up before', async () => {
  const ids = [await up('бір'), await up('екі', ['--keep', '2']), await up('үш', ['--keep', '2'])];
  expect(readdirSync(at('releases')).sort()).toEqual(ids.slice(1).sort());
  expect(readdirSync(at('publications'))).toHaveLength(3);
});

test('a rollback returns to the release before, and publishing again goes on from there', async () => {
  const first = await up('бір');
  const second = await up('екі');
  const { code, out } = await publish(['--to', target, '--rollback', '--url', server.url]);
  expect(code).toBe(0);
  expect(out).toContain(`Switched at 2026-11-25 14:00:00 +05:00 to ${first}, before: ${second}\n`);
  expect(current()).toBe(first);
  const again = await publish(['--to', target, '--from', site]);
  expect(again.out).toContain(`The release ${second} is at the target already, whole\n`);
  expect(current()).toBe(second);
});

test('a rollback to a release that was altered is refused, and what is up stays up', async () => {
  const first = await up('бір');
  const second = await up('екі');
  writeFileSync(at(`releases/${first}/planted.html`), '<p>');
  expect(await publish(['--to', target, '--rollback', first])).toEqual({
    code: 1,
    out: `Publishing to ${target}\n`,
    err: `The release ${first} is not as its manifest says, so it was not put up. Choose another: --list shows them.\n  planted.html: does not belong there\nUp now: ${second}\n`,
  });
  expect(await publish(['--to', target, '--rollback', '2026-01-01-000000000000'])).toMatchObject({
    code: 1,
    err: `There is no release 2026-01-01-000000000000. There are: ${[first, second].sort().join(', ')}\nUp now: ${second}\n`,
  });
});

test('a page that the server shows differently takes the release back, and says which page', async () => {
  const first = await up('бір', ['--url', server.url]);
  server.instead = ({ url }, response) => {
    if (url !== '/acts/act-1/') return false;
    response.end('басқа бет');
    return true;
  };
  writeSite(site, aSite('екі'));
  const { code, err } = await publish(['--to', target, '--from', site, '--url', server.url]);
  const second = readlinkSync(at('previous')).replace('releases/', '');
  expect({ code, err }).toEqual({
    code: 1,
    err: `${server.url} does not show the release ${second}: 1 file differs. It was taken back. Look at the server and at caches before it, and publish again; to leave it up all the same: --keep-new
  acts/act-1/index.html: SHA-256 ${sha256('басқа бет')}, in the manifest ${sha256(readFileSync(path.join(site, 'acts/act-1/index.html')))}
Up now: ${first}
`,
  });
  server.instead = () => false;
  expect(await publish(['--to', target, '--from', site, '--url', server.url])).toMatchObject({ code: 0, err: '' });
  expect(current()).toBe(second);
});

test('with --keep-new it is left up, and a first release that differs is taken down', async () => {
  server.instead = ({ url }, response) => {
    if (url !== '/') return false;
    response.writeHead(200).end('бос');
    return true;
  };
  writeSite(site, aSite('бір'));
  const refused = await publish(['--to', target, '--from', site, '--url', server.url]);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/\nUp now: nothing\.\n$/u);
  expect(existsSync(at('current'))).toBe(false);
  const kept = await publish(['--to', target, '--from', site, '--url', server.url, '--keep-new']);
  expect(kept.code).toBe(1);
  expect(kept.err).toContain('It was left up. To return to the release before: --rollback');
  expect(current()).toMatch(/^2026-11-25-/u);
});

test('a site that was right before and is not now stays up: the one before would be no better', async () => {
  await up('бір', ['--url', server.url]);
  const second = await up('екі', ['--url', server.url]);
  server.instead = ({ url }, response) => {
    if (url !== '/') return false;
    response.writeHead(503).end();
    return true;
  };
  const { code, err } = await publish(['--to', target, '--from', site, '--url', server.url]);
  expect(code).toBe(1);
  expect(err).toContain('It had been read back without a difference before');
  expect(err).toContain('\n  index.html: the server answers 503\n');
  expect(current()).toBe(second);
});

test('a folder that is no place for releases is left alone', async () => {
  writeSite(site, aSite('бір'));
  const other = path.join(folder, 'other');
  writeSite(other, { 'index.html': 'x' });
  const { code, err } = await publish(['--to', other, '--from', site]);
  expect(code).toBe(1);
  expect(err).toMatch(
    /other: this folder is no place for releases, there is something else in it \(.+\)\. Give a new or an empty folder\.\nUp now: nothing\.\n$/u,
  );
  expect(readFileSync(path.join(other, 'index.html'), 'utf8')).toBe('x');
});

test('a finished site must be for readers, of today, and what the build looked through', async () => {
  const refused = async (): Promise<string> =>
    (await publish(['--to', target, '--from', site])).err.split('\nUp now')[0] ?? '';
  writeSite(site, aSite('бір'), { profile: 'local', asOf: '2026-11-25' });
  expect(await refused()).toBe(
    `--from ${site}: this site was built with the profile local; only production and internal are published.`,
  );
  writeSite(site, aSite('бір'), { profile: 'production', asOf: '2026-11-24' });
  expect(await refused()).toBe(
    `--from ${site}: this site stands as of 2026-11-24, and today is 2026-11-25. Build it again, or, if this day is meant: --as-of 2026-11-24`,
  );
  writeSite(site, aSite('бір'));
  writeFileSync(path.join(site, 'index.html'), 'кейін өзгертілген');
  expect(await refused()).toBe(
    `--from ${site}: the files are not those that the build looked through. Build it again: npm run build -- --out ${site}`,
  );
  writeFileSync(path.join(site, '.qagida-site'), '');
  expect(await refused()).toBe(
    `--from ${site}: this site does not say for whom and as of which day it was built. Build it again: npm run build -- --out ${site}`,
  );
  expect(existsSync(at('releases'))).toBe(false);
});

test('wrong calls say what to type, in three languages', async () => {
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, err } = await publish(args);
    expect(code).toBe(2);
    return err;
  };
  expect(await said()).toBe(
    '--to is missing: expected --to FOLDER or --to user@host:FOLDER, where releases are kept, for example --to /srv/qagida\n',
  );
  expect(await said('--lang', 'kk')).toBe(
    '--to көрсетілмеген: шығарылымдар сақталатын қалта керек, --to ҚАЛТА немесе --to user@host:ҚАЛТА, мысалы --to /srv/qagida\n',
  );
  expect(await said('--to', target, '--profile', 'preview', '--lang', 'ru')).toBe(
    '--profile preview: публикуются только production и internal\n',
  );
  expect(await said('--to', target, '--keep', '1')).toBe('--keep 1: expected how many releases stay, from 2 to 1000\n');
  expect(await said('--to', target, '--url', 'https://a:b@law.example/')).toBe(
    '--url https://a:b@law.example/: expected the address of the site, https://…, without a password\n',
  );
  expect(await said('--to', target, '--rollback', '--list')).toBe(
    '--rollback and --list do not go together: leave one of them out\n',
  );
  expect(await said('--to', 'dist')).toBe(
    '--to dist: releases cannot lie in the project, nor the project among them. Give a folder elsewhere.\n',
  );
});

test('a clock that is a year wrong ends before anything is changed, and the message names both days', async () => {
  const first = await up('бір', ['--url', server.url]);
  writeSite(site, aSite('екі'), { profile: 'production', asOf: '2027-11-25' });
  const ahead = { now: () => new Date('2027-11-25T09:00:00.000Z') };
  const host = new URL(server.url).host;
  expect((await publish(['--to', target, '--from', site, '--url', server.url], ahead)).err).toBe(
    `One of two clocks is wrong: this machine says 2027-11-25 14:00:00 +05:00, the server ${host} says 2026-11-25 14:00:00 +05:00. Nothing was published. Set the wrong one, and publish again.\nUp now: ${first}\n`,
  );
  writeSite(site, aSite('екі'), { profile: 'production', asOf: '2025-11-25' });
  const behind = { now: () => new Date('2025-11-25T09:00:00.000Z') };
  expect((await publish(['--to', target, '--from', site], behind)).err).toBe(
    `The site that is up stands as of 2026-11-25, and this one would be older: 2025-11-25. Nothing was published. Look at the clock of this machine. If the older day is meant: --as-of 2025-11-25; to return to the release before: --rollback\nUp now: ${first}\n`,
  );
  expect(readdirSync(at('releases'))).toEqual([first]);
  expect(await publish(['--to', target, '--from', site, '--as-of', '2025-11-25'], behind)).toMatchObject({ code: 0 });
});

test('a server that does not answer is told before the switch', async () => {
  const first = await up('бір');
  server.close();
  writeSite(site, aSite('екі'));
  expect(await publish(['--to', target, '--from', site, '--url', server.url])).toEqual({
    code: 1,
    out: `Publishing to ${target}\n`,
    err: `${server.url} does not answer (ECONNREFUSED), so it could not be read back; nothing was switched. Start the server or correct --url, and publish again.\nUp now: ${first}\n`,
  });
});

test('a site that is built now says of which commit and documents, and a clock behind the commit is found', async () => {
  const build = async (args: readonly string[]): Promise<number> => {
    const { out, asOf } = parseArgs({
      args: [...args],
      strict: false,
      options: { out: { type: 'string' }, 'as-of': { type: 'string' } },
    }).values as Record<string, string>;
    writeSite(String(out), aSite('бір'), { profile: 'production', asOf: asOf ?? '2026-11-25' });
    return 0;
  };
  const commit = commitOf(path.resolve('.'));
  // as of the day of the last commit, so that this holds whenever it is run
  const now = (): Date => new Date(`${commit?.day ?? '2026-11-25'}T09:00:00.000Z`);
  expect(await publish(['--to', target], { build, now, commitOf })).toMatchObject({ code: 0, err: '' });
  const manifest = JSON.parse(readFileSync(at('current/.well-known/qagida-manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest['commit']).toEqual(commit);
  expect(manifest['content']).toMatch(/^[0-9a-f]{64}$/u);
  if (commit === null) return;
  const { code, err } = await publish(['--to', target], {
    build,
    commitOf,
    now: () => new Date('2020-01-01T09:00:00.000Z'),
  });
  expect({ code, err: err.split('\n')[0] }).toEqual({
    code: 1,
    err: `The clock of this machine is behind: today would be 2020-01-01, but the last commit is of ${commit.day}. Nothing was published. Set the clock, and publish again.`,
  });
});

test('a build that fails publishes nothing', async () => {
  const first = await up('бір');
  expect(await publish(['--to', target], { build: () => Promise.resolve(1) })).toEqual({
    code: 1,
    out: '',
    err: `Up now: ${first}\n`,
  });
});

test('wherever the file system refuses, the site that was up stays up and the next publication finishes', async () => {
  const first = await up('бір');
  writeSite(site, aSite('екі'));
  const { files } = readReadyFolder(site);
  const steps = ['prepare', 'makeLink', 'digests', 'linkFiles', 'putFiles', 'flush', 'move'] as const;
  // once the release is whole, only the record of the switch is left to be written
  for (const [code, some] of [
    ['ENOSPC', steps],
    ['EACCES', [...steps, 'writeFile', 'replaceLink']],
  ] as const)
    for (const step of some) {
      const real = localTarget(target);
      const refuse = (): Promise<never> => Promise.reject(new PublishFailure({ kind: 'disk', code, path: step }));
      const publishing = publishSite({
        target: { ...real, [step]: refuse },
        ready: {
          folder: site,
          files,
          key: null,
          madeOf: {
            asOf: '2026-11-25',
            profile: 'production',
            commit: null,
            content: null,
            versions: { qagida: '0', node: '0' },
          },
        },
        url: null,
        keepsNew: false,
        limits: readBackLimits,
        now: () => noon,
        say: () => undefined,
        today: '2026-11-25',
        isAsOfGiven: false,
        keep: 5,
      });
      await expect(publishing, `${code} ${step}`).rejects.toMatchObject({
        problem: { kind: 'disk', code, path: step },
      });
      expect(current(), `${code} ${step}`).toBe(first);
      expect(existsSync(at('publishing.lock'))).toBe(false);
    }
  expect(await publish(['--to', target, '--from', site])).toMatchObject({ code: 0, err: '' });
  expect(current()).not.toBe(first);
  expect(publishWords.en.problem({ kind: 'disk', code: 'EACCES', path: '/srv/qagida/releases' })).toBe(
    '/srv/qagida/releases: no right to write here (EACCES). Give it to the user who publishes, and publish again.',
  );
});

test('a site for the ministry’s own network never comes up where a public one is', async () => {
  const first = await up('бір', ['--url', server.url]);
  writeSite(site, aSite('екі'), { profile: 'internal', asOf: '2026-11-25' });
  expect((await publish(['--to', target, '--from', site])).err).toBe(
    `${target}: the site that is up there was built with the profile production, and this one with internal. Nothing was published: what is meant for some must not come up before others. Give another folder with --to.\nUp now: ${first}\n`,
  );
  expect(readdirSync(at('releases'))).toEqual([first]);
  expect(await publish(['--to', `${target}-internal`, '--from', site])).toMatchObject({ code: 0 });
});
