import type { Corpus, LinkedDuty, Procedure } from '../corpus/corpus.ts';
import { addCalendarDays } from '../domain/calendar/plain-date.ts';
import { calculateDeadline } from '../domain/compliance/calculate-deadline.ts';
import type { Judging } from '../domain/compliance/judging.ts';
import { countReserve, type Listing, listingsOf, listOn, nextLeave } from '../domain/reserve/reserve-list.ts';
import type { JudgedRecord } from './judging.ts';
import { labelOf } from './labels.ts';
import { publicationProof, reserveCases } from './reserve-cases.ts';
import type { ReserveOrderView, ReserveProvision, ReserveRow, ReserveTask, ReserveView } from './reserve-view.ts';

/** The list of the cadre reserve on the day of the judging, with the clocks of its orders. */
export function viewReserve(corpus: Corpus, judging: Judging): ReserveView {
  const { orders, tallies } = corpus.reserve;
  const { asOf } = judging;
  const listings = listingsHeld(corpus, judging);
  const next = nextLeave(listings, asOf);
  const purged = tallies.flatMap(({ fields }) => fields.purged);
  const cases = reserveCases(corpus, judging);
  return {
    asOf,
    counts: countReserve(orders, listings, purged, asOf),
    rows: listOn(listings, asOf).map(rowOf),
    certainUntil: next === null ? null : addCalendarDays(next, -1),
    orders: orders
      .filter(({ fields }) => fields.signed <= asOf)
      .map((order) => viewOrder(corpus, order.id, cases))
      .toSorted((a, b) => (a.signed > b.signed ? -1 : a.signed < b.signed ? 1 : a.id > b.id ? -1 : 1)),
    provisions: { term: provisionOf(corpus, 'term'), publication: provisionOf(corpus, 'publication') },
    isInvented: orders.some(({ origin }) => origin === 'samples'),
  };
}

/** Everybody with the last day of the term, by the statement of the rules that says how long it is. */
export function listingsHeld(corpus: Corpus, { asOf, calendarKnownOn, counting }: Judging): readonly Listing[] {
  const { orders, members } = corpus.reserve;
  const { duty } = dutyOf(corpus, 'term');
  return listingsOf(orders, members, (signed) => {
    const calculation = calculateDeadline(duty.statement.timeLimit, signed, calendarKnownOn(asOf), counting);
    if (calculation.kind === 'undetermined') throw new Error(`${duty.statement.id} gives no last day of the term`);
    return calculation.due;
  });
}

/** What must be published or removed, the most urgent first. */
export function reserveTasks(corpus: Corpus, judging: Judging): readonly ReserveTask[] {
  return reserveCases(corpus, judging)
    .flatMap(({ record, judged }) =>
      judged.findings.flatMap((finding): readonly ReserveTask[] => {
        const { status, trigger, deadline, duty } = finding;
        if ((status !== 'due' && status !== 'overdue') || trigger === null) return [];
        const kind = duty.statement.id === corpus.reserve.rules?.fields.publication ? 'publish' : 'remove';
        const id = record.id.replace(/^list-/u, '');
        const order = orderOf(corpus, id);
        return [
          {
            kind,
            id,
            order,
            since: trigger.on,
            lastDay: deadline?.due ?? null,
            isOverdue: status === 'overdue',
            statement: duty.statement.id,
          },
        ];
      }),
    )
    .toSorted((a, b) => ((a.lastDay ?? '9') < (b.lastDay ?? '9') ? -1 : 1));
}

/** The order on inclusion of an order or of a person, by document. */
function orderOf({ reserve }: Corpus, id: string): ReserveTask['order'] {
  const named = reserve.members.find((member) => member.id === id)?.fields.order ?? id;
  const order = reserve.orders.find((candidate) => candidate.id === named);
  if (order === undefined) throw new Error(`there is no order ${named}`);
  return { number: order.fields.number, signed: order.fields.signed };
}

function rowOf({ member, order, until, leaves }: Listing): ReserveRow {
  const { number, signed } = order.fields;
  return { name: member.fields.name, order: { id: order.id, number, signed }, until, leaves };
}

function viewOrder(corpus: Corpus, id: string, cases: readonly JudgedRecord[]): ReserveOrderView {
  const order = corpus.reserve.orders.find((candidate) => candidate.id === id);
  const [finding] = cases.find(({ record }) => record.id === `list-${id}`)?.judged.findings ?? [];
  if (order === undefined || finding === undefined) throw new Error(`the order ${id} was not judged`);
  const proof = publicationProof(corpus, order);
  const { number, signed, count } = order.fields;
  return {
    id,
    number,
    signed,
    count,
    lastDay: finding.deadline?.due ?? null,
    isProvisional: finding.deadline?.isProvisional ?? false,
    published: finding.done,
    url: finding.done === null ? null : (proof?.url ?? null),
    status: finding.status,
    lateBy: finding.lateBy,
    applicability: finding.applicability,
  };
}

/** The statement that content/reserve.md names for the term or for publication. */
export function dutyOf(
  corpus: Corpus,
  name: 'term' | 'publication',
): { readonly procedure: Procedure; readonly duty: LinkedDuty } {
  const { rules } = corpus.reserve;
  if (rules === null) throw new Error('content/reserve.md is missing');
  for (const procedure of corpus.procedures.values()) {
    const duty = procedure.duties.find(({ statement }) => statement.id === rules.fields[name]);
    if (duty !== undefined) return { procedure, duty };
  }
  throw new Error(`content/reserve.md: there is no statement ${rules.fields[name]}`);
}

function provisionOf(corpus: Corpus, name: 'term' | 'publication'): ReserveProvision {
  const { procedure, duty } = dutyOf(corpus, name);
  return {
    act: procedure.fields.act,
    provision: labelOf(duty.provision, null),
    action: duty.statement.action ?? null,
  };
}
