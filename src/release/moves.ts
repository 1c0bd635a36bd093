import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import type { AddressRecord } from './address-record.ts';
import { type AddressProblem, type FoundAddresses, inLanguages } from './addresses.ts';

/** What stood at one address and stands at another now; both from the root of the site, in one language. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What the former names of acts lead to: every page and file of an act, below each of its former names. */
export function movesOfAliases(found: FoundAddresses, acts: Corpus['acts']): readonly Move[] {
  const renamed = acts.filter(({ fields }) => fields.aliases.length > 0);
  if (renamed.length === 0) return [];
  const aliases = new Map(renamed.map(({ slug, fields }) => [slug, fields.aliases]));
  return [...found].sort().flatMap((to) => {
    const {
      before,
      slug = '',
      after,
    } = /^(?<before>.*?\/acts\/)(?<slug>[a-z0-9-]+)(?<after>[/.].*)$/u.exec(to)?.groups ?? {};
    return (aliases.get(slug) ?? []).map((alias) => ({ from: `${before}${alias}${after}`, to }));
  });
}

/** What somebody wrote into the record behind an address. */
export function movesOfRecord(record: AddressRecord): readonly Move[] {
  return record.flatMap(({ addresses }) =>
    addresses.flatMap((entry) => {
      const { movedTo } = entry;
      if (movedTo === null) return [];
      return inLanguages(entry).map((from) => ({ from, to: from.slice(0, -entry.address.length) + movedTo }));
    }),
  );
}

/**
 * Makes the old addresses lead to the new ones: a page that leads on where a page stands, a copy of a file where a file does; and the
 * same as a list for hosts that redirect themselves (`_redirects`).
 *
 * @param pageFor the page that leads to an address
 * @returns what cannot lead anywhere, or is in the way
 */
export function writeMoves(
  folder: string,
  moves: readonly Move[],
  pageFor: (move: Move) => string,
): readonly AddressProblem[] {
  if (moves.length === 0) return [];
  const problems: AddressProblem[] = [];
  const written: Move[] = [];
  for (const move of moves) {
    const { from, to } = move;
    const [target = ''] = to.split('#');
    const source = fileOf(folder, target);
    const place = fileOf(folder, from);
    if (!existsSync(source) || from.endsWith('/') !== target.endsWith('/')) {
      problems.push({ kind: 'moved-nowhere', from, to });
      continue;
    }
    if (existsSync(place)) {
      problems.push({ kind: 'moved-alive', from });
      continue;
    }
    mkdirSync(path.dirname(place), { recursive: true });
    if (from.endsWith('/')) writeFileSync(place, pageFor(move));
    else copyFileSync(source, place);
    written.push(move);
  }
  writeFileSync(path.join(folder, '_redirects'), written.map(({ from, to }) => `${from} ${to} 301\n`).join(''));
  return problems;
}

function fileOf(folder: string, address: string): string {
  const file = path.join(folder, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(folder + path.sep)) throw new Error(`${address} is not an address of the site`);
  return file;
}
