import type { Corpus } from '../corpus/corpus.ts';
import { yearOf } from '../domain/calendar/plain-date.ts';
import type { Calculation, Deadline } from '../domain/compliance/calculate-deadline.ts';
import { calculateDuty, startKindOf } from '../domain/compliance/calculate-duty.ts';
import { isReportable } from '../domain/procedures/duty.ts';
import { judgeRecords, judgingOn } from './judging.ts';
import { namesInOrder } from './review-fields.ts';
import type { DeadlineReview, DueDay } from './review-view.ts';

/**
 * The last days that would be others: of every case that may be shown, and of what recurs every year, half-year or quarter in the
 * year of the day and the year after. Both sides are judged as of the same day.
 */
export function reviewDeadlines(before: Corpus, after: Corpus, asOf: string): readonly DeadlineReview[] {
  const [old, now] = [daysOf(before, asOf), daysOf(after, asOf)];
  return namesInOrder([...old.keys()], [...now.keys()]).flatMap((id): readonly DeadlineReview[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const own = is ?? was;
    if (own === undefined || JSON.stringify(was?.day) === JSON.stringify(is?.day)) return [];
    const { day: _, ...said } = own;
    return [{ ...said, anchor: `deadline-${id}`, before: was?.day ?? null, after: is?.day ?? null }];
  });
}

type DayOfDuty = Omit<DeadlineReview, 'anchor' | 'before' | 'after'> & { readonly day: DueDay | null };

function daysOf(corpus: Corpus, asOf: string): ReadonlyMap<string, DayOfDuty> {
  const judging = judgingOn(corpus, asOf);
  const days = new Map<string, DayOfDuty>();
  for (const { procedure, record, judged } of judgeRecords(corpus, judging)) {
    if (procedure.fields.isPersonal === 'yes') continue;
    const times = new Map<string, number>();
    for (const { duty, deadline } of judged.findings) {
      const { id, action = null } = duty.statement;
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      days.set(`${procedure.slug}-${record.id}-${id}${time === 1 ? '' : `-${time}`}`, {
        procedure: { id: procedure.slug, name: procedure.fields.name },
        statement: id,
        action,
        case: record.id,
        period: null,
        day: dayOf(deadline),
      });
    }
  }
  const calendar = judging.calendarKnownOn(asOf);
  for (const procedure of corpus.procedures.values()) {
    for (const duty of procedure.duties.filter(({ statement }) => isReportable(statement))) {
      const { id, action = null, timeLimit } = duty.statement;
      for (const period of periodsOf(startKindOf(timeLimit), yearOf(asOf))) {
        const { calculation } = calculateDuty(duty, period, calendar, judging.counting);
        days.set(`${procedure.slug}-${id}-${period}`, {
          procedure: { id: procedure.slug, name: procedure.fields.name },
          statement: id,
          action,
          case: null,
          period,
          day: calculated(calculation),
        });
      }
    }
  }
  return days;
}

function periodsOf(kind: ReturnType<typeof startKindOf>, year: number): readonly string[] {
  const years = [year, year + 1];
  switch (kind) {
    case 'day':
      return [];
    case 'year':
      return years.map(String);
    case 'halfYear':
      return years.flatMap((each) => [`${each}-H1`, `${each}-H2`]);
    case 'quarter':
      return years.flatMap((each) => [1, 2, 3, 4].map((quarter) => `${each}-Q${quarter}`));
  }
}

function calculated(calculation: Calculation): DueDay | null {
  return calculation.kind === 'due' ? dayOf(calculation) : null;
}

function dayOf(deadline: Deadline | null): DueDay | null {
  return deadline === null ? null : { due: deadline.due, tolerant: deadline.tolerant };
}
