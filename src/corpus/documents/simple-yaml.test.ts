import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readSimpleYaml } from './simple-yaml.ts';

/** What the yaml package reads; null where it finds something wrong. */
function readWhole(yaml: string): unknown {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  return document.errors.length + document.warnings.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
}

test('fields, blocks, lists and values on one line are read', () => {
  const yaml = `
# бұйрық
kind: order
number: "11-1-2/53"
  # бір
adopted: 2016-02-16
title: Сыртқы істер министрлігінің: «кадр» № 5 (2-қосымша)#1
name:
  kk: 'Кадр резерві'
  ru: Кадровый резерв
copy:
    kind: consolidated
    from: { kk: Өлшеу үшін, ru: Для измерений }
procedures: [reserve-inclusion, "2.1"]
evidence: { kind: letter, number: '9-1/7' }
notices:
  - kk: бір
    ru: один

  - kk: екі
aliases:
- old-name
- other
none: ~
`.replace('министрлігінің: «', 'министрлігінің «');
  const expected = {
    kind: 'order',
    number: '11-1-2/53',
    adopted: '2016-02-16',
    title: 'Сыртқы істер министрлігінің «кадр» № 5 (2-қосымша)#1',
    name: { kk: 'Кадр резерві', ru: 'Кадровый резерв' },
    copy: { kind: 'consolidated', from: { kk: 'Өлшеу үшін', ru: 'Для измерений' } },
    procedures: ['reserve-inclusion', '2.1'],
    evidence: { kind: 'letter', number: '9-1/7' },
    notices: [{ kk: 'бір', ru: 'один' }, { kk: 'екі' }],
    aliases: ['old-name', 'other'],
    none: '~',
  };
  expect(readSimpleYaml(yaml)).toEqual(expected);
  expect(readWhole(yaml)).toEqual(expected);
});

test.each([
  ['a comment', 'title: № 5 # бұйрық'],
  ['a field twice', 'title: бір\ntitle: екі'],
  ['a value of two lines', 'title: бір\n  екі'],
  ['a text with its lines', 'title: |\n  бір'],
  ['a colon in a value', 'title: бір: екі'],
  ['no value', 'title:\nkind: order'],
  ['a tab', 'title:\tбір'],
  ['an anchor', 'title: &a бір'],
  ['an alias', 'title: *a'],
  ['a tag', 'title: !!int 5'],
  ['an escape', String.raw`title: "бір\nекі"`],
  ['quotation marks that are not closed', 'title: "бір'],
  ['two values in quotation marks', 'title: "бір" "екі"'],
  ['braces in braces', 'name: { kk: { a: b } }'],
  ['no space between two fields in braces', 'name: { kk: a,ru: b }'],
  ['a quotation mark in braces', 'name: { kk: "a, b" }'],
  ['a list in a list', 'all:\n  - - a'],
  ['fields that are indented in two ways', 'name:\n  kk: a\n ru: b'],
  ['a list of fields and of others', 'all:\n  - kk: a\n  b: c'],
  ['an end of the document', 'title: бір\n...\nkind: order'],
  ['text alone', 'бір'],
  ['nothing', ''],
  ['a space at the end of a line', 'title: бір '],
  ['an indented beginning', '  title: бір'],
  ['a space that does not break, before a field', 'name:\n \u00a0kk: бір'],
  ['a space that does not break, before a comment', 'kind: order\n\u00a0# бір'],
])('left to the yaml package: %s', (_, yaml) => {
  expect(readSimpleYaml(yaml)).toBeNull();
});

/** Chooses the same for the same seed. */
function chooser(seed: number): <Choice>(choices: readonly Choice[]) => Choice {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return choices[(state >>> 8) % choices.length] as (typeof choices)[number];
  };
}

