import { describe, expect, test } from 'vitest';
import { inflected, literal, withAnyFirstLetter } from './inflection.ts';

const matches = (phrase: string, text: string): boolean => new RegExp(`^${inflected(phrase)}$`, 'u').test(text);

describe('a noun is found in every case', () => {
  // forms as they stand in the five acts
  test.each([
    ['Қағидалар', 'Қағидалардың'],
    ['Қағидалар', 'Қағидаларда'],
    ['Қағидалар', 'Қағидаларға'],
    ['кадр резерві', 'кадр резервіне'],
    ['кадр резерві', 'кадр резервінен'],
    ['Министрлік', 'Министрлікке'],
    ['Министрлік', 'Министрліктің'],
    ['Министрлік', 'Министрлігінде'],
    ['Заң', 'Заңның'],
    ['Заң', 'Заңда'],
    ['Заң', 'Заңға'],
    ['Комиссия', 'Комиссияның'],
    ['Персоналды басқару қызметі', 'Персоналды басқару қызметінің'],
    ['дипломатиялық қызмет органдары', 'дипломатиялық қызмет органдарындағы'],
    ['СІМ', 'СІМ-нің'],
    ['ҚР СІМ', 'ҚР СІМ-нің'],
    ['Қазақстан Республикасының Конституциясы', 'Қазақстан Республикасының Конституциясына'],
  ])('%s in %s', (phrase, text) => {
    expect(matches(phrase, text)).toBe(true);
  });
});

describe('another word is not a case of the noun', () => {
  test.each([
    ['Заң', 'Заңнама'],
    ['Заң', 'Заңнамасында'],
    ['Заң', 'заңның'],
    ['Министр', 'Министрлік'],
    ['кадр резерві', 'кадр резервке'],
    ['Комиссия', 'комиссия'],
    ['тармақ', 'тармақша'],
  ])('%s is not %s', (phrase, text) => {
    expect(matches(phrase, text)).toBe(false);
  });
});

test('titles match whatever quotation marks, dashes between years and Latin i the text has', () => {
  const title = new RegExp(`^${literal('Қазақстан Республикасының дипломатиялық қызметі туралы')}$`, 'u');
  expect(title.test('Қазақстан Республикасының дипломатиялық қызметi туралы')).toBe(true);
  const years = new RegExp(`^${literal('2020-2030 жылдарға арналған')}$`, 'u');
  expect(years.test('2020 – 2030 жылдарға арналған')).toBe(true);
  const quoted = new RegExp(`^${literal('«Нұрлы жол» бағдарламасы')}$`, 'u');
  expect(quoted.test('"Нұрлы жол" бағдарламасы')).toBe(true);
});

test('a word that is written small may begin a sentence', () => {
  const pattern = new RegExp(`^${withAnyFirstLetter('өтініш', inflected)}$`, 'u');
  expect(pattern.test('Өтінішті')).toBe(true);
  expect(pattern.test('өтініште')).toBe(true);
});
