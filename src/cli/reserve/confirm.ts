import { comparePage, type NamedPerson, type PageDifference } from '../../domain/reserve/compare-page.ts';
import { nextId, receiptDocument } from '../../domain/reserve/reserve-documents.ts';
import { type Listing, listOn } from '../../domain/reserve/reserve-list.ts';
import { readShownPage } from '../../release/page-rows.ts';
import { readPage } from '../../release/read-page.ts';
import { receiptOf } from '../../release/receipt.ts';
import { differencesAsText } from '../../reporters/reserve.ts';
import { listingsHeld } from '../../views/reserve.ts';
import { publicationProof } from '../../views/reserve-cases.ts';
import { UsageError } from '../options.ts';
import { type Desk, Refusal } from './desk.ts';
import { type OpenReserve, openReserve, readReserveOptions } from './open-reserve.ts';
import { writePlanned } from './write-planned.ts';

/** Reads a public page back; where it shows exactly the list of today, writes the receipt that proves the publication. */
export async function confirm(args: readonly string[], desk: Desk): Promise<number> {
  const options = readReserveOptions(args, {
    url: { takes: 'URL', means: 'address of the public page with the list' },
    'show-names': { takes: null, means: 'tell differences with the names' },
  });
  const address = options['url']?.toString();
  if (address === undefined)
    throw new UsageError('--url is missing: expected --url URL, the address of the page with the list');
  const reserve = openReserve('confirm', options, desk);
  const { words, corpus } = reserve;
  const listings = listingsHeld(corpus, reserve.judgingOn(desk.today));
  const onList = listOn(listings, desk.today);
  if (onList.length === 0) throw new Refusal(words.confirm.emptyList);

  const page = await readPage(address, desk.limits);
  if (page.kind === 'failed') throw new Refusal(words.confirm.failures[page.why](page.detail));
  desk.say(`${words.confirm.read(page.url)}\n`);
  const formerly = listings.filter(({ leaves }) => leaves <= desk.today);
  const differences = comparePage(readShownPage(page.html), onList.map(personOf), formerly.map(personOf));
  if (differences.length > 0) throw differ(differences, listings, options['show-names'] === true, reserve, desk);
  desk.say(`${words.confirm.exact(onList.length)}\n`);

  const receipt = receiptOf(onList, { url: page.url, bytes: page.bytes, read: desk.today });
  const unproved = [...new Set(onList.map(({ order }) => order.id))].filter(
    (id) => !receipt.orders.includes(id) && isUnproved(id, reserve),
  );
  for (const id of unproved) desk.say(`${words.confirm.notCovered(id)}\n`);
  if (receipt.orders.length === 0) {
    desk.say(`${words.confirm.noReceipt}\n`);
    return 0;
  }
  const taken = [...corpus.paths].flatMap((file) => /^receipts\/(.+)\.md$/u.exec(file)?.[1] ?? []);
  const { path, text } = receiptDocument(nextId(desk.today, taken), receipt);
  writePlanned(reserve, new Map([[path, text]]), [], desk);
  desk.say(`${words.confirm.receiptFor(receipt.orders)}\n`);
  return 0;
}

function personOf({ member }: Listing): NamedPerson {
  return { id: member.id, name: member.fields.name };
}

function isUnproved(id: string, { corpus }: OpenReserve): boolean {
  const order = corpus.reserve.orders.find((candidate) => candidate.id === id);
  return order !== undefined && publicationProof(corpus, order) === null;
}

function differ(
  differences: readonly PageDifference[],
  listings: readonly Listing[],
  hasNames: boolean,
  { words, lang }: OpenReserve,
  { complain }: Desk,
): Refusal {
  const names = new Map(listings.map(({ member }) => [member.id, member.fields.name]));
  complain(differencesAsText(differences, lang, hasNames ? (member) => names.get(member) ?? member : null));
  if (!hasNames && differences.some(({ kind }) => kind !== 'noList')) complain(`  ${words.confirm.noNames}\n`);
  return new Refusal(words.confirm.differs(differences.length));
}
