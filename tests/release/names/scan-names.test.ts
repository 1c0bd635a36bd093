import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soughtForms } from '../../../src/release/names/sought-name.ts';
import { scanOutput } from '../../../src/release/scan-output.ts';
import * as files from './files-with-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-names-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// all names here are invented
const gone = 'Үлгібаев Жаңғырық Қиялұлы';
const russian = 'Выдумкин Пример Образцович';
const document = 'reserve/members/2020-01-01.md';

interface People {
  readonly gone?: readonly string[];
  readonly listed?: readonly string[];
}

function scan(file: string, content: string | Buffer, people: People = {}): readonly string[] {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
  const names = [
    ...(people.gone ?? [gone, russian]).flatMap((name) => soughtForms(name, document)),
    ...(people.listed ?? []).flatMap((name) => soughtForms(name, null)),
  ];
  return scanOutput(folder, { forbidden: [], names }).findings;
}

const finding = (file: string): string =>
  `${file}: the name of a person who is not on the list of the reserve on this day (${document})`;

describe('the name of somebody who left is found in', () => {
  const split =
    '<w:p><w:r><w:t>Үлгі</w:t></w:r><w:proofErr w:type="a"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">баев </w:t></w:r><w:r><w:t>Жаңғырық Қиял</w:t></w:r><w:r><w:t>ұлы</w:t></w:r></w:p>';
  test.each<[string, string, string | Buffer]>([
    ['a page', 'index.html', `<!doctype html><p>${gone}</p>`],
    ['data', 'api/reserve.json', JSON.stringify({ rows: [{ name: gone }] })],
    ['a table', 'api/reserve.csv', `\ufeff1;"${gone}";2026-01\r\n`],
    ['a feed', 'orders.atom', `<feed><entry><title>${gone}</title></entry></feed>`],
    [
      'a feed with HTML in it',
      'feed.xml',
      `<content type="html">&lt;td&gt;Үлгібаев&lt;/td&gt;&lt;td&gt;Жаңғырық Қиялұлы&lt;/td&gt;</content>`,
    ],
    ['a calendar', 'deadlines.ics', `BEGIN:VCALENDAR\r\nSUMMARY:${gone}\r\nEND:VCALENDAR\r\n`],
    ['search data', 'search/kk.json', JSON.stringify([gone.toLowerCase()])],
    ['a script', 'a.js', `let a=${JSON.stringify(gone)};if(a<1&&b>2)x()`],
    [
      'a picture of lines',
      'mark.svg',
      '<svg><text><tspan>Үлгібаев</tspan><tspan x="9" y="9">Жаңғырық</tspan> <tspan>Қиялұлы</tspan></text></svg>',
    ],
    ['a PNG (tEXt)', 'a.png', files.pngText(gone)],
    ['a PNG (zTXt)', 'a.png', files.pngCompressedText(gone)],
    ['a PNG (iTXt)', 'a.png', files.pngInternationalText(gone, false)],
    ['a PNG (iTXt, compressed)', 'a.png', files.pngInternationalText(gone, true)],
    ['a PNG (eXIf)', 'a.png', files.pngExif(gone)],
    ['a PNG (profile in digits)', 'a.png', files.pngRawProfile(gone)],
    ['a JPEG (EXIF)', 'a.jpg', files.jpegExif(gone)],
    ['a JPEG (XMP)', 'a.jpg', files.jpegXmp(gone)],
    ['a JPEG (comment)', 'a.jpg', files.jpegComment(gone)],
    ['a WebP', 'a.webp', files.webp(gone)],
    ['a word-processor document', 'list.docx', files.docx(`<w:p><w:r><w:t>${gone}</w:t></w:r></w:p>`)],
    ['a word-processor document, split', 'list.docx', files.docx(split)],
    ['a document in a zip', 'all.zip', files.zip({ 'list.docx': files.docx(split) })],
    ['the name of a file in a zip', 'all.zip', files.zip({ [`${gone}.txt`]: Buffer.from('x') })],
    ['a compressed file', 'a.json.gz', files.gzip(gone)],
    ['a PDF (metadata)', 'a.pdf', files.pdfMetadata(gone)],
    ['a PDF (author in digits)', 'a.pdf', files.pdfAuthor(gone, 'digits')],
    ['a PDF (author in signs)', 'a.pdf', files.pdfAuthor(gone, 'signs')],
    ['a PDF (packed objects)', 'a.pdf', files.pdfAuthorPacked(gone)],
    ['a PDF (page)', 'a.pdf', files.pdfPage(`1. ${gone} 2026`)],
    ['a text in UTF-16', 'a.txt', Buffer.from(`\ufeff${gone}`, 'utf16le')],
    ['a text in UTF-16, big end first', 'a.txt', Buffer.from(`\ufeff${gone}`, 'utf16le').swap16()],
    ['bytes with UTF-16 at an odd place', 'a.bin', Buffer.concat([Buffer.from([1]), Buffer.from(gone, 'utf16le')])],
    ['a text in windows-1251', 'a.txt', files.singleByte(`Приказ: ${russian}, ...`, 'windows-1251')],
    ['a text in KZ-1048', 'a.txt', files.singleByte(`Бұйрық: ${gone}, ...`, 'kz-1048')],
    ['bytes', 'a.bin', Buffer.concat([Buffer.from([0xff, 0xd2, 0, 1]), Buffer.from(gone), Buffer.from([0xff, 4])])],
  ])('%s', (_, file, content) => {
    expect(scan(file, content)).toEqual([finding(file)]);
  });

  test('a source map, which must not be there either', () => {
    const map = JSON.stringify({ version: 3, sourcesContent: [`const a = '${gone}';\n`] });
    expect(scan('a.js.map', map)).toEqual(['a.js.map: a source map', finding('a.js.map')]);
  });

  test.each([
    `files/${gone}.pdf`,
    `files/${gone.toUpperCase()}.pdf`,
    `files/${gone.replaceAll(' ', '-').toLowerCase()}.pdf`,
    `files/${gone.replaceAll(' ', '_')}.pdf`,
    `files/${encodeURIComponent(gone)}.pdf`,
  ])('the name of a file, which the message does not show (%#)', (file) => {
    expect(scan(file, 'x')).toEqual([finding('files/….pdf')]);
  });

  test('the name of a folder', () => {
    expect(scan(`${gone}/index.html`, 'x')).toEqual([finding('…/index.html')]);
  });
});

