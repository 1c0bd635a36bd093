import { todayInKazakhstan } from '../clock.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import { asJson } from '../exports/json.ts';
import { reportAsCsv } from '../exports/report-csv.ts';
import { type Lang, languages } from '../i18n/lang.ts';
import { movedAsPlainText, reportAsPlainText } from '../reporters/compliance.ts';
import { viewReport } from '../views/compliance.ts';
import { calendarOf } from '../views/judging.ts';
import { movedDeadlines } from '../views/moved-deadlines.ts';
import { viewMovedData, viewReportData } from '../views/report-data.ts';
import { corpusWithCalendarsOf } from './calendars-at.ts';
import { contentRoots, foldersOf } from './content-roots.ts';
import { dateOption, oneOf, readOptions, UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand((args) => {
  const options = readOptions(args, {
    'as-of': { takes: 'DATE', means: 'the day on which everything is looked at; today in Kazakhstan when left out' },
    procedure: { takes: 'ID', means: 'only this procedure' },
    body: { takes: 'ID', means: 'only this body' },
    period: { takes: 'YEAR', means: 'only what falls due in this year' },
    'changed-since': {
      takes: 'GIT_REF',
      means: 'instead, the open deadlines that the calendars moved since this commit',
    },
    format: { takes: 'text|json|csv', means: 'how the report is printed' },
    lang: { takes: 'en|kk|ru', means: 'language of the text' },
    content: { takes: 'FOLDER', means: 'read this folder instead of content/' },
    samples: { takes: null, means: 'with the invented cases of samples/' },
    public: { takes: null, means: 'as the public sees it: of cases about people only counts' },
  });
  const format = oneOf(options, 'format', ['text', 'json', 'csv'], 'text');
  const lang: Lang = oneOf(options, 'lang', languages, 'en');
  const asOf = dateOption(options, 'as-of', todayInKazakhstan);
  const roots = contentRoots(options['content']?.toString(), options['samples'] === true);
  const { corpus, diagnostics } = loadCorpus(roots);
  const known = (folder: 'procedures' | 'bodies', name: 'procedure' | 'body'): string | undefined => {
    const id = options[name]?.toString();
    if (id === undefined || corpus[folder].has(id)) return id;
    throw new UsageError(`--${name} ${id}: there is no document content/${folder}/${id}.md`);
  };
  const period = options['period']?.toString();
  if (period !== undefined && !/^\d{4}$/u.test(period))
    throw new UsageError(`--period ${period}: expected a year like 2026`);
  const scope = {
    asOf,
    showsPersonalCases: options['public'] !== true,
    procedure: known('procedures', 'procedure'),
    body: known('bodies', 'body'),
    period,
  };

  const unread = diagnostics.filter(({ code }) => severities[code] === 'error').length;
  // the report is printed all the same, but nobody should take it for whole
  if (unread > 0)
    process.stderr.write(
      `The content has ${unread === 1 ? 'an error' : `${unread} errors`}, and what cannot be read is not in this report. To see why: npm run check\n`,
    );
  const exitCode = unread > 0 ? 1 : 0;

  const since = options['changed-since']?.toString();
  if (since !== undefined) {
    if (format === 'csv') throw new UsageError('--changed-since is printed as text or json');
    const before = calendarOf(corpusWithCalendarsOf(since, corpus, foldersOf(roots).content));
    const moved = movedDeadlines(corpus, { before, after: calendarOf(corpus) }, scope);
    process.stdout.write(format === 'json' ? asJson(viewMovedData(moved)) : movedAsPlainText(moved, lang));
    return exitCode;
  }

  const report = viewReport(corpus, scope);
  const data = viewReportData(report);
  process.stdout.write(
    format === 'json' ? asJson(data) : format === 'csv' ? reportAsCsv(data) : reportAsPlainText(report, lang),
  );
  return exitCode;
});
