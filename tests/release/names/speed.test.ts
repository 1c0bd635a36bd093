import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nameAutomaton } from '../../../src/release/names/name-automaton.ts';
import { namesInFile } from '../../../src/release/names/names-in-file.ts';
import { soughtForms } from '../../../src/release/names/sought-name.ts';

/** Words that are no words: letters by a number. */
const wordOf = (number: number, length: number): string =>
  Array.from({ length }, (_, index) => 'аәбғдеқлмңоөрсұү'.charAt(Math.floor(number / 7 ** index) % 16)).join('');
const nameOf = (number: number): string =>
  `${wordOf(number, 8)}ов ${wordOf(number + 3, 6)} ${wordOf(number + 5, 5)}ұлы`;

test('500 pages of law are looked through for 1,000 names in less than two seconds', () => {
  const names = Array.from({ length: 2000 }, (_, index) => soughtForms(nameOf(index * 97), index < 1000 ? 'x' : null));
  const text = readFileSync(path.resolve('content/acts/cadre-reserve/2025-03-17.kk.md'), 'utf8').slice(0, 20_000);
  const page = Buffer.from(
    text.replace(/^.+$/gmu, (line) => `<p id="x" title="Қағидалар"><a href="/acts/#x">§</a> ${line} &amp; &nbsp;</p>`),
  );
  const before = process.threadCpuUsage();
  const automaton = nameAutomaton(names.flat());
  for (let count = 0; count < 500; count += 1)
    expect(namesInFile('index.html', page, automaton).documents.size).toBe(0);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});
