// Where the record of a case goes: beside the procedure, or, when the case is about a person, into the private root.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { closest } from '../corpus/closest.ts';
import type { Procedure } from '../corpus/corpus.ts';
import { isFile, isFolder } from '../corpus/files/content-files.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { contentRoots, foldersOf } from './content-roots.ts';
import type { Beginning } from './new-documents.ts';
import { UsageError } from './options.ts';
import { projectRoot } from './project-root.ts';

/**
 * The record of the next case of a year.
 *
 * @throws UsageError where the cases are about people and no private root is named: days and numbers of documents can be joined to
 *   a name, and what was committed once stays in the history of the repository
 */
export function beginRecord(slug: string, year: string, content: string): Beginning {
  const { fields } = findProcedure(slug, content);
  const isOwnContent = path.relative(path.join(projectRoot, 'content'), content) === '';
  // invented cases too: a check reads them beside the content, and no two cases may have one number
  const roots = contentRoots(content, isOwnContent);
  const { records } = foldersOf(roots);
  if (fields.isPersonal === 'yes' && records === null) {
    throw new UsageError(
      `--procedure ${slug}: its cases are about people, so their records lie in a private folder and never in content/. Say which folder: QAGIDA_RECORDS=FOLDER npm run new -- record --procedure ${slug} --year ${year}`,
    );
  }
  // where there are real cases about people, the invented ones are not read
  const read = records === null ? roots : roots.filter(({ shownAs }) => shownAs !== 'samples');
  const numbers = read.flatMap(({ folder }) => numbersIn(path.join(folder, 'records', slug), year));
  const number = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  const [first] = fields.events.filter(({ derived }) => derived === undefined);
  return {
    place: `records/${slug}/${year}-${number}.md`,
    ...(fields.isPersonal === 'yes' && records !== null ? { folder: records } : {}),
    fill: (template) => template.replace('event: order-signed', `event: ${first?.id ?? 'order-signed'}`),
  };
}

/** The numbers of the year's cases that lie in a folder. */
function numbersIn(folder: string, year: string): readonly number[] {
  const names = isFolder(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => {
    const [, found, number] = /^(\d{4})-(\d{2,4})\.md$/u.exec(name) ?? [];
    return found === year ? [Number(number)] : [];
  });
}

function findProcedure(slug: string, content: string): Procedure {
  const { procedures } = loadCorpus([{ folder: content, shownAs: 'content' }]).corpus;
  const found = procedures.get(slug);
  if (found !== undefined) return found;
  if (isFile(path.join(content, 'procedures', `${slug}.md`)))
    throw new UsageError(
      `--procedure ${slug}: content/procedures/${slug}.md cannot be read. To see why: npm run check`,
    );
  const near = closest(slug, [...procedures.keys()]);
  throw new UsageError(
    `--procedure ${slug}: there is no such procedure${near === '' ? '.' : `; did you mean ${near}?`} To begin it: npm run new -- procedure --id ${slug}`,
  );
}
