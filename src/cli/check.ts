import { runChecks } from '../checks/index.ts';
import { todayInKazakhstan } from '../clock.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, diagnosticLanguages } from '../domain/diagnostics/languages.ts';
import { commandWords } from '../i18n/commands.ts';
import { reportAsGithub } from '../reporters/github.ts';
import { reportAsGitlab } from '../reporters/gitlab.ts';
import { reportAsJson } from '../reporters/json.ts';
import { reportAsText } from '../reporters/text.ts';
import { contentRoots } from './content-roots.ts';
import { dateOption, oneOf, readOptions } from './options.ts';
import { withRealPaths } from './real-paths.ts';
import { reserveClocks } from './reserve-clocks.ts';
import { reserveRead } from './reserve-read.ts';
import { runCommand } from './run-command.ts';

const reporters: Readonly<
  Record<string, (diagnostics: readonly Diagnostic[], language: DiagnosticLanguage) => string>
> = {
  text: reportAsText,
  json: reportAsJson,
  github: reportAsGithub,
  gitlab: reportAsGitlab,
};

await runCommand((args) => {
  const options = readOptions(args, {
    format: { takes: 'text|json|github|gitlab', means: 'how the problems are printed' },
    lang: { takes: 'en|kk|ru', means: 'language of the messages' },
    content: { takes: 'FOLDER', means: 'check this folder instead of content/' },
    'as-of': { takes: 'DATE', means: 'the day on which the content is looked at; today in Kazakhstan when left out' },
  });
  const format = oneOf(options, 'format', ['text', 'json', 'github', 'gitlab'], 'text');
  const language = oneOf(options, 'lang', diagnosticLanguages, 'en');
  const roots = contentRoots(options['content']?.toString(), options['content'] === undefined);
  const { corpus, diagnostics } = loadCorpus(roots);
  const asOf = dateOption(options, 'as-of', todayInKazakhstan);
  const found = [...diagnostics, ...runChecks(corpus, asOf)];
  const all = [...found, ...(hasErrors(found) ? [] : reserveClocks(corpus, asOf))].sort(compareDiagnostics);
  process.stderr.write(reserveRead(corpus, asOf, language));
  process.stdout.write(reporters[format]?.(withRealPaths(all, roots), language) ?? '');
  const errors = all.filter(({ code }) => severities[code] === 'error').length;
  if (format === 'text') {
    const warnings = all.length - errors;
    if (all.length > 0) process.stdout.write('\n');
    process.stdout.write(`${commandWords[language].checked(corpus.paths.size, errors, warnings)}\n`);
  }
  return errors > 0 ? 1 : 0;
});

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => severities[code] === 'error');
}
