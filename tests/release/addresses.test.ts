import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellAddresses } from '../../src/cli/tell-addresses.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { anchorDigests, readRecord, writeRecord } from '../../src/release/address-record.ts';
import { addressesIn } from '../../src/release/addresses.ts';
import {
  AddressesBroken,
  keepAddresses,
  RecordUnreadable,
  recordAddresses,
  recordIn,
} from '../../src/release/keep-addresses.ts';
import { held } from '../corpus/held-corpus.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'qagida-addresses-'));
  mkdirSync(path.join(work, 'content'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const content = (): string => path.join(work, 'content');

/** A finished site with these pages and files; the text of each is its address. */
function site(name: string, addresses: readonly string[]): string {
  const folder = path.join(work, name);
  for (const address of addresses) {
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, address);
  }
  return folder;
}

const inThree = (page: string): readonly string[] => [page, `/ru${page}`, `/en${page}`];

function keep(
  folder: string,
  acts: Corpus['acts'] = [],
  asOf = '2026-12-01',
  isPublic = true,
  notYet: readonly string[] = [],
): number {
  return keepAddresses({
    folder,
    rendered: addressesIn(folder),
    record: recordIn(content()),
    acts,
    asOf,
    isPublic,
    notYet,
    pageFor: ({ from, to }) => `${from} leads to ${to}`,
  });
}

function broken(folder: string, acts: Corpus['acts'] = []): string {
  try {
    keep(folder, acts);
  } catch (error) {
    return tellAddresses(error, 'en') ?? '';
  }
  return '';
}

/** The act on the cadre reserve, in a folder of another name. */
function renamed(slug: string, aliases: readonly string[]): Corpus['acts'] {
  const { act } = held('cadre-reserve');
  return [{ ...act, slug, fields: { ...act.fields, aliases: [...aliases] } }];
}

describe('the record of published addresses', () => {
  test('names a page once for its three languages, and leaves out what nobody keeps', () => {
    const folder = site('one', [
      ...inThree('/acts/x/'),
      '/api/acts/x.json',
      '/404.html',
      '/ru/only/',
      '/assets/a.css',
      '/_headers',
      '/.well-known/x',
      '/acts/x/index.html.br',
      '/cards/acts/x.png',
      '/apply-view.js',
      '/sitemap.xml',
      '/search/index/ab/s1.json',
    ]);
    expect(recordAddresses(content(), folder, [], '2026-11-21')).toBe(3);
    const text = readFileSync(path.join(content(), 'addresses.txt'), 'utf8');
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '',
      '2026-11-21:',
      '*/acts/x/',
      '/api/acts/x.json',
      '/ru/only/',
      '',
    ]);
  });

  test('grows by what is new, under the day of the build, and never changes a line', () => {
    recordAddresses(content(), site('one', inThree('/a/')), [], '2026-11-21');
    const before = readFileSync(path.join(content(), 'addresses.txt'), 'utf8');
    const two = site('two', [...inThree('/a/'), ...inThree('/b/')]);
    expect(recordAddresses(content(), two, [], '2026-11-22')).toBe(1);
    const after = readFileSync(path.join(content(), 'addresses.txt'), 'utf8');
    expect(after).toBe(`${before}\n2026-11-22:\n*/b/\n`);
    expect(recordAddresses(content(), two, [], '2026-11-23')).toBe(0);
    expect(readFileSync(path.join(content(), 'addresses.txt'), 'utf8')).toBe(after);
  });

  test('is read as it was written', () => {
    const text = '2026-11-21:\n*/acts/x/2025-03-17/ #AbCd-_09 -> /acts/y/2025-03-17/\n/api/x.json\n';
    const read = readRecord(text);
    expect(read).toEqual({
      kind: 'read',
      record: [
        {
          day: '2026-11-21',
          addresses: [
            {
              address: '/acts/x/2025-03-17/',
              isInAll: true,
              anchors: 'AbCd-_09',
              movedTo: '/acts/y/2025-03-17/',
            },
            { address: '/api/x.json', isInAll: false, anchors: '', movedTo: null },
          ],
        },
      ],
    });
    if (read.kind === 'read') expect(readRecord(writeRecord(read.record))).toEqual(read);
  });

  test.each([
    ['an address before any day', '*/acts/\n', 1, '*/acts/'],
    ['an address with a space', '2026-11-21:\n/acts/x y/\n', 2, '/acts/x y/'],
    ['half a digest', '2026-11-21:\n/acts/x/ #AbC\n', 2, '/acts/x/ #AbC'],
    ['a conflict of two branches', '2026-11-21:\n<<<<<<< HEAD\n', 2, '<<<<<<< HEAD'],
  ])('that cannot be read stops the build and names the line: %s', (_, text, line, shown) => {
    writeFileSync(path.join(content(), 'addresses.txt'), text);
    expect(() => recordIn(content())).toThrow(RecordUnreadable);
    expect(tellAddresses(new RecordUnreadable(line, shown), 'en')).toBe(
      `content/addresses.txt, line ${line}: "${shown}" is not understood. Expected a day (2026-11-21:), an address (*/acts/…/) or "address -> new address".\n`,
    );
  });
});

