import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../src/domain/kazakh/fold-letters.ts';
import { isNear } from '../../src/domain/search/is-near.ts';
import { readLatin } from '../../src/domain/search/read-latin.ts';
import { stemFoldedKazakh, stemKazakh } from '../../src/domain/search/stem-kazakh.ts';
import { stemEnglish, stemRussian } from '../../src/domain/search/stem-russian.ts';
import { wordsOfText } from '../../src/domain/search/words-of.ts';

// forms as they stand in the five acts, and as people type them
const families = [
  ['қағида', 'қағидалар', 'қағидаларының', 'қағидаларға', 'қағиданы'],
  ['төлем', 'төлемдер', 'төлемнің'],
  ['тәртіп', 'тәртібі', 'тәртіптері', 'тәртіппен'],
  ['өтініш', 'өтінішті', 'өтініштерді', 'өтініште'],
  ['резерв', 'резерві', 'резервіне', 'резервінен', 'резервінде', 'резервке'],
  ['министрлік', 'министрлігі', 'министрлігінің', 'министрлікке'],
  ['тармақ', 'тармағы', 'тармағына', 'тармақта'],
  ['орган', 'органдар', 'органдарындағы', 'органға'],
  ['халық', 'халқы', 'халқының'],
  ['комиссия', 'комиссияның', 'комиссиясы'],
  ['жоспар', 'жоспары', 'жоспарларын', 'жоспарларға'],
  ['жіберу', 'жіберіледі', 'жіберілген', 'жіберілді', 'жібереді'],
  ['жариялау', 'жариялайды', 'жарияланған', 'жариялануы'],
  ['қосу', 'қосылған', 'қосылады', 'қосудан'],
] as const;

describe('all forms of a word have one stem', () => {
  test.each(families.map((forms) => [forms[0], forms] as const))('%s', (_, forms) => {
    expect(new Set(forms.map(stemKazakh)).size).toBe(1);
  });

  test.each(families.map((forms) => [forms[0], forms] as const))('%s, typed without Kazakh letters', (_, forms) => {
    const stem = foldLetters(stemKazakh(forms[0]));
    expect(new Set(forms.map((form) => stemFoldedKazakh(foldLetters(form))))).toEqual(new Set([stem]));
  });
});

describe('words that are not forms of each other keep their stems apart', () => {
  test.each([
    ['тармақ', 'тармақша'],
    ['қағида', 'қағидат'],
    ['резерв', 'резервші'],
    ['қызмет', 'қызметкер'],
    ['министр', 'министрлік'],
  ])('%s and %s', (one, other) => {
    expect(stemKazakh(one)).not.toBe(stemKazakh(other));
  });
});

test('an ending that does not fit the vowels is no ending, and three letters stay', () => {
  // -нан is an ending after back vowels alone
  expect(stemKazakh('өтінан')).toBe('өтінан');
  for (const word of ['күн', 'заң', 'жыл', 'қағ', 'іс']) expect(stemKazakh(word)).toBe(word);
});

test('Kazakh in Latin letters is read by the draft alphabet and by what people type', () => {
  expect(readLatin('qağida')).toContain('кагида');
  expect(readLatin('kagida')[0]).toBe('кагида');
  expect(readLatin('ötınış')).toContain('отиниш');
  expect(readLatin('otinish')[0]).toBe('отиниш');
  expect(readLatin('buiryq')).toContain('буйрык');
  expect(readLatin('jūmys')).toContain('жумыс');
  expect(readLatin('日本')).toEqual([]);
});

test('Russian and English words have their stems', () => {
  expect(['договоров', 'договора', 'договорам'].map(stemRussian)).toEqual(['договор', 'договор', 'договор']);
  expect(['policies', 'reserves', 'address'].map(stemEnglish)).toEqual(['policy', 'reserve', 'address']);
});

test('one slip of the keyboard is near, two are not, and numbers never', () => {
  expect(isNear('тартип', 'тратип')).toBe(true);
  expect(isNear('комиссия', 'коммиссия')).toBe(true);
  expect(isNear('тужырымдама', 'тужырмдма')).toBe(false);
  expect(isNear('12345', '12346')).toBe(false);
});

test('numbers of acts, paragraphs and codes are one word each', () => {
  const words = (text: string): readonly string[] => wordsOfText(text).map(({ start, end }) => text.slice(start, end));
  expect(words('№ 11-1-2/53, 4-1-тармақ, 2.14. V1600013475 СІМ-нің')).toEqual([
    '11-1-2/53',
    '4-1',
    'тармақ',
    '2.14',
    'V1600013475',
    'СІМ',
    'нің',
  ]);
});
