// The reserve of three invented people, on a page that a server of this machine shows.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOfContent, filesIn, threePeople } from '../../cli/reserve-desk.ts';
import { publish, type Ran } from './publish-kit.ts';
import { aSite, type SiteServer, serveTarget, sha256, temporaryFolder, writeSite } from './site-kit.ts';

let folder = '';
let reserve = '';
let server: SiteServer;
beforeEach(async () => {
  folder = temporaryFolder();
  reserve = threePeople();
  vi.stubEnv('QAGIDA_RESERVE', reserve);
  server = await serveTarget(path.join(folder, 'target'));
  server.instead = ({ url }, response) => {
    if (url === '/reserve/') response.setHeader('content-type', 'text/html; charset=utf-8');
    return false;
  };
});
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const people = ['Әдеміова Әдемі', 'Қиялов Қиял', 'Үлгібаев Үлгі Үлгіұлы'];

async function publishList(names: readonly string[], ...more: readonly string[]): Promise<Ran> {
  const page = `<!doctype html><table>${names.map((name) => `<tr><td>${name}</td></tr>`).join('')}</table>`;
  const content = copyOfContent();
  const build = async (args: readonly string[]): Promise<number> => {
    writeSite(args[args.indexOf('--out') + 1] ?? '', { ...aSite('бір'), 'reserve/index.html': page });
    return 0;
  };
  const target = path.join(folder, 'target');
  return await publish(['--to', target, '--url', server.url, '--content', content, '--as-of', '2026-11-25', ...more], {
    reserve,
    build,
  });
}

test('a publication of the list is proved by a receipt, which names nobody', async () => {
  const { code, out, err } = await publishList(people);
  expect(code).toBe(0);
  // order of 20 November, a Friday: two working days were over on the 24th. It is told, and stops nothing: to publish ends the delay
  expect(err).toMatch(/^error\[publication-missed\] .*2026-01 .* was to be published by 2026-11-24/u);
  expect(out).toMatch(
    /The page shows exactly this list; people: 3\.\nWritten: receipts\/2026-11-25-01\.md\nThe receipt proves the publication for the orders: 2026-01\n$/u,
  );
  const page = readFileSync(path.join(folder, 'target/current/reserve/index.html'));
  expect(filesIn(reserve)['receipts/2026-11-25-01.md']).toBe(`---
url: "${server.url}reserve/"
read: 2026-11-25
orders: [2026-01]
people: 3
list: ${sha256(people.map((name) => `${name}\n`).join(''))}
page: ${sha256(page)}
---
`);
});

test('a site whose list lacks somebody is published, and it is said that nothing proves the list', async () => {
  const { code, err } = await publishList(people.slice(1));
  expect(code).toBe(1);
  expect(err).toContain('2026-01-03');
  expect(err).toMatch(
    new RegExp(
      `The site is published, but no receipt was written for the list of the reserve\\. Once what is said above is mended: npm run reserve -- confirm --url ${server.url}reserve/\n$`,
      'u',
    ),
  );
  for (const name of people) expect(err).not.toContain(name);
  expect(filesIn(reserve)).not.toHaveProperty(['receipts/2026-11-25-01.md']);
});
