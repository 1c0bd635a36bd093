import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Act, CaseRecord, Corpus, Plan } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import type { Profile } from '../../src/domain/publication/profiles.ts';
import { soughtForms } from '../../src/release/names/sought-name.ts';
import { scanOutput } from '../../src/release/scan-output.ts';
import { rulesOfBuild } from '../../src/release/scan-rules.ts';
import * as files from './names/files-with-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (folder: 'content' | 'samples'): Corpus =>
  loadCorpus([{ folder: path.join(root, folder), shownAs: folder }]).corpus;
const samples = read('samples');

// all of these are invented
const gone = 'Үлгібаев Жаңғырық Қиялұлы';
const draftTitle = 'Бұлт санауды ұйымдастыру қағидаларының жобасын бекіту туралы';
const treatyTitle = 'Соглашение о взаимном признании сновидений между двумя вымышленными странами';
const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** What the ministry holds, and besides: a draft, a plan without a permission, and a case about a person. */
const held: Corpus = (() => {
  const content = read('content');
  const document = (file: string) => ({ file, lines: [], placeOf: () => ({ line: 1, column: 1, length: 1 }) });
  const draft = {
    slug: 'secret-draft',
    document: document('content/acts/secret-draft/act.md'),
    fields: { status: 'draft', title: draftTitle },
    editions: [],
  } as unknown as Act;
  const entry = {
    id: 'dreams',
    document: document('content/plans/current-2031/dreams.md'),
    fields: { title: { ru: treatyTitle } },
  };
  const plan = {
    slug: 'current-2031',
    document: document('p'),
    fields: {},
    entries: [entry],
    changes: [],
  } as unknown as Plan;
  const evidence = { kind: 'file', sha256: digest };
  const record = {
    procedure: 'reserve-removal',
    document: document('r'),
    fields: { events: [{ event: 'removed', on: '2026-11-20', evidence }] },
  } as unknown as CaseRecord;
  return { ...content, acts: [...content.acts, draft], plans: [plan], records: [...content.records, record] };
})();

