import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

test('git leaves out no file of the project: what is here is in a clone', (context) => {
  if (!existsSync(path.join(root, '.git'))) {
    process.stderr.write(
      'SKIPPED: this folder is no git checkout, so nothing can be ignored. Clone the project to run this test.\n',
    );
    context.skip();
  }
  const rooms = ['content', 'deploy', 'docs', 'public', 'samples', 'schemas', 'src', 'templates', 'tests', 'tools'];
  const ignored = execFileSync('git', ['ls-files', '--others', '--ignored', '--exclude-standard', '--', ...rooms], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(ignored).toBe('');
});
