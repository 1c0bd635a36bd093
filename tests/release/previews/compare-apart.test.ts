import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compare } from '../../../src/cli/preview/compare-apart.ts';
import type { PreviewRequest } from '../../../src/cli/preview/make-preview.ts';

test('a branch whose problems are too many for anybody to read stops neither its preview nor that of the others', async () => {
  const workplace = mkdtempSync(path.join(tmpdir(), 'qagida-compare-'));
  try {
    // what compares, but for its result: 65 MiB that nobody reads
    mkdirSync(path.join(workplace, 'src/cli/preview'), { recursive: true });
    writeFileSync(
      path.join(workplace, 'src/cli/preview/compare.ts'),
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[6] ?? '', 'x'.repeat(65 * 1024 ** 2));\n",
    );
    const request = {
      published: { ref: 'main', commit: 'a', folder: workplace },
      asOf: '2026-11-21',
      lang: 'en',
      workplace,
      tell: () => undefined,
    } as unknown as PreviewRequest;
    expect(await compare(request, workplace, workplace, {})).toEqual({
      kind: 'notCompared',
      said: 'comparison.json: 68157440 > 67108864 bytes',
    });
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
});
