import { expect, test } from 'vitest';
import { publishedPath } from '../../../schemas/manifest.ts';
import { clockProblem } from '../../../src/domain/publication/clock-check.ts';
import { addressOfFile, fileOfAddress } from '../../../src/domain/publication/page-address.ts';
import { readManifest, writeManifest } from '../../../src/release/publish/write-manifest.ts';
import { sha256 } from './site-kit.ts';

const file = (text: string): { sha256: string; bytes: number } => ({ sha256: sha256(text), bytes: text.length });
const madeOf = {
  asOf: '2026-11-25',
  profile: 'production',
  commit: null,
  content: null,
  versions: { qagida: '0.1.0', node: '24.21.0' },
} as const;

test('a path of a manifest never leads out of the site', () => {
  for (const path of ['index.html', 'acts/a/index.html', '.well-known/x.json', 'a/..b', 'қағида/бет.html'])
    expect(publishedPath.safeParse(path).success, path).toBe(true);
  for (const path of [
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a/..',
    '.',
    './a',
    'a//b',
    'a/',
    'https://x',
    'c:x',
    'a\\b',
    'a\nb',
    'a\0',
  ])
    expect(publishedPath.safeParse(path).success, path).toBe(false);
});

test('the digest of the site is what sha256sum of its list of files would be', () => {
  const { manifest, bytes, fingerprint } = writeManifest(madeOf, { 'a.html': file('а'), 'b.html': file('б') }, {});
  expect(manifest.site).toBe(sha256(`${sha256('а')}  a.html\n${sha256('б')}  b.html\n`));
  expect(fingerprint).toBe(sha256(bytes));
  expect(readManifest(bytes)).toMatchObject({ kind: 'manifest', fingerprint });
});

test('what is no manifest is refused, with the place', () => {
  const { manifest } = writeManifest(madeOf, { 'a.html': file('а') }, {});
  const read = (change: object): unknown => readManifest(Buffer.from(JSON.stringify({ ...manifest, ...change })));
  expect(readManifest(Buffer.from('<html>'))).toEqual({ kind: 'wrong', detail: 'JSON' });
  expect(read({ files: { '../../x': file('а') } })).toMatchObject({
    kind: 'wrong',
    detail: expect.stringMatching(/^files > /u),
  });
  expect(read({ files: { 'a.html': file('б') } })).toEqual({
    kind: 'wrong',
    detail: 'site: not the SHA-256 over files',
  });
  expect(read({ profile: 'local' })).toMatchObject({ kind: 'wrong', detail: expect.stringMatching(/^profile: /u) });
});

test('a file and its address lead to each other', () => {
  for (const [path, address] of [
    ['index.html', '/'],
    ['acts/treaty-plans/index.html', '/acts/treaty-plans/'],
    ['404.html', '/404.html'],
    ['a b/ә.html', '/a%20b/%D3%99.html'],
  ] as const) {
    expect(addressOfFile(path)).toBe(address);
    expect(fileOfAddress(address)).toBe(path);
    expect(fileOfAddress(`https://law.example.kz${address}#para_4`)).toBe(path);
  }
  expect(fileOfAddress('/%E0%A4%A')).toBeNull();
});

test('a clock that is a year wrong is found, whichever way, and by whatever also knows the day', () => {
  const facts = {
    today: '2026-11-25',
    asOf: '2026-11-25',
    isAsOfGiven: false,
    former: '2026-11-24',
    commitDay: '2026-11-25',
    server: null,
  };
  expect(clockProblem(facts)).toBeNull();
  expect(clockProblem({ ...facts, today: '2025-11-25', asOf: '2025-11-25' })).toEqual({
    kind: 'commit',
    today: '2025-11-25',
    commitDay: '2026-11-25',
  });
  expect(clockProblem({ ...facts, today: '2025-11-25', asOf: '2025-11-25', commitDay: null })).toEqual({
    kind: 'former',
    asOf: '2025-11-25',
    former: '2026-11-24',
  });
  const there = new Date('2026-11-25T09:00:00Z');
  const here = new Date('2027-11-25T09:00:00Z');
  expect(clockProblem({ ...facts, server: { here, there, address: 'law.example.kz' } })).toEqual({
    kind: 'server',
    here: '2027-11-25T09:00:00.000Z',
    there: '2026-11-25T09:00:00.000Z',
    address: 'law.example.kz',
  });
  expect(
    clockProblem({ ...facts, server: { here: new Date('2026-11-26T08:59:59Z'), there, address: 'x' } }),
  ).toBeNull();
});

test('an older day that somebody typed is meant', () => {
  const facts = { today: '2026-11-25', asOf: '2026-11-20', former: '2026-11-24', commitDay: null, server: null };
  expect(clockProblem({ ...facts, isAsOfGiven: true })).toBeNull();
  expect(clockProblem({ ...facts, isAsOfGiven: false })).toMatchObject({ kind: 'former' });
});
