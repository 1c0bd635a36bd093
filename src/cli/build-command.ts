import path from 'node:path';
import { runChecks } from '../checks/index.ts';
import { todayInKazakhstan } from '../clock.ts';
import { beginCorpus, type ContentRoot, type LoadedCorpus } from '../corpus/load-corpus.ts';
import { type ReadingStore, readingStore } from '../corpus/reading-store.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import { compareDiagnostics } from '../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, diagnosticLanguages } from '../domain/diagnostics/languages.ts';
import { type Profile, profileRules, profiles } from '../domain/publication/profiles.ts';
import { addressWordsIn } from '../i18n/address-commands.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import { builtLanguagesSetting, languages } from '../i18n/lang.ts';
import { cleanMarks } from '../kept/clean-marks.ts';
import { fileDigests } from '../kept/file-digests.ts';
import { keptFolder } from '../kept/kept-folder.ts';
import { keyOf } from '../kept/key-of.ts';
import { type BuildResult, buildSite } from '../release/build-site.ts';
import { recordIn } from '../release/keep-addresses.ts';
import { rulesOfBuild } from '../release/scan-rules.ts';
import { reportAsText } from '../reporters/text.ts';
import { type BuildExtras, passExtras } from '../site/build-extras.ts';
import type { BuildSettings } from '../site/build-settings.ts';
import { type KeptProgram, keepProgram } from '../site/program/keep-program.ts';
import { type BegunRendering, beginRendering } from '../site/render-site.ts';
import { passSiteAddress } from '../site/site-address.ts';
import { cardForms, copyForms } from './build-options.ts';
import { contentRoots, foldersOf, readSamples } from './content-roots.ts';
import { finishSite } from './finish-site.ts';
import { dateOption, type Options, oneOf, UsageError } from './options.ts';
import { projectRoot } from './project-root.ts';
import { withRealPaths } from './real-paths.ts';
import { reserveRead } from './reserve-read.ts';
import { siteOption } from './site-option.ts';
import { tellAddresses } from './tell-addresses.ts';

/**
 * Checks the content and builds the site. Exit code 0 when it is there, 1 when something is wrong with the content or output.
 *
 * @param begin gives the pages, compiled or being compiled: that goes on while the content is read
 */
export async function buildCommand(
  options: Options,
  defaults: { profile: Profile; out: string },
  begin: () => KeptProgram = () => keepProgram(projectRoot),
): Promise<number> {
  try {
    return await checkAndBuild(options, defaults, begin);
  } catch (error) {
    const told = tellAddresses(error, options['lang']);
    if (told === null) throw error;
    process.stderr.write(told);
    return 1;
  }
}

async function checkAndBuild(
  options: Options,
  defaults: { profile: Profile; out: string },
  begin: () => KeptProgram,
): Promise<number> {
  const profile = oneOf(options, 'profile', profiles, defaults.profile);
  const out = path.resolve(options['out']?.toString() ?? path.join(projectRoot, defaults.out));
  const roots = contentRoots(options['content']?.toString(), profileRules[profile].hasSamples);
  const asOf = dateOption(options, 'as-of', todayInKazakhstan);
  const language = oneOf(options, 'lang', diagnosticLanguages, 'en');
  const extras: BuildExtras = {
    // drafts must not be passed on as files
    hasOfflineCopy: oneOf(options, 'copy', copyForms, 'zip') === 'zip' && profile !== 'preview',
    hasCards: oneOf(options, 'cards', cardForms, 'draw') === 'draw',
  };
  passExtras(extras);
  passLanguages(options);

  const program = begin();
  try {
    const kept = readingStore(keptFolder(projectRoot, 'read'), program.digest);
    const begun = beginCorpus(roots, kept);
    const site = siteOption(options, begun.around.publisher);
    passSiteAddress(site);
    const settings: BuildSettings = { profile, asOf, ...foldersOf(roots) };
    const rendering = beginRendering(projectRoot, settings, { program, roots, acts: begun.acts });
    try {
      const read = begun.finish(program.isNew ? 1 : 0);
      return await buildWhatWasRead({ out, roots, settings, language, extras, site, program, kept, read, rendering });
    } finally {
      rendering.stop();
    }
  } finally {
    program.stop();
  }
}

