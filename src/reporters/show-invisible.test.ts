import { describe, expect, test } from 'vitest';
import { showInvisible } from './show-invisible.ts';

describe('nothing in an excerpt is hidden', () => {
  test.each([
    ['a tab', 'бір\tекі', 'бір␉екі'],
    ['the command to a terminal that paints the rest red', '\u001B[31mҚызыл', '␛[31mҚызыл'],
    ['a deleted letter', 'бір\u007Fекі', 'бір␡екі'],
    ['a control without a picture', 'бір\u0085екі', 'бір\uFFFDекі'],
    ['a soft hyphen', 'бір\u00ADінші', 'бір\uFFFDінші'],
    ['a space without width', 'Осы\u200B бұйрық', 'Осы\uFFFD бұйрық'],
    ['a turn of the direction', 'Бұйрық\u202E туралы', 'Бұйрық\uFFFD туралы'],
    ['an isolated direction', '\u2066Бұйрық\u2069', '\uFFFDБұйрық\uFFFD'],
    ['a byte order mark', '\uFEFF---', '\uFFFD---'],
    ['a line separator', 'бір\u2028екі', 'бір\uFFFDекі'],
    ['an invisible letter of two units', 'бір\u{E0041}екі', 'бір\uFFFD\uFFFDекі'],
  ])('%s', (_, text, shown) => {
    expect(showInvisible(text)).toBe(shown);
    expect(shown.length).toBe(text.length);
  });

  test('letters, figures and signs of the law stay as they are', () => {
    const words = '№ 11-1-2/53 «Қағидалар» – "әғқңөұүһі",\u00A0____ 100 %; § 1 … {order} a\u0301';
    expect(showInvisible(words)).toBe(words);
  });
});
