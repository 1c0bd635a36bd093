import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/lang.ts';
import { publishWords } from '../../../src/i18n/publish.ts';
import { momentInKazakhstan } from '../../../src/i18n/publish-words.ts';
import { statementFieldName } from '../../../src/i18n/review-fields.ts';
import { publish } from './publish-kit.ts';
import { aSite, temporaryFolder, writeSite } from './site-kit.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a moment is told by the clocks of Kazakhstan, which were an hour ahead of today’s before 1 March 2024', () => {
  expect(momentInKazakhstan('2026-11-25T19:30:05.123Z')).toBe('2026-11-26 00:30:05 +05:00');
  expect(momentInKazakhstan('2024-02-29T12:00:00.000Z')).toBe('2024-02-29 18:00:00 +06:00');
});

test('a certificate of an unknown authority is told as one, with what to type, not as a server that is down', () => {
  const problem = {
    kind: 'noServer',
    url: 'https://law.example.kz/',
    detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  } as const;
  for (const lang of languages) expect(publishWords[lang].problem(problem)).toMatch(/NODE_EXTRA_CA_CERTS=\/\S+\.pem$/u);
  const down = { ...problem, detail: 'ECONNREFUSED' };
  expect(publishWords.en.problem(down)).toBe(
    'https://law.example.kz/ does not answer (ECONNREFUSED), so it could not be read back; nothing was switched. Start the server or correct --url, and publish again.',
  );
});

test('who publishes without a signature over a signed site is told so', async () => {
  const [key, site, target] = ['key.pem', 'site', 'target'].map((name) => path.join(folder, name));
  if (key === undefined || site === undefined || target === undefined) throw new Error('three names');
  execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', key]);
  chmodSync(key, 0o600);
  const told = / is signed, and this one is published without a signature\./u;
  writeSite(site, aSite('бір'));
  expect((await publish(['--to', target, '--from', site, '--sign-with', key])).out).not.toMatch(told);
  writeSite(site, aSite('екі'));
  expect((await publish(['--to', target, '--from', site])).out).toMatch(told);
});

test('a reviewer reads what a part of a statement is, not the name that the file gives it', () => {
  expect(statementFieldName('action.kk', 'ru')).toBe('Что нужно сделать (по-казахски)');
  expect(statementFieldName('bearer', 'kk')).toBe('Кім орындайды');
  expect(statementFieldName('readings[1].why.en', 'en')).toBe('How the text is read (readings[1].why.en)');
  expect(statementFieldName('isListed', 'ru')).toBe('isListed');
});
