import path from 'node:path';
import { runChecks } from '../checks/index.ts';
import { todayInKazakhstan } from '../clock.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import { compareDiagnostics } from '../domain/diagnostics/diagnostic.ts';
import { diagnosticLanguages } from '../domain/diagnostics/languages.ts';
import { type Profile, profileRules, profiles } from '../domain/publication/profiles.ts';
import { commandWords } from '../i18n/commands.ts';
import { buildSite } from '../release/build-site.ts';
import { soughtNames } from '../release/names/sought-names.ts';
import { hiddenPlans, scanRulesFor } from '../release/scan-rules.ts';
import { reportAsText } from '../reporters/text.ts';
import type { BuildSettings } from '../site/build-settings.ts';
import { renderSite } from '../site/render-site.ts';
import { contentRoots, foldersOf, projectRoot } from './content-roots.ts';
import { dateOption, type Options, oneOf, readOptions, UsageError } from './options.ts';
import { withRealPaths } from './real-paths.ts';
import { reserveRead } from './reserve-read.ts';

/** The options of every command that builds. */
export function readBuildOptions(args: readonly string[], more: Parameters<typeof readOptions>[1] = {}): Options {
  return readOptions(args, {
    profile: { takes: profiles.join('|'), means: 'for whom the site is built' },
    'as-of': { takes: 'DATE', means: 'the day as of which the site stands; today in Kazakhstan when left out' },
    content: { takes: 'FOLDER', means: 'build from this folder instead of content/' },
    out: { takes: 'FOLDER', means: 'where the finished site goes' },
    lang: { takes: 'en|kk|ru', means: 'language in which problems of the content are told' },
    ...more,
  });
}

/** Checks the content and builds the site. Exit code 0 when it is there, 1 when something is wrong with the content or output. */
export async function buildCommand(options: Options, defaults: { profile: Profile; out: string }): Promise<number> {
  const profile = oneOf(options, 'profile', profiles, defaults.profile);
  const out = path.resolve(options['out']?.toString() ?? path.join(projectRoot, defaults.out));
  const roots = contentRoots(options['content']?.toString(), profileRules[profile].hasSamples);
  const asOf = dateOption(options, 'as-of', todayInKazakhstan);

  const { corpus, diagnostics } = loadCorpus(roots);
  const all = [...diagnostics, ...runChecks(corpus, asOf)].sort(compareDiagnostics);
  const language = oneOf(options, 'lang', diagnosticLanguages, 'en');
  const words = commandWords[language];
  process.stderr.write(reportAsText(withRealPaths(all, roots), language));
  if (!profileRules[profile].hasSamples || process.env['QAGIDA_RESERVE'])
    process.stderr.write(reserveRead(corpus, asOf, language));
  const errors = all.filter(({ code }) => severities[code] === 'error').length;
  if (errors > 0) {
    process.stderr.write(`\n${words.notBuilt(errors)}\n`);
    return 1;
  }

  const settings: BuildSettings = { profile, asOf, ...foldersOf(roots) };
  const result = await buildSite({
    out,
    kept: {
      project: projectRoot,
      content: [
        ...['content', 'samples'].map((name) => path.join(projectRoot, name)),
        ...roots.map((root) => root.folder),
      ],
    },
    render: (into) => renderSite(projectRoot, settings, into),
    rules: {
      forbidden: [...scanRulesFor(profile, corpus, projectRoot).forbidden, ...hiddenPlans(profile, corpus.plans, asOf)],
      names: soughtNames(corpus, asOf),
    },
  });
  const shown = path.relative(process.cwd(), out) || '.';
  if (result.kind === 'wrong-target')
    throw new UsageError(
      `--out ${shown}: nothing was built, because a build replaces this folder whole and ${result.why}. Choose a new or an empty folder.`,
    );
  if (result.kind === 'busy') {
    const other = result.pid === null ? 'another build' : `another build (process ${result.pid})`;
    process.stderr.write(
      `Nothing was built: ${other} is writing into ${shown}/. Wait until it has ended, or choose another folder with --out. If no build is running, delete ${result.lock}\n`,
    );
    return 1;
  }
  if (result.kind === 'refused') {
    process.stderr.write(`${words.notBuiltForbidden}\n  ${result.findings.join('\n  ')}\n`);
    return 1;
  }
  process.stdout.write(`${words.built(result.files, shown, profile, asOf)}\n`);
  return 0;
}
