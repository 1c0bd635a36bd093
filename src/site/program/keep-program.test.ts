import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeOld } from './keep-program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qagida-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('former programs are removed but for three, and so is what was never finished, unless it may still be in use', () => {
  const named = (letter: string): string => letter.repeat(32);
  const hoursAgo = {
    [named('a')]: 9,
    [named('b')]: 8,
    [named('c')]: 7,
    [named('d')]: 6,
    [named('e')]: 5,
    [named('f')]: 0,
  };
  const unfinished = { [`${named('0')}.17`]: 3, [`${named('1')}.18`]: 0, 'of somebody else': 9 };
  for (const [name, hours] of Object.entries({ ...hoursAgo, ...unfinished })) {
    mkdirSync(path.join(folder, name));
    const then = new Date(Date.now() - hours * 3_600_000);
    utimesSync(path.join(folder, name), then, then);
  }
  removeOld(folder, path.join(folder, named('a')));
  const kept = [`${named('1')}.18`, named('a'), named('d'), named('e'), named('f'), 'of somebody else'];
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});
