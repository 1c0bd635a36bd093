// Programs of the machine that tests start, and how one knows that they answer.
import { existsSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The path of a server program; null, said aloud, where it is not installed. */
export function findProgram(name: string, install: string): string | null {
  const found = ['/usr/sbin', '/usr/bin', '/usr/local/sbin']
    .map((folder) => `${folder}/${name}`)
    .find((file) => existsSync(file));
  if (found === undefined)
    console.error(`SKIPPED: ${name} is not installed, so what needs it is not tested. To get it: ${install}`);
  return found ?? null;
}

export async function untilAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return;
    await pause(100);
  }
  throw new Error(`nothing answers at port ${port}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listening = net.createServer().listen(0, '127.0.0.1', () => {
      const address = listening.address();
      listening.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
