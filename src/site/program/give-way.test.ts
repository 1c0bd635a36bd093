import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { expect, test } from 'vitest';
import { giveWay } from './give-way.ts';

test('a process that gives way has a lower priority than this one', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)']);
  giveWay(child);
  expect(os.getPriority(child.pid)).toBeGreaterThan(os.getPriority());
  child.kill();
  await once(child, 'exit');
});

test('one that has ended, or never began, is left alone', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  expect(() => giveWay(child)).not.toThrow();
  const never = spawn('/no/such/program');
  never.on('error', () => undefined);
  expect(() => giveWay(never)).not.toThrow();
});
