import { todayInKazakhstan } from '../clock.ts';
import { closest } from '../corpus/closest.ts';
import type { Corpus, LinkedDuty, Procedure } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { calculateDuty, startKindOf } from '../domain/compliance/calculate-duty.ts';
import { readPeriod } from '../domain/compliance/period.ts';
import { isoDateOf } from '../domain/kazakh/months.ts';
import { asJson } from '../exports/json.ts';
import { type Lang, languages } from '../i18n/lang.ts';
import { deadlineAsText } from '../reporters/deadline.ts';
import { viewDeadlineData } from '../views/deadline-data.ts';
import { judgingOn } from '../views/judging.ts';
import { markNames } from '../views/mark-names.ts';
import { actOfProcedure, viewStatement } from '../views/procedure.ts';
import { contentRoots } from './content-roots.ts';
import { oneOf, readOptions, UsageError } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand((args) => {
  const options = readOptions(args, {
    duty: { takes: 'ID', means: 'which duty: the id of a statement, like res-16-p1' },
    event: { takes: 'DATE', means: 'the day its time runs from; a year, 2025-H2 or 2026-Q2 for what recurs' },
    format: { takes: 'text|json', means: 'how the result is printed' },
    lang: { takes: 'en|kk|ru', means: 'language of the text' },
    content: { takes: 'FOLDER', means: 'read this folder instead of content/' },
  });
  const format = oneOf(options, 'format', ['text', 'json'], 'text');
  const lang: Lang = oneOf(options, 'lang', languages, 'en');
  const { corpus } = loadCorpus(contentRoots(options['content']?.toString(), false));
  const { procedure, duty } = dutyOption(corpus, options['duty']?.toString());
  const start = startOption(duty, options['event']?.toString());
  const { calendarKnownOn, counting } = judgingOn(corpus, todayInKazakhstan());
  const result = calculateDuty(duty, start, calendarKnownOn(todayInKazakhstan()), counting);
  const data = viewDeadlineData(procedure, duty, start, result);
  const statement = viewStatement(corpus, procedure, duty, todayInKazakhstan());
  const calculated = { data, statement, act: actOfProcedure(procedure), names: markNames(corpus) };
  process.stdout.write(format === 'json' ? asJson(data) : deadlineAsText(calculated, lang));
  return 0;
});

function dutyOption(corpus: Corpus, given: string | undefined): { procedure: Procedure; duty: LinkedDuty } {
  const all = [...corpus.procedures.values()].flatMap((procedure) =>
    procedure.duties.map((duty) => ({ procedure, duty })),
  );
  if (given === undefined) throw new UsageError('--duty is missing: expected --duty ID, like res-16-p1');
  const found = all.find(({ duty }) => duty.statement.id === given);
  if (found !== undefined) return found;
  const near = closest(
    given,
    all.map(({ duty }) => duty.statement.id),
  );
  throw new UsageError(
    `--duty ${given}: there is no such statement${near === '' ? '.' : `; did you mean ${near}?`} All stand on the pages of the procedures.`,
  );
}

/** A day that exists, or the period that the limit of the duty recurs in. */
function startOption({ statement }: LinkedDuty, given: string | undefined): string {
  const kind = startKindOf(statement.timeLimit);
  const example = {
    day: 'a date like 2026-11-20',
    year: 'a year like 2025',
    halfYear: '2025-H1 or 2025-H2',
    quarter: 'a quarter like 2026-Q2',
  }[kind];
  if (given === undefined) throw new UsageError(`--event is missing: expected --event and ${example}`);
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(given) ?? [];
  const isRight = kind === 'day' ? isoDateOf(year, month, day) !== null : readPeriod(given)?.kind === kind;
  if (!isRight) throw new UsageError(`--event ${given}: ${statement.id} is counted from ${example}`);
  return given;
}
