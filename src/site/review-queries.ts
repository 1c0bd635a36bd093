// What the page of a review asks for.

import { runChecks } from '../checks/index.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { viewReview } from '../views/review.ts';
import type { ReviewSubject, ReviewView } from '../views/review-view.ts';
import { readBuildSettings } from './build-settings.ts';
import { readReviewSettings } from './review-settings.ts';

/** The review of this build, and what the checks say of both sides. */
export interface ReviewOfBuild {
  readonly subject: ReviewSubject;
  readonly review: ReviewView;
  readonly warnings: readonly Diagnostic[];
  /** Errors of what is published. */
  readonly faults: number;
}

let made: ReviewOfBuild | null = null;

/** @throws in a build without a review */
export function findReview(): ReviewOfBuild {
  made ??= makeReview();
  return made;
}

function makeReview(): ReviewOfBuild {
  const settings = readReviewSettings();
  if (settings === null) throw new Error('this build has no review');
  const { asOf, content } = readBuildSettings();
  const read = (folder: string) => {
    const { corpus, diagnostics } = loadCorpus([{ folder, shownAs: 'content' }]);
    return { corpus, problems: [...diagnostics, ...runChecks(corpus, asOf)].sort(compareDiagnostics) };
  };
  const [published, draft] = [read(settings.published), read(content)];
  return {
    subject: settings.subject,
    review: viewReview(published.corpus, draft.corpus, asOf),
    warnings: draft.problems.filter(({ code }) => severities[code] === 'warning'),
    faults: published.problems.filter(({ code }) => severities[code] === 'error').length,
  };
}
