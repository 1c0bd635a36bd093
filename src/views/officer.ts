import type { Corpus } from '../corpus/corpus.ts';
import { calculateDeadline } from '../domain/compliance/calculate-deadline.ts';
import type { Judging } from '../domain/compliance/judging.ts';
import { type Purge, planPurge, purgedSince } from '../domain/reserve/purge.ts';
import type { TallyEntry } from '../domain/reserve/reserve-documents.ts';
import { listOn } from '../domain/reserve/reserve-list.ts';
import type { PlainDate } from './act-view.ts';
import { markNames } from './mark-names.ts';
import type { OfficerList, PublicationClock, RemovalVerdict } from './officer-view.ts';
import { dutyOf, listingsHeld } from './reserve.ts';
import { groundOf, reserveCases } from './reserve-cases.ts';

/** Until when the list must be published after an order of a day, with the working. */
export function publicationClock(corpus: Corpus, judging: Judging, signed: PlainDate): PublicationClock {
  const { statement } = dutyOf(corpus, 'publication').duty;
  const { asOf, calendarKnownOn, counting } = judging;
  const calculation = calculateDeadline(statement.timeLimit, signed, calendarKnownOn(asOf), counting);
  const isDue = calculation.kind === 'due';
  return {
    lastDay: isDue ? calculation.due : null,
    reason: isDue ? null : calculation.reason,
    steps: calculation.steps,
    isProvisional: isDue && calculation.isProvisional,
    isPast: isDue && calculation.due < asOf,
    statement: statement.id,
    names: markNames(corpus),
  };
}

/** How the removal of a person is judged by the engine. */
export function removalVerdict(corpus: Corpus, judging: Judging, member: string): RemovalVerdict | null {
  const found = reserveCases(corpus, judging).find(({ record }) => record.id === `list-${member}`);
  const [finding] = found?.judged.findings ?? [];
  // without the day of its ground a removal has no time limit that could be kept or missed
  if (finding === undefined || finding.trigger === null) return null;
  return { status: finding.status, lastDay: finding.deadline?.due ?? null, lateBy: finding.lateBy };
}

/** The list of a day for the officer: with the document of each person, and what a list of an earlier day lacks by now. */
export function viewOfficerList(corpus: Corpus, judging: Judging): OfficerList {
  const { asOf } = judging;
  const signedOf = (id: string): PlainDate | null =>
    corpus.reserve.orders.find((order) => order.id === id)?.fields.signed ?? null;
  return {
    asOf,
    rows: listOn(listingsHeld(corpus, judging), asOf).map(({ member, order, until }) => ({
      member: member.id,
      name: member.fields.name,
      order: { number: order.fields.number, signed: order.fields.signed },
      until,
    })),
    deletedSince: purgedSince(tallyOf(corpus), signedOf, asOf),
  };
}

export function tallyOf({ reserve }: Corpus): readonly TallyEntry[] {
  return reserve.tallies.flatMap(({ fields }) => fields.purged);
}

/** Whose documents can be deleted on the day of the judging, and the tally with them. */
export function purgeOn(corpus: Corpus, judging: Judging): Purge {
  const grounds = new Map(corpus.reserve.members.map((member) => [member.id, groundOf(corpus, member)?.ground]));
  return planPurge(listingsHeld(corpus, judging), tallyOf(corpus), judging.asOf, ({ id }) => {
    const ground = grounds.get(id);
    if (ground === undefined) throw new Error('content/reserve.md names no statement on this ground of removal');
    return ground;
  });
}
