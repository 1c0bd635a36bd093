import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/domain/search/answer-query.ts';
import type { IndexReader } from '../../src/domain/search/read-index.ts';
import { writeIndex } from '../../src/site/search-index.ts';
import { heldGroups, readerOf } from './held-index.ts';

interface Query {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
  readonly mustBeFirst: boolean;
}

const [, ...rows] = readFileSync(path.join(import.meta.dirname, 'queries.tsv'), 'utf8')
  .trim()
  .split('\n');
const queries = rows
  .filter((row) => !row.startsWith('#'))
  .map((row): Query => {
    const [kind = '', query = '', expected = ''] = row.split('\t');
    return {
      kind,
      query,
      expected: expected.replace(/^first:/u, '').split(' '),
      mustBeFirst: expected.startsWith('first:'),
    };
  });

let reader: IndexReader;
beforeAll(async () => {
  reader = readerOf(writeIndex(await heldGroups()));
}, 60_000);

/** The first ten results as places, those that a citation names before all others. */
async function ask(query: string): Promise<readonly string[]> {
  const { destinations, found } = await answerQuery(reader, { query, kinds: null, act: null, page: 0 });
  const named = destinations.map(({ block, document, line }) => placeOf(block.group, line?.id ?? document[0]));
  return [...new Set([...named, ...found.map(({ block, document }) => placeOf(block.group, document[0]))])].slice(
    0,
    10,
  );
}

function placeOf({ id, address }: { readonly id: string; readonly address: string }, at: string): string {
  if (!at.startsWith('/')) return `${id}#${at}`;
  return at === address ? id : at;
}

describe('each query leads to its place', () => {
  test.each(queries)('$kind: $query', async ({ query, expected, mustBeFirst }) => {
    const results = await ask(query);
    if (mustBeFirst) expect(expected).toContain(results[0]);
    else expect(results.filter((place) => expected.includes(place))).not.toEqual([]);
  });
});

test('of at least sixty queries nearly all have what was expected first, and the figures are told', async () => {
  const ranks = await Promise.all(
    queries.map(async ({ query, expected }) => (await ask(query)).findIndex((place) => expected.includes(place))),
  );
  const share = (isHit: (rank: number) => boolean): number => ranks.filter(isHit).length / ranks.length;
  const recall = share((rank) => rank >= 0);
  const precision = share((rank) => rank === 0);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length;
  const said = [recall, precision, reciprocal].map((figure) => figure.toFixed(3));
  console.error(
    `search, ${queries.length} queries: recall@10 ${said[0]}, precision@1 ${said[1]}, mean reciprocal rank ${said[2]}`,
  );
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(recall).toBe(1);
  expect(precision).toBeGreaterThanOrEqual(0.8);
  expect(reciprocal).toBeGreaterThanOrEqual(0.85);
});
