import type { PublishProblem } from '../../domain/publication/publish-problem.ts';

/** Ends a publication: says what is wrong as data, so that the command can say it in the reader's language. */
export class PublishFailure extends Error {
  readonly problem: PublishProblem;

  constructor(problem: PublishProblem, cause?: unknown) {
    super(JSON.stringify(problem), { cause });
    this.problem = problem;
  }
}
