import { expect, test } from 'vitest';
import { signOf } from '../../src/release/scan-output.ts';
import { indexFolder } from '../../src/site/write-search-index.ts';

const [some, other] = ['a'.repeat(64), 'b'.repeat(64)];

test('a file of the search index is the same under the digest of another index', () => {
  const file = (digest: string): string => `${indexFolder}/${digest}/d0.json`;
  expect(signOf(file('4b7308a55777'), some)).toBe(signOf(file('012345678901'), some));
  expect(signOf(file('4b7308a55777'), some)).not.toBe(signOf(file('4b7308a55777'), other));
  expect(signOf(file('4b7308a55777'), some)).not.toBe(signOf(`${indexFolder}/4b7308a55777/d1.json`, some));
});

test('any other file is the same under its own name alone', () => {
  expect(signOf('acts/123456789012/index.html', some)).not.toBe(signOf('acts/210987654321/index.html', some));
  expect(signOf('x/search/index/aa/d0.json', some)).not.toBe(signOf('x/search/index/bb/d0.json', some));
});
