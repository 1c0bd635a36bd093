import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type ReserveData, reserveDataSchema } from '../../schemas/reserve-data.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { type AtomFeed, atomFeed } from '../../src/exports/atom-feed.ts';
import { asJson } from '../../src/exports/json.ts';
import { listAsDocx } from '../../src/exports/list-docx.ts';
import { listAsFragment } from '../../src/exports/list-fragment.ts';
import type { PostedList } from '../../src/exports/posted-list.ts';
import { reserveAsCsv } from '../../src/exports/reserve-csv.ts';
import { judgingOn } from '../../src/views/judging.ts';
import { viewReserve } from '../../src/views/reserve.ts';
import { viewReserveData } from '../../src/views/reserve-data.ts';
import { type HtmlNode, inside, textOf } from './html-text.ts';

const root = path.resolve(import.meta.dirname, '../..');

// invented, as in samples/
const person: ReserveData['people'][number] = {
  number: 1,
  name: 'Үлгібаев Әңғүұқөһі Үлгіұлы',
  order: '2026-04',
  orderNumber: '11-1-2/401',
  orderSigned: '2026-11-20',
  until: '2031-11-20',
  leaves: '2031-11-21',
};

describe('the data of the reserve', () => {
  const { corpus } = loadCorpus([
    { folder: path.join(root, 'content'), shownAs: 'content' },
    { folder: path.join(root, 'samples'), shownAs: 'samples' },
  ]);

  test.each(['2026-11-21', '2024-02-29', '2021-01-01', '2031-11-21'])('follow their schema, as of %s', (asOf) => {
    const data: unknown = JSON.parse(asJson(viewReserveData(viewReserve(corpus, judgingOn(corpus, asOf)))));
    expect(reserveDataSchema.parse(data)).toEqual(data);
  });

  test('have nobody whose term is over, and say from which day each must go', () => {
    const { people } = viewReserveData(viewReserve(corpus, judgingOn(corpus, '2026-11-21')));
    expect(people.length).toBeGreaterThan(0);
    for (const { leaves, until } of people) {
      expect(leaves > '2026-11-21').toBe(true);
      expect(leaves > until).toBe(true);
    }
  });
});

