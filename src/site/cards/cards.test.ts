import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardLetters, lettersWithoutGlyph } from '../../domain/publication/card-letters.ts';
import type { Card } from './card.ts';
import { cardOfPage } from './card-address.ts';
import { lettersOfFont, letterWidths } from './card-fonts.ts';
import { openDrawer } from './draw-card.ts';
import { drawCards } from './draw-cards.ts';
import { fitWords, widthOfWords } from './fit-words.ts';
import { indexedPng } from './indexed-png.ts';

const card: Card = {
  file: 'cards/acts/x.png',
  over: '2016 жылғы 16 ақпандағы № 11-1-2/53 бұйрық',
  title: 'Кадр резервіне қосу қағидаларын бекіту туралы',
  status: { words: 'Күшін жойған', look: 'gone' },
  foot: ['Ресми басылым емес', '2025 жылғы 17 наурыздағы редакция'],
  site: 'Қағида',
  publisher: 'Сыртқы істер министрлігі',
};

const width = letterWidths(700);
const sizes = [
  { size: 76, lines: 2 },
  { size: 38, lines: 6 },
];
const fitted = (title: string) => fitWords(title, { width: 1056, sizes, widthOf: width });

describe('the font of the cards', () => {
  test('has every Kazakh letter, and the signs of acts', () => {
    expect(lettersWithoutGlyph('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя')).toEqual([]);
    expect(lettersWithoutGlyph('АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ')).toEqual([]);
    expect(lettersWithoutGlyph('№ ₸ « » – — … " \u00a0 0123456789 I V X')).toEqual([]);
  });

  test('has the letters that the check of the content takes it to have', () => {
    const held = lettersOfFont().filter((letter) => letter >= 0x20);
    expect(cardLetters.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, index) => a + index))).toEqual(held);
  });

  test('lacks a letter that nobody uses any more: it is told of, once', () => {
    expect(lettersWithoutGlyph('Ꙩ ꙩ Ꙩ')).toEqual(['Ꙩ', 'ꙩ']);
  });
});

describe('a title on a card', () => {
  test('that is short stands large', () => {
    expect(fitted('Кадр резерві')).toEqual({ size: 76, lines: ['Кадр резерві'] });
  });

  test('of 600 letters is cut after a whole word, with an ellipsis, and no line is too wide', () => {
    const title = 'Шет мемлекеттермен және халықаралық ұйымдармен қатынастарда бірыңғай саясатты жүргізу туралы '
      .repeat(7)
      .slice(0, 600);
    const { size, lines } = fitted(title);
    expect(size).toBe(38);
    expect(lines).toHaveLength(6);
    const kept = lines.join(' ').replace(/…$/u, '');
    expect(lines.at(-1)).toMatch(/…$/u);
    expect(title.startsWith(`${kept} `)).toBe(true);
    for (const line of lines) expect(widthOfWords(line, width) * size).toBeLessThanOrEqual(1056);
  });

  test('of one word without end is broken within it', () => {
    const { lines } = fitted('ұ'.repeat(100));
    expect(lines.join('')).toBe('ұ'.repeat(100));
  });

  test('of nothing is no line', () => {
    expect(fitted('  ').lines).toEqual([]);
  });

  test('has lines of about the same width: no word stands alone at the end', () => {
    const { lines } = fitWords('Сыртқы істер министрлігінің қызметіне қатысты барлық актілер', {
      width: 1056,
      sizes: [{ size: 64, lines: 3 }],
      widthOf: width,
    });
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(1);
  });
});

describe('a card', () => {
  test('is a picture of 1200 × 630 pixels of less than 100 KB', async () => {
    const picture = await openDrawer()(card);
    const { width: wide, height, format } = await sharp(picture).metadata();
    expect([wide, height, format]).toEqual([1200, 630, 'png']);
    expect(picture.length).toBeLessThan(100_000);
  });

  test('shows every Kazakh letter: each changes the picture, and none like another', async () => {
    const draw = openDrawer();
    const pictures = new Set<string>();
    for (const letter of 'әғқңөұүһіӘҒҚҢӨҰҮҺІ')
      pictures.add((await draw({ ...card, title: `${letter}${letter}` })).toString('base64'));
    // what the font lacks is left out: it would give the picture of no title
    pictures.add((await draw({ ...card, title: 'ꙩ' })).toString('base64'));
    expect(pictures.size).toBe(19);
    expect(await draw({ ...card, title: 'ꙩ' })).toEqual(await draw({ ...card, title: '' }));
  });

  test('of a repealed act is told apart from one in force by its colour, too', async () => {
    const draw = openDrawer();
    const reds = async (look: 'good' | 'gone'): Promise<number> => {
      const { data } = await sharp(await draw({ ...card, status: { words: 'Мәртебе', look } }))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let count = 0;
      for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > 120 && (data[at + 1] ?? 0) < 60) count += 1;
      return count;
    };
    expect(await reds('gone')).toBeGreaterThan(2000);
    expect(await reds('good')).toBe(0);
  });

  test('is written so that another program reads the same pixels', async () => {
    const pixels = Buffer.from([6, 57, 74, 255, 255, 255, 6, 57, 74, 181, 138, 43]);
    const { data } = await sharp(indexedPng(pixels, 2, 2))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data.equals(pixels)).toBe(true);
  });
});

describe('the cache of cards', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'qagida-cards-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const draw = (cards: readonly Card[]) =>
    drawCards(cards, { site: path.join(folder, 'site'), cache: path.join(folder, 'cache') });

  test('an unchanged card is never drawn twice; a changed word draws that card alone', async () => {
    const other = { ...card, file: 'cards/acts/y.png', title: 'Іссапарға бару' };
    expect(await draw([card, other])).toEqual({ drawn: 2, kept: 0 });
    const first = readFileSync(path.join(folder, 'site/cards/acts/x.png'));
    expect(await draw([card, other])).toEqual({ drawn: 0, kept: 2 });
    expect(await draw([card, { ...other, title: 'Іссапарға бару туралы' }])).toEqual({ drawn: 1, kept: 1 });
    expect(readFileSync(path.join(folder, 'site/cards/acts/x.png')).equals(first)).toBe(true);
    expect(readdirSync(path.join(folder, 'cache'))).toHaveLength(3);
  });

  test('an act that was given another address keeps its picture', async () => {
    await draw([card]);
    expect(await draw([{ ...card, file: 'cards/acts/renamed.png' }])).toEqual({ drawn: 0, kept: 1 });
  });
});

test.each([
  ['/acts/cadre-reserve/2025-03-17/', 'cards/acts/cadre-reserve.png'],
  ['/acts/cadre-reserve/', 'cards/acts/cadre-reserve.png'],
  ['/acts/', 'cards/site/home.png'],
  ['/plans/current-2025/treaty/', 'cards/plans/current-2025.png'],
  ['/plans/compare/a..b/', 'cards/site/home.png'],
  ['/calendar/2026/', 'cards/calendar/2026.png'],
  ['/compliance/bodies/government/', 'cards/compliance/report.png'],
  ['/reserve/form/', 'cards/reserve/list.png'],
  [null, 'cards/site/home.png'],
])('the page %s has the card %s', (address, file) => {
  expect(cardOfPage(address)).toBe(file);
});
