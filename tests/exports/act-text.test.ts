import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/corpus/corpus.ts';
import { actAsMarkdown } from '../../src/exports/act-markdown.ts';
import { actAsText } from '../../src/exports/act-text.ts';
import { viewAct } from '../../src/views/act.ts';
import type { ActView } from '../../src/views/act-view.ts';
import { corpus, held, slugs } from '../corpus/held-corpus.ts';

const head = { title: 'Атауы', facts: ['Күшінде', '/acts/x/'], notices: ['Назар аударыңыз.'] };

function viewOf(slug: string): ActView {
  const { act, edition } = held(slug);
  return viewAct(corpus, act, edition, '2026-11-21');
}

/** Every line of the text that is held, number and words; a row of a table is one line, cell by cell. */
function heldLines({ text }: Edition, cellsBy: string): readonly string[] {
  const lines = [...text.provisions, ...text.notes].toSorted((a, b) => a.line - b.line);
  return lines.flatMap((line) => {
    if (line.kind === 'note') return [line.text];
    if (line.rows !== null) return line.rows.map((row) => row.join(cellsBy));
    const words = [line.number ?? '', line.heading ?? line.text].filter((part) => part !== '').join(' ');
    return words === '' ? [] : [words];
  });
}

describe('the plain text of an act is its text, letter by letter, a provision a line', () => {
  test.each(slugs)('%s', (slug) => {
    const [above = '', below = ''] = actAsText(viewOf(slug), head).split(`${'='.repeat(72)}\n`);
    expect(above.split('\n').slice(0, 4)).toEqual(['Атауы', 'Күшінде', '/acts/x/', 'Назар аударыңыз.']);
    const lines = below.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => line.trimStart())).toEqual(heldLines(held(slug).edition, ' | '));
  });
});

/** What a program that shows Markdown shows: blocks as lines, the cells of a row side by side. */
function shownLines(markdown: string): readonly string[] {
  const reader = new MarkdownIt('commonmark').enable('table');
  const lines: string[] = [];
  let row: string[] | null = null;
  for (const token of reader.parse(markdown, {})) {
    if (token.type === 'tr_open') row = [];
    if (token.type === 'tr_close') {
      lines.push((row ?? []).filter((cell) => cell !== '').join(' | '));
      row = null;
    }
    if (token.type !== 'inline') continue;
    const shown = (token.children ?? []).map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join('');
    if (row === null) lines.push(shown);
    else row.push(shown);
  }
  return lines;
}

describe('the Markdown of an act shows its text, letter by letter', () => {
  test.each(slugs)('%s', (slug) => {
    const shown = shownLines(actAsMarkdown(viewOf(slug), head));
    expect(shown.slice(0, 4)).toEqual(['Атауы', 'Күшінде', '/acts/x/', 'Назар аударыңыз.']);
    expect(shown.slice(4)).toEqual(heldLines(held(slug).edition, ' | '));
  });

  test('signs that Markdown reads are shown as they are, wherever they stand', () => {
    const words = [
      '____________ Қол қою',
      '1. бұл тармақ емес',
      '1) бұл тармақша емес',
      '- сызықша',
      '+ қосу',
      '# белгі #',
      '--- сызық',
      '=== тең',
      '<b>&amp; *жұлдызша* `код` [сілтеме](x) ![сурет](y) ~~сызу~~ a|b \\ соңы\\',
      'https://мысал.kz <https://мысал.kz>',
    ];
    const act = viewOf('cadre-reserve');
    const [line] = act.main.children.filter(({ kind }) => kind === 'signature');
    if (line === undefined || line.kind === 'note') throw new Error('the act has a signature');
    const children = words.map((text) => ({ ...line, words: [{ kind: 'text' as const, text }] }));
    const main = { ...act.main, words: [], children };
    expect(shownLines(actAsMarkdown({ ...act, main }, head)).slice(4)).toEqual(words);
  });
});
