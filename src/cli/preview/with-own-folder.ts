import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Does something with a folder that is there for nothing else, and removes it. */
export async function withOwnFolder<Result>(
  workplace: string,
  work: (own: string) => Promise<Result>,
): Promise<Result> {
  const own = mkdtempSync(path.join(workplace, 'own-'));
  try {
    return await work(own);
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}
