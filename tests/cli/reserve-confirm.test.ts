// Reads pages of a server on this machine. What the page must show follows from the documents of each test.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAsFragment } from '../../src/exports/list-fragment.ts';
import type { PostedList } from '../../src/exports/posted-list.ts';
import { anOrder, aPerson, emptyReserve, filesIn, officer, put, type Sitting, threePeople } from './reserve-desk.ts';
import type { Ran } from './run-command-line.ts';

let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
let server: Server;
let address = '';
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function show(body: string | Uint8Array, type = 'text/html; charset=utf-8'): void {
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
}

async function confirm(folder: string, more: readonly string[] = [], sitting: Sitting = {}): Promise<Ran> {
  return officer(['confirm', '--url', `${address}/reserve/`, ...more], { folder, today: '2026-11-24', ...sitting });
}

const table = (
  names: readonly string[],
  rest = '',
): string => `<!doctype html><html lang="kk"><head><title>Тізім</title></head><body>
<ul><li><a href="/">Басты бет</a></li></ul>
<table><thead><tr><th>№</th><th>Аты-жөні</th><th>Бұйрық</th></tr></thead><tbody>
${names.map((name, index) => `<tr><td>${index + 1}</td><td>${name}</td><td>№ 11-1-2/84, 20.11.2026</td></tr>`).join('\n')}
</tbody></table>${rest}</body></html>`;

const three = ['Әдеміова Әдемі', 'Қиялов Қиял', 'Үлгібаев Үлгі Үлгіұлы'];
const posted: PostedList = {
  lang: 'kk',
  title: 'Кадр резервінің тізімі',
  notes: [],
  columns: ['Р/с №', 'Тегі, аты, әкесінің аты', 'Бұйрық', 'Резервте болатын соңғы күні'],
  rows: three.map((name, index) => ({ number: String(index + 1), name, cells: ['№ 11-1-2/84', '2031-11-20'] })),
  empty: '',
  day: '2026-11-24',
  publisher: '',
};
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const wrong = (lines: readonly string[], hasNames = false): Ran => ({
  code: 1,
  out: `Read: ${address}/reserve/\n`,
  err: `${lines.map((line) => `  ${line}\n`).join('')}${hasNames ? '' : '  To see the names: --show-names\n'}Differences between the page and the list: ${lines.length}. No receipt was written.\n`,
});