describe('a name is found however it is written', () => {
  const decimal = [...gone].map((letter) => `&#${letter.codePointAt(0)};`).join('');
  const hex = [...gone].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('');
  const json = gone.replace(/[^ ]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const named = '&Vcy;&ycy;&dcy;&ucy;&mcy;&kcy;&icy;&ncy;&nbsp;&Pcy;&rcy;&icy;&mcy;&iecy;&rcy; Образцович';
  const css = gone.replace(/[^ ]/gu, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
  test.each([
    ['entities, decimal', decimal],
    ['entities, hexadecimal', hex],
    ['entities with names', named],
    ['entities in entities', hex.replaceAll('&', '&amp;')],
    ['escapes of JSON', json],
    ['escapes of JSON in a script', json.replaceAll('\\', '\\\\')],
    ['escapes of JavaScript', json.replace(/\\u(....)/gu, '\\u{$1}')],
    ['escapes of a style sheet', css],
    ['percent signs', encodeURIComponent(gone)],
    ['percent signs twice', encodeURIComponent(encodeURIComponent(gone))],
    ['percent signs and plus', encodeURIComponent(gone).replaceAll('%20', '+')],
    ['percent signs of old', json.replaceAll('\\u', '%u')],
    ['quoted-printable', encodeURIComponent(gone).replaceAll('%', '=').replace(/.{72}/gu, '$&=\r\n')],
    ['capitals', gone.toUpperCase()],
    ['small letters', gone.toLowerCase()],
    ['no-break spaces', gone.replaceAll(' ', '\u00a0')],
    ['several spaces', gone.replaceAll(' ', '   \t ')],
    ['line breaks', gone.replaceAll(' ', '\r\n      ')],
    ['line breaks of JSON', gone.replaceAll(' ', '\\n')],
    ['soft hyphens', 'Үл\u00adгі\u00adбаев Жаң\u00adғы\u00adрық Қиял\u00adұлы'],
    ['soft hyphens as entities', 'Үл&shy;гі&shy;баев Жаң&#173;ғырық Қиялұлы'],
    ['a word broken at the end of a line', 'Үлгі-\nбаев Жаңғырық Қиялұлы'],
    ['zero-width spaces', 'Үлгі\u200bбаев\u200b Жаңғырық Қиялұлы'],
    ['tags between the words', 'Үлгібаев</td><td class="x">Жаңғырық</td>\n<td>Қиялұлы'],
    [
      'tags with Kazakh words in them',
      'Үлгібаев</td><td data-label="Аты">Жаңғырық</td><td title="Әкесінің аты > ">Қиялұлы',
    ],
    ['tags in a word', 'Үлгі<wbr>баев <b>Ж</b>аңғырық Қиялұлы'],
    ['a tag for each letter', [...gone].map((letter) => `<i>${letter}</i>`).join('')],
    ['columns', '"Үлгібаев","Жаңғырық","Қиялұлы"'],
    ['quotes in quotes', '"Үлгібаев ""Жаңғырық"" Қиялұлы"'],
    ['fields', '{"surname":"Үлгібаев","name": "Жаңғырық","patronymic":"Қиялұлы"}'],
    ['fields of a script', '{a:"Үлгібаев",b:"Жаңғырық",c:"Қиялұлы"}'],
    ['attributes', '<p data-a="Үлгібаев" data-b="Жаңғырық" data-c="Қиялұлы">'],
    ['strings that are joined', '"Үлгібаев "+"Жаңғырық "+\'Қиялұлы\''],
    ['the surname last', 'Жаңғырық Қиялұлы Үлгібаев'],
    ['an address', `href="/x#${gone.replaceAll(' ', '-').toLowerCase()}"`],
    ['no space but capitals', gone.replaceAll(' ', '')],
    ['a case of Kazakh', 'Үлгібаев Жаңғырық Қиялұлының бұйрығы'],
    ['another case', 'Үлгібаев Жаңғырық Қиялұлын тізімнен шығару'],
    ['data: in base64', `<img src="data:text/plain;base64,${Buffer.from(gone).toString('base64')}">`],
    ['data: a picture in base64', `url(data:image/png;base64,${files.pngCompressedText(gone).toString('base64')})`],
    [
      'data: a picture of lines',
      `url("data:image/svg+xml,${encodeURIComponent(`<svg><title>${gone}</title></svg>`)}")`,
    ],
  ])('%s', (_, text) => {
    expect(scan('a.html', `<p>1. ${text}, 2026</p>`)).toEqual([finding('a.html')]);
  });

  test('й and ё in two parts', () => {
    const name = 'Сочинёнов Андрей Йодович';
    for (const form of [name, name.normalize('NFD'), 'Сочиненов Андрей Йодович'])
      expect(scan('a.html', form, { gone: [name] })).toHaveLength(1);
    expect(name.normalize('NFD')).not.toBe(name);
    expect(scan(`files/${name.normalize('NFD')}.pdf`, 'x', { gone: [name] })).toContain(finding('files/….pdf'));
  });

  test('a double surname, with every hyphen', () => {
    for (const form of ['Қиял-Үлгі Арман', 'Қиял‐Үлгі Арман', 'ҚИЯЛ-\nҮЛГІ Арман'])
      expect(scan('a.html', form, { gone: ['Қиял-Үлгі Арман'] })).toHaveLength(1);
  });

  test('lines of a calendar that break in the middle of a letter', () => {
    const bytes = Buffer.from(`BEGIN:VCALENDAR\r\nSUMMARY:${gone}\r\n`);
    for (let at = 30; at < 60; at += 1) {
      const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
      expect(scan('a.ics', folded)).toEqual([finding('a.ics')]);
    }
  });
});

describe('what is no name of somebody who left passes', () => {
  test.each<[string, string, People]>([
    ['a shorter name in a longer word', 'Қиялов Армангүл, Қиялова Арман, Әқиялов Арман', { gone: ['Қиялов Арман'] }],
    ['the surname alone', '<td>Үлгібаев</td>', {}],
    ['the surname of somebody on the list', 'Үлгібаев Мысал Қиялұлы', { listed: ['Үлгібаев Мысал Қиялұлы'] }],
    [
      'a name that begins that of somebody on the list',
      '<td>Қиялов Арман Үлгіұлы</td>',
      { gone: ['Қиялов Арман'], listed: ['Қиялов Арман Үлгіұлы'] },
    ],
    [
      'a name that ends that of somebody on the list',
      '<td>Үлгі Қиялов Арман</td>',
      { gone: ['Қиялов Арман'], listed: ['Үлгі Қиялов Арман'] },
    ],
    [
      'two people on the list one after the other',
      '["Ахмет Серік","Арман Қиялов"]',
      { gone: ['Серік Арман'], listed: ['Ахмет Серік', 'Арман Қиялов'] },
    ],
    ['words of two sentences', 'Бас маман Үлгібаев. Жаңғырық Қиялұлы сөйледі.', {}],
    ['words with others between them', 'Үлгібаев пен Жаңғырық Қиялұлы', {}],
    ['words with a number between them', '<td>Үлгібаев</td><td>3</td><td>Жаңғырық Қиялұлы</td>', {}],
    ['a city', 'Нұр-Сұлтан қаласы, Нұрсұлтан', { gone: ['Нұр Сұлтан'] }],
    ['a part of a double surname', 'Мысал-Қиялов Арман, Қиялов Арман-Үлгі', { gone: ['Қиялов Арман'] }],
    ['a page without names', '<p>&amp;&lt;b&gt; \\u0041 %20 Бұйрық</p>', {}],
  ])('%s', (_, text, people) => {
    expect(scan('a.html', text, people)).toEqual([]);
  });

  test('a name on the list does not hide the same words elsewhere', () => {
    const people = { gone: ['Қиялов Арман'], listed: ['Қиялов Арман Үлгіұлы'] };
    expect(scan('a.html', '<td>Қиялов Арман Үлгіұлы</td><p>Қиялов Арман келді</p>', people)).toHaveLength(1);
  });

  test('a packed file without names is no finding', () => {
    expect(scan('a.docx', files.docx('<w:t>Бұйрық</w:t>'))).toEqual([]);
  });
});

describe('what cannot be looked into must not go out, also where nobody is sought', () => {
  test.each<[string, Buffer]>([
    ['a.pdf', files.pdfEncrypted()],
    ['a.docx', Buffer.from('PK\u0003\u0004 broken')],
    ['a.7z', Buffer.from('377abcaf271c', 'hex')],
    ['a.zip', Buffer.from('504b0304140001000000', 'hex')],
    ['a.xlsx', Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
    ['a.png', files.png('zTXt', Buffer.from('Author\0\0broken'))],
  ])('%s', (file, bytes) => {
    for (const gone of [[], undefined])
      expect(scan(file, bytes, gone === undefined ? {} : { gone })).toEqual([
        `${file}: a packed file that cannot be looked into`,
      ]);
  });
});

test('a message has no word of a name, and names the person by the document', () => {
  scan(`${gone}.txt`, gone);
  const messages = scan('list.txt', `${gone}; ${russian}`).join('\n');
  expect(messages).toContain(document);
  for (const word of [...gone.split(' '), ...russian.split(' ')]) expect(messages).not.toContain(word);
});
