import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { ReviewData } from '../../../schemas/review-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type PreviewFailure, previewWords } from '../../i18n/preview.ts';
import type { Git } from '../../release/previews/git.ts';
import { contentLimits, projectLimits, type TreeFault } from '../../release/previews/list-tree.ts';
import { readMark, writeMark } from '../../release/previews/preview-mark.ts';
import { commitsBehind, type NamedCommit } from '../../release/previews/resolve-ref.ts';
import { slugOf } from '../../release/previews/slug.ts';
import { takeTree } from '../../release/previews/take-tree.ts';
import { showInvisible } from '../../reporters/show-invisible.ts';
import { reviewVariables } from '../../site/review-settings.ts';
import type { ReviewSubject } from '../../views/review-view.ts';
import { projectRoot } from '../project-root.ts';
import { compare } from './compare-apart.ts';
import type { Comparison } from './comparison.ts';
import { bareEnvironment, inOneLine, publicEnvironment, runPart } from './run-part.ts';
import { withOwnFolder } from './with-own-folder.ts';

export interface PreviewRequest {
  readonly git: Git;
  readonly draft: NamedCommit;
  readonly published: NamedCommit & { readonly folder: string };
  /** A folder that is removed at the end. */
  readonly workplace: string;
  /** Folder of all previews. */
  readonly out: string;
  readonly asOf: string;
  readonly lang: Lang;
  readonly isOwnCode: boolean;
  readonly reserve: ReviewSubject['reserve'];
  /** Tells whoever waits what happens. */
  readonly tell: (text: string) => void;
}

export interface MadePreview {
  readonly data: ReviewData;
  readonly folder: string;
  readonly failure: PreviewFailure | null;
}

/** Takes a draft out of git, compares it with what is published, builds its pages, and sums it up. A failure is a result. */
export async function makePreview(request: PreviewRequest): Promise<MadePreview> {
  const { draft, published, out } = request;
  const slug = slugOf(draft.ref);
  const folder = path.join(out, slug);
  const behind = commitsBehind(request.git, draft.commit, published.commit);
  const { comparison, failure } = await withOwnFolder(request.workplace, (own) => made(request, own, folder, behind));
  const data: ReviewData = {
    ref: draft.ref,
    commit: draft.commit,
    published: { ref: published.ref, commit: published.commit },
    asOf: request.asOf,
    isBuilt: failure === null,
    slug,
    why:
      failure === null
        ? null
        : {
            kk: showInvisible(previewWords.kk.failure(failure)),
            ru: showInvisible(previewWords.ru.failure(failure)),
            en: showInvisible(previewWords.en.failure(failure)),
          },
    behind,
    summary: comparison?.summary ?? null,
    counts: comparison?.counts ?? null,
    changes: comparison?.changes ?? [],
    deadlines: comparison?.deadlines ?? [],
    reserve: request.reserve,
    problems: comparison?.problems ?? [],
  };
  return { data, folder, failure };
}

interface Made {
  readonly comparison: Comparison | null;
  readonly failure: PreviewFailure | null;
}

async function made(request: PreviewRequest, own: string, folder: string, behind: number): Promise<Made> {
  const { git, draft, published, isOwnCode, lang, asOf, tell } = request;
  const failed = (failure: PreviewFailure, comparison: Comparison | null = null): Made => ({ comparison, failure });
  // addresses are short: whoever tries long enough finds a name that has the address of another
  const there = readMark(folder);
  if (there !== null && there.ref !== draft.ref) return failed({ kind: 'otherBranch', ref: there.ref });
  const fault = await takeInto(git, draft, own, isOwnCode);
  if (fault !== null) return failed(fault);
  const content = path.join(own, 'content');
  if (!existsSync(content)) return failed({ kind: 'taking', of: draft.ref, fault: { kind: 'empty' } });
  const root = isOwnCode ? own : projectRoot;
  const told = isOwnCode ? linkPackages(own) : null;
  if (told !== null) return failed(told);

  const env = isOwnCode ? bareEnvironment() : publicEnvironment();
  const canCompare = existsSync(path.join(root, 'src/cli/preview/compare.ts'));
  const compared = canCompare ? await compare(request, root, content, env) : null;
  if (compared !== null && 'kind' in compared) return failed(compared);
  tell(compared?.text ?? '');
  const errors = compared?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  if (errors > 0) return failed({ kind: 'problems', errors }, compared);

  const subject: ReviewSubject = {
    ref: draft.ref,
    commit: draft.commit,
    published: { ref: published.ref, commit: published.commit },
    behind,
    isOwnCode,
    reserve: request.reserve,
  };
  const args = ['--profile', 'preview', '--content', content, '--out', folder, '--as-of', asOf, '--lang', lang];
  const variables = reviewVariables({ published: published.folder, subject });
  const end = await runPart(root, 'src/cli/build.ts', args, { ...env, ...variables });
  if (end.kind === 'tooSlow') return failed(end, compared);
  if (end.kind === 'failed') {
    tell(`${end.said}\n`);
    return failed({ kind: 'notBuilt', said: inOneLine(end.said) }, compared);
  }
  writeMark(folder, draft);
  return { comparison: compared, failure: null };
}

async function takeInto(git: Git, draft: NamedCommit, into: string, isWhole: boolean): Promise<PreviewFailure | null> {
  try {
    const fault: TreeFault | null = await takeTree(git, {
      commit: draft.commit,
      folder: isWhole ? null : 'content',
      limits: isWhole ? projectLimits : contentLimits,
      into,
    });
    return fault === null ? null : { kind: 'taking', of: draft.ref, fault };
  } catch (error) {
    return { kind: 'disk', said: diskFault(error) };
  }
}

/** @throws what is not a word of the file system */
export function diskFault(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return error.message;
  throw error;
}

/** The packages of this project serve a branch that wants the same ones. */
function linkPackages(own: string): PreviewFailure | null {
  if (!existsSync(path.join(own, 'src/cli/build.ts'))) return { kind: 'noOwnBuild' };
  const lock = path.join(own, 'package-lock.json');
  const isSame =
    existsSync(lock) && readFileSync(lock).equals(readFileSync(path.join(projectRoot, 'package-lock.json')));
  if (!isSame) return { kind: 'packages' };
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(own, 'node_modules'), 'junction');
  return null;
}
