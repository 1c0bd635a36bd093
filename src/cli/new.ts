import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isFolder } from '../corpus/files/content-files.ts';
import { newDocuments } from './new-documents.ts';
import { readOptions, UsageError } from './options.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

await runCommand(([kind = '', ...args]) => {
  const document = Object.hasOwn(newDocuments, kind) ? newDocuments[kind] : undefined;
  if (document === undefined) {
    const calls = Object.entries(newDocuments).map(([name, { options }]) => {
      const needed = Object.entries(options).map(([option, { takes }]) => ` --${option} ${takes}`);
      return `  npm run new -- ${name}${needed.join('')}`;
    });
    const isLeftOut = kind === '' || kind.startsWith('-');
    throw new UsageError(
      `${isLeftOut ? 'Say what to begin' : `There is no kind of document "${kind}"`}. The kinds are:\n${calls.join('\n')}`,
    );
  }
  const options = readOptions(args, {
    ...document.options,
    content: { takes: 'FOLDER', means: 'write into this folder instead of content/' },
  });
  const content = path.resolve(options['content']?.toString() ?? path.join(projectRoot, 'content'));
  if (!isFolder(content)) throw new UsageError(`--content ${options['content'] ?? content}: there is no such folder`);
  const { place, folder = content, fill } = document.begin(options, content);
  const target = path.join(folder, place);
  const shown = path.relative(process.cwd(), target);
  const template = readFileSync(path.join(projectRoot, 'templates', `${kind}.md`), 'utf8');
  writeNew(target, fill === undefined ? template : fill(template), shown);
  process.stdout.write(`Written: ${shown}\nNext:    ${document.next(options)}\nThen:    npm run check\n`);
  return 0;
});

/** Never overwrites: what stands there may be the only copy of somebody's work. */
function writeNew(target: string, text: string, shown: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new UsageError(`${shown} is there already, and nothing was written. Choose another name, or edit that file.`);
  }
}
