import { type Card, cardHeight, cardWidth } from './card.ts';
import { type FittedWords, fitWords } from './fit-words.ts';

/** An element as satori takes it. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardElement[];
  };
}

/** The colours of src/styles/tokens.css on its dark ground. */
const colours = {
  ink: '#f7f3e8',
  soft: '#a9cdd8',
  gold: '#dfb550',
  good: { back: '#0e5a52', ink: '#f7f3e8' },
  gone: { back: '#8c1c13', ink: '#ffffff' },
  draft: { back: '#f1c769', ink: '#2b1e00' },
} as const;

const margin = 72;
const room = cardWidth - 2 * margin;
const titleSizes = [
  { size: 76, lines: 2 },
  { size: 64, lines: 3 },
  { size: 54, lines: 4 },
  { size: 45, lines: 5 },
  { size: 38, lines: 6 },
];

/** A card as satori draws it on a transparent ground: words only, each line of them broken here. */
export function layOutCard(card: Card, widths: Record<400 | 700, (letter: string) => number | null>): CardElement {
  const title = fitWords(card.title, { width: room, sizes: titleSizes, widthOf: widths[700] });
  const line = (text: string, size: number, most: number): FittedWords =>
    fitWords(text, { width: most, sizes: [{ size, lines: 1 }], widthOf: widths[400] });
  return box({ width: cardWidth, height: cardHeight, flexDirection: 'column', color: colours.ink }, [
    box({ position: 'absolute', left: margin + 68, top: 50, flexDirection: 'column' }, [
      words(card.site, { fontSize: 32, fontWeight: 700, lineHeight: 1.15 }),
      ...textOf(line(card.publisher, 22, room - 420), { color: colours.soft, lineHeight: 1.3 }),
    ]),
    ...(card.status === null ? [] : [statusOf(card.status)]),
    box(
      {
        position: 'absolute',
        left: margin,
        top: 158,
        width: room,
        height: 372,
        flexDirection: 'column',
        justifyContent: 'center',
      },
      [
        ...textOf(line(card.over, 30, room), { color: colours.gold, marginBottom: 18 }),
        ...textOf(title, { fontWeight: 700, lineHeight: 1.2 }),
      ],
    ),
    box(
      { position: 'absolute', left: margin, top: 553, width: room, justifyContent: 'space-between' },
      footOf(card.foot).map((text) => words(text, { fontSize: 25, color: colours.soft })),
    ),
  ]);
}

function statusOf({ words: text, look }: NonNullable<Card['status']>): CardElement {
  const { back, ink } = colours[look];
  const style = {
    position: 'absolute',
    right: margin,
    top: 56,
    padding: '9px 22px 11px',
    backgroundColor: back,
    color: ink,
  };
  return box({ ...style, fontSize: 28, fontWeight: 700 }, [words(text, {})]);
}

/** At most two: one at each side. */
function footOf(foot: readonly string[]): readonly string[] {
  return foot.slice(0, 2);
}

function textOf({ size, lines }: FittedWords, style: CardElement['props']['style']): readonly CardElement[] {
  return lines.map((text, index) => {
    const { marginBottom = 0, ...rest } = style;
    const isLast = index === lines.length - 1;
    return words(text, { fontSize: size, ...rest, ...(isLast ? { marginBottom } : {}) });
  });
}

function words(text: string, style: CardElement['props']['style']): CardElement {
  return { type: 'div', props: { style: { display: 'flex', whiteSpace: 'pre', ...style }, children: text } };
}

function box(style: CardElement['props']['style'], children: readonly CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