const starts = [
  '\u00a0',
  '  \u2003',
  '',
  '',
  '',
  '',
  '',
  '  ',
  '  ',
  '  ',
  '    ',
  '- ',
  '  - ',
  '    - ',
  '   ',
  '      ',
];
const names = ['f0:', 'a-b:', 'Q_q:', 'kk :', '"kk":', '5:', '', 'kk', '? kk', 'күні:', '<<:'];
const values = [
  ...[
    '',
    ' ',
    ' бір',
    ' екі үш',
    '  төрт',
    ' "бес"',
    " 'алты'",
    ' 2016-02-16',
    ' null',
    ' ~',
    ' true',
    ' 012',
    ' 1.5',
    ' -5',
  ],
  ...[
    ' a:b',
    ' a: b',
    ' a #b',
    ' a#b',
    ' #a',
    ' "a: b # c"',
    ' "a',
    ' a"b',
    " it's",
    ' № 5',
    ' (а, б)',
    ' а, б',
    ' [a, b]',
    ' [a,b]',
  ],
  ...[
    ' []',
    ' {}',
    ' { kk: a, ru: b }',
    ' {kk: a}',
    ' { kk: a,ru: b }',
    ' { kk: "a" }',
    ' { kk: a b, ru: c-d }',
    ' [a b, c-d]',
  ],
  ...[
    ' { kk: a, kk: b }',
    ' [ a, b ]',
    ' { a }',
    ' { kk:a }',
    ' { kk: -a }',
    ' ["2.1", "2.2"]',
    ' ["a, b", c]',
    ' { kk: "a", ru: b }',
    " ['a: b', c]",
    ' ["a" b]',
    ' [""]',
    ' { kk: "#" }',
    ' [-a]',
    ' |',
    ' >-',
    ' &a b',
    ' *a',
    ' !!str a',
    ' %a',
  ],
  ...[
    ' @a',
    ' `a',
    ' a:',
    ' a ',
    ' ,a',
    ' ?a',
    ' :a',
    ' a\\b',
    ' "a\\tb"',
    ' {',
    ' [a',
    ' a]',
    ' a}',
    ' "a" b',
    ' -',
    ' --- a',
    ' ...',
  ],
  ...[' \u00a0', ' \u00a0a', ' a\u00a0', ' [a\u00a0, b]', ' { kk: \u00a0a }', ' "\u00a0"', ' a\u2028b', ' a\u3000#b'],
];

describe('whatever is read is read as the yaml package reads it', () => {
  test.each(Array.from({ length: 20 }, (_, index) => index))('invented YAML, part %i', (part) => {
    let read = 0;
    for (let number = 0; number < 6_000; number += 1) {
      const choose = chooser(part * 100_000 + number + 1);
      const lines = Array.from({ length: choose([1, 2, 3, 4, 5]) }, (_, index) => {
        const name = choose([`f${index}:`, `f${index}:`, `f${index}:`, `f${index}:`, choose(names)]);
        const line = choose(starts) + name + choose(choose([values.slice(0, 4), values]));
        return choose([...Array.from({ length: 20 }, () => line), '', '# a', '\u00a0# a', '---']);
      });
      const yaml = choose([lines, lines, ['all:', ...lines], ['all:', ...lines.map((line) => `  ${line}`)]]).join('\n');
      const simple = readSimpleYaml(yaml);
      if (simple === null) continue;
      read += 1;
      expect(readWhole(yaml), yaml).toEqual(simple);
    }
    expect(read).toBeGreaterThan(200);
  });

  test('and so is every document that is held', () => {
    const files = ['content', 'samples'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
    );
    const all = files.filter((file) => /(?<!README)\.md$/u.test(file)).map((file) => readFileSync(file, 'utf8'));
    const frontmatter = all.flatMap((text) => /^---\n(?<yaml>.*?)\n---\n/su.exec(text)?.groups?.['yaml'] ?? []);
    const simple = frontmatter.filter((yaml) => readSimpleYaml(yaml) !== null);
    for (const yaml of simple) expect(readWhole(yaml)).toEqual(readSimpleYaml(yaml));
    expect(frontmatter.length).toBeGreaterThan(100);
    expect(simple.length / frontmatter.length).toBeGreaterThan(0.9);
  });
});
