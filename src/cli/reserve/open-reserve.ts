import { realpathSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from '../../checks/index.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { isFolder } from '../../corpus/files/content-files.ts';
import type { PlannedFiles } from '../../corpus/files/planned-files.ts';
import { type ContentRoot, loadCorpus } from '../../corpus/load-corpus.ts';
import type { Judging } from '../../domain/compliance/judging.ts';
import { severities } from '../../domain/diagnostics/codes.ts';
import { compareDiagnostics, type Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { type Lang, languages } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { type OfficerWords, officerWords } from '../../i18n/officer.ts';
import { reportAsText } from '../../reporters/text.ts';
import { judgingOn } from '../../views/judging.ts';
import { dutyOf } from '../../views/reserve.ts';
import { dateOption, type OptionShape, type Options, oneOf, readOptions, UsageError } from '../options.ts';
import { projectRoot } from '../project-root.ts';
import { withRealPaths } from '../real-paths.ts';
import { type Desk, Refusal } from './desk.ts';

/** The private folder with what is known of it, and the words in which to speak of it. */
export interface OpenReserve {
  readonly folder: string;
  readonly corpus: Corpus;
  readonly lang: Lang;
  readonly words: OfficerWords;
  readonly isDry: boolean;
  /** How a next command names the folder: empty where the environment does. */
  readonly env: string;
  readonly option: string;
  readonly judgingOn: (asOf: string) => Judging;
  /** What the corpus would be after a change, and the errors it would have. */
  readonly after: (planned: PlannedFiles) => { readonly corpus: Corpus; readonly errors: readonly Diagnostic[] };
}

const common: Readonly<Record<string, OptionShape>> = {
  reserve: { takes: 'FOLDER', means: 'the private folder of the reserve; instead of QAGIDA_RESERVE' },
  content: { takes: 'FOLDER', means: 'read the acts and calendars from this folder instead of content/' },
  lang: { takes: 'en|kk|ru', means: 'language of questions and answers' },
};

const trial: Readonly<Record<string, OptionShape>> = {
  'dry-run': { takes: null, means: 'say what would be written, and write nothing' },
};

export function readReserveOptions(args: readonly string[], own: Readonly<Record<string, OptionShape>>): Options {
  return readOptions(args, { ...own, ...common, ...trial });
}

/** For what only reads: there is nothing to try. */
export function readReadingOptions(args: readonly string[], own: Readonly<Record<string, OptionShape>>): Options {
  return readOptions(args, { ...own, ...common });
}

export function asOfOption(options: Options, { today }: Desk): string {
  return dateOption(options, 'as-of', () => today);
}

/**
 * Opens the private folder, which must have no errors: what follows from a list with mistakes would be wrong, not smaller.
 *
 * @throws UsageError where no folder is named, or one in which names must not be; Refusal where there are errors
 */
export function openReserve(verb: string, options: Options, desk: Desk): OpenReserve {
  const lang = oneOf(options, 'lang', languages, 'en');
  const words = officerWords[lang](messagesIn(lang).date);
  const content = path.resolve(options['content']?.toString() ?? path.join(projectRoot, 'content'));
  if (!isFolder(content)) throw new UsageError(words.noSuchFolder(content));
  const named = options['reserve']?.toString() ?? desk.reserve;
  if (named === undefined || named === '') throw new UsageError(words.noFolder(verb));
  const folder = privateFolder(named, words);
  const isNamedByOption = options['reserve'] !== undefined;

  const load = (planned?: PlannedFiles): { corpus: Corpus; errors: readonly Diagnostic[] } => {
    const roots: readonly ContentRoot[] = [
      { folder: content, shownAs: 'content' },
      { folder, shownAs: 'reserve', ...(planned === undefined ? {} : { planned }) },
    ];
    const { corpus, diagnostics } = loadCorpus(roots);
    const all = [...diagnostics, ...runChecks(corpus, desk.today)].sort(compareDiagnostics);
    const errors = all.filter((found) => severities[found.code] === 'error' && isOfReserve(found, corpus));
    return { corpus, errors: withRealPaths(errors, roots) };
  };
  const { corpus, errors } = load();
  if (errors.length > 0) {
    desk.complain(reportAsText(errors, lang));
    // list and due write nothing in any case
    const isReading = verb === 'list' || verb === 'due';
    throw new Refusal(`\n${words.errorsBefore}${isReading ? '' : ` ${words.nothingWritten}`}`);
  }
  const { orders, members } = corpus.reserve;
  if ([...orders, ...members].some(({ origin }) => origin !== 'reserve')) throw new Refusal(words.inContent);
  if (!isComplete(corpus)) throw new Refusal(words.unreadable);
  return {
    folder,
    corpus,
    lang,
    words,
    isDry: options['dry-run'] === true,
    env: isNamedByOption ? `QAGIDA_RESERVE=${named} ` : '',
    option: isNamedByOption ? ` --reserve ${named}` : '',
    judgingOn: (asOf) => judgingOn(corpus, asOf),
    after: load,
  };
}

function privateFolder(named: string, words: OfficerWords): string {
  const folder = path.resolve(named);
  if (!isFolder(folder)) throw new UsageError(words.noSuchFolder(named));
  const way = path.relative(realpathSync(projectRoot), realpathSync(folder));
  if (!way.startsWith('..') && !path.isAbsolute(way)) throw new UsageError(words.folderInside(named));
  return folder;
}

/** The mistake of somebody else in another text must not hold up a list that has two working days. */
function isOfReserve({ place }: Diagnostic, { reserve }: Corpus): boolean {
  const procedures = [reserve.rules?.fields.inclusion, reserve.rules?.fields.removal].map(
    (slug) => `content/procedures/${slug}.md`,
  );
  return (
    /^(?:reserve\/|content\/(?:reserve\.md|counting\.md|calendars\/|reserve\/|receipts\/))/u.test(place.file) ||
    procedures.includes(place.file)
  );
}

function isComplete(corpus: Corpus): boolean {
  if (corpus.reserve.rules === null || corpus.counting === null || corpus.calendars.size === 0) return false;
  try {
    return dutyOf(corpus, 'term') !== null && dutyOf(corpus, 'publication') !== null;
  } catch {
    return false;
  }
}
