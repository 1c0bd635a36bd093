import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import type { Card } from './card.ts';

/** What became of the cards of a build. */
export interface DrawnCards {
  readonly drawn: number;
  /** Found in the cache, since nothing that is on them has changed. */
  readonly kept: number;
}

export interface CardFolders {
  /** The rendered site. */
  readonly site: string;
  /** Where pictures stay from build to build, by the digest of what is on them. */
  readonly cache: string;
}

/** So many cards are worked on at a time: while one is laid out others become pixels. */
const atOnce = 4;

/** Puts the cards into a site. A card whose words, look and font are those of one drawn before is not drawn again. */
export async function drawCards(cards: readonly Card[], { site, cache }: CardFolders): Promise<DrawnCards> {
  mkdirSync(cache, { recursive: true });
  const look = digestOf(lookFiles());
  const placed = cards.map((card) => {
    const { file, ...shown } = card;
    return { card, file, kept: path.join(cache, `${digestOf([look, JSON.stringify(shown)])}.png`) };
  });
  const missing = [...new Map(placed.map((one) => [one.kept, one])).values()].filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) {
    // only who draws waits for the packages that draw
    const { openDrawer } = await import('./draw-card.ts');
    const draw = openDrawer();
    const waiting = missing.values();
    const work = async (): Promise<void> => {
      for (const { card, kept } of waiting) {
        const picture = await draw(card);
        // two builds at once may draw the same card: each puts it in place whole
        const fresh = `${kept}.${process.pid}.new`;
        writeFileSync(fresh, picture);
        renameSync(fresh, kept);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  for (const { file, kept } of placed) {
    const target = path.join(site, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(kept, target);
  }
  return { drawn: missing.length, kept: cards.length - missing.length };
}

/** Everything besides the words that decides how a card looks: these modules, and the versions of the packages that draw. */
function lookFiles(): readonly (string | Buffer)[] {
  const modules = [
    'card.ts',
    'card-fonts.ts',
    'card-layout.ts',
    'draw-card.ts',
    'fit-words.ts',
    'indexed-png.ts',
    'read-font.ts',
  ];
  return [
    ...modules.map((name) => readFileSync(path.join(import.meta.dirname, name))),
    ...['@fontsource/golos-text', 'satori', 'sharp'].map((name) =>
      readFileSync(findPackageJSON(name, import.meta.url) ?? ''),
    ),
  ];
}

function digestOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}
