import satori from 'satori';
import sharp from 'sharp';
import { type Card, cardHeight, cardWidth } from './card.ts';
import { fontFamily, letterWidths, loadFonts } from './card-fonts.ts';
import { type CardElement, layOutCard } from './card-layout.ts';
import { indexedPng } from './indexed-png.ts';

/**
 * Draws cards one after the other. Fonts are read once.
 *
 * @returns the picture as PNG
 */
export function openDrawer(): (card: Card) => Promise<Buffer> {
  const fonts = loadFonts();
  const widths = { 400: letterWidths(400), 700: letterWidths(700) };
  const [groundStart, groundEnd] = ground();
  return async (card) => {
    const layout = layOutCard(withoutMissingLetters(card, widths[400]), widths);
    const root = { ...layout, props: { ...layout.props, style: { ...layout.props.style, fontFamily } } };
    const svg = await satori(asNode(root), { width: cardWidth, height: cardHeight, fonts });
    const pixels = await sharp(Buffer.from(groundStart + svg + groundEnd))
      .removeAlpha()
      .raw()
      .toBuffer();
    return indexedPng(pixels, cardWidth, cardHeight);
  };
}

/** satori is typed for React, whose elements have more fields than it looks at. */
function asNode({ type, props }: CardElement): Parameters<typeof satori>[0] {
  return { type, props, key: null } as Parameters<typeof satori>[0];
}

/** A letter that the font lacks is left out rather than drawn as a box; the check of the content has told of it. */
function withoutMissingLetters(card: Card, widthOf: (letter: string) => number | null): Card {
  const clean = (text: string): string =>
    [...text.normalize('NFC')].filter((letter) => /\s/u.test(letter) || widthOf(letter) !== null).join('');
  return {
    ...card,
    over: clean(card.over),
    title: clean(card.title),
    status: card.status === null ? null : { ...card.status, words: clean(card.status.words) },
    foot: card.foot.map(clean),
    site: clean(card.site),
    publisher: clean(card.publisher),
  };
}

/** The ground of every card: the colours of the header, the mark, and lines in gold. */
function ground(): readonly [before: string, after: string] {
  const ring = (radius: number): string => `<circle cx="1075" cy="330" r="${radius}"/>`;
  const curves = [-70, -35, 0, 35, 70]
    .map(
      (by) =>
        `<path d="M${1075 + by * 2.6} 60Q${1075 + by * 0.6} 330 ${1075 + by * 2.6} 600M805 ${330 + by * 2.6}Q1075 ${330 + by * 0.6} 1345 ${330 + by * 2.6}"/>`,
    )
    .join('');
  const before = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">
<rect width="${cardWidth}" height="${cardHeight}" fill="#06394a"/>
<g fill="none" stroke="#0d4a5e" stroke-width="3">${ring(250)}${ring(330)}${ring(345)}${curves}</g>
<g transform="translate(72 52) scale(1.3)" fill="none" stroke="#e2b94f" stroke-width="1.6"><circle cx="20" cy="20" r="18.5"/><circle cx="20" cy="20" r="14"/><path d="M15.5 6.8q4 13.2 0 26.4M24.5 6.8q-4 13.2 0 26.4M6.8 15.5q13.2 4 26.4 0M6.8 24.5q13.2-4 26.4 0M20 6v28M6 20h28"/></g>
<rect x="72" y="530" width="1056" height="2" fill="#b58a2b"/>
<rect y="618" width="${cardWidth}" height="12" fill="#b58a2b"/>
`;
  return [before, '</svg>'];
}