describe('an address that was published keeps answering', () => {
  test('a build without it fails, names it, and says what to do', () => {
    recordAddresses(content(), site('one', [...inThree('/acts/x/'), '/api/acts/x.json']), [], '2026-11-21');
    expect(broken(site('two', ['/acts/x/', '/ru/acts/x/']))).toBe(
      [
        'Addresses that were published and lead nowhere now (2):',
        '  /en/acts/x/',
        '  /api/acts/x.json',
        'An address that was published once does not go away: letters and other sites link to it. Put the document back; where the folder of an act was renamed, write its former name into the field aliases of act.md; where another page moved, add " -> /new/address/" to its line in content/addresses.txt. Why numbers of places (anchors) changed is seen with git diff.',
        '',
      ].join('\n'),
    );
  });

  test('the message is of a length that can be read', () => {
    const many = Array.from({ length: 50 }, (_, index) => `/p/${index}/`);
    recordAddresses(content(), site('one', many), [], '2026-11-21');
    expect(broken(site('two', ['/'])).split('\n')).toHaveLength(1 + 20 + 1 + 1 + 1);
  });

  test('a build of an earlier day does not have it yet, and a build that is not for the public need not', () => {
    recordAddresses(content(), site('one', ['/acts/x/']), [], '2026-11-21');
    const two = site('two', ['/']);
    expect(keep(two, [], '2026-11-20')).toBe(1);
    expect(keep(two, [], '2026-12-01', false)).toBe(0);
    expect(() => keep(two, [], '2026-11-21')).toThrow(AddressesBroken);
  });

  test('what is put there afterwards is not missing', () => {
    const whole = site('whole', [...inThree('/a/'), '/download/qagida.zip']);
    recordAddresses(content(), whole, [], '2026-11-21');
    const rendered = site('rendered', inThree('/a/'));
    expect(broken(rendered)).toContain('/download/qagida.zip');
    expect(keep(rendered, [], '2026-12-01', true, ['/download/qagida.zip'])).toBe(0);
  });

  test('what is new is counted and not refused', () => {
    recordAddresses(content(), site('one', ['/a/']), [], '2026-11-21');
    expect(keep(site('two', ['/a/', '/b/']))).toBe(1);
  });

  test('places of an edition are kept too: a paragraph that lost its id is told, with the ids that are new', () => {
    const { act, edition } = held('cadre-reserve');
    const pages = site('one', [`/acts/cadre-reserve/${edition.date}/`]);
    recordAddresses(content(), pages, [act], '2026-11-21');
    expect(keep(pages, [act])).toBe(0);
    const provisions = edition.text.provisions.map((provision) =>
      provision.id === 'att_1__chp_2__para_16' ? { ...provision, id: 'att_1__chp_2__para_99' } : provision,
    );
    const changed = [{ ...act, editions: [{ ...edition, text: { ...edition.text, provisions } }] }];
    expect(broken(pages, changed).split('\n')[1]).toBe(
      '  /acts/cadre-reserve/2025-03-17/: 1 place that could be linked to is gone; not there before: att_1__chp_2__para_99',
    );
  });

  test('the digests of all ids held are different within each edition', () => {
    for (const slug of ['cadre-reserve', 'secondment', 'foreign-policy-concept', 'treaty-plans', 'coordination']) {
      const ids = held(slug).edition.text.provisions.map(({ id }) => id);
      const digests = anchorDigests(ids).match(/.{4}/gu) ?? [];
      expect(new Set(digests).size).toBe(ids.length);
    }
  });
});

