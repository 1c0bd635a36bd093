import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { previewWords, type TakingFault } from '../../../src/i18n/preview.ts';
import { gitIn } from '../../../src/release/previews/git.ts';
import { contentLimits, type TreeLimits } from '../../../src/release/previews/list-tree.ts';
import { takeTree } from '../../../src/release/previews/take-tree.ts';
import { makeRepository, type Repository } from './repository.ts';

let repository: Repository;
let into = '';
beforeEach(() => {
  repository = makeRepository();
  into = mkdtempSync(path.join(tmpdir(), 'qagida-taken-'));
});
afterEach(() => {
  repository.remove();
  rmSync(into, { recursive: true, force: true });
});

const take = (commit: string, limits: TreeLimits = contentLimits) =>
  takeTree(gitIn(repository.folder), { commit, folder: 'content', limits, into });

/** The whole message that whoever runs the command reads. */
const said = (fault: TakingFault | null): string =>
  fault === null ? 'taken' : previewWords.en.failure({ kind: 'taking', of: 'draft', fault });

type Entry = readonly [mode: string, name: string | Buffer, object: string];

/** A branch whose folder content/ has these entries. */
const branchWith = (entries: readonly Entry[]): string => {
  const content = repository.tree(entries);
  return repository.branchOf('draft', repository.tree([['40000', 'content', content]]));
};
const file = (name: string | Buffer, content: string | Buffer = 'x\n'): Entry => [
  '100644',
  name,
  repository.blob(content),
];
const nothingWasWritten = (): void => expect(readdirSync(into, { recursive: true })).toEqual([]);

describe('of a good branch', () => {
  test('every file is taken, byte for byte, and nobody else can read it', async () => {
    const bytes = Buffer.from([0xff, 0x0a, 0x00, 0x0a, 0xd2, 0x9b]);
    repository.write('content/acts/a/act.md', 'first\r\nsecond\n\n');
    repository.write('content/empty.md', '');
    repository.write('content/bytes.md', bytes);
    repository.write('secret.md', 'not of the content');
    expect(said(await take(repository.commitOn('main')))).toBe('taken');
    expect(readdirSync(into, { recursive: true }).sort()).toEqual([
      'content',
      'content/acts',
      'content/acts/a',
      'content/acts/a/act.md',
      'content/bytes.md',
      'content/empty.md',
    ]);
    expect(readFileSync(path.join(into, 'content/acts/a/act.md'), 'utf8')).toBe('first\r\nsecond\n\n');
    expect(readFileSync(path.join(into, 'content/bytes.md'))).toEqual(bytes);
    expect(readFileSync(path.join(into, 'content/empty.md'), 'utf8')).toBe('');
    expect(statSync(path.join(into, 'content/empty.md')).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(into, 'content')).mode & 0o777).toBe(0o700);
  });
});

describe('a branch that would lead out of its folder', () => {
  const outside = (name: string) =>
    `"draft" was not read, and nothing was written: content/${name}: its name leads out of the folder of the content. Rename the file.`;

  test.each(['../outside.md', '/etc/outside.md', './a.md', 'a//b.md', '..'])('is refused: a name %s', async (name) => {
    expect(said(await take(branchWith([file('a.md'), file(name)])))).toBe(outside(name));
    nothingWasWritten();
    expect(existsSync(path.join(into, '../outside.md'))).toBe(false);
  });

  test('is refused: a folder ..', async () => {
    const inner = repository.tree([file('outside.md')]);
    expect(said(await take(branchWith([['40000', '..', inner]])))).toBe(outside('../outside.md'));
    nothingWasWritten();
  });

  test('is refused: a symbolic link', async () => {
    const link: Entry = ['120000', 'publisher.md', repository.blob('/etc/passwd')];
    expect(said(await take(branchWith([link])))).toBe(
      '"draft" was not read, and nothing was written: content/publisher.md is a symbolic link. Put the file itself in its place.',
    );
    nothingWasWritten();
  });

  test('is refused: the folder of the content is itself a link', async () => {
    const commit = repository.branchOf('draft', repository.tree([['120000', 'content', repository.blob('/etc')]]));
    expect(said(await take(commit))).toBe(
      '"draft" was not read, and nothing was written: content is a symbolic link. Put the file itself in its place.',
    );
    nothingWasWritten();
  });

  test('is refused: another repository in it', async () => {
    const module: Entry = ['160000', 'acts', '1234567890123456789012345678901234567890'];
    expect(said(await take(branchWith([module])))).toBe(
      '"draft" was not read, and nothing was written: content/acts is another repository (a submodule). Put its files into this repository.',
    );
    nothingWasWritten();
  });
});

