import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePreview } from '../../../src/cli/preview/make-preview.ts';
import { readPreviewCall } from '../../../src/cli/preview/read-call.ts';
import { sumUp } from '../../../src/cli/preview/tell-previews.ts';
import { gitIn } from '../../../src/release/previews/git.ts';
import { openBranches } from '../../../src/release/previews/open-branches.ts';
import { readMark, writeMark } from '../../../src/release/previews/preview-mark.ts';
import { prunePreviews } from '../../../src/release/previews/prune-previews.ts';
import { commitsBehind, publishedRef, resolveRef } from '../../../src/release/previews/resolve-ref.ts';
import { slugOf } from '../../../src/release/previews/slug.ts';
import { makeRepository, type Repository } from './repository.ts';

let repository: Repository;
let out = '';
beforeEach(() => {
  repository = makeRepository();
  out = mkdtempSync(path.join(tmpdir(), 'qagida-previews-'));
});
afterEach(() => {
  repository.remove();
  rmSync(out, { recursive: true, force: true });
});

/** A commit on a branch with one document more. */
const commit = (branch: string, document: string, from?: string): string => {
  repository.write(`content/${document}.md`, `${document}\n`);
  return repository.commitOn(branch, from);
};
const git = () => gitIn(repository.folder);

describe('the folder of a preview', () => {
  test('is the name of the branch where nothing of it is lost', () => {
    expect(slugOf('plan-2027')).toBe('plan-2027');
  });

  test('is never the same for two branches', () => {
    const names = [
      'drafts/plan',
      'drafts-plan',
      'Drafts/plan',
      'drafts_plan',
      'қағида',
      'жоба',
      'x'.repeat(200),
      'x'.repeat(201),
    ];
    const made = names.map(slugOf);
    const claimed = [...names, ...made];
    expect(new Set(claimed.map(slugOf)).size).toBe(new Set(claimed).size);
    for (const slug of made) expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u);
  });

  test('is the same every time', () => {
    // the first eight digits of: printf drafts/plan | sha256sum
    expect(slugOf('drafts/plan')).toBe('drafts-plan-cee61415');
  });
});

test('a branch never takes the address of the preview of another', async () => {
  const first = commit('main', 'a');
  const draft = { ref: 'draft', commit: commit('draft', 'b', first) };
  const folder = path.join(out, 'draft');
  mkdirSync(folder);
  writeMark(folder, { ref: 'drafts that were first', commit: first });
  writeFileSync(`${folder}.md`, 'the summary of the first');
  const made = await makePreview({
    git: git(),
    draft,
    published: { ref: 'main', commit: first, folder: out },
    workplace: out,
    out,
    asOf: '2026-11-21',
    lang: 'en',
    isOwnCode: false,
    reserve: null,
    tell: () => undefined,
  });
  expect(made.failure).toEqual({ kind: 'otherBranch', ref: 'drafts that were first' });
  expect(made.data.why?.en).toBe(
    'At this address stands the preview of drafts that were first: give the branch another name, and run it again.',
  );
  expect(
    sumUp(
      made,
      readPreviewCall(['draft'], () => '2026-11-21'),
    ),
  ).toBe(true);
  expect(readFileSync(`${folder}.md`, 'utf8')).toBe('the summary of the first');
  expect(readMark(folder)?.ref).toBe('drafts that were first');
});

describe('what a name means', () => {
  test('is a branch, a tag, a commit, or a branch of the server', () => {
    const first = commit('main', 'a');
    const second = commit('draft', 'b', first);
    repository.git(['tag', 'v1', first]);
    repository.git(['update-ref', 'refs/remotes/origin/far', second]);
    expect(resolveRef(git(), 'draft')).toEqual({ ref: 'draft', commit: second });
    expect(resolveRef(git(), 'v1')?.commit).toBe(first);
    expect(resolveRef(git(), first.slice(0, 12))?.commit).toBe(first);
    expect(resolveRef(git(), 'far')).toEqual({ ref: 'far', commit: second });
    expect(resolveRef(git(), 'HEAD:content')).toBeNull();
  });

  test('is the branch, whatever somebody calls a tag or a branch', () => {
    const first = commit('main', 'a');
    const second = commit('draft', 'b', first);
    const short = first.slice(0, 8);
    repository.git(['tag', 'draft', first]);
    repository.git(['update-ref', 'refs/remotes/origin/main', first]);
    repository.git(['tag', 'origin/main', second]);
    repository.git(['update-ref', `refs/remotes/origin/${short}`, second]);
    expect(resolveRef(git(), 'draft')?.commit).toBe(second);
    expect(resolveRef(git(), 'origin/main')?.commit).toBe(first);
    expect(resolveRef(git(), short)?.commit).toBe(second);
    expect(resolveRef(git(), first)?.commit).toBe(first);
  });

  test.each(['--help', '-n', '--output=ran', '', ' ', 'a\nb', 'nothing', 'draft\u0000'])('is nothing for %j', (ref) => {
    commit('main', 'a');
    expect(resolveRef(git(), ref)).toBeNull();
    expect(existsSync(path.join(repository.folder, 'ran'))).toBe(false);
  });

  test('what is published is the branch that the server shows first, else main, else master', () => {
    expect(publishedRef(git())).toBeNull();
    const first = commit('main', 'a');
    repository.git(['update-ref', 'refs/heads/master', first]);
    expect(publishedRef(git())?.ref).toBe('main');
    repository.git(['update-ref', 'refs/remotes/origin/trunk', first]);
    repository.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk']);
    expect(publishedRef(git())?.ref).toBe('origin/trunk');
    repository.git(['symbolic-ref', '--delete', 'refs/remotes/origin/HEAD']);
    repository.git(['update-ref', '-d', 'refs/heads/main']);
    expect(publishedRef(git())?.ref).toBe('master');
  });

  test('a branch is behind by what was published since with content', () => {
    const first = commit('main', 'a');
    const draft = commit('draft', 'b', first);
    repository.git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
    repository.git(['read-tree', first]);
    const second = commit('main', 'c', first);
    repository.write('README.md', 'no content\n');
    const third = repository.commitOn('main', second);
    expect(commitsBehind(git(), draft, third)).toBe(1);
    expect(commitsBehind(git(), third, third)).toBe(0);
  });
});