describe('the list as CSV', () => {
  const read = (people: ReserveData['people']) =>
    Papa.parse<string[]>(reserveAsCsv({ people }).slice(1), { delimiter: ';', skipEmptyLines: true }).data;

  test('begins with the mark by which spreadsheets know UTF-8', () => {
    const bytes = Buffer.from(reserveAsCsv({ people: [person] }), 'utf8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('is written with semicolons, as Excel set to Kazakh or Russian reads it; letters come back as they were', () => {
    expect(reserveAsCsv({ people: [person] })).toBe(
      '\uFEFFnumber;name;order;orderNumber;orderSigned;until;leaves\r\n' +
        '1;Үлгібаев Әңғүұқөһі Үлгіұлы;2026-04;№ 11-1-2/401;2026-11-20;2031-11-20;2031-11-21\r\n',
    );
    expect(read([person])[1]?.[1]).toBe('Үлгібаев Әңғүұқөһі Үлгіұлы');
  });

  test.each(['=1+1', '+7 700', '-1', '@SUM(A1)', '=HYPERLINK("https://qagida.example";"x")'])(
    'no cell can be taken for a formula: %j',
    (name) => {
      expect(read([{ ...person, name }])[1]?.[1]).toBe(`'${name}`);
    },
  );

  test.each(['1-2', '=1+1', '3/4', '01.02'])('the number of an order is never a date or a formula: %j', (number) => {
    expect(read([{ ...person, orderNumber: number }])[1]?.[3]).toBe(`№ ${number}`);
  });

  test('without people there is the head alone', () => {
    expect(reserveAsCsv({ people: [] })).toBe('\uFEFFnumber;name;order;orderNumber;orderSigned;until;leaves\r\n');
  });
});

const list: PostedList = {
  lang: 'ru',
  title: 'Список & <лиц>',
  notes: ['Список составлен на 21 ноября 2026 года.'],
  columns: ['№', 'Фамилия, имя, отчество', 'Приказ', 'Последний день в резерве'],
  rows: [
    { number: '1', name: 'Әңғүұқөһі Үлгі', cells: ['от 20 ноября 2026 года № 11-1-2/401', '20 ноября 2031 года'] },
    { number: '2', name: 'Үлгібаев Үлгі', cells: ['от 6 мая 2026 года № <1> & 2', '6 мая 2031 года'] },
  ],
  empty: 'Список пуст.',
  day: '2026-11-21',
  publisher: 'Министерство иностранных дел',
};

describe('the list as a piece of HTML', () => {
  const nodesOf = (shown: PostedList) => inside(parseFragment(listAsFragment(shown)) as HtmlNode);

  test('has a row for every person, cell by cell', () => {
    const rows = nodesOf(list).filter(({ nodeName }) => nodeName === 'tr');
    const cells = rows.map((row) =>
      inside(row)
        .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
        .map(textOf),
    );
    expect(cells).toEqual([list.columns, ...list.rows.map(({ number, name, cells: more }) => [number, name, ...more])]);
  });

  test('has nothing that another system would strip or that would fight with its styles', () => {
    const names = new Set(nodesOf(list).flatMap(({ attrs }) => (attrs ?? []).map(({ name }) => name)));
    expect([...names].toSorted()).toEqual(['lang', 'scope']);
    expect(listAsFragment(list)).not.toMatch(/<(?:a|script|style|html|body|head)\b/u);
  });

  test('marks the names as Kazakh in every language', () => {
    const marked = nodesOf(list).filter(({ attrs }) => attrs?.some(({ value }) => value === 'kk'));
    expect(marked.map(textOf)).toEqual(['Әңғүұқөһі Үлгі', 'Үлгібаев Үлгі']);
  });

  test('says so when nobody is on the list', () => {
    const written = listAsFragment({ ...list, rows: [] });
    expect(written).toContain('<p>Список пуст.</p>');
    expect(written).not.toContain('<table');
  });
});

describe('the list as a Word document', async () => {
  const file = await listAsDocx(list);
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const document = parts['word/document.xml'] ?? '';

  test('an independent reader reads the title, the table and what stands below it', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    const nodes = inside(parseFragment(value) as HtmlNode);
    const rows = nodes.filter(({ nodeName }) => nodeName === 'tr');
    const cells = rows.map((row) =>
      inside(row)
        .filter(({ nodeName }) => /^t[dh]$/u.test(nodeName))
        .map((node) => textOf(node).replaceAll('\u2011', '-')),
    );
    expect(cells).toEqual([list.columns, ...list.rows.map(({ number, name, cells: more }) => [number, name, ...more])]);
    expect(textOf({ nodeName: 'all', childNodes: nodes })).toContain('Список & <лиц>');
    expect(value).toContain('Список составлен на 21 ноября 2026 года.');
  });

  test('the head of the table stands on every sheet, and so does the number of the sheet', () => {
    const [head = '', ...rows] = document.split('<w:tr>').slice(1);
    expect(head).toContain('<w:tblHeader/>');
    expect(rows.join('')).not.toContain('tblHeader');
    expect(parts['word/footer1.xml']).toMatch(/PAGE[\s\S]*NUMPAGES/u);
  });

  test('is in the language of the list, and the names are in Kazakh', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"');
    expect(document.match(/<w:lang w:val="kk-KZ"/gu)).toHaveLength(list.rows.length);
  });

  test('the number of an order is not broken at its hyphens', () => {
    expect(document).not.toContain('11-1');
    expect(document.match(/<w:noBreakHyphen\/>/gu)).toHaveLength(2);
  });

  test('is A4', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });

  test('says when it was made by the day of the list alone', () => {
    expect(parts['docProps/core.xml']?.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/gu)).toEqual([
      '2026-11-21T00:00:00Z',
      '2026-11-21T00:00:00Z',
    ]);
  });

  test('says so when nobody is on the list', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await listAsDocx({ ...list, rows: [] })) });
    expect(value).toContain('Список пуст.');
  });

  test('is the same to the byte in another process, and in every time zone', () => {
    const module = path.join(root, 'src/exports/list-docx.ts');
    const script = `import { listAsDocx } from ${JSON.stringify(module)};
      process.stdout.write(Buffer.from(await listAsDocx(${JSON.stringify(list)})).toString('base64'));`;
    for (const TZ of ['Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati']) {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(stdout).toBe(Buffer.from(file).toString('base64'));
    }
  });
});

