// node src/cli/preview/compare.ts PUBLISHED DRAFT DATE LANG RESULT: what `npm run preview` lets a process of its own do, since it reads
// and compares content that anybody may have written.

import { writeFileSync } from 'node:fs';
import { runChecks } from '../../checks/index.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { severities } from '../../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, diagnosticLanguages, explain } from '../../domain/diagnostics/languages.ts';
import { languages } from '../../i18n/lang.ts';
import { reviewMessagesIn } from '../../i18n/review.ts';
import { reportAsText } from '../../reporters/text.ts';
import { isEmptyReview, viewReview } from '../../views/review.ts';
import { viewReviewChanges, viewReviewDeadlines } from '../../views/review-data.ts';
import type { ReviewView } from '../../views/review-view.ts';
import type { Comparison } from './comparison.ts';

const [published = '', draft = '', asOf = '', lang = '', result = ''] = process.argv.slice(2);

function read(folder: string) {
  const { corpus, diagnostics } = loadCorpus([{ folder, shownAs: 'content' }]);
  const problems = [...diagnostics, ...runChecks(corpus, asOf)].sort(compareDiagnostics);
  return { corpus, problems, errors: problems.filter(isError).length };
}

function isError({ code }: Diagnostic): boolean {
  return severities[code] === 'error';
}

function trilingual(say: (lang: DiagnosticLanguage) => string) {
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
}

function summaryOf(review: ReviewView) {
  return trilingual((each) => {
    const words = reviewMessagesIn(each);
    return isEmptyReview(review) ? words.nothing : words.summary(review.counts);
  });
}

const [before, after] = [read(published), read(draft)];
const review = after.errors > 0 ? null : viewReview(before.corpus, after.corpus, asOf);
const language = diagnosticLanguages.find((known) => known === lang) ?? languages[2];
const comparison: Comparison = {
  text: reportAsText(after.problems, language),
  faults: before.errors,
  problems: after.problems.map((problem) => ({
    code: problem.code,
    severity: severities[problem.code],
    file: problem.place.file,
    line: problem.place.kind === 'span' ? problem.place.line : null,
    message: trilingual((each) => explain(problem, each).message),
    fix: trilingual((each) => explain(problem, each).fix),
  })),
  summary: review === null ? null : summaryOf(review),
  counts: review?.counts ?? null,
  changes: review === null ? [] : [...viewReviewChanges(review)],
  deadlines: review === null ? [] : viewReviewDeadlines(review),
};
writeFileSync(result, JSON.stringify(comparison), { flag: 'wx', mode: 0o600 });