describe('a former name of an act', () => {
  test('leads on from every page of the act in every language, and its files are still there', () => {
    const pages = ['/acts/new/', '/acts/new/2025-03-17/', '/acts/new/about/'].flatMap(inThree);
    const files = ['/api/acts/new.json', '/acts/new/2025-03-17.md'];
    recordAddresses(content(), site('one', ['/acts/old/', '/api/acts/old.json']), [], '2026-11-21');
    const folder = site('two', [...pages, ...files]);
    keep(folder, renamed('new', ['old']));
    const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    expect(read('acts/old/index.html')).toBe('/acts/old/ leads to /acts/new/');
    expect(read('ru/acts/old/about/index.html')).toBe('/ru/acts/old/about/ leads to /ru/acts/new/about/');
    expect(read('api/acts/old.json')).toBe('/api/acts/new.json');
    expect(read('acts/old/2025-03-17.md')).toBe('/acts/new/2025-03-17.md');
    const redirects = read('_redirects').trim().split('\n');
    expect(redirects).toContain('/acts/old/2025-03-17/ /acts/new/2025-03-17/ 301');
    expect(redirects).toHaveLength(pages.length + files.length);
  });

  test('covers the places of the edition that was recorded under it', () => {
    const { act, edition } = held('cadre-reserve');
    recordAddresses(content(), site('one', [`/acts/cadre-reserve/${edition.date}/`]), [act], '2026-11-21');
    const folder = site('two', [`/acts/reserve/${edition.date}/`]);
    expect(keep(folder, renamed('reserve', ['cadre-reserve']))).toBe(1);
  });

  test('of an act alone writes no list of redirects', () => {
    const folder = site('one', ['/acts/x/']);
    keep(folder);
    expect(existsSync(path.join(folder, '_redirects'))).toBe(false);
  });
});

describe('an address that somebody wrote a new one behind', () => {
  const record = (line: string): void => writeFileSync(path.join(content(), 'addresses.txt'), `2026-11-21:\n${line}\n`);

  test('leads there in each language', () => {
    record('*/procedures/old/ -> /procedures/new/');
    const folder = site('one', inThree('/procedures/new/'));
    keep(folder);
    expect(readFileSync(path.join(folder, 'ru/procedures/old/index.html'), 'utf8')).toBe(
      '/ru/procedures/old/ leads to /ru/procedures/new/',
    );
  });

  test('may lead to a place on a page', () => {
    record('/sources/old/ -> /sources/#old');
    const folder = site('one', ['/sources/']);
    keep(folder);
    expect(readFileSync(path.join(folder, 'sources/old/index.html'), 'utf8')).toBe(
      '/sources/old/ leads to /sources/#old',
    );
  });

  test('to a page that is not there, or from one that is, stops the build', () => {
    record('/a/ -> /nowhere/');
    expect(
      broken(site('one', ['/b/']))
        .split('\n')
        .slice(1, 3),
    ).toEqual(['  /a/ -> /nowhere/: this build has no such new address', '  /a/']);
    record('/a/ -> /b/');
    expect(broken(site('two', ['/a/', '/b/'])).split('\n')[1]).toBe(
      '  /a/: written down as moved, but there is a page at this address',
    );
  });

  test('a file is not led to a page, nor out of the folder of the site', () => {
    record('/api/a.json -> /b/');
    expect(broken(site('one', ['/b/'])).split('\n')[1]).toBe(
      '  /api/a.json -> /b/: this build has no such new address',
    );
    record('/a/ -> /../../b/');
    expect(() => keep(site('two', ['/b/']))).toThrow('is not an address of the site');
  });
});

test.each(['kk', 'ru', 'en'] as const)('what to do is said in every language of the commands: %s', (lang) => {
  const told = tellAddresses(new AddressesBroken([{ kind: 'gone', address: '/acts/x/' }]), lang) ?? '';
  expect(told).toContain('/acts/x/');
  expect(told).toContain('aliases');
  expect(told).toContain('content/addresses.txt');
});