describe('a branch with names that are not what they seem', () => {
  const refused = (name: string, why: string) =>
    `"draft" was not read, and nothing was written: ${name}: ${why}. Rename the file.`;
  const sign = 'its name has an invisible or a forbidden character';

  test.each([
    ['a line break', 'a\nb.md'],
    ['a sign that steers a terminal', '\u001b[31mred.md'],
    ['a sign that turns the direction', 'a\u202edm.exe'],
    ['a backslash', '..\\..\\outside.md'],
    ['a stream of Windows', 'a.md:stream'],
    ['a full stop at the end', 'a.md.'],
  ])('is refused: %s', async (_, name) => {
    expect(said(await take(branchWith([file(name)])))).toBe(refused(`content/${name}`, sign));
    nothingWasWritten();
  });

  test('is refused: bytes that are no letters', async () => {
    const name = Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x6d, 0x64]);
    expect(said(await take(branchWith([file(name)])))).toBe(
      refused('content/a\ufffd\ufffd.md', 'its name is not UTF-8'),
    );
    nothingWasWritten();
  });

  test.each(['.git', '.GIT', 'git~1'])('is refused: a folder %s', async (name) => {
    const inner = repository.tree([file('config', '[core]\n\tfsmonitor = touch ran\n')]);
    expect(said(await take(branchWith([['40000', name, inner]])))).toBe(
      refused(`content/${name}/config`, 'its name belongs to a folder of git itself'),
    );
    nothingWasWritten();
  });

  test('is refused: two files that differ in capital letters only, also by their folders', async () => {
    const inner = (name: string) => repository.tree([file(name)]);
    expect(said(await take(branchWith([file('A.md'), file('a.md')])))).toBe(
      '"draft" was not read, and nothing was written: content/a.md and content/A.md are one file on some systems. Rename one of them.',
    );
    const folders: readonly Entry[] = [
      ['40000', 'Acts', inner('a.md')],
      ['40000', 'acts', inner('b.md')],
    ];
    expect(said(await take(branchWith(folders)))).toBe(
      '"draft" was not read, and nothing was written: content/acts/b.md and content/Acts/ are one file on some systems. Rename one of them.',
    );
    nothingWasWritten();
  });

  test('is refused: one name twice', async () => {
    expect(said(await take(branchWith([file('a.md'), file('a.md', 'y\n')])))).toBe(
      '"draft" was not read, and nothing was written: content/a.md and content/a.md are one file on some systems. Rename one of them.',
    );
    nothingWasWritten();
  });

  test('is refused: a hundred folders in each other', async () => {
    let tree = repository.tree([file('a.md')]);
    for (let depth = 0; depth < 100; depth += 1) tree = repository.tree([['40000', 'f', tree]]);
    const commit = repository.branchOf('draft', repository.tree([['40000', 'content', tree]]));
    expect(said(await take(commit))).toBe(refused(`content/${'f/'.repeat(100)}a.md`, 'it lies in too many folders'));
    nothingWasWritten();
  });
});

