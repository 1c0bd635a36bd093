import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { previewWords } from '../../i18n/preview.ts';
import { gitIn } from '../../release/previews/git.ts';
import { contentLimits } from '../../release/previews/list-tree.ts';
import { type NamedCommit, publishedRef, resolveRef } from '../../release/previews/resolve-ref.ts';
import { takeTree } from '../../release/previews/take-tree.ts';
import { countPrivateReserve } from '../../views/review-reserve.ts';
import type { ReserveCounts, ReviewSubject } from '../../views/review-view.ts';
import { UsageError } from '../options.ts';
import type { PreviewCall } from './read-call.ts';

/**
 * The private list at a branch and at its main branch, by numbers; null where nobody asked. It is read in this process and reaches
 * no page.
 *
 * @param published the folder of the published content, by which the list is counted
 * @throws UsageError where the list or its branch is not there, or it cannot be read
 */
export async function countReserve(
  { reserve: ref, lang, asOf }: PreviewCall,
  published: string,
  workplace: string,
): Promise<ReviewSubject['reserve']> {
  if (ref === null) return null;
  const words = previewWords[lang];
  const folder = process.env['QAGIDA_RESERVE'];
  if (folder === undefined || folder === '') throw new UsageError(words.noReserve);
  const git = gitIn(path.resolve(folder));
  const [draft, main] = [resolveRef(git, ref), publishedRef(git)];
  if (draft === null || main === null) throw new UsageError(words.noReserveRef(ref));
  const count = async ({ commit, ref: of }: NamedCommit): Promise<ReserveCounts> => {
    const own = mkdtempSync(path.join(workplace, 'reserve-'));
    const fault = await takeTree(git, { commit, folder: null, limits: contentLimits, into: own });
    if (fault !== null) throw new UsageError(words.failure({ kind: 'taking', of, fault }));
    const { corpus } = loadCorpus([
      { folder: published, shownAs: 'content' },
      { folder: own, shownAs: 'reserve' },
    ]);
    try {
      return countPrivateReserve(corpus, asOf);
    } catch (error) {
      throw new UsageError(words.reserveUncounted(error instanceof Error ? error.message : String(error)));
    }
  };
  return { ref, before: await count(main), after: await count(draft) };
}
