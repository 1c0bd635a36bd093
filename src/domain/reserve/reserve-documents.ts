// How the documents of the reserve are written by a command. Each text is read back by the reader of the content before it is
// kept, so a mistake here is refused like one of a person.

import type { ReceiptInput } from '../../../schemas/receipt.ts';
import type { RemovalGround, ReserveMemberFields } from '../../../schemas/reserve-member.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { PurgedCount } from './reserve-list.ts';

/** A document with its path in the folder of the reserve. */
export interface WrittenDocument {
  readonly path: string;
  readonly text: string;
}

export type Removal = NonNullable<ReserveMemberFields['removal']>;

/** People who left, with the ground, as the tally keeps them. */
export interface TallyEntry extends PurgedCount {
  readonly ground: RemovalGround;
}

export const tallyPath = 'reserve/tally.md';

export const orderPath = (id: string): string => `reserve/orders/${id}.md`;

export const memberPath = (id: string): string => `reserve/members/${id}.md`;

/** An order on inclusion and the people whom it includes, in their order: `2026-01`, `2026-01-01`, `2026-01-02`. */
export function includedPeople(
  id: string,
  { number, signed }: { readonly number: string; readonly signed: PlainDate },
  names: readonly string[],
): readonly WrittenDocument[] {
  const order = [`kind: inclusion`, `number: ${yamlText(number)}`, `signed: ${signed}`, `count: ${names.length}`];
  return [
    { path: orderPath(id), text: frontmatter(order) },
    ...names.map((name, index) => ({
      path: memberPath(`${id}-${twoDigits(index + 1)}`),
      text: frontmatter([`name: ${yamlText(name)}`, `order: ${id}`]),
    })),
  ];
}

/** The document of a person with the removal added; everything else in it stays as it was written. */
export function withRemoval(text: string, { on, ground, since, order }: Removal): string {
  const lines = [
    'removal:',
    `  on: ${on}`,
    `  ground: ${ground}`,
    ...(since === undefined ? [] : [`  since: ${since}`]),
    ...(order === undefined
      ? []
      : ['  order:', `    number: ${yamlText(order.number)}`, `    signed: ${order.signed}`]),
  ];
  return text.replace(/\n---\s*$/u, () => `\n${lines.join('\n')}\n---\n`);
}

export function tallyDocument(purged: readonly TallyEntry[]): WrittenDocument {
  const lines = purged.flatMap(({ order, ground, left, count }) => [
    `  - order: ${order}`,
    `    ground: ${ground}`,
    `    left: ${left}`,
    `    count: ${count}`,
  ]);
  return { path: tallyPath, text: frontmatter(['purged:', ...lines]) };
}

export function receiptDocument(id: string, receipt: ReceiptInput): WrittenDocument {
  const { url, read, orders, people, list, page } = receipt;
  const lines = [
    `url: ${yamlText(url)}`,
    `read: ${read}`,
    `orders: [${orders.join(', ')}]`,
    `people: ${people}`,
    `list: ${list}`,
    `page: ${page}`,
  ];
  return { path: `receipts/${id}.md`, text: frontmatter(lines) };
}

/** The next of the numbered ids that begin so: after `2026-01` and `2026-03`, `2026-04`. A number that was used is never used again. */
export function nextId(beginning: string, taken: Iterable<string>): string {
  const numbers = [...taken].flatMap((id) => {
    const rest = id.startsWith(`${beginning}-`) ? id.slice(beginning.length + 1) : '';
    return /^\d+$/u.test(rest) ? [Number(rest)] : [];
  });
  return `${beginning}-${twoDigits(Math.max(0, ...numbers) + 1)}`;
}

function frontmatter(lines: readonly string[]): string {
  return ['---', ...lines, '---', ''].join('\n');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** As it is where YAML takes it for nothing but text, otherwise in quotation marks. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u.test(text) ? text : JSON.stringify(text);
}
