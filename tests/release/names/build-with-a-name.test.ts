import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
// an invented name
const name = 'Үлгібаев Жаңғырық Қиялұлы';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-whole-'));
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  write('private/reserve/orders/2020-01.md', ['kind: inclusion', 'number: 11-1-2/1', 'signed: 2020-11-20', 'count: 1']);
  write('private/reserve/members/2020-01-01.md', [`name: ${name}`, 'order: 2020-01']);
  write('dist/index.html', ['<p>кеше</p>']);
  writeFileSync(path.join(folder, 'dist/.qagida-site'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, lines: readonly string[]): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), `---\n${lines.join('\n')}\n---\n`);
}

function build(asOf: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'src/cli/build.ts'),
      ...['--content', path.join(folder, 'content'), '--out', path.join(folder, 'dist'), '--as-of', asOf],
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '', CI_RUNNER_TAGS: '', QAGIDA_RESERVE: path.join(folder, 'private') },
    },
  );
  return { status, output: stdout + stderr };
}

const oldPage = (): string => readFileSync(path.join(folder, 'dist/index.html'), 'utf8');

test('a page that names somebody whose term is over stops the build, and the old site stays', {
  timeout: 300_000,
}, () => {
  const act = path.join(folder, 'content/acts/cadre-reserve/act.md');
  writeFileSync(act, readFileSync(act, 'utf8').replace(/^( {2}kk: ")(?=Бұйрық)/mu, `$1${name}: `));
  const before = oldPage();
  const { status, output } = build('2026-11-21');
  expect(output).toContain('Nothing was built: the pages contain what must not go out.');
  expect(output).toMatch(
    /\.html: the name of a person who is not on the list of the reserve on this day \(reserve\/members\/2020-01-01\.md\)/u,
  );
  for (const word of name.split(' ')) expect(output).not.toContain(word);
  expect(status).toBe(1);
  expect(oldPage()).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'private']);
  expect(existsSync(path.join(folder, 'dist/api'))).toBe(false);
});
