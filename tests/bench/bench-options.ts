import { type Options, oneOf, readOptions, UsageError } from '../../src/cli/options.ts';
import { type PeerName, peerNames } from './peers.ts';

export const parts = ['build', 'pages', 'search', 'lighthouse'] as const;
export type Part = (typeof parts)[number];

export interface Asked {
  readonly sizes: readonly number[];
  readonly peers: readonly PeerName[];
  readonly parts: readonly Part[];
  readonly times: number;
  /** Addresses for Lighthouse; null for every kind of page in every language. */
  readonly addresses: readonly string[] | null;
  readonly isWhole: boolean;
  readonly isWritten: boolean;
}

/** @throws UsageError that says what to type */
export function readAsked(args: readonly string[]): Asked {
  const options = readOptions(args, {
    acts: {
      takes: 'NUMBERS',
      means: 'how many acts; the first is measured in full, further ones for growth: 1000,5000',
    },
    peers: { takes: 'NAMES', means: `programs to compare with: ${peerNames.join(',')}, or none` },
    only: { takes: parts.join('|'), means: 'one part; build, pages and search when left out' },
    times: { takes: 'NUMBER', means: 'how often each build is repeated (3)' },
    page: { takes: 'ADDRESSES', means: 'for Lighthouse: these pages alone, /acts/,/ru/search/' },
    whole: { takes: null, means: 'also build with all languages, cards and the archive' },
    write: { takes: null, means: 'put the figures into docs/performance.md' },
  });
  return {
    sizes: numbersIn(options, 'acts', '1000'),
    peers: namesIn(options),
    parts: options['only'] === undefined ? ['build', 'pages', 'search'] : [oneOf(options, 'only', parts, 'build')],
    times: numbersIn(options, 'times', '3')[0] ?? 3,
    addresses: options['page']?.toString().split(',') ?? null,
    isWhole: options['whole'] === true,
    isWritten: options['write'] === true,
  };
}

function numbersIn(options: Options, name: string, otherwise: string): readonly number[] {
  const given = options[name]?.toString() ?? otherwise;
  const numbers = given.split(',').map(Number);
  const isGood = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= 99_999);
  if (!isGood)
    throw new UsageError(
      `--${name} ${given}: expected whole numbers from 1 to 99999, for example --${name} ${otherwise}`,
    );
  return numbers;
}

function namesIn(options: Options): readonly PeerName[] {
  const given = options['peers']?.toString() ?? peerNames.join(',');
  if (given === 'none') return [];
  return given.split(',').map((name) => {
    const known = peerNames.find((peer) => peer === name);
    if (known === undefined)
      throw new UsageError(
        `--peers ${given}: ${name} is not one of ${peerNames.join(', ')}. Type, for example: --peers hugo`,
      );
    return known;
  });
}
