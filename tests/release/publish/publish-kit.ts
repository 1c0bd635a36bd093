// The command as it is typed, with a clock and limits of the test.
import { UsageError } from '../../../src/cli/options.ts';
import { publishCommand } from '../../../src/cli/publish-command.ts';
import type { PublishDesk } from '../../../src/cli/publish-desk.ts';
import { pageLimits } from '../../../src/release/read-page.ts';
import { noon } from './site-kit.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const quickLimits: PublishDesk['limits'] = {
  milliseconds: 5000,
  allMilliseconds: 60_000,
  atOnce: 8,
  pauses: [],
};

export async function publish(args: readonly string[], desk: Partial<PublishDesk> = {}): Promise<Ran> {
  const ran = { out: '', err: '' };
  const own: PublishDesk = {
    now: () => noon,
    commitOf: () => null,
    say: (text) => {
      ran.out += text;
    },
    complain: (text) => {
      ran.err += text;
    },
    reserve: undefined,
    pageLimits: { ...pageLimits, hasLocal: true },
    limits: quickLimits,
    build: () => Promise.reject(new Error('this test builds nothing')),
    ...desk,
  };
  try {
    return { code: await publishCommand(args, own), ...ran };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: ran.out, err: `${error.message}\n` };
  }
}
