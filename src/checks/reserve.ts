import { closest } from '../corpus/closest.ts';
import type { Corpus, ReserveMember, ReserveOrder, SourceDocument } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { addStretch } from '../domain/calendar/plain-date.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { unknownNameValues } from './procedure-names.ts';

/** The cadre reserve: every person has an order and is on the list once, every order as many people as it says, and no day is ahead. */
export function checkReserve(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  const { orders, members, tallies, receipts } = corpus.reserve;
  return [
    ...rulesMissing(corpus),
    ...wrongRules(corpus),
    ...orders.flatMap((order) => [
      ...inFuture(order.document, ['signed'], order.fields.signed, asOf),
      ...publishedWrong(order, asOf),
    ]),
    ...repeatedOrders(orders),
    ...wrongCounts(corpus),
    ...members.flatMap((member) => [...orderUnknown(corpus, member), ...wrongRemoval(corpus, member, asOf)]),
    ...repeatedMembers(corpus),
    ...tallies.flatMap(({ document, fields }) =>
      fields.purged.flatMap(({ order, left }, index) => [
        ...unknownOrder(corpus, document, ['purged', index, 'order'], order),
        ...inFuture(document, ['purged', index, 'left'], left, asOf),
      ]),
    ),
    ...receipts.flatMap(({ document, fields }) => [
      ...inFuture(document, ['read'], fields.read, asOf),
      ...fields.orders.flatMap((id, index) => unknownOrder(corpus, document, ['orders', index], id)),
    ]),
  ];
}

type Path = readonly (string | number)[];

function at(
  document: SourceDocument,
  code: DiagnosticCode,
  path: Path,
  values: Readonly<Record<string, string>>,
): Diagnostic {
  return { code, place: placeOfField(document, path), values };
}

function rulesMissing({ reserve, paths }: Corpus): readonly Diagnostic[] {
  if (reserve.orders.length === 0 || paths.has('reserve.md')) return [];
  return [{ code: 'reserve-rules-missing', place: { kind: 'file', file: 'content/reserve.md' }, values: {} }];
}

/** The statements and events that content/reserve.md names are there. */
function wrongRules({ reserve, procedures, paths }: Corpus): readonly Diagnostic[] {
  const { rules } = reserve;
  if (rules === null) return [];
  const { document, fields } = rules;
  const statements = [...procedures.values()].flatMap(({ fields: { statements: own } }) => own.map(({ id }) => id));
  const wrongProcedure = (['inclusion', 'removal'] as const).flatMap((name) => {
    const id = fields[name];
    if (paths.has(`procedures/${id}.md`)) return [];
    const values = {
      id,
      folder: 'procedures',
      file: `procedures/${id}.md`,
      suggestion: closest(id, [...procedures.keys()]),
    };
    return [at(document, 'unknown-document', [name], values)];
  });
  const named: readonly { readonly procedure: string; readonly path: Path; readonly id: string }[] = [
    { procedure: fields.removal, path: ['term'], id: fields.term },
    { procedure: fields.inclusion, path: ['publication'], id: fields.publication },
    ...fields.grounds.map(({ statement }, index) => ({
      procedure: fields.removal,
      path: ['grounds', index, 'statement'],
      id: statement,
    })),
  ];
  const wrongStatements = named.flatMap(({ procedure, path, id }) =>
    statements.includes(id) || !procedures.has(procedure)
      ? []
      : [at(document, 'statement-unknown', path, { id, procedure, suggestion: closest(id, statements) })],
  );
  const events: readonly { readonly procedure: string; readonly path: Path; readonly name: string }[] = [
    { procedure: fields.inclusion, path: ['signed'], name: fields.signed },
    { procedure: fields.inclusion, path: ['published'], name: fields.published },
    { procedure: fields.removal, path: ['removed'], name: fields.removed },
    ...fields.grounds.map(({ event }, index) => ({
      procedure: fields.removal,
      path: ['grounds', index, 'event'],
      name: event,
    })),
  ];
  const wrongEvents = events.flatMap(({ procedure: slug, path, name }) => {
    const procedure = procedures.get(slug);
    const known = procedure?.fields.events.map(({ id }) => id) ?? [];
    if (procedure === undefined || known.includes(name)) return [];
    const { what: _, ...values } = unknownNameValues(procedure, { what: 'event', name, path }, known);
    return [at(document, 'event-unknown', path, values)];
  });
  return [...wrongProcedure, ...wrongStatements, ...wrongEvents];
}

function inFuture(document: SourceDocument, path: Path, day: string | undefined, asOf: string): readonly Diagnostic[] {
  return day === undefined || day <= asOf ? [] : [at(document, 'reserve-day-in-future', path, { day, asOf })];
}

