import { expect, test } from 'vitest';
import { readTarget } from '../../../src/release/publish/read-target.ts';
import { quoted } from '../../../src/release/publish/ssh-run.ts';

const read = (given: string): string => {
  const target = readTarget(given, 'ssh');
  return target.kind === 'wrong' ? target.why : `${target.isHere ? 'here' : 'there'} ${target.target.name}`;
};

test('a directory of this machine and one of another are told apart', () => {
  expect(read('/srv/qagida')).toBe('here /srv/qagida');
  expect(read('./a:b')).toBe('here ./a:b');
  expect(read('C:\\sites')).toBe('here C:\\sites');
  expect(read('publisher@law.example.kz:/srv/qagida/')).toBe('there publisher@law.example.kz:/srv/qagida');
  expect(read('publisher@law.example.kz:sites/law')).toBe('there publisher@law.example.kz:sites/law');
});

test('nothing that ssh or a shell could read as something else is a target', () => {
  expect(read('')).toBe('empty');
  expect(read('law.example.kz:/srv')).toBe('noUser');
  for (const user of ['-oProxyCommand=x', 'a b', '$(id)', 'a;b'])
    expect(read(`${user}@host:/srv`), user).toBe('badUser');
  for (const host of ['-oProxyCommand=x', 'a b', 'a;b', '[::1]', ''])
    expect(read(`user@${host}:/srv`)).not.toMatch(/^there/u);
  for (const way of [
    '',
    '/',
    '-rf',
    '/srv/-x',
    '/srv/../etc',
    '/srv/$(id)',
    "/srv/'x'",
    '/srv/a b',
    '/srv/a\nb',
    '~/x',
  ])
    expect(read(`user@host:${way}`), way).toBe('badPath');
});

test('a word for the other shell stays one word', () => {
  expect(quoted("o'clock; rm -rf $HOME")).toBe(`'o'\\''clock; rm -rf $HOME'`);
});
