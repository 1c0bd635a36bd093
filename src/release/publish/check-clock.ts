import { type ClockFacts, clockProblem } from '../../domain/publication/clock-check.ts';
import { getFile } from './get-file.ts';
import { PublishFailure } from './publish-failure.ts';
import type { ReadBackLimits } from './read-back.ts';

/**
 * Compares the clock with everything that also has one, before anything is changed: a wrong day would put people on the list who have left,
 * or take down those who have not. Refuses (`clock`), or (`noServer`) where the site could not be read back afterwards.
 */
export async function checkClock(
  facts: Omit<ClockFacts, 'server'>,
  url: URL | null,
  now: () => Date,
  { milliseconds }: Pick<ReadBackLimits, 'milliseconds'>,
): Promise<void> {
  const problem = clockProblem({ ...facts, server: url === null ? null : await askServer(url, now, milliseconds) });
  if (problem !== null) throw new PublishFailure({ kind: 'clock', problem });
}

async function askServer(url: URL, now: () => Date, milliseconds: number): Promise<ClockFacts['server']> {
  const got = await getFile(url, 'identity', { milliseconds, bytes: 10_000_000 });
  if (got.kind === 'unreachable' || got.kind === 'timeout')
    throw new PublishFailure({
      kind: 'noServer',
      url: url.href,
      detail: got.kind === 'timeout' ? `${milliseconds / 1000} s` : got.detail,
    });
  return got.kind === 'got' && got.date !== null ? { here: now(), there: got.date, address: url.host } : null;
}
