import { expect, test } from 'vitest';
import { utf8Of } from './utf8-of.ts';

test.each([
  ['nothing', '', []],
  ['Kazakh', 'Қі', [0xd2, 0x9a, 0xd1, 0x96]],
  ['a sign of two code units', '😀', [0xf0, 0x9f, 0x98, 0x80]],
  ['half of such a sign', 'a\ud800b', [0x61, 0xef, 0xbf, 0xbd, 0x62]],
])('%s', (_, text, bytes) => {
  expect([...utf8Of(text)]).toEqual(bytes);
});

test('texts one after the other, long and short, leave nothing behind in each other', () => {
  const long = 'қағида '.repeat(20_000);
  const [first, second, third] = [utf8Of(long), utf8Of('Қі'), utf8Of(long)].map((bytes) =>
    Buffer.from(bytes).toString(),
  );
  expect([first === long, second, third === long]).toEqual([true, 'Қі', true]);
});
