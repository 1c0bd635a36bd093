import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { hidePerson } from '../../corpus/documents/hide-person.ts';
import type { PlannedFiles } from '../../corpus/files/planned-files.ts';
import { writeDocuments } from '../../release/write-documents.ts';
import { reportAsText } from '../../reporters/text.ts';
import { type Desk, Refusal } from './desk.ts';
import type { OpenReserve } from './open-reserve.ts';

/**
 * Checks what a folder would be, then writes it; with --dry-run only says what it would write.
 *
 * @param replaced paths of the documents that are there and will be changed or deleted
 * @returns the corpus afterwards
 * @throws Refusal where it would have errors, or could not be written; then nothing was
 */
export function writePlanned(
  { folder, words, lang, isDry, after }: OpenReserve,
  planned: PlannedFiles,
  replaced: readonly string[],
  desk: Desk,
): Corpus {
  const { corpus, errors } = after(planned);
  if (errors.length > 0) {
    desk.complain(reportAsText(errors, lang));
    throw new Refusal(`\n${words.nothingWritten}`);
  }
  if (isDry) {
    for (const [file, text] of planned)
      desk.say(shown(text === null ? words.wouldDelete : words.wouldWrite, file, text));
    desk.say(`${words.dryRun}\n`);
    return corpus;
  }
  const before = new Map(replaced.map((file) => [file, readDocumentText(folder, file)]));
  const writing = writeDocuments(folder, planned, before);
  switch (writing.kind) {
    case 'busy':
      throw new Refusal(words.busy(writing.mark));
    case 'changed':
      throw new Refusal(words.changed(writing.path));
    case 'failed':
      throw new Refusal(words.failed(writing.path, writing.reason));
    case 'written':
      for (const [file, text] of planned) desk.say(`${text === null ? words.deleted : words.written}: ${file}\n`);
      return corpus;
  }
}

export function readDocumentText(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The text of a document without the person: what a terminal shows is copied into messages and logs. */
function shown(verb: string, file: string, text: string | null): string {
  const lines =
    text === null
      ? []
      : text
          .trimEnd()
          .split('\n')
          .map((line) => `    ${hidePerson(line)}\n`);
  return `${verb}: ${file}\n${lines.join('')}`;
}