interface BegunBuild {
  readonly out: string;
  readonly roots: readonly ContentRoot[];
  readonly settings: BuildSettings;
  readonly language: DiagnosticLanguage;
  readonly extras: BuildExtras;
  readonly site: string | null;
  readonly program: KeptProgram;
  readonly kept: ReadingStore;
  readonly read: LoadedCorpus;
  readonly rendering: BegunRendering;
}

async function buildWhatWasRead(begun: BegunBuild): Promise<number> {
  const { out, roots, settings, language, extras, site, program, kept, rendering } = begun;
  const { corpus, diagnostics } = begun.read;
  const { profile, asOf } = settings;
  const words = commandWords[language];
  const marks = cleanMarks(keptFolder(projectRoot, 'clean'), program.digest);
  const clean = { known: marks.known('acts'), keep: (acts: readonly string[]) => marks.keep('acts', acts) };
  const all = [...diagnostics, ...runChecks(corpus, asOf, clean)].sort(compareDiagnostics);
  process.stderr.write(reportAsText(withRealPaths(all, roots), language));
  if (!profileRules[profile].hasSamples || process.env['QAGIDA_RESERVE'])
    process.stderr.write(reserveRead(corpus, asOf, language));
  const errors = all.filter(({ code }) => severities[code] === 'error').length;
  if (errors > 0) {
    process.stderr.write(`\n${words.notBuilt(errors)}\n`);
    return 1;
  }
  if (site === null && profile === 'production') process.stderr.write(`${addressWordsIn(language).noSite}\n`);
  // one that cannot be read is told before the pages are rendered
  const record = recordIn(settings.content);
  const result = await buildSite({
    out,
    kept: {
      project: projectRoot,
      content: [
        ...['content', 'samples'].map((name) => path.join(projectRoot, name)),
        ...roots.map((root) => root.folder),
      ],
    },
    render: async (into) => {
      await rendering.into(into, corpus);
      await finishSite(into, { corpus, profile, asOf, record, site, extras, language });
    },
    about: { profile, asOf },
    looked: { marks, digests: fileDigests(keptFolder(projectRoot, 'digests'), keyOf([out])) },
    spare: path.join(keptFolder(projectRoot, 'spare'), 'site'),
    rules: rulesOfBuild({
      profile,
      asOf,
      corpus,
      samples: profileRules[profile].hasSamples ? null : readSamples(kept),
      folders: [projectRoot, ...roots.map(({ folder }) => folder)],
      marks,
    }),
  });
  return tellResult(result, { out, words, profile, asOf });
}

function tellResult(
  result: BuildResult,
  { out, words, profile, asOf }: Pick<BegunBuild, 'out'> & { words: CommandWords; profile: Profile; asOf: string },
): number {
  const shown = path.relative(process.cwd(), out) || '.';
  switch (result.kind) {
    case 'built':
      process.stdout.write(`${words.built(result.files, shown, profile, asOf)}\n`);
      return 0;
    case 'refused':
      process.stderr.write(`${words.notBuiltForbidden}\n  ${result.findings.join('\n  ')}\n`);
      return 1;
    case 'busy': {
      const other = result.pid === null ? 'another build' : `another build (process ${result.pid})`;
      process.stderr.write(
        `Nothing was built: ${other} is writing into ${shown}/. Wait until it has ended, or choose another folder with --out. If no build is running, delete ${result.lock}\n`,
      );
      return 1;
    }
    case 'wrong-target':
      throw new UsageError(
        `--out ${shown}: nothing was built, because a build replaces this folder whole and ${result.why}. Choose a new or an empty folder.`,
      );
  }
}

/** Fewer languages than all are for looking and measuring: a site that readers get has all of them. */
function passLanguages(options: Options): void {
  const given = options['languages']?.toString();
  if (given === undefined) {
    delete process.env[builtLanguagesSetting];
    return;
  }
  const named = given.split(',');
  const wrong = named.find((name) => !languages.some((known) => known === name));
  if (wrong !== undefined)
    throw new UsageError(
      `--languages ${given}: ${wrong} is not one of ${languages.join(', ')}. Type, for example: --languages kk,ru`,
    );
  process.env[builtLanguagesSetting] = given;
}
