import type { ReviewSubject } from '../views/review-view.ts';

/** What a build is told of the review that it shows. Like every setting it arrives in the environment. */
export interface ReviewSettings {
  /** The folder of the content that is published. */
  readonly published: string;
  readonly subject: ReviewSubject;
}

const names = { published: 'QAGIDA_PUBLISHED', subject: 'QAGIDA_REVIEW' } as const;

/** The settings as variables of the environment, for a build that is started as a process. */
export function reviewVariables({ published, subject }: ReviewSettings): Readonly<Record<string, string>> {
  return { [names.published]: published, [names.subject]: JSON.stringify(subject) };
}

/** What this build compares; null in a build without a review, which all but previews are. */
export function readReviewSettings(): ReviewSettings | null {
  const { [names.published]: published, [names.subject]: subject } = process.env;
  if (published === undefined || published === '' || subject === undefined) return null;
  // written by reviewVariables, in the same version of the code
  return { published, subject: JSON.parse(subject) as ReviewSubject };
}

/** Whether this build has a page of a review. */
export function hasReview(): boolean {
  return readReviewSettings() !== null;
}
