import { type RemovalGround, removalGrounds } from '../../../schemas/reserve-member.ts';
import type { ReserveMember } from '../../corpus/corpus.ts';
import { compareKazakh } from '../../domain/kazakh/alphabet.ts';
import { memberPath, type Removal, withRemoval } from '../../domain/reserve/reserve-documents.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { removalAsText } from '../../reporters/reserve.ts';
import { removalVerdict } from '../../views/officer.ts';
import { listingsHeld } from '../../views/reserve.ts';
import { groundOf, publicationProof } from '../../views/reserve-cases.ts';
import { dateOption, type Options, oneOf, UsageError } from '../options.ts';
import { type Desk, Refusal } from './desk.ts';
import { type OpenReserve, openReserve, readReserveOptions } from './open-reserve.ts';
import { askFor, isConfirmed, orEmpty, readChoice, readDay, readNumber } from './questions.ts';
import { readDocumentText, writePlanned } from './write-planned.ts';

/** Records that a person was removed, and says whether that was in time. */
export async function remove(args: readonly string[], desk: Desk): Promise<number> {
  const options = readReserveOptions(args, {
    member: { takes: 'ID', means: 'the document of the person, like 2026-01-03' },
    on: { takes: 'DATE', means: 'day of the removal: from it on the person is not on the list' },
    ground: { takes: removalGrounds.join('|'), means: 'own application, end of the term, appointment to a post' },
    since: { takes: 'DATE', means: 'day on which the application was received' },
    order: { takes: 'NUMBER', means: 'number of the order of appointment' },
    'order-date': { takes: 'DATE', means: 'day on which that order was signed' },
  });
  const reserve = openReserve('remove', options, desk);
  const { words, corpus, folder, lang } = reserve;
  const member = await memberOf(options, reserve, desk);
  if (member.fields.removal !== undefined) throw new Refusal(words.leftAlready(member.id, member.fields.removal.on));
  const removal = await removalOf(options, reserve, desk);
  const until = listingsHeld(corpus, reserve.judgingOn(desk.today)).find(
    ({ member: { id } }) => id === member.id,
  )?.until;
  const isEndOfTerm = groundOf(corpus, member)?.ground === removal.ground;
  if (isEndOfTerm && until !== undefined && removal.on <= until) throw new Refusal(words.notYetOver(member.id, until));

  const order = corpus.reserve.orders.find(({ id }) => id === member.fields.order);
  if (order !== undefined && publicationProof(corpus, order) === null)
    desk.complain(`${words.noReceiptYet(order.fields.number, order.fields.signed)}\n`);
  if (!(await isConfirmed(summaryOf(member, removal, reserve), reserve, desk))) return 0;
  const file = memberPath(member.id);
  const planned = new Map([[file, withRemoval(readDocumentText(folder, file), removal)]]);
  const after = writePlanned(reserve, planned, [file], desk);
  const verdict = removalVerdict(after, reserve.judgingOn(desk.today), member.id);
  desk.say(
    removalAsText(member.id, removal.on, verdict, lang, {
      build: `${reserve.env}npm run build`,
      confirm: `npm run reserve -- confirm --url URL${reserve.option}`,
    }),
  );
  return 0;
}

/** Whom and why, before it is written: the officer chose by name, and sees it again. */
function summaryOf(
  { id, fields }: ReserveMember,
  { on, ground, since, order }: Removal,
  { words, corpus, lang }: OpenReserve,
): readonly string[] {
  const inclusion = corpus.reserve.orders.find((candidate) => candidate.id === fields.order)?.fields;
  const { date } = messagesIn(lang);
  const named = inclusion === undefined ? '' : `; № ${inclusion.number}, ${date(inclusion.signed)}`;
  return [
    `${fields.name} (${id}${named})`,
    words.removalSummary(words.grounds[ground] ?? ground, on, since ?? order?.signed ?? null),
  ];
}

async function memberOf(options: Options, reserve: OpenReserve, desk: Desk): Promise<ReserveMember> {
  const { words, corpus } = reserve;
  const id = options['member']?.toString();
  const { members } = corpus.reserve;
  if (id !== undefined) {
    const found = members.find((member) => member.id === id);
    if (found !== undefined) return found;
    throw new UsageError(
      `--member ${id}: there is no document reserve/members/${id}.md. To see all: npm run reserve -- list`,
    );
  }
  const held = new Map(
    listingsHeld(corpus, reserve.judgingOn(desk.today)).map((listing) => [listing.member.id, listing]),
  );
  const open = members
    .filter(({ fields }) => fields.removal === undefined)
    .toSorted((a, b) => compareKazakh(a.fields.name, b.fields.name));
  if (open.length === 0) throw new Refusal(words.nobodyToRemove);
  for (const [index, { id: own, fields }] of open.entries()) {
    const listing = held.get(own);
    if (listing === undefined) continue;
    const { number, signed } = listing.order.fields;
    desk.say(`${index + 1}. ${fields.name} (${own}; ${words.personInList(number, signed, listing.until)})\n`);
  }
  return askFor(
    words.questions.member,
    readChoice(open, reserve, ({ id: own }) => own),
    reserve,
    desk,
  );
}

/** What an option does not say is asked; where the three that are needed are given, the rest may be unknown. */
async function removalOf(options: Options, reserve: OpenReserve, desk: Desk): Promise<Removal> {
  const { words } = reserve;
  const { questions } = words;
  const ground: RemovalGround =
    options['ground'] === undefined
      ? await askFor(questions.ground, readChoice(removalGrounds, reserve), reserve, desk)
      : oneOf(options, 'ground', removalGrounds, '18-1');
  refuseForeign(options, ground);
  const on =
    options['on'] === undefined
      ? await askFor(questions.on(desk.today), orEmpty(readDay(reserve, desk), desk.today), reserve, desk)
      : dateOption(options, 'on', () => desk.today);
  const mayAsk = desk.asker.hasAsked();
  const day = async (name: string, question: string): Promise<string | null> => {
    if (options[name] !== undefined) return dateOption(options, name, () => desk.today);
    return mayAsk ? askFor(question, orEmpty(readDay(reserve, desk), null), reserve, desk) : null;
  };
  if (ground === '18-1') {
    const since = await day('since', questions.since);
    return { on, ground, ...(since === null ? {} : { since }) };
  }
  if (ground !== '18-3') return { on, ground };
  const number =
    options['order'] === undefined
      ? mayAsk
        ? await askFor(questions.orderNumber, orEmpty(readNumber(reserve), ''), reserve, desk)
        : ''
      : numberOption(options['order'].toString(), reserve);
  if (number === '') return { on, ground };
  const signed = await day('order-date', questions.orderDate);
  if (signed === null) throw new UsageError('--order-date is missing: an order has a number and a day');
  return { on, ground, order: { number, signed } };
}

function numberOption(given: string, reserve: OpenReserve): string {
  const read = readNumber(reserve)(given);
  if ('value' in read) return read.value;
  throw new UsageError(`--order: ${read.again}`);
}

function refuseForeign(options: Options, ground: RemovalGround): void {
  const belongs: Readonly<Record<string, RemovalGround>> = { since: '18-1', order: '18-3', 'order-date': '18-3' };
  for (const [name, only] of Object.entries(belongs)) {
    if (options[name] !== undefined && ground !== only)
      throw new UsageError(
        `--${name} belongs to --ground ${only}, and the ground is ${ground}: leave it out, or correct the ground`,
      );
  }
  if (options['order-date'] !== undefined && options['order'] === undefined)
    throw new UsageError('--order is missing: an order has a number and a day');
}
