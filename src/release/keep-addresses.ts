import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { type AddressRecord, addressRecord, readRecord, writeRecord } from './address-record.ts';
import {
  type AddressProblem,
  addressesIn,
  type FoundAddresses,
  missingAddresses,
  recordOf,
  withNew,
} from './addresses.ts';
import { type Move, movesOfAliases, movesOfRecord, writeMoves } from './moves.ts';

/** A build that would break addresses, with everything that is wrong. */
export class AddressesBroken extends Error {
  readonly problems: readonly AddressProblem[];

  constructor(problems: readonly AddressProblem[]) {
    super(`${problems.length} addresses would break`);
    this.problems = problems;
  }
}

/** A record that nobody can read: nothing may be published over it. */
export class RecordUnreadable extends Error {
  readonly line: number;
  readonly text: string;

  constructor(line: number, text: string) {
    super(`line ${line}: ${text}`);
    this.line = line;
    this.text = text;
  }
}

/** What is recorded in a content folder; nothing, where no record has been begun. */
export function recordIn(content: string): AddressRecord {
  const file = path.join(content, addressRecord);
  if (!existsSync(file)) return [];
  const read = readRecord(readFileSync(file, 'utf8'));
  if (read.kind === 'unreadable') throw new RecordUnreadable(read.line, read.text);
  return read.record;
}

export interface KeepRequest {
  readonly folder: string;
  /** What the folder answers at. */
  readonly rendered: FoundAddresses;
  readonly record: AddressRecord;
  readonly acts: Corpus['acts'];
  readonly asOf: string;
  /** Whether the site is for the public: only its addresses are promised. */
  readonly isPublic: boolean;
  /** Addresses at which something is put afterwards: they are not missing. */
  readonly notYet: readonly string[];
  readonly pageFor: (move: Move) => string;
}

/**
 * Makes former addresses lead on, in a site that was just rendered, and looks whether every published address still answers.
 *
 * @returns how many addresses of the site the record does not have; 0 where none has been begun
 * @throws AddressesBroken when one does not
 */
export function keepAddresses({
  folder,
  rendered,
  record,
  acts,
  asOf,
  isPublic,
  notYet,
  pageFor,
}: KeepRequest): number {
  const moves = [...movesOfAliases(rendered, acts), ...(isPublic ? movesOfRecord(record) : [])];
  const problems = writeMoves(folder, moves, pageFor);
  if (!isPublic) return 0;
  const found = moves.length === 0 ? rendered : addressesIn(folder);
  const movedTo = new Map(moves.map(({ from, to }) => [from, to]));
  const expected = new Set([...found, ...notYet]);
  const broken = [...problems, ...missingAddresses(record, expected, acts, asOf, movedTo)];
  if (broken.length > 0) throw new AddressesBroken(broken);
  // where no record has been begun, nothing is missing in it
  return record.length === 0 ? 0 : withNew(record, recordOf(found, acts), asOf).added;
}

/** Writes the addresses of a finished public site into the record of a content folder; how many were new. */
export function recordAddresses(content: string, folder: string, acts: Corpus['acts'], day: string): number {
  const { record, added } = withNew(recordIn(content), recordOf(addressesIn(folder), acts), day);
  if (added > 0) writeFileSync(path.join(content, addressRecord), writeRecord(record));
  return added;
}
