import type { ChildProcess } from 'node:child_process';
import os from 'node:os';

/** Lets everything else go first: for a process that is started early, while the one that started it has work that others wait for. */
export function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it has ended already, or the system does not let a process do this: then it goes on as it is
  }
}
