import type { RecordFields } from '../../schemas/record.ts';
import type { CaseRecord, Corpus, Procedure, ReserveMember, ReserveOrder } from '../corpus/corpus.ts';
import { judgeCase } from '../domain/compliance/judge-case.ts';
import type { Judging } from '../domain/compliance/judging.ts';
import type { JudgedRecord } from './judging.ts';

/**
 * The duties of the list itself as cases: every order with its publication, every person with the removal. They follow from the
 * reserve and its receipts, which are complete up to the day of the report; nobody has to keep records of them.
 */
export function reserveCases(corpus: Corpus, judging: Judging): readonly JudgedRecord[] {
  const { rules, orders, members } = corpus.reserve;
  if (rules === null) return [];
  const { fields } = rules;
  const inclusion = onlyWith(corpus, fields.inclusion, [fields.publication]);
  const publications =
    inclusion === null
      ? []
      : orders
          .filter((order) => order.fields.signed <= judging.asOf)
          .map((order) => judged(inclusion, order, publicationOf(corpus, order, judging.asOf), judging));
  const removals = members.flatMap((member) => {
    const order = orders.find(({ id }) => id === member.fields.order);
    const { statement = '' } = groundOf(corpus, member) ?? {};
    const removal = onlyWith(corpus, fields.removal, [statement]);
    if (order === undefined || removal === null || order.fields.signed > judging.asOf) return [];
    return [judged(removal, member, removalOf(corpus, order, member, judging.asOf), judging)];
  });
  return [...publications, ...removals];
}

/** A procedure with only the statements that concern the list. */
function onlyWith(corpus: Corpus, slug: string, statements: readonly string[]): Procedure | null {
  const procedure = corpus.procedures.get(slug);
  if (procedure === undefined) return null;
  return { ...procedure, duties: procedure.duties.filter(({ statement }) => statements.includes(statement.id)) };
}

function judged(
  procedure: Procedure,
  of: ReserveOrder | ReserveMember,
  fields: RecordFields,
  judging: Judging,
): JudgedRecord {
  const record: CaseRecord = {
    procedure: procedure.slug,
    id: `list-${of.id}`,
    origin: of.origin,
    document: of.document,
    fields,
  };
  const { findings, conditions } = judgeCase(procedure, fields, judging);
  // the day of a ground that is not shown is not known, and neither is a last day
  const known = findings.map((finding) =>
    finding.reason === 'triggerNotShown' ? { ...finding, trigger: null, deadline: null } : finding,
  );
  return { procedure, record, judged: { findings: known, conditions } };
}

const nothing: RecordFields = {
  roles: {},
  facts: {},
  numbers: {},
  documents: [],
  events: [],
  planned: [],
  exceptions: [],
};

/** The first proof that all people of an order were on a public page: a receipt, or what the order itself records. */
export function publicationProof(
  corpus: Corpus,
  { id, fields }: ReserveOrder,
): { readonly on: string; readonly url: string | null; readonly digest: string | null } | null {
  const receipts = corpus.reserve.receipts
    .filter((receipt) => receipt.fields.orders.includes(id) && receipt.fields.read >= fields.signed)
    .map(({ fields: { read, url, page } }) => ({ on: read, url, digest: page }));
  const recorded = fields.published === undefined ? [] : [{ on: fields.published.on, url: null, digest: null }];
  return [...recorded, ...receipts].toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

function publicationOf(corpus: Corpus, order: ReserveOrder, asOf: string): RecordFields {
  const { signed, published } = {
    signed: corpus.reserve.rules?.fields.signed ?? '',
    published: corpus.reserve.rules?.fields.published ?? '',
  };
  const proof = publicationProof(corpus, order);
  const evidence =
    proof === null || proof.digest === null
      ? order.fields.published?.evidence
      : { kind: 'page' as const, date: proof.on, sha256: proof.digest };
  return {
    ...nothing,
    events: [signedEvent(signed, order), ...(proof === null ? [] : [{ event: published, on: proof.on, evidence }])],
    completeUntil: asOf,
  };
}

function removalOf(corpus: Corpus, order: ReserveOrder, member: ReserveMember, asOf: string): RecordFields {
  const { rules } = corpus.reserve;
  const { removal } = member.fields;
  const ground = groundOf(corpus, member);
  const since = removal?.order?.signed ?? removal?.since;
  // a ground that arose on a day nobody recorded is known, and not shown
  const unknownDay = removal === undefined || ground === null || isDerived(corpus, ground.event) ? [] : [removal.on];
  // the document of the person is itself the journal in which the ground and the removal stand
  const evidence = { kind: 'journal' as const, number: member.id };
  const shown =
    removal?.order === undefined
      ? evidence
      : { kind: 'order' as const, number: removal.order.number, date: removal.order.signed };
  return {
    ...nothing,
    facts: ground === null ? {} : { ground: ground.fact },
    events: [
      signedEvent(rules?.fields.signed ?? '', order),
      ...(since === undefined || ground === null ? [] : [{ event: ground.event, on: since, evidence: shown }]),
      ...(since === undefined && ground !== null ? unknownDay.map((on) => ({ event: ground.event, on })) : []),
      ...(removal === undefined ? [] : [{ event: rules?.fields.removed ?? '', on: removal.on, evidence }]),
    ],
    completeUntil: asOf,
  };
}

function signedEvent(event: string, { fields }: ReserveOrder): RecordFields['events'][number] {
  return { event, on: fields.signed, evidence: { kind: 'order', number: fields.number, date: fields.signed } };
}

/** The ground on which a person left; for one who has not, the end of the term. */
export function groundOf(corpus: Corpus, { fields }: ReserveMember) {
  const grounds = corpus.reserve.rules?.fields.grounds ?? [];
  const ofTerm = grounds.find(({ event }) => isDerived(corpus, event));
  if (fields.removal === undefined) return ofTerm ?? null;
  return grounds.find(({ ground }) => ground === fields.removal?.ground) ?? null;
}

/** The end of the term is the event of the procedure that follows from another. */
function isDerived(corpus: Corpus, event: string): boolean {
  const procedure = corpus.procedures.get(corpus.reserve.rules?.fields.removal ?? '');
  return procedure?.fields.events.some(({ id, derived }) => id === event && derived !== undefined) ?? false;
}
