import { createHash } from 'node:crypto';

/** Where the record lies in the content folder. */
export const addressRecord = 'addresses.txt';

/** What was published at an address. */
export interface RecordedAddress {
  /** From the root of the site, in Kazakh: `/acts/cadre-reserve/`. */
  readonly address: string;
  /** Whether it stands below /ru/ and /en/ too. */
  readonly isInAll: boolean;
  /** Digests of the places on the page that can be linked to, four signs each; empty where they are not recorded. */
  readonly anchors: string;
  /** Where what stood there stands now; null where it still stands there. */
  readonly movedTo: string | null;
}

/** Addresses by the day of the build that had them first, oldest first. */
export type AddressRecord = readonly { readonly day: string; readonly addresses: readonly RecordedAddress[] }[];

export type ReadRecord =
  | { readonly kind: 'read'; readonly record: AddressRecord }
  /** Line from 1, and what stands there. */
  | { readonly kind: 'unreadable'; readonly line: number; readonly text: string };

const addressLine = /^(?<all>\*?)(?<address>\/[^\s#]*)(?: #(?<anchors>(?:[\w-]{4})+))?(?: -> (?<movedTo>\/\S*))?$/u;

/**
 * Reads `content/addresses.txt`. Lines that begin with `#` are remarks.
 *
 * @example readRecord('2026-11-21:\n/api/acts/x.json -> /api/acts/y.json\n')
 */
export function readRecord(text: string): ReadRecord {
  const record: { day: string; addresses: RecordedAddress[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const day = /^(\d{4}-\d{2}-\d{2}):$/u.exec(words)?.[1];
    if (day !== undefined) {
      record.push({ day, addresses: [] });
      continue;
    }
    const { all, address, anchors = '', movedTo = null } = addressLine.exec(words)?.groups ?? {};
    const group = record.at(-1);
    if (address === undefined || group === undefined) return { kind: 'unreadable', line: index + 1, text: words };
    group.addresses.push({ address, isInAll: all === '*', anchors, movedTo });
  }
  return { kind: 'read', record };
}

const remark = `# Every address that was ever published. Written by npm run addresses -- --record; see docs/tasks/rename-an-act.md
# * stands for the three languages; after # stand digests of the places on a page; " -> " is written by hand where something moved.
`;

/** The record as a file. Groups and lines keep their order, so that what is new is what a comparison shows. */
export function writeRecord(record: AddressRecord): string {
  const groups = record.map(({ day, addresses }) => {
    const lines = addresses.map(
      ({ address, isInAll, anchors, movedTo }) =>
        `${isInAll ? '*' : ''}${address}${anchors === '' ? '' : ` #${anchors}`}${movedTo === null ? '' : ` -> ${movedTo}`}\n`,
    );
    return `\n${day}:\n${lines.join('')}`;
  });
  return remark + groups.join('');
}

/** The digests of ids, four signs each, in their order: enough to see that one is gone, short enough for thousands of acts. */
export function anchorDigests(ids: readonly string[]): string {
  return ids.map(anchorDigest).sort().join('');
}

export function anchorDigest(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 4);
}

/** The digests one by one. */
export function splitAnchors(anchors: string): readonly string[] {
  return anchors.match(/.{4}/gu) ?? [];
}
