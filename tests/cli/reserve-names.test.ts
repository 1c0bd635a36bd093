import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyReserve, filesIn, officer, threePeople } from './reserve-desk.ts';
import type { Ran } from './run-command-line.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qagida-names-'));
const file = path.join(work, 'names.csv');
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function addFrom(table: string | Uint8Array, folder: string = emptyReserve(), lang = 'en'): Promise<Ran> {
  writeFileSync(file, table);
  const args = ['add-order', '--number', '5', '--date', '2026-11-19', '--names', file, '--lang', lang];
  return officer(args, { folder });
}

async function namesFrom(table: string | Uint8Array): Promise<readonly string[]> {
  const folder = emptyReserve();
  const { code, err } = await addFrom(table, folder);
  expect([code, err]).toEqual([0, '']);
  const texts = Object.entries(filesIn(folder)).filter(([name]) => name.startsWith('reserve/members/'));
  return texts.map(([, text]) => /^name: (.*)$/mu.exec(text)?.[1] ?? '');
}

const two = ['Үлгібаев Үлгі Үлгіұлы', 'Қиялов Қиял'];

describe('a file of names', () => {
  test.each([
    ['one a row', 'Үлгібаев Үлгі Үлгіұлы\nҚиялов Қиял\n'],
    ['with the line ends of Windows, and none after the last row', 'Үлгібаев Үлгі Үлгіұлы\r\nҚиялов Қиял'],
    ['with the byte order mark of a spreadsheet', '\uFEFFname\nҮлгібаев Үлгі Үлгіұлы\nҚиялов Қиял\n'],
    ['under a Russian heading, in quotation marks', '№,"ФИО"\n1,"Үлгібаев Үлгі Үлгіұлы"\n2,"Қиялов Қиял"\n'],
    [
      'with semicolons and empty rows below',
      '№;Тегі, аты, әкесінің аты (болса)\r\n1;Үлгібаев Үлгі Үлгіұлы\r\n2;Қиялов Қиял\r\n;\r\n;\r\n',
    ],
    ['with tabs under Т.А.Ә.', 'Т.А.Ә.\tбөлім\nҮлгібаев Үлгі Үлгіұлы\tА\nҚиялов Қиял\tӘ\n'],
    ['in parts', 'Аты;Тегі;Әкесінің аты\nҮлгі;Үлгібаев;Үлгіұлы\nҚиял;Қиялов;\n'],
    ['under a Kazakh heading', 'Аты-жөні,бөлім\nҮлгібаев Үлгі Үлгіұлы,А\nҚиялов Қиял,Ә\n'],
    [
      'with й and Ү as signs of two parts and a space that does not break',
      'Үлгібаев\u00A0Үлгі  Үлгіұлы\n Қиялов Қиял \n'.normalize('NFD'),
    ],
  ])('%s', async (_, table) => {
    expect(await namesFrom(table)).toEqual(two);
  });

  test('says which columns were not read', async () => {
    const { out } = await addFrom('№,ФИО,бөлім\n1,Қиялов Қиял,А\n');
    expect(out).toMatch(/^Columns that were not read: 1, 3\nWritten: /u);
  });
});