function publishedWrong({ document, fields }: ReserveOrder, asOf: string): readonly Diagnostic[] {
  const { published, signed } = fields;
  if (published === undefined) return [];
  if (published.on < signed)
    return [at(document, 'published-before-order', ['published', 'on'], { day: published.on, signed })];
  return inFuture(document, ['published', 'on'], published.on, asOf);
}

function repeatedOrders(orders: readonly ReserveOrder[]): readonly Diagnostic[] {
  const firsts = new Map<string, ReserveOrder>();
  return orders.flatMap((order) => {
    const key = `${order.fields.signed} ${order.fields.number}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, order);
      return [];
    }
    return [
      at(order.document, 'order-repeated', ['number'], { number: order.fields.number, first: first.document.file }),
    ];
  });
}

/** As many people as the order includes: those who are there, and those whose documents were deleted. */
function wrongCounts({ reserve, paths }: Corpus): readonly Diagnostic[] {
  // a document that cannot be read has been reported, and would be missing here as well
  if (paths.has('reserve/tally.md') && reserve.tallies.length === 0) return [];
  const readable = new Set(reserve.members.map(({ id }) => `reserve/members/${id}.md`));
  const unread = [...paths].filter((path) => path.startsWith('reserve/members/') && !readable.has(path));
  return reserve.orders.flatMap(({ id, document, fields }) => {
    if (unread.some((path) => path.startsWith(`reserve/members/${id}-`))) return [];
    const own = reserve.members.filter((member) => member.fields.order === id).length;
    const purged = reserve.tallies
      .flatMap((tally) => tally.fields.purged)
      .filter(({ order }) => order === id)
      .reduce((total, { count }) => total + count, 0);
    if (own + purged === fields.count) return [];
    const values = { count: String(fields.count), members: String(own), purged: String(purged), order: id };
    return [at(document, 'order-count-differs', ['count'], values)];
  });
}

function orderUnknown(corpus: Corpus, { document, fields }: ReserveMember): readonly Diagnostic[] {
  return unknownOrder(corpus, document, ['order'], fields.order);
}

function unknownOrder(
  { reserve, paths }: Corpus,
  document: SourceDocument,
  path: Path,
  id: string,
): readonly Diagnostic[] {
  if (paths.has(`reserve/orders/${id}.md`)) return [];
  const suggestion = closest(
    id,
    reserve.orders.map((order) => order.id),
  );
  return [at(document, 'order-unknown', path, { id, suggestion })];
}

function wrongRemoval(corpus: Corpus, { document, fields }: ReserveMember, asOf: string): readonly Diagnostic[] {
  const { removal } = fields;
  const signed = corpus.reserve.orders.find(({ id }) => id === fields.order)?.fields.signed;
  if (removal === undefined || signed === undefined) return [];
  if (removal.on < signed)
    return [at(document, 'removal-before-inclusion', ['removal', 'on'], { day: removal.on, signed })];
  const since = removal.order?.signed ?? removal.since;
  const path = removal.order === undefined ? ['removal', 'since'] : ['removal', 'order', 'signed'];
  if (since !== undefined && since > removal.on)
    return [at(document, 'removal-before-ground', path, { day: removal.on, since })];
  return inFuture(document, ['removal', 'on'], removal.on, asOf);
}

/**
 * The same name on the list twice at one time is one person entered twice, unless somebody says that they are two; after a removal
 * or the end of the term a new order is lawful.
 */
function repeatedMembers(corpus: Corpus): readonly Diagnostic[] {
  const { orders, members } = corpus.reserve;
  const signedOf = ({ fields }: ReserveMember): string | undefined =>
    orders.find(({ id }) => id === fields.order)?.fields.signed;
  const firsts = new Map<string, ReserveMember>();
  return members.flatMap((member) => {
    const key = member.fields.name.toLowerCase();
    const first = firsts.get(key);
    firsts.set(key, member);
    const [before, signed] = [first === undefined ? undefined : signedOf(first), signedOf(member)];
    // without its order nobody can say from when a person is on the list
    if (first === undefined || before === undefined || signed === undefined) return [];
    const isOver = (endOfTerm(corpus, before) ?? signed) < signed;
    const hasLeft = first.fields.removal !== undefined && first.fields.removal.on <= signed;
    if (isOver || hasLeft || member.fields.isNamesake === 'yes') return [];
    return [at(member.document, 'member-repeated', ['name'], { first: first.document.file })];
  });
}

/** The last day of the term that began with an order, by the statement that content/reserve.md names; null where that is no term. */
function endOfTerm({ reserve, procedures }: Corpus, signed: string): string | null {
  const statements = [...procedures.values()].flatMap(({ fields }) => fields.statements);
  const limit = statements.find(({ id }) => id === reserve.rules?.fields.term)?.timeLimit;
  return limit?.kind === 'term' ? addStretch(signed, limit.n, limit.unit).date : null;
}