const rulesOf = (profile: Profile) => {
  const rules = rulesOfBuild({
    profile,
    asOf: '2026-11-21',
    corpus: held,
    samples,
    folders: ['/srv/qagida-here', '/srv/letters of the ministry'],
  });
  return { ...rules, names: [...(rules.names ?? []), ...soughtForms(gone, 'reserve/members/2020-01-01.md')] };
};
const rules = { production: rulesOf('production'), internal: rulesOf('internal'), preview: rulesOf('preview') };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-kinds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function scan(file: string, content: string | Buffer, profile: keyof typeof rules = 'production'): readonly string[] {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
  return scanOutput(folder, rules[profile]).findings;
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lines of a calendar end after 75 bytes, wherever that is. */
function folded(text: string): Buffer {
  const bytes = Buffer.from(`SUMMARY:${text.replaceAll(',', '\\,')}`);
  const lines = Array.from({ length: Math.ceil(bytes.length / 74) }, (_, index) => [
    Buffer.from(index === 0 ? '' : '\r\n '),
    bytes.subarray(index * 74, (index + 1) * 74),
  ]);
  return Buffer.concat([Buffer.from('BEGIN:VCALENDAR\r\n'), ...lines.flat(), Buffer.from('\r\nEND:VCALENDAR\r\n')]);
}

/** The kinds of files that a build can hold, each with a text where a program would put it. */
const kinds: readonly (readonly [string, string, (text: string) => string | Buffer])[] = [
  ['a page', 'a/index.html', (text) => `<!doctype html><p title="x">${xml(text)}</p>`],
  ['an attribute of a page', 'a/index.html', (text) => `<meta name="description" content="${xml(text)}">`],
  ['data', 'api/a.json', (text) => JSON.stringify({ rows: [{ text }] })],
  [
    'data with escapes',
    'api/a.json',
    (text) =>
      JSON.stringify(text).replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['a script', 'assets/a.js', (text) => `const a=${JSON.stringify(text)};`],
  ['a style sheet', 'assets/a.css', (text) => `p::after{content:${JSON.stringify(text)}}`],
  ['a table', 'a.csv', (text) => `\ufeff1;${cell(text)};2\r\n`],
  ['a calendar', 'a.ics', folded],
  ['a feed', 'a.atom', (text) => `<feed><title>${xml(text)}</title></feed>`],
  ['HTML in a feed', 'feed.xml', (text) => `<content type="html">${xml(`<p>${xml(text)}</p>`)}</content>`],
  ['a picture of lines', 'a.svg', (text) => `<svg><text>${xml(text)}</text></svg>`],
  ['a text', 'a.txt', (text) => `1. ${text}\n`],
  ['Markdown', 'a.md', (text) => `**${text}**\n`],
  ['a word-processor document', 'a.docx', (text) => files.docx(`<w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p>`)],
  ['a document in a zip', 'a.zip', (text) => files.zip({ 'a.docx': files.docx(`<w:t>${xml(text)}</w:t>`) })],
  ['a page in a zip', 'a.zip', (text) => files.zip({ 'index.html': Buffer.from(`<p>${xml(text)}</p>`) })],
  ['gzip', 'a.json.gz', (text) => files.gzip(JSON.stringify(text))],
  ['Brotli', 'a.json.br', (text) => brotliCompressSync(JSON.stringify(text))],
  ['a PNG (tEXt)', 'a.png', files.pngText],
  ['a PNG (zTXt)', 'a.png', files.pngCompressedText],
  ['a PNG (iTXt)', 'a.png', (text) => files.pngInternationalText(text, true)],
  ['a PNG (eXIf)', 'a.png', files.pngExif],
  ['a PDF (metadata)', 'a.pdf', (text) => files.pdfMetadata(xml(text))],
  ['a PDF (author)', 'a.pdf', (text) => files.pdfAuthor(text, 'digits')],
  ['a PDF (page)', 'a.pdf', files.pdfPage],
  ['a JPEG (comment)', 'a.jpg', files.jpegComment],
  ['a JPEG (EXIF)', 'a.jpg', files.jpegExif],
  ['a WebP', 'a.webp', files.webp],
  ['UTF-16', 'a.txt', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', 'a.txt', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  [
    'data: in base64',
    'a.css',
    (text) => `a{background:url(data:text/plain;base64,${Buffer.from(text).toString('base64')})}`,
  ],
];

interface Plant {
  readonly text: string;
  /** A file with it in its name, and the file as the message shows it. */
  readonly file: string;
  readonly shown?: string;
  readonly finding: string;
}

const riddles = 'Агентство по делам загадок (вымышленное)';
const visa =
  'Соглашение между Правительством Республики Казахстан и Правительством Республики Фантазия о взаимном освобождении от визовых требований владельцев дипломатических и служебных паспортов';
const sample = 'an invented document of samples/';
const notListed =
  'the name of a person who is not on the list of the reserve on this day (reserve/members/2020-01-01.md)';

const plants: Readonly<Record<string, Plant>> = {
  'the address of a sample': {
    text: '/acts/invented-cloud-count/',
    file: 'acts/invented-cloud-count/index.txt',
    finding: `${sample} ("acts/invented-cloud-count")`,
  },
  'the name of an invented body': {
    text: riddles,
    file: `files/${riddles}.txt`,
    finding: `${sample} ("samples/bodies/invented-agency-for-riddles.md")`,
  },
  'the title of an invented treaty': {
    text: visa,
    file: 'plans/current-2025-draft/index.txt',
    finding: `${sample} ("samples/plans/current-2024/visa-exemption-fantasia.md")`,
  },
  'an invented erratum': {
    text: '/en/errata/#erratum-2026-09-14-01',
    file: 'errata/erratum-2026-09-14-01.txt',
    finding: `${sample} ("erratum-2026-09-14-01")`,
  },
  'an invented person': {
    text: 'Аңызов Мысал Ертегіұлы',
    file: 'files/аңызов-мысал-ертегіұлы.txt',
    finding: 'the name of an invented person ("samples/reserve/members/2021-01-01.md")',
  },
  'the address of a draft': {
    text: '/ru/acts/secret-draft/#att_1',
    file: 'api/acts/secret-draft.txt',
    finding: 'a draft that is not public ("acts/secret-draft")',
  },
  'the title of a draft': {
    text: draftTitle,
    file: `files/${draftTitle}.txt`,
    finding: 'a draft that is not public ("content/acts/secret-draft/act.md")',
  },
  'a case about a person': {
    text: '/compliance/cases/reserve-removal/2031-07/',
    file: 'compliance/cases/reserve-removal/2031-07/index.txt',
    finding: 'a case about a person ("reserve-removal/2031-07")',
  },
  'evidence of a case about a person': {
    text: digest,
    file: `files/${digest}.txt`,
    finding: `evidence of a case about a person ("${digest}")`,
  },
  'a plan without a permission': {
    text: '/plans/compare/current-2030..current-2031/',
    file: 'plans/current-2031/index.txt',
    finding: 'a plan that may not be published ("plans/current-2031")',
  },
  'a treaty of a plan without a permission': {
    text: treatyTitle,
    file: `files/${treatyTitle}.txt`,
    finding: 'a plan that may not be published ("content/plans/current-2031/dreams.md")',
  },
  'a source map': {
    text: '{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA"}',
    file: 'assets/a.js.map',
    finding: 'a source map',
  },
  'a folder of this machine': {
    text: '/srv/qagida-here/src/pages/index.astro',
    file: 'files/srv/qagida-here/src/a.txt',
    finding: 'a folder of this machine ("/srv/qagida-here")',
  },
  'the folder of the private records': {
    text: '/srv/letters of the ministry/records',
    file: 'x/srv/letters of the ministry/a.txt',
    finding: 'a folder of this machine ("/srv/letters of the ministry")',
  },
  'the name of somebody who left': { text: gone, file: `files/${gone}.txt`, shown: 'files/….txt', finding: notListed },
};

describe.each(Object.entries(plants))('%s is found', (_, { text, file, shown, finding }) => {
  test.each(kinds)('in %s', (_kind, name, write) => {
    expect(scan(name, write(text))).toEqual([`${name}: ${finding}`]);
  });

  test('in the name of a file', () => {
    // the title of the invented treaty is longer than the name of a file can be, and its plan is an invented one too
    const wanted = text === visa ? `${sample} ("plans/current-2025-draft")` : finding;
    expect(scan(file, 'x')).toEqual([`${shown ?? file}: ${wanted}`]);
  });

  test('in the name of a file in a zip', () => {
    const wanted = text === visa ? `${sample} ("plans/current-2025-draft")` : finding;
    expect(scan('a.zip', files.zip({ [`all/${file}`]: Buffer.from('x') }))).toEqual([`a.zip: ${wanted}`]);
  });
});

test('every kind of thing that must not go out was planted in every kind of file', () => {
  expect([Object.keys(plants).length, kinds.length + 2]).toEqual([15, 33]);
});

describe('a title is found although a program took it apart', () => {
  test.each([
    [
      'in runs of a word processor',
      'a.docx',
      files.docx(
        '<w:t>Агентство по</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> делам загадок (вымышлен</w:t></w:r><w:r><w:t>ное)</w:t>',
      ),
    ],
    [
      'with tags, breaks and soft hyphens',
      'a/index.html',
      '<p>Агентство <b>по&nbsp;де\u00adлам</b>\n<br>загадок (вымышленное)',
    ],
    ['in capitals and other marks', 'a.txt', 'АГЕНТСТВО ПО ДЕЛАМ «ЗАГАДОК» – ВЫМЫШЛЕННОЕ'],
  ])('%s', (_, file, content) => {
    expect(scan(file, content)).toEqual([`${file}: ${sample} ("samples/bodies/invented-agency-for-riddles.md")`]);
  });
});

describe('what a build may hold is no finding', () => {
  test.each([
    ['an act whose address begins like that of a draft', '/acts/secret-draft-2/ /acts/secret/'],
    [
      'a real body, act, and case of a body',
      '/acts/cadre-reserve/ /bodies/government/ /compliance/cases/concept-decree/2020-01/',
    ],
    ['another case of the procedure of invented cases', 'concept-decree/2020-910'],
    ['data that only speak of versions', '{"version":3,"rows":[]}'],
    [
      'a title that begins like an invented one',
      'Соглашение между Правительством Республики Казахстан и Правительством Республики Фантазия о грузах',
    ],
  ])('%s', (_, text) => {
    expect(scan('a.json', text)).toEqual([]);
  });

  test('the internal build has plans and cases, but no drafts and no samples', () => {
    expect(scan('a.json', '/plans/current-2031/ /compliance/cases/reserve-removal/2031-07/', 'internal')).toEqual([]);
    expect(scan('a.json', '/acts/secret-draft/ /acts/invented-cloud-count/', 'internal')).toHaveLength(2);
  });

  test('a preview has drafts and plans, but no cases about people and no samples', () => {
    expect(scan('a.json', `/acts/secret-draft/ ${draftTitle} /plans/current-2031/`, 'preview')).toEqual([]);
    expect(scan('a.json', 'reserve-removal/2031-07 /acts/invented-cloud-count/', 'preview')).toHaveLength(2);
  });

  test('what the content says itself is no sign of a sample or a draft', () => {
    const [act] = held.acts;
    if (act === undefined) throw new Error('there is no act');
    const said = { ...act, document: { ...act.document, lines: [`title: ${draftTitle}`, `# ${riddles}`] } };
    const corpus = { ...held, acts: [said, ...held.acts.slice(1)] };
    const found = rulesOfBuild({ profile: 'production', asOf: '2026-11-21', corpus, samples, folders: [] });
    writeFileSync(path.join(folder, 'a.txt'), `${draftTitle}\n${riddles}`);
    expect(scanOutput(folder, found).findings).toEqual([]);
  });
});

describe('what is not a file must not go out', () => {
  test('a link to a file, to a folder, and to nothing', () => {
    writeFileSync(path.join(folder, 'a.txt'), 'x');
    mkdirSync(path.join(folder, 'b'));
    symlinkSync('a.txt', path.join(folder, 'c.txt'));
    symlinkSync('b', path.join(folder, 'd'));
    symlinkSync('/etc/nothing', path.join(folder, 'e'));
    const link = 'a link to another file';
    expect(scanOutput(folder, { forbidden: [] }).findings).toEqual([`c.txt: ${link}`, `d: ${link}`, `e: ${link}`]);
  });
});

test('a document of the content is found as such; an act written for readers is not', () => {
  expect(scan('acts/x.md', '---\nkind: order\n---\n')).toEqual(['acts/x.md: a file of the project itself']);
  expect(scan('acts/x.md', '**Бұйрық**\n\n---\n')).toEqual([]);
});
