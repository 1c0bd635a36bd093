import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { previewWords } from '../../i18n/preview.ts';
import { type Git, gitIn } from '../../release/previews/git.ts';
import { contentLimits } from '../../release/previews/list-tree.ts';
import { openBranches } from '../../release/previews/open-branches.ts';
import { prunePreviews } from '../../release/previews/prune-previews.ts';
import { type NamedCommit, publishedRef, resolveRef } from '../../release/previews/resolve-ref.ts';
import { takeTree } from '../../release/previews/take-tree.ts';
import { showInvisible } from '../../reporters/show-invisible.ts';
import { UsageError } from '../options.ts';
import { projectRoot } from '../project-root.ts';
import { countReserve } from './count-reserve.ts';
import { diskFault, type MadePreview, makePreview } from './make-preview.ts';
import type { PreviewCall } from './read-call.ts';
import { complain, print, sayResult, sumUp, tableOf } from './tell-previews.ts';

/** Builds previews, or removes those that are no longer needed. Exit code 0 where all went well. */
export async function previewCommand(call: PreviewCall): Promise<number> {
  const words = previewWords[call.lang];
  const repository = path.resolve(call.repository ?? projectRoot);
  const git = gitIn(repository);
  const opened = git.ask(['rev-parse', '--git-dir']);
  if (!opened.isWell) throw new UsageError(words.noRepository(repository, opened.said));
  const draft = call.what.kind === 'one' ? refIn(git, call.what.ref, call) : null;
  const published = call.against === null ? publishedRef(git) : refIn(git, call.against, call);
  if (published === null) throw new UsageError(words.noPublished);
  const out = path.resolve(call.out ?? path.join(projectRoot, 'previews'));
  if (call.what.kind === 'prune') return prune(git, out, published, call);

  const drafts = draft === null ? openBranches(git, published) : [draft];
  if (drafts.length === 0) print(words.noBranches);
  const workplace = mkdtempSync(path.join(tmpdir(), 'qagida-preview-'));
  // also where somebody stops it: nothing of a draft stays behind
  const clear = (): void => rmSync(workplace, { recursive: true, force: true, maxRetries: 3 });
  const stop = (): void => process.exit(1);
  process.once('exit', clear).once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  try {
    return drafts.length === 0 ? 0 : await makeAll(call, git, drafts, published, workplace, out);
  } finally {
    clear();
    process.off('exit', clear).off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
  }
}

async function makeAll(
  call: PreviewCall,
  git: Git,
  drafts: readonly NamedCommit[],
  published: NamedCommit,
  workplace: string,
  out: string,
): Promise<number> {
  const words = previewWords[call.lang];
  const { asOf, lang, isOwnCode } = call;
  const held = path.join(workplace, 'published');
  try {
    mkdirSync(out, { recursive: true });
    const fault = await takeTree(git, {
      commit: published.commit,
      folder: 'content',
      limits: contentLimits,
      into: held,
    });
    if (fault !== null) {
      complain(words.failure({ kind: 'taking', of: published.ref, fault }));
      return 1;
    }
  } catch (error) {
    complain(words.failure({ kind: 'disk', said: diskFault(error) }));
    return 1;
  }
  const folder = path.join(held, 'content');
  const reserve = await countReserve(call, folder, workplace);
  const made: MadePreview[] = [];
  let isSummedUp = true;
  for (const draft of drafts) {
    complain(words.begins(draft.ref, published.ref));
    if (isOwnCode) complain(words.runsItsCode(draft.ref));
    const tell = (text: string): void => void process.stderr.write(text);
    const request = {
      git,
      draft,
      published: { ...published, folder },
      workplace,
      out,
      asOf,
      lang,
      isOwnCode,
      reserve,
      tell,
    };
    const one = await makePreview(request);
    made.push(one);
    sayResult(one, call);
    isSummedUp = sumUp(one, call) && isSummedUp;
  }
  if (call.what.kind === 'all') print(tableOf(made, call));
  return isSummedUp && made.every(({ failure }) => failure === null) ? 0 : 1;
}

/** @throws UsageError for a name that git does not know */
function refIn(git: Git, ref: string, { lang }: PreviewCall): NamedCommit {
  const words = previewWords[lang];
  const found = resolveRef(git, ref);
  if (found !== null) return found;
  const shown = showInvisible(ref);
  throw new UsageError(shown === ref && !ref.startsWith('-') ? words.noSuchRef(ref) : words.unlikelyRef(shown));
}

function prune(git: Git, out: string, published: NamedCommit, { lang }: PreviewCall): number {
  const words = previewWords[lang];
  const pruned = prunePreviews(git, out, published);
  for (const { ref, slug, why, isBusy } of pruned) print(isBusy ? words.busy(slug) : words.pruned(ref, why));
  if (pruned.length === 0) print(words.nothingToPrune);
  return pruned.some(({ isBusy }) => isBusy) ? 1 : 0;
}
