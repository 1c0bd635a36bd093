import type { ReviewData } from '../../schemas/review-data.ts';
import type { ReviewView } from './review-view.ts';

type Change = ReviewData['changes'][number];

/** Every difference with its address, in the order of the page. */
export function viewReviewChanges(review: ReviewView): readonly Change[] {
  const { acts, plans, procedures, calendars, records, documents } = review;
  return [
    ...acts.flatMap((act): readonly Change[] => [
      ...(act.change === 'changed' && act.fields.length === 0
        ? []
        : [{ id: act.anchor, subject: 'act' as const, change: act.change, name: act.slug }]),
      ...act.editions.flatMap(({ anchor, kind, date, redline }): readonly Change[] => [
        {
          id: anchor,
          subject: 'edition',
          change: kind === 'fields' || kind === 'form' ? 'changed' : kind,
          name: `${act.slug}/${date}`,
        },
        ...(redline?.rows ?? []).map(({ anchor: id, change, after, before }): Change => {
          return { id, subject: 'provision', change, name: (after ?? before)?.id ?? '' };
        }),
      ]),
    ]),
    ...plans.flatMap(({ anchor, slug, change, redline, documents: own }): readonly Change[] => [
      ...(change === 'changed' ? [] : [{ id: anchor, subject: 'plan' as const, change, name: slug }]),
      ...(redline?.rows ?? []).map((row): Change => {
        return { id: `${anchor}-${row.anchor}`, subject: 'treaty', change: row.change, name: row.anchor };
      }),
      ...own.map(documentChange),
    ]),
    ...procedures.flatMap(({ anchor, slug, change, fields, statements }): readonly Change[] => [
      ...(change === 'changed' && fields.length === 0
        ? []
        : [{ id: anchor, subject: 'procedure' as const, change, name: slug }]),
      ...statements.map((own): Change => ({ id: own.anchor, subject: 'statement', change: own.change, name: own.id })),
    ]),
    ...calendars.flatMap(({ anchor, year, change, fields, days }): readonly Change[] => [
      ...(change === 'changed' && fields.length === 0
        ? []
        : [{ id: anchor, subject: 'calendar' as const, change, name: String(year) }]),
      ...days.map((day): Change => ({ id: day.anchor, subject: 'day', change: 'changed', name: day.date })),
    ]),
    ...records.flatMap(({ anchor, procedure, cases }): readonly Change[] =>
      cases === null
        ? [{ id: anchor, subject: 'records', change: 'changed', name: procedure.id }]
        : cases.map(documentChange),
    ),
    ...documents.map(documentChange),
  ];
}

export function viewReviewDeadlines({ deadlines }: ReviewView): ReviewData['deadlines'] {
  return deadlines.map(({ anchor, procedure, statement, case: number, period, before, after }) => ({
    id: anchor,
    procedure: procedure.id,
    statement,
    case: number,
    period,
    before,
    after,
  }));
}

function documentChange({ anchor, change, path }: { anchor: string; change: Change['change']; path: string }): Change {
  return { id: anchor, subject: 'document', change, name: path };
}