test('open branches are those with something that is not published, each once, by its own name', () => {
  const first = commit('main', 'a');
  const older = commit('draft', 'b', first);
  const newer = commit('other', 'c', older);
  repository.git(['remote', 'add', 'origin', '/nowhere']);
  repository.git(['remote', 'add', 'origin/second', '/nowhere']);
  repository.git(['update-ref', 'refs/remotes/origin/draft', newer]);
  repository.git(['update-ref', 'refs/remotes/origin/second/far', newer]);
  repository.git(['update-ref', 'refs/remotes/origin/main', first]);
  repository.git(['update-ref', 'refs/remotes/origin/merged', first]);
  repository.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main']);
  expect(openBranches(git(), { ref: 'origin/main', commit: first })).toEqual([
    // the server goes further
    { ref: 'draft', commit: newer },
    { ref: 'far', commit: newer },
    { ref: 'other', commit: newer },
  ]);
});

describe('previews that are no longer needed', () => {
  test('are removed with their summaries, and nothing else is', () => {
    const first = commit('main', 'a');
    const open = commit('open', 'b', first);
    repository.git(['update-ref', 'refs/heads/merged', first]);
    const preview = (ref: string, slug = slugOf(ref)): void => {
      mkdirSync(path.join(out, slug));
      writeFileSync(path.join(out, `${slug}.md`), '');
      writeFileSync(path.join(out, `${slug}.json`), '');
      writeMark(path.join(out, slug), { ref, commit: open });
    };
    for (const ref of ['open', 'merged', 'drafts/gone']) preview(ref);
    preview('gone', 'of-another-name');
    mkdirSync(path.join(out, 'letters'));
    writeFileSync(path.join(out, 'letters/letter.txt'), 'kept');
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'qagida-elsewhere-'));
    writeMark(elsewhere, { ref: 'linked', commit: first });
    symlinkSync(elsewhere, path.join(out, 'linked'));

    expect(prunePreviews(git(), out, { ref: 'main', commit: first })).toEqual([
      { ref: 'drafts/gone', slug: slugOf('drafts/gone'), why: 'gone', isBusy: false },
      { ref: 'merged', slug: 'merged', why: 'merged', isBusy: false },
    ]);
    for (const name of ['merged', 'merged.md', 'merged.json', slugOf('drafts/gone')])
      expect(existsSync(path.join(out, name))).toBe(false);
    for (const name of ['open', 'open.md', 'of-another-name', 'letters/letter.txt'])
      expect(existsSync(path.join(out, name))).toBe(true);
    expect(readMark(elsewhere)).toEqual({ ref: 'linked', commit: first });
    rmSync(elsewhere, { recursive: true });
  });

  test('that were not built, since the content had errors, go with their summaries', () => {
    const first = commit('main', 'a');
    for (const ref of ['gone', 'main']) {
      writeFileSync(path.join(out, `${ref}.json`), JSON.stringify({ ref, isBuilt: false, summary: null }));
      writeFileSync(path.join(out, `${ref}.md`), '');
    }
    writeFileSync(path.join(out, 'notes.json'), JSON.stringify({ ref: 'notes' }));
    repository.git(['update-ref', 'refs/heads/other', first]);
    expect(prunePreviews(git(), out, { ref: 'other', commit: first })).toEqual([
      { ref: 'gone', slug: 'gone', why: 'gone', isBusy: false },
      { ref: 'main', slug: 'main', why: 'merged', isBusy: false },
    ]);
    expect(['gone.json', 'gone.md', 'notes.json'].map((name) => existsSync(path.join(out, name)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('are left while something is being built there', () => {
    const first = commit('main', 'a');
    mkdirSync(path.join(out, 'gone'));
    writeMark(path.join(out, 'gone'), { ref: 'gone', commit: first });
    writeFileSync(path.join(out, 'gone.lock'), `${process.ppid}\n`);
    expect(prunePreviews(git(), out, { ref: 'main', commit: first })).toEqual([
      { ref: 'gone', slug: 'gone', why: 'gone', isBusy: true },
    ]);
    expect(readMark(path.join(out, 'gone'))).toEqual({ ref: 'gone', commit: first });
  });
});