describe('a branch that is too large', () => {
  test('is refused by the number of its files before one of them is read: 100,000', async () => {
    const blob = repository.blob('x\n');
    const entries = Array.from({ length: 100_000 }, (_, index): Entry => {
      return ['100644', `${String(index).padStart(6, '0')}.md`, blob];
    });
    expect(said(await take(branchWith(entries)))).toBe(
      '"draft" was not read, and nothing was written: it has more than 20000 files.',
    );
    nothingWasWritten();
  });

  test('is refused although its list has no end: ten trees that name each other ten times', async () => {
    let tree = repository.tree([file('a.md')]);
    for (let level = 0; level < 10; level += 1) {
      tree = repository.tree(Array.from({ length: 10 }, (_, index): Entry => ['40000', `f${index}`, tree]));
    }
    const commit = repository.branchOf('draft', repository.tree([['40000', 'content', tree]]));
    // ten thousand million files, each in twelve folders
    const began = performance.now();
    expect(said(await take(commit))).toBe(
      '"draft" was not read, and nothing was written: it has more than 20000 files.',
    );
    expect(performance.now() - began).toBeLessThan(10_000);
    nothingWasWritten();
  });

  test('is refused by the size of one file: 200 MB', async () => {
    const large = file('large.md', Buffer.alloc(200 * 1024 ** 2));
    expect(said(await take(branchWith([large])))).toBe(
      '"draft" was not read, and nothing was written: content/large.md has 200 MB, and 8 MB are the limit.',
    );
    nothingWasWritten();
  });

  test('is refused by the size of all its files, one of them a thousand times', async () => {
    const blob = repository.blob(Buffer.alloc(1024 ** 2, 'x'));
    const entries = Array.from({ length: 1000 }, (_, index): Entry => {
      return ['100644', `${String(index).padStart(6, '0')}.md`, blob];
    });
    expect(said(await take(branchWith(entries)))).toBe(
      '"draft" was not read, and nothing was written: its files have more than 512 MB together.',
    );
    nothingWasWritten();
  });
});

describe('a branch without anything to show', () => {
  test('is refused: there is no content', async () => {
    const commit = repository.branchOf('draft', repository.tree([file('README.md')]));
    expect(said(await take(commit))).toBe(
      '"draft" was not read, and nothing was written: it has no folder content/, or an empty one.',
    );
  });

  test('is refused: a file that is not in the repository', async () => {
    const missing: Entry = ['100644', 'a.md', '1234567890123456789012345678901234567890'];
    expect(said(await take(branchWith([file('b.md'), missing])))).toBe(
      '"draft" was not read, and nothing was written: content/a.md is not in this repository, of which only a part was fetched. Run git fetch --refetch --no-filter.',
    );
    nothingWasWritten();
  });
});

describe('what a repository would have run', () => {
  test('is not run: filters, attributes, hooks and a file watcher', async () => {
    const mark = path.join(into, '../', `${path.basename(into)}-ran`);
    const { git, write, folder } = repository;
    for (const name of ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-auto-gc']) {
      write(`.git/hooks/${name}`, `#!/bin/sh\ntouch ${mark}\n`);
    }
    write(
      'content/.gitattributes',
      'a.md export-ignore\nb.md export-subst\n*.md filter=evil diff=evil text eol=crlf\n',
    );
    write('content/a.md', 'left out of archives\n');
    write('content/b.md', '$Format:%H$\n');
    const commit = repository.commitOn('main');
    git(['config', 'filter.evil.smudge', `touch ${mark}; cat`]);
    git(['config', 'filter.evil.clean', `touch ${mark}; cat`]);
    git(['config', 'diff.evil.textconv', `touch ${mark}; cat`]);
    git(['config', 'core.fsmonitor', `touch ${mark}`]);
    git(['config', 'core.hooksPath', path.join(folder, '.git/hooks')]);
    git(['config', 'core.pager', `touch ${mark}`]);
    expect(said(await take(commit))).toBe('taken');
    expect(existsSync(mark)).toBe(false);
    expect(readFileSync(path.join(into, 'content/a.md'), 'utf8')).toBe('left out of archives\n');
    expect(readFileSync(path.join(into, 'content/b.md'), 'utf8')).toBe('$Format:%H$\n');
  });

  test('nothing is put in the place of a commit', async () => {
    repository.write('content/a.md', 'the true one\n');
    const commit = repository.commitOn('main');
    const other = branchWith([file('a.md', 'another\n')]);
    repository.git(['replace', commit, other]);
    expect(said(await take(commit))).toBe('taken');
    expect(readFileSync(path.join(into, 'content/a.md'), 'utf8')).toBe('the true one\n');
  });
});
