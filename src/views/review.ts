import type { Corpus } from '../corpus/corpus.ts';
import { reviewActs } from './review-acts.ts';
import { reviewCalendars } from './review-calendars.ts';
import { reviewDeadlines } from './review-deadlines.ts';
import { reviewDocuments, reviewRecords } from './review-documents.ts';
import { compareFields } from './review-fields.ts';
import { reviewPlans } from './review-plans.ts';
import { reviewProcedures } from './review-procedures.ts';
import type { DocumentReview, ReviewCounts, ReviewView } from './review-view.ts';

/**
 * Everything in which a draft differs from what is published, both as of the same day.
 *
 * Refuses content with errors: it may lack what a review speaks of.
 */
export function viewReview(before: Corpus, after: Corpus, asOf: string): ReviewView {
  const found = {
    acts: reviewActs(before, after, asOf),
    plans: reviewPlans(before, after, asOf),
    procedures: reviewProcedures(before, after, asOf),
    calendars: reviewCalendars(before, after),
    records: reviewRecords(before, after),
    documents: [...publisherOf(before, after), ...reviewDocuments(before, after)],
    deadlines: reviewDeadlines(before, after, asOf),
  };
  return { asOf, ...found, counts: countsOf(found) };
}

/** Whether nothing differs at all. */
export function isEmptyReview(review: ReviewView): boolean {
  const { acts, plans, procedures, calendars, records, documents, deadlines } = review;
  return [acts, plans, procedures, calendars, records, documents, deadlines].every(({ length }) => length === 0);
}

function publisherOf(before: Corpus, after: Corpus): readonly DocumentReview[] {
  const fields = compareFields(before.publisher, after.publisher);
  if (fields.length === 0) return [];
  return [{ anchor: 'document-publisher', path: 'publisher.md', change: 'changed', name: null, fields }];
}

function countsOf({
  acts,
  plans,
  procedures,
  calendars,
  records,
  documents,
  deadlines,
}: Omit<ReviewView, 'asOf' | 'counts'>): ReviewCounts {
  const editions = acts.flatMap((act) => act.editions);
  const ofActs = acts.filter(({ change, fields }) => change !== 'changed' || fields.length > 0).length;
  const ofEditions = editions.filter(({ kind }) => kind !== 'added' && kind !== 'corrected').length;
  const ofPlans = sum(plans.map((plan) => plan.documents.length));
  const ofProcedures = procedures.filter(({ fields }) => fields.length > 0).length;
  const ofCalendars = calendars.filter(({ change, fields }) => change !== 'changed' || fields.length > 0).length;
  return {
    newEditions: editions.filter(({ kind }) => kind === 'added').length,
    corrected: editions.filter(({ kind }) => kind === 'corrected').length,
    provisions: sum(editions.map(({ redline }) => redline?.rows.length ?? 0)),
    plans: plans.filter(({ change }) => change !== 'changed').length,
    treaties: sum(plans.map(({ redline }) => redline?.rows.length ?? 0)),
    statements: sum(procedures.map(({ statements }) => statements.length)),
    days: new Set(calendars.flatMap(({ days }) => days.map(({ date }) => date))).size,
    records: sum(records.map(({ counts }) => counts.added + counts.changed + counts.removed)),
    documents: documents.length + ofActs + ofEditions + ofPlans + ofProcedures + ofCalendars,
    deadlines: deadlines.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