describe('the feed of orders', () => {
  const entry: AtomFeed['entries'][number] = {
    key: '2026-04 2026-11-20',
    title: 'Бұйрық № <1> & ]]> 2',
    summary: 'Енгізілген адам саны: 3.',
    page: '/reserve/#order-2026-04',
    updated: '2026-11-24',
    published: '2026-11-20',
  };
  const feed: AtomFeed = {
    lang: 'kk',
    key: 'reserve-orders',
    title: 'Кадр резерві: бұйрықтар',
    subtitle: 'Таспада есімдер жоқ & болмайды',
    author: 'Министрлік',
    site: 'https://qagida.example',
    page: '/reserve/',
    self: '/reserve/orders.atom',
    updated: '2026-11-24',
    entries: [entry],
  };
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });
  const read = (of: AtomFeed) => parser.parse(atomFeed(of)).feed;

  test('has what RFC 4287 asks for: id, title, author, a day of change, and a link to itself', () => {
    const { id, title, author, updated, link, subtitle, ...rest } = read(feed);
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(title).toBe('Кадр резерві: бұйрықтар');
    expect(subtitle).toBe('Таспада есімдер жоқ & болмайды');
    expect(author).toEqual({ name: 'Министрлік' });
    expect(updated).toBe('2026-11-24T00:00:00.000Z');
    expect(link).toEqual([
      { rel: 'alternate', href: 'https://qagida.example/reserve/' },
      { rel: 'self', href: 'https://qagida.example/reserve/orders.atom' },
    ]);
    expect(rest['xml:lang']).toBe('kk');
    expect(rest['xmlns']).toBe('http://www.w3.org/2005/Atom');
  });

  test('an entry is the order, its title is text and stays text', () => {
    const { entry: only } = read(feed);
    // the title is marked as HTML: its text is what HTML makes of it
    expect(textOf(parseFragment(only.title['#text']) as HtmlNode)).toBe('Бұйрық № <1> & ]]> 2');
    expect(only.title.type).toBe('html');
    expect(only.link.href).toBe('https://qagida.example/reserve/#order-2026-04');
    expect([only.published, only.updated]).toEqual(['2026-11-20T00:00:00.000Z', '2026-11-24T00:00:00.000Z']);
  });

  test('without an address of the site the links are relative, and the ids are the same as with one', () => {
    const [here, there] = [read({ ...feed, site: null }), read(feed)];
    expect(here.entry.link.href).toBe('/reserve/#order-2026-04');
    expect(here.id).toBe(there.id);
    expect(here.entry.id).toBe(there.entry.id);
    expect(atomFeed({ ...feed, site: null })).not.toContain('site.invalid');
  });

  test('feeds in two languages, and two orders, are known apart', () => {
    const ids = ['kk', 'ru'].flatMap((lang) => {
      const { id, entry: entries } = read({ ...feed, lang, entries: [entry, { ...entry, key: '2026-03 2026-09-11' }] });
      return [id, ...entries.map((one: { readonly id: string }) => one.id)];
    });
    expect(new Set(ids).size).toBe(6);
  });
});
