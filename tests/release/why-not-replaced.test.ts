import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whyNotReplaced } from '../../src/release/why-not-replaced.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'qagida-target-')));
  write('project/content/acts/x/act.md');
  write('project/samples/plan.md');
  write('project/src/a.ts');
  write('elsewhere/content/act.md');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'x');
  }
}

function why(target: string): string | null {
  const content = ['project/content', 'project/samples', 'elsewhere/content'].map((name) => path.join(folder, name));
  return whyNotReplaced(path.join(folder, target), { project: path.join(folder, 'project'), content });
}

describe('a build never replaces', () => {
  test.each([
    ['the project', 'project', 'it is the project itself'],
    ['what the project is in', '.', 'the project is inside it'],
    ['the root of the disk', '../../../../../../../..', 'the project is inside it'],
    ['the content', 'project/content', 'it is a folder of documents'],
    ['the samples', 'project/samples', 'it is a folder of documents'],
    ['what is in the content', 'project/content/acts', 'it is inside a folder of documents, '],
    ['what is not yet in the samples', 'project/samples/new/site', 'it is inside a folder of documents, '],
    ['what other content is in', 'elsewhere', 'a folder of documents is inside it, '],
    ['the code', 'project/src', 'it has files in it, and they are not a site that was built here'],
    ['a file', 'project/src/a.ts', 'it is not a folder'],
  ])('%s', (_, target, reason) => {
    expect(why(target)).toMatch(new RegExp(`^${reason}`, 'u'));
  });

  test('any of these with the marker of a site in it', () => {
    for (const target of ['project', 'project/content', 'elsewhere']) {
      write(`${target}/.qagida-site`);
      expect(why(target)).not.toBeNull();
    }
  });

  test('any of these under another name', () => {
    symlinkSync(path.join(folder, 'project/content'), path.join(folder, 'site'));
    expect(why('site')).toBe('it is a folder of documents');
    expect(why('site/new')).toMatch(/^it is inside a folder of documents/u);
  });

  test('a folder with some page of somebody else', () => {
    write('page/index.html');
    expect(why('page')).toBe('it has files in it, and they are not a site that was built here');
  });

  test('a folder that has only the data of a site', () => {
    write('data/api/acts/index.json');
    expect(why('data')).toBe('it has files in it, and they are not a site that was built here');
  });
});

describe('a build may replace', () => {
  test('what is not there', () => {
    expect(why('project/dist')).toBeNull();
    expect(why('new/deep/site')).toBeNull();
  });

  test('an empty folder', () => {
    mkdirSync(path.join(folder, 'empty'));
    expect(why('empty')).toBeNull();
  });

  test('a folder with the marker of a site', () => {
    write('project/dist/.qagida-site', 'project/dist/index.html');
    expect(why('project/dist')).toBeNull();
  });

  test('a site from before there was a marker', () => {
    write('project/dist/index.html', 'project/dist/api/acts/index.json');
    expect(why('project/dist')).toBeNull();
  });

  test('a folder whose name only begins like that of the content', () => {
    expect(why('project/content-site')).toBeNull();
    expect(why('project/..site')).toBeNull();
  });
});