/** The bytes of Windows-1251 for Russian letters, which is all that the test needs. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

const utf16 = (text: string, mark: readonly number[], isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from([...mark, ...(isBig ? bytes.swap16() : bytes)]);
};

const ending = (count: number): string => `Mistakes in the names: ${count}. Nothing was written.\n`;

describe('a file of names that is refused, with nothing written and no name said', () => {
  const cases: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    [
      'Windows-1251',
      windows1251('ФИО\nИванова Ия\n'),
      [
        'row 1: the letters are not in UTF-8 (perhaps in Windows-1251). Kazakh letters may be lost in such a file: export the list again from the original table as “CSV UTF-8”',
      ],
    ],
    [
      'a row of Windows-1251 among others',
      Buffer.concat([Buffer.from('name\n'), windows1251('Иванова Ия\n')]),
      [
        'row 2: the letters are not in UTF-8 (perhaps in Windows-1251). Kazakh letters may be lost in such a file: export the list again from the original table as “CSV UTF-8”',
      ],
    ],
    ['UTF-16', utf16('Қиялов Қиял\n', [0xff, 0xfe], false), ['row 1: the file is in UTF-16. Save it as “CSV UTF-8”']],
    [
      'UTF-16, the other way round',
      utf16('Қиялов Қиял\n', [0xfe, 0xff], true),
      ['row 1: the file is in UTF-16. Save it as “CSV UTF-8”'],
    ],
    ['UTF-16 without a mark', utf16('name\n', [], false), ['row 1: the file is in UTF-16. Save it as “CSV UTF-8”']],
    [
      'two separators',
      '№,ФИО\n1;Қиялов Қиял\n',
      [
        'row 2, column 1: another separator than in the first row stands here (a semicolon or a tab). Use one throughout the table',
      ],
    ],
    [
      'a workbook',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0]),
      ['row 1: this is an Excel workbook, not a CSV. Open it in Excel and save it as “CSV UTF-8”'],
    ],
    [
      'capitals only',
      'ҚИЯЛОВ ҚИЯЛ\n',
      ['row 1, column 1: the name is all in capitals. Write each part with one capital at its beginning'],
    ],
    [
      'a tab',
      'Қиялов Қиял\t1\n',
      [
        'row 1, column 2: there are several columns without a heading. Head that of the names with “name”, or leave only names',
      ],
    ],
    [
      'a quotation mark that is not closed',
      'name\n"Қиялов Қиял\nҮлгібаев Үлгі\n',
      ['row 2: a quotation mark is not closed, or stands in the middle of a cell. Close or delete it'],
    ],
    [
      'a quotation mark in the middle',
      'name\n"Қиялов" Қиял\n',
      ['row 2: a quotation mark is not closed, or stands in the middle of a cell. Close or delete it'],
    ],
    [
      'columns without a heading',
      'Қиялов,Қиял\n',
      [
        'row 1, column 2: there are several columns without a heading. Head that of the names with “name”, or leave only names',
      ],
    ],
    [
      'two columns of names',
      'name,ФИО\nҚиялов Қиял,Қиялов Қиял\n',
      ['row 1, column 2: this is a second column of names. Leave one, with the whole name'],
    ],
    [
      'a Latin letter',
      'name\nҚиялoв Қиял\n',
      ['row 2, column 1, letter 5: “o” is a Latin letter. Type it in Cyrillic'],
    ],
    [
      'a heading that is not known',
      'surname\nҚиялов Қиял\n',
      ['row 1, column 1, letter 1: “s” is a Latin letter. Type it in Cyrillic; if this is the heading, write “name”'],
    ],
    ['a digit', 'Қиялов Қиял 2\n', ['row 1, column 1, letter 13: a digit. A name has only letters']],
    [
      'a formula',
      'name\n"=HYPERLINK(""http://x"")"\n',
      ['row 2, column 1: it begins like a formula. Delete the sign before the name'],
    ],
    [
      'a formula of another sign',
      'name\n@Қиялов Қиял\n',
      ['row 2, column 1: it begins like a formula. Delete the sign before the name'],
    ],
    [
      'an IIN in another column',
      'ИИН,ФИО\n900101300123,Қиялов Қиял\n',
      ['row 2, column 1: twelve digits, as in an IIN. Delete them: the list needs only names'],
    ],
    [
      'an IIN with spaces beside the name',
      'Қиялов Қиял 9001 0130 0123\n',
      ['row 1, column 1: twelve digits, as in an IIN. Delete them: the list needs only names'],
    ],
    ['an empty row', 'Қиялов Қиял\n\nҮлгібаев Үлгі\n', ['row 2, column 1: there is no name. Delete the empty row']],
    ['an empty file', '', ['row 1: there are no names at all. Write one a row']],
    ['only a heading', 'ФИО\n', ['row 1: there are no names at all. Write one a row']],
    [
      'a line break in a name',
      'name\n"Қиялов\nҚиял"\n',
      ['row 2, column 1: the name is broken into two lines. Write it in one'],
    ],
    [
      'the same person twice',
      'name\nҚиялов Қиял\nқиялов  Қиял\nҚИЯЛОВ ҚИЯЛ\n',
      [
        'row 3, column 1: expected a surname and a first name, each with a capital: Үлгібаев Үлгі Үлгіұлы',
        'row 4, column 1: the name is all in capitals. Write each part with one capital at its beginning',
      ],
    ],
    [
      'the same person twice, well written',
      'name\nҚиялов Қиял\nҚиялов  Қиял\n',
      ['row 3, column 1: the same person as in row 2. Delete one of the two'],
    ],
    [
      'a name of one word',
      'Қиялов\n',
      ['row 1, column 1: expected a surname and a first name, each with a capital: Үлгібаев Үлгі Үлгіұлы'],
    ],
    [
      'an abbreviated name',
      'Қиялов Қ.\n',
      ['row 1, column 1, letter 9: the name is shortened. Write the names in full'],
    ],
    [
      'a sign without width',
      'Қиялов\u200B Қиял\n',
      ['row 1, column 1, letter 7: U+200B has no place in a name: only letters, spaces and hyphens'],
    ],
    [
      'a file of more than a megabyte',
      'Қиялов Қиял\n'.repeat(60_000),
      ['row 1: the file is larger than a megabyte. Is this the list of names?'],
    ],
  ];

  test.each(cases)('%s', async (_, table, lines) => {
    const folder = emptyReserve();
    expect(await addFrom(table, folder)).toEqual({
      code: 1,
      out: '',
      err: `${lines.map((line) => `${file}: ${line}\n`).join('')}${ending(lines.length)}`,
    });
    expect(filesIn(folder)).toEqual({});
  });

  test('somebody who is on the list already', async () => {
    const folder = threePeople();
    const before = filesIn(folder);
    expect(await addFrom('name\nАрманов Арман\nҚиялов Қиял\n', folder)).toEqual({
      code: 1,
      out: '',
      err: `${file}: row 3, column 1: this person is on the list already (2026-01-02). Delete the row, or record the removal first\n${ending(1)}`,
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test('a file that is not there is a wrong call', async () => {
    const args = ['add-order', '--number', '5', '--date', '2026-11-19', '--names', '/nowhere/names.csv'];
    expect(await officer(args, { folder: emptyReserve() })).toEqual({
      code: 2,
      out: '',
      err: '--names /nowhere/names.csv: there is no such file\n',
    });
  });

  test.each([
    [
      'kk',
      '2-жол, 1-баған, 5-таңба: «o» – латын әрпі. Оны кириллицамен теріңіз\nЕсімдердегі қателер: 1. Ештеңе жазылған жоқ.\n',
    ],
    [
      'ru',
      'строка 2, столбец 1, знак 5: «o» — латинская буква. Наберите её кириллицей\nОшибок в именах: 1. Ничего не записано.\n',
    ],
  ])('is told in the language of the officer (%s)', async (lang, message) => {
    expect((await addFrom('name\nҚиялoв Қиял\n', emptyReserve(), lang)).err).toBe(`${file}: ${message}`);
  });
});
