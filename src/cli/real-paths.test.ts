import path from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { withRealPaths } from './real-paths.ts';

const folder = path.resolve('/private/of-the-ministry');
const roots = [
  { folder: path.resolve('/project/content'), shownAs: 'content' },
  { folder, shownAs: 'reserve' },
] as const;

function shown(file: string, values: Diagnostic['values'] = {}): Diagnostic | undefined {
  return withRealPaths([{ code: 'order-repeated', place: { kind: 'file', file }, values }], roots)[0];
}

test('a file of the private folder is told as it lies on this computer', () => {
  expect(shown('reserve/list.csv')?.place.file).toBe(path.join(folder, 'list.csv'));
  expect(
    shown('reserve/reserve/orders/2026-02.md', { first: 'reserve/reserve/orders/2026-01.md', number: '84' }),
  ).toEqual({
    code: 'order-repeated',
    place: { kind: 'file', file: path.join(folder, 'reserve/orders/2026-02.md') },
    values: { first: path.join(folder, 'reserve/orders/2026-01.md'), number: '84' },
  });
});

test('a file of the public content is told as it lies in the project, and so is a path in the folder itself', () => {
  expect(shown('content/reserve/orders/2026-01.md')?.place.file).toBe('content/reserve/orders/2026-01.md');
  expect(shown('content/reserve.md', { file: 'reserve/orders/2026-01.md' })?.values).toEqual({
    file: 'reserve/orders/2026-01.md',
  });
});
