import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/corpus/corpus.ts';
import { corpus, diagnostics, held, originalTexts, slugs } from './held-corpus.ts';
import { readTable } from './read-table.ts';

/** Every line of a text as it was published: number and words, notes, and the cells of tables, in reading order. */
function publishedLines({ text }: Edition): readonly string[] {
  const lines = [...text.provisions, ...text.notes].toSorted((a, b) => a.line - b.line);
  return lines.flatMap((line) => {
    if (line.kind === 'note') return [line.text];
    if (line.rows !== null) return line.rows.flat();
    const words = [line.number, line.heading ?? line.text].filter((part) => part !== null && part !== '').join(' ');
    return words === '' ? [] : [words];
  });
}

test('the content has no error and no warning', () => {
  expect(diagnostics).toEqual([]);
});

test('the five acts are held', () => {
  expect(corpus.acts.map(({ slug }) => slug)).toEqual([...slugs]);
});

describe('every line of a text is exactly one provision, cell or note', () => {
  test.each(slugs)('%s', (slug) => {
    const { edition } = held(slug);
    const { lines } = edition.document;
    const body = lines
      .slice(lines.indexOf('---', 1) + 1)
      .filter((line) => line.trim() !== '' && !/^\|(?: --- \|)+$/u.test(line));
    const marks = /^\s*(?:#{1,3} |> |- )?(?:\{[a-z]+(?: of [a-z]+)?\} ?)?/u;
    const typed = body.flatMap((line) => {
      if (line.startsWith('|'))
        return line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .filter((cell) => cell !== '');
      const words = line.replace(marks, '');
      return words === '' ? [] : [words];
    });
    expect(publishedLines(edition)).toEqual(typed);
  });
});

const hasOriginals = existsSync(originalTexts);
if (!hasOriginals) console.error(`NOT COMPARED with the original texts: ${originalTexts} is not there`);

describe.skipIf(!hasOriginals)('the texts are the official ones word for word', () => {
  test.each(slugs)('%s', (slug) => {
    const original = readFileSync(path.join(originalTexts, `${slug}.txt`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\[[^\]]+\] /u, ''));
    expect(publishedLines(held(slug).edition)).toEqual(original);
  });
});

describe('ids are those worked out by hand from the addresses of the texts (ids.tsv)', () => {
  const expected = readTable('ids.tsv');

  test('the table covers every kind of unit', () => {
    expect(expected.length).toBeGreaterThanOrEqual(90);
  });

  test.skipIf(!hasOriginals).each(slugs)('%s', (slug) => {
    const originals = new Map(
      readFileSync(path.join(originalTexts, `${slug}.txt`), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): [string, string] => {
          const [, address = '', words = ''] = /^\[([^\]]+)\] (.*)$/u.exec(line) ?? [];
          return [address, words];
        }),
    );
    const { byId } = held(slug).edition.text;
    for (const [, address = '', id = ''] of expected.filter(([act]) => act === slug)) {
      const provision = byId.get(id);
      expect(provision, `${address} is ${id}`).toBeDefined();
      if (provision === undefined) continue;
      const words = [provision.number, provision.heading ?? provision.text]
        .filter((part) => part !== null && part !== '')
        .join(' ');
      const shown = provision.rows === null ? [words] : provision.rows.flat();
      expect(shown, `${address} is ${id}`).toContain(originals.get(address));
    }
  });
});