describe('npm run reserve -- confirm writes a receipt', () => {
  test('where a table shows exactly the list', async () => {
    const folder = threePeople();
    const page = table(three);
    show(page);
    expect(await confirm(folder)).toEqual({
      code: 0,
      err: '',
      out: `Read: ${address}/reserve/
The page shows exactly this list; people: 3.
Written: receipts/2026-11-24-01.md
The receipt proves the publication for the orders: 2026-01
`,
    });
    expect(filesIn(folder)['receipts/2026-11-24-01.md']).toBe(`---
url: "${address}/reserve/"
read: 2026-11-24
orders: [2026-01]
people: 3
list: ${sha256('Әдеміова Әдемі\nҚиялов Қиял\nҮлгібаев Үлгі Үлгіұлы\n')}
page: ${sha256(page)}
---
`);
    expect((await officer(['due'], { folder, today: '2026-11-25' })).out).toMatch(/^Nothing is to be published/u);
    await confirm(folder);
    expect(Object.keys(filesIn(folder))).toContain('receipts/2026-11-24-02.md');
  });

  test.each([
    [
      'in a list with numbers and what follows the name',
      `<ol><li>1. Үлгібаев Үлгі Үлгіұлы, № 5</li><li>Қиялов Қиял (№ 5)</li><li><b>Әдеміова</b> Әдемі – № 5</li></ol>`,
    ],
    [
      'with breaks, entities and elements in the names',
      `<table><tr><td>Үлгібаев<br>Үлгі&nbsp;Үлгіұлы</td></tr><tr><td><span>Қия</span><span>лов</span>\n Қиял</td></tr><tr><td>&#1240;демі&shy;ова Әдемі</td></tr></table>`,
    ],
    [
      'under a heading that is a row like others',
      `<table><tr><td>№</td><td><p>Аты-жөні</p></td></tr><tr><td>1</td><td><p>Үлгібаев Үлгі Үлгіұлы</p></td></tr><tr><td>2</td><td>Қиялов Қиял</td></tr><tr><td>3</td><td>Әдеміова Әдемі</td></tr></table>`,
    ],
    [
      'in capitals',
      `<table><tr><td>ҮЛГІБАЕВ Үлгі Үлгіұлы</td></tr><tr><td>ҚИЯЛОВ Қиял</td></tr><tr><td>ӘДЕМІОВА Әдемі</td></tr></table>`,
    ],
    ['in a table within a table of the lay-out', `<table><tr><td>Мәзір</td><td>${table(three)}</td></tr></table>`],
    [
      'in two tables, one an order',
      `<table><tr><td>Үлгібаев Үлгі Үлгіұлы</td></tr></table><table><tr><td>Қиялов Қиял</td></tr><tr><td>Әдеміова Әдемі</td></tr></table>`,
    ],
  ])('%s', async (_, page) => {
    show(page);
    const { code, err } = await confirm(threePeople());
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('of a page that has the fragment which the build makes ready to post', async () => {
    const folder = threePeople();
    show(`<!doctype html><html><body><main>${listAsFragment(posted)}</main></body></html>`);
    expect((await confirm(folder)).code).toBe(0);
  });

  test('of a page in Windows-1251, by its header or by itself', async () => {
    const folder = emptyReserve();
    put(folder, {
      'reserve/orders/2026-01.md': anOrder('5', '2026-11-20', 1),
      'reserve/members/2026-01-01.md': aPerson('Абаев Абай', '2026-01'),
    });
    const encoded = (text: string): Uint8Array =>
      Uint8Array.from([...text], (letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
      });
    show(encoded('<table><tr><td>Абаев Абай</td></tr></table>'), 'text/html; charset=windows-1251');
    expect((await confirm(folder)).code).toBe(0);
    show(encoded('<meta charset="windows-1251"><table><tr><td>Абаев Абай</td></tr></table>'), 'text/html');
    expect((await confirm(folder)).code).toBe(0);
  });

  test('with the address at the end of a redirection, and without the part after #', async () => {
    const folder = threePeople();
    answer = (request, response) => {
      if (request.url === '/reserve/') response.writeHead(302, { location: '/kk/list?a=1#top' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(table(three));
    };
    expect((await confirm(folder)).out).toContain(`Read: ${address}/kk/list?a=1#top\n`);
    expect(filesIn(folder)['receipts/2026-11-24-01.md']).toContain(`url: "${address}/kk/list?a=1"\n`);
  });

  test('only for orders whose people are all on the page', async () => {
    const folder = threePeople();
    put(folder, {
      'reserve/orders/2026-02.md': anOrder('6', '2026-11-23', 2),
      'reserve/members/2026-02-01.md': aPerson('Арманов Арман', '2026-02'),
      'reserve/members/2026-02-02.md': aPerson(
        'Арманова Арман',
        '2026-02',
        '\nremoval:\n  on: 2026-11-24\n  ground: 18-1\n  since: 2026-11-23',
      ),
    });
    show(table([...three, 'Арманов Арман']));
    const { code, out } = await confirm(folder);
    expect([code, out]).toEqual([
      0,
      `Read: ${address}/reserve/
The page shows exactly this list; people: 4.
2026-02: one of the people of this order has left the list, so the receipt does not prove it. If the list was published before, record the day and the evidence in the field published of the order.
Written: receipts/2026-11-24-01.md
The receipt proves the publication for the orders: 2026-01
`,
    ]);
  });

  test('not with --dry-run', async () => {
    const folder = threePeople();
    const before = filesIn(folder);
    show(table(three));
    const { code, out } = await confirm(folder, ['--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('Would be written: receipts/2026-11-24-01.md\n');
    expect(out).toContain('This is a trial (--dry-run): nothing was written.\n');
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('confirm writes no receipt, and says by document and place what differs', () => {
  const removed = (): string => {
    const folder = threePeople();
    put(folder, {
      'reserve/members/2026-01-02.md': aPerson(
        'Қиялов Қиял',
        '2026-01',
        '\nremoval:\n  on: 2026-11-24\n  ground: 18-1\n  since: 2026-11-23',
      ),
    });
    return folder;
  };
  const latin = 'Қиялoв Қиял';

  const cases: readonly (readonly [string, () => string, string, readonly string[]])[] = [
    ['somebody is missing', threePeople, table(three.slice(0, 2)), ['2026-01-01 is on the list and not on the page']],
    [
      'somebody is there who is not on the list',
      threePeople,
      table([...three, 'Арманов Арман']),
      ['table 1, row 4: somebody who is not on the list'],
    ],
    [
      'somebody is there twice',
      threePeople,
      table([...three, 'Қиялов Қиял']),
      ['table 1, row 4: 2026-01-02 a second time'],
    ],
    [
      'a name has a Latin letter',
      threePeople,
      table(['Әдеміова Әдемі', latin, 'Үлгібаев Үлгі Үлгіұлы']),
      ['table 1, row 2: nearly the name of 2026-01-02, but not the same letters'],
    ],
    [
      'a letter is missing',
      threePeople,
      table(['Әдеміова Әдемі', 'Қияло Қиял', 'Үлгібаев Үлгі Үлгіұлы']),
      ['table 1, row 2: nearly the name of 2026-01-02, but not the same letters'],
    ],
    [
      'somebody is in a hidden row',
      threePeople,
      table(three).replace('<tr><td>2</td>', '<tr hidden><td>2</td>'),
      ['2026-01-02 is on the list and not on the page'],
    ],
    [
      'somebody is in a row that a style hides',
      threePeople,
      table(three).replace('<tr><td>2</td>', '<tr style="display: none"><td>2</td>'),
      ['2026-01-02 is on the list and not on the page'],
    ],
    [
      'somebody who left is still there',
      removed,
      table(three),
      ['table 1, row 2: 2026-01-02 has left the list, and the name is still on the page'],
    ],
    [
      'somebody who left is in the text of the page',
      removed,
      table(['Әдеміова Әдемі', 'Үлгібаев Үлгі Үлгіұлы'], '<p>Құттықтаймыз: <b>Қиялов</b> ҚИЯЛ!</p>'),
      ['outside tables and lists: 2026-01-02 has left the list, and the name is still on the page'],
    ],
    [
      'somebody who left is in an attribute',
      removed,
      table(['Әдеміова Әдемі', 'Үлгібаев Үлгі Үлгіұлы'], '<img alt="Қиялов Қиял">'),
      ['outside tables and lists: 2026-01-02 has left the list, and the name is still on the page'],
    ],
    [
      'somebody who left is in a comment',
      removed,
      table(['Әдеміова Әдемі', 'Үлгібаев Үлгі Үлгіұлы'], '<!-- Қиялов Қиял -->'),
      ['outside tables and lists: 2026-01-02 has left the list, and the name is still on the page'],
    ],
    [
      'somebody who left is in a hidden row',
      removed,
      table(three).replace('<tr><td>2</td>', '<tr hidden><td>2</td>'),
      ['outside tables and lists: 2026-01-02 has left the list, and the name is still on the page'],
    ],
  ];

  test.each(cases)('%s', async (_, make, page, lines) => {
    const folder = make();
    const before = filesIn(folder);
    show(page);
    expect(await confirm(folder)).toEqual(wrong(lines));
    expect(filesIn(folder)).toEqual(before);
  });

  test('with the names, where the officer asks for them', async () => {
    show(table([latin, 'Арманов Арман', 'Үлгібаев Үлгі Үлгіұлы']));
    expect(await confirm(threePeople(), ['--show-names'])).toEqual(
      wrong(
        [
          'table 1, row 1: nearly the name of 2026-01-02, but not the same letters: Қиялов Қиял – «1 | Қиялoв Қиял | № 11-1-2/84, 20.11.2026»',
          'table 1, row 2: somebody who is not on the list: «2 | Арманов Арман | № 11-1-2/84, 20.11.2026»',
          '2026-01-03 is on the list and not on the page: Әдеміова Әдемі',
        ],
        true,
      ),
    );
  });

  test('a former name that is part of one on the list is not meant', async () => {
    const folder = emptyReserve();
    put(folder, {
      'reserve/orders/2026-01.md': anOrder('5', '2026-11-20', 2),
      'reserve/members/2026-01-01.md': aPerson('Үлгібаев Үлгі Үлгіұлы', '2026-01'),
      'reserve/members/2026-01-02.md': aPerson(
        'Үлгібаев Үлгі',
        '2026-01',
        '\nremoval:\n  on: 2026-11-23\n  ground: 18-1\n  since: 2026-11-20',
      ),
      'reserve/orders/2026-02.md': anOrder('6', '2026-11-23', 1),
      'reserve/members/2026-02-01.md': aPerson('Қиялов Қиял', '2026-02'),
    });
    show(table(['Қиялов Қиял', 'Үлгібаев Үлгі Үлгіұлы'], '<p>Үлгібаев Үлгі Үлгіұлы</p>'));
    expect((await confirm(folder)).code).toBe(0);
  });

  test('a page without the list: perhaps one that a script puts together', async () => {
    show('<!doctype html><div id="app"></div><script>const list = ["Қиялов Қиял"]</script>');
    const lines = [
      'no table and no list of the page has a name of the list. Is it the right address? A page that a script puts together in the browser cannot be read: give an address that has the list in the page itself',
      ...['2026-01-03', '2026-01-02', '2026-01-01'].map((member) => `${member} is on the list and not on the page`),
    ];
    expect(await confirm(threePeople())).toEqual(wrong(lines));
  });

  test('in Kazakh and Russian', async () => {
    show(table(three.slice(0, 2)));
    expect((await confirm(threePeople(), ['--lang', 'kk'])).err).toBe(
      '  2026-01-01 тізімде бар, бетте жоқ\n  Есімдерді көру үшін: --show-names\nБеттің тізімнен айырмашылықтары: 1. Түбіртек жазылған жоқ.\n',
    );
    expect((await confirm(threePeople(), ['--lang', 'ru'])).err).toBe(
      '  2026-01-01 есть в списке, но не на странице\n  Показать имена: --show-names\nОтличий страницы от списка: 1. Квитанция не записана.\n',
    );
  });

  test('an empty list has nothing to confirm', async () => {
    expect(await confirm(emptyReserve())).toEqual({
      code: 1,
      out: '',
      err: 'The list is empty today, so there is nothing to confirm. No receipt was written.\n',
    });
  });
});

describe('a page that cannot be read', () => {
  const failed = (err: string): Ran => ({ code: 1, out: '', err: `${err}\n` });

  test('another address than https or http, or one with a password', async () => {
    const folder = threePeople();
    const read = (url: string): Promise<Ran> => officer(['confirm', '--url', url], { folder });
    expect(await read('file:///etc/hosts')).toEqual(
      failed('file:///etc/hosts: expected an address that begins with https:// or http://.'),
    );
    expect(await read('reserve')).toEqual(failed('reserve: expected an address that begins with https:// or http://.'));
    expect(await read('https://a:b@example.org/')).toEqual(
      failed('example.org: there is a password in the address. Take it out: a receipt has only a public address.'),
    );
  });

  test.each([
    'localhost:4321',
    '127.0.0.1',
    '[::1]',
    '192.168.1.5',
    '10.0.0.1',
    '172.20.0.1',
    'intranet',
    'site.local',
  ])('a server that the public cannot see: %s', async (host) => {
    expect(
      await officer(['confirm', '--url', `http://${host}/`], { folder: threePeople(), limits: { hasLocal: false } }),
    ).toEqual(
      failed(
        `${host}: this address can be opened only on this machine or in a local network, and a list there is not published. Give the address of the page on the site of the ministry.`,
      ),
    );
  });

  test('a redirection to something else than a page, and one without an end', async () => {
    answer = (_, response) => void response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    expect(await confirm(threePeople())).toEqual(
      failed('file:///etc/hosts: expected an address that begins with https:// or http://.'),
    );
    answer = (_, response) => void response.writeHead(302, { location: '/reserve/' }).end();
    expect(await confirm(threePeople())).toEqual(
      failed('The server redirected more than 5 times. Give the address at which the page is in the end.'),
    );
  });

  test('a server that does not answer in time, at once or in the middle', async () => {
    answer = () => {};
    const limits = { milliseconds: 300 };
    const late = failed('The page did not come within 0.3 seconds. Try again later.');
    expect(await confirm(threePeople(), [], { limits })).toEqual(late);
    answer = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<table>');
    expect(await confirm(threePeople(), [], { limits })).toEqual(late);
  });

  test('a page without an end', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const more = (): void => {
        while (response.write('<p>Тізім</p>'.repeat(1000))) if (response.destroyed) return;
        response.once('drain', more);
      };
      more();
    };
    expect(await confirm(threePeople())).toEqual(
      failed('The page is larger than 100000 bytes. Give the address of the page with the list itself.'),
    );
  });

  test('another answer than a page', async () => {
    answer = (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end(table(three));
    expect(await confirm(threePeople())).toEqual(failed('The server did not give the page (404). Check the address.'));
    show('%PDF-1.7', 'application/pdf');
    expect(await confirm(threePeople())).toEqual(
      failed('This is no web page (application/pdf). Give the address of the page with the list, not of a file.'),
    );
  });

  test('letters that are not in the encoding that the page names, or in one that does not exist', async () => {
    show(Uint8Array.of(0xca, 0xe8), 'text/html; charset=utf-8');
    expect(await confirm(threePeople())).toEqual(
      failed(
        'The letters of the page cannot be read: they are not encoded as it says (utf-8). Tell those who keep the site.',
      ),
    );
    show(Uint8Array.of(0xca, 0xe8), 'text/html');
    expect(await confirm(threePeople())).toEqual(
      failed(
        'The letters of the page cannot be read: it does not say how they are encoded, and they are not UTF-8. Tell those who keep the site.',
      ),
    );
    show(table(three), 'text/html; charset=kazakh');
    expect((await confirm(threePeople())).err).toContain('(kazakh)');
  });

  test('a server that is not there', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => {
      closed.listen(0, '127.0.0.1', resolve);
    });
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => {
      closed.close(resolve);
    });
    expect(await officer(['confirm', '--url', `http://127.0.0.1:${port}/`], { folder: threePeople() })).toEqual(
      failed('The page could not be reached (ECONNREFUSED). Check the address and try again.'),
    );
  });

  test('a server of a name that nobody has', async () => {
    expect(await officer(['confirm', '--url', 'http://qagida.invalid/'], { folder: threePeople() })).toEqual(
      failed(
        'The server qagida.invalid was not found. Check the address, and whether this computer is connected to the internet.',
      ),
    );
  });

  test('no address is a wrong call', async () => {
    expect(await officer(['confirm'], { folder: threePeople() })).toEqual({
      code: 2,
      out: '',
      err: '--url is missing: expected --url URL, the address of the page with the list\n',
    });
  });
});
