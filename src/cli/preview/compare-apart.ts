import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PreviewFailure } from '../../i18n/preview.ts';
import { type Comparison, comparisonSchema } from './comparison.ts';
import type { PreviewRequest } from './make-preview.ts';
import { inOneLine, runPart } from './run-part.ts';
import { withOwnFolder } from './with-own-folder.ts';

/** What this process and the next ones still have room for: some fifty thousand problems in three languages. */
const mostBytes = 64 * 1024 ** 2;

/** Reads and compares both contents in a process of its own. */
export async function compare(
  { published, asOf, lang, workplace, tell }: PreviewRequest,
  root: string,
  content: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Comparison | PreviewFailure> {
  return await withOwnFolder(workplace, async (own): Promise<Comparison | PreviewFailure> => {
    const result = path.join(own, 'comparison.json');
    const args = [published.folder, content, asOf, lang, result];
    const end = await runPart(root, 'src/cli/preview/compare.ts', args, env);
    if (end.kind === 'tooSlow') return end;
    if (end.kind === 'failed') {
      tell(`${end.said}\n`);
      return { kind: 'notCompared', said: inOneLine(end.said) };
    }
    const { size } = statSync(result);
    if (size > mostBytes) return { kind: 'notCompared', said: `comparison.json: ${size} > ${mostBytes} bytes` };
    const read = comparisonSchema.safeParse(JSON.parse(readFileSync(result, 'utf8')));
    return read.success ? read.data : { kind: 'notCompared', said: inOneLine(read.error.message) };
  });
}
