import { expect, test } from 'vitest';
import { reportAsText } from './text.ts';

test('the mark stands below the place, with invisible signs before it and in it', () => {
  const text = '\t2. Осы\u200B бұйрық\u202E';
  const place = { kind: 'span', file: 'content/x.md', line: 7, column: 16, length: 1, text } as const;
  expect(reportAsText([{ code: 'character-forbidden', place, values: { character: 'U+202E' } }], 'en')).toBe(
    `error[character-forbidden] an invisible character (U+202E) stands in the text
  content/x.md:7:16
    7 | ␉2. Осы\uFFFD бұйрық\uFFFD
      |                ^ here
  why  it cannot be seen, breaks searching, and is not part of the law
  fix  delete it; if a space remains on both sides, delete one of them
  more docs/errors/character-forbidden.md
`,
  );
});

test('a value cannot write on the screen, nor break its line', () => {
  const place = { kind: 'file', file: 'content/sources/a\u001B[2Jb.md' } as const;
  const values = { first: 'samples/a\nerror[x] b.md' };
  expect(reportAsText([{ code: 'id-repeated', place, values }], 'en')).toBe(
    `error[id-repeated] the same document is in samples/a␊error[x] b.md
  content/sources/a␛[2Jb.md
  why  the path of a document is its address and its id, so there can be only one
  fix  keep one of the two, or give this one another name
  more docs/errors/id-repeated.md
`,
  );
});
