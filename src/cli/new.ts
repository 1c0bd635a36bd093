import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentId } from '../../schemas/fields.ts';
import { isFile, isFolder } from '../corpus/files/content-files.ts';
import { projectRoot } from './content-roots.ts';
import { dateOption, type OptionShape, type Options, readOptions, UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

/** A kind of document that can be begun: what must be said of it, where it goes, and what comes after. */
interface NewDocument {
  readonly options: Readonly<Record<string, OptionShape>>;
  /** Path in the content folder. */
  readonly place: (options: Options, content: string) => string;
  readonly next: (options: Options) => string;
}

const id = (means: string): Readonly<Record<string, OptionShape>> => ({ id: { takes: 'ID', means } });

const kinds: Readonly<Record<string, NewDocument>> = {
  act: {
    options: id('name of the act in addresses, like cadre-reserve'),
    place: (options) => `acts/${idOption(options, 'id')}/act.md`,
    next: ({ id: slug }) => `add its text: npm run new -- edition --act ${slug} --date DATE`,
  },
  edition: {
    options: {
      act: { takes: 'ID', means: 'the folder of the act in content/acts/' },
      date: { takes: 'DATE', means: 'day of the last act that amended the text, or of adoption' },
    },
    place: (options, content) => {
      const slug = idOption(options, 'act');
      const date = dateOption(options, 'date', () => missing('date', 'DATE, like 2025-01-01'));
      if (!isFile(path.join(content, 'acts', slug, 'act.md'))) {
        throw new UsageError(`--act ${slug}: there is no such act. To begin it: npm run new -- act --id ${slug}`);
      }
      return `acts/${slug}/${date}.kk.md`;
    },
    next: () => 'put the text of the law in place of the example, as docs/legal-markdown.md shows',
  },
  source: {
    options: id('name of the document in addresses, like law-on-treaties or order-2025-145'),
    place: (options) => `sources/${idOption(options, 'id')}.md`,
    next: () => 'write title, number and date as the texts cite them; delete what is not known',
  },
  body: {
    options: id('name of the body in other documents, like government'),
    place: (options) => `bodies/${idOption(options, 'id')}.md`,
    next: () => 'write its full name in three languages',
  },
  publisher: {
    options: {},
    place: () => 'publisher.md',
    next: () => 'write who publishes the site',
  },
};

await runCommand(([kind = '', ...args]) => {
  const document = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (document === undefined) {
    const calls = Object.entries(kinds).map(([name, { options }]) => {
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
  const place = document.place(options, content);
  const shown = path.relative(process.cwd(), path.join(content, place));
  writeTemplate(kind, path.join(content, place), shown);
  process.stdout.write(`Written: ${shown}\nNext:    ${document.next(options)}\nThen:    npm run check\n`);
  return 0;
});

/** Never overwrites: what stands there may be the only copy of somebody's work. */
function writeTemplate(kind: string, target: string, shown: string): void {
  const template = readFileSync(path.join(projectRoot, 'templates', `${kind}.md`));
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    writeFileSync(target, template, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new UsageError(`${shown} is there already, and nothing was written. Choose another name, or edit that file.`);
  }
}

function idOption(options: Options, name: string): string {
  const given = options[name]?.toString() ?? missing(name, 'ID, like cadre-reserve');
  if (!documentId.safeParse(given).success) {
    throw new UsageError(`--${name} ${given}: expected small Latin letters, digits and hyphens, like cadre-reserve`);
  }
  return given;
}

function missing(name: string, expected: string): never {
  throw new UsageError(`--${name} is missing: expected --${name} ${expected}`);
}
