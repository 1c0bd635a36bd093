import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont } from './read-font.ts';

export type Weight = 400 | 700;

/** Subsets of the font in the order in which a letter is looked for. Kazakh needs both Cyrillic ones; the tenge sign is in latin-ext. */
const subsets = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'] as const;

const { resolve } = createRequire(import.meta.url);

/** WOFF and not WOFF2, which satori does not read. */
function fileOf(subset: string, weight: Weight): string {
  return resolve(`@fontsource/golos-text/files/golos-text-${subset}-${weight}-normal.woff`);
}

/** The fonts for satori: each subset needs a family name of its own, or only one of them would be used. */
export function loadFonts() {
  return subsets.flatMap((subset) =>
    ([400, 700] as const).map((weight) => ({
      name: `golos-${subset}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(fileOf(subset, weight)),
    })),
  );
}

/** All subsets, for `font-family`. */
export const fontFamily: string = subsets.map((subset) => `golos-${subset}`).join(', ');

/** Width of a letter in parts of the size of the font; null when no subset has it. */
export function letterWidths(weight: Weight): (letter: string) => number | null {
  const fonts = subsets.map((subset) => readFont(fileOf(subset, weight)));
  return (letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    for (const { widthOf } of fonts) {
      const width = widthOf(codePoint);
      if (width !== null) return width;
    }
    return null;
  };
}

/** Every letter that both weights of the font can draw. */
export function lettersOfFont(): readonly number[] {
  const [regular, bold] = ([400, 700] as const).map(
    (weight) => new Set(subsets.flatMap((subset) => readFont(fileOf(subset, weight)).letters)),
  );
  return [...(regular ?? [])].filter((letter) => bold?.has(letter)).sort((a, b) => a - b);
}
