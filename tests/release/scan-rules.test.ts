import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/corpus/corpus.ts';
import type { Profile } from '../../src/domain/publication/profiles.ts';
import { scanOutput } from '../../src/release/scan-output.ts';
import { hiddenPlans, scanRulesFor } from '../../src/release/scan-rules.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Held = Parameters<typeof scanRulesFor>[1];
type Acts = Held['acts'];
const draft = { slug: 'cadre', fields: { status: 'draft' } } as Acts[number];

function scan(
  content: string,
  {
    project = '/',
    home = '/',
    acts = [] as Acts,
    held = { procedures: new Map(), records: [] } as Omit<Held, 'acts'>,
    profile = 'production' as Profile,
    file = 'a.json',
  } = {},
): readonly string[] {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
  return scanOutput(folder, scanRulesFor(profile, { acts, ...held }, project, home)).findings;
}

describe('a folder of this machine is found', () => {
  test.each([
    ['/srv/qagida', '/srv/qagida/src/pages/404.astro', '/srv/qagida'],
    ['/srv/qagida', 'a /srv/qagida/node_modules/zod b', '/srv/qagida'],
    ['/srv/qagida', '{"root":"/srv/qagida"}', '/srv/qagida'],
    ['/srv/qagida', "'/srv/qagida'", '/srv/qagida'],
    ['/srv/qagida', 'built in /srv/qagida today', '/srv/qagida'],
    ['/srv/qagida', 'built in /srv/qagida', '/srv/qagida'],
    ['/app', '"/app/src/pages/404.astro"', '/app'],
    ['/app', '"/app/content/acts"', '/app'],
    ['/srv/қағида (1)', '"/srv/қағида (1)/tools/x"', '/srv/қағида (1)'],
    ['C:\\srv\\qagida', String.raw`{"root":"C:\\srv\\qagida\\src"}`, String.raw`C:\\srv\\qagida`],
    ['C:\\srv\\qagida', 'C:/srv/qagida/dist/', 'C:/srv/qagida'],
  ])('%s in %s', (project, content, found) => {
    expect(scan(content, { project })).toEqual([`a.json: a folder of this machine ("${found}")`]);
  });

  test('also in a file that is no text', () => {
    expect(scan('PNG\0\xff/srv/qagida\0', { project: '/srv/qagida', file: 'a.png' })).toHaveLength(1);
  });

  test('anything in a home folder', () => {
    expect(scan('/home/editor/letters/x.txt', { home: '/home/editor' })).toHaveLength(1);
  });
});

describe('an address of the site is no folder of this machine', () => {
  test.each([
    ['/app', '<script src="/apply-view.js"></script>'],
    ['/app', '"/app/"'],
    ['/app', '"/app"'],
    ['/api', '"/api/acts/index.json"'],
    ['/api', '/api/srcset'],
    ['/srv/qagida', '"/srv/qagida-road/src"'],
    ['/srv/qagida', '"/srv/qagidatenance"'],
    ['/srv/qagida', '"/srv/qagida/acts/"'],
    ['/', '"/src/content/"'],
  ])('%s in %s', (project, content) => {
    expect(scan(content, { project })).toEqual([]);
    expect(scan(content, { home: project === '/srv/qagida' ? '/' : project })).toEqual([]);
  });
});

describe('a draft that is not public', () => {
  test.each(['"/acts/cadre/"', '"/ru/acts/cadre/#art-1"', '"acts/cadre"', '/api/acts/cadre.json'])(
    'is found in %s',
    (content) => {
      expect(scan(content, { acts: [draft] })).toEqual(['a.json: a draft that is not public ("acts/cadre")']);
    },
  );

  test.each(['ru/acts/cadre/index.txt', 'api/acts/cadre.json'])('is found in the name %s', (file) => {
    expect(scan('x', { acts: [draft], file })).toEqual([`${file}: a draft that is not public ("acts/cadre")`]);
  });

  test('does not block an act whose name begins with its own', () => {
    expect(scan('/acts/cadre-reserve/ /api/acts/cadre-reserve.json "acts/cadre-reserve"', { acts: [draft] })).toEqual(
      [],
    );
    expect(scan('x', { acts: [draft], file: 'acts/cadre-reserve/index.txt' })).toEqual([]);
  });

  test('is no longer a reason when it may be public', () => {
    const publicDraft = { kk: 'а', ru: 'а', en: 'a' };
    const acts = [{ slug: 'cadre', fields: { status: 'draft', publicDraft } } as Acts[number]];
    expect(scan('"/acts/cadre/"', { acts })).toEqual([]);
  });
});

describe('cases about people stay out of public builds', () => {
  const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const evidence = { kind: 'file', sha256: digest };
  const held = {
    procedures: new Map([
      ['removal', { slug: 'removal', fields: { isPersonal: 'yes' } }],
      ['plans', { slug: 'plans', fields: { isPersonal: 'no' } }],
    ]),
    records: [{ procedure: 'removal', fields: { events: [{ event: 'removed', on: '2026-11-20', evidence }] } }],
  } as unknown as Omit<Held, 'acts'>;

  test.each([
    ['/compliance/cases/removal/2026-01/', 'a.json: a case about a person ("removal/2026-01")'],
    ['UID:removal.2026-011.res-18-s1.1', 'a.json: a case about a person ("removal.2026-011")'],
    [digest, `a.json: evidence of a case about a person ("${digest}")`],
  ])('%s', (content, finding) => {
    expect(scan(content, { held })).toEqual([finding]);
    expect(scan(content, { held, profile: 'preview' })).toEqual([finding]);
    expect(scan(content, { held, profile: 'internal' })).toEqual([]);
  });

  test('a case of a body, and the procedure itself, may be there', () => {
    expect(scan('/compliance/cases/plans/2026-01/ /procedures/removal/ removal/20', { held })).toEqual([]);
  });
});

describe('plans that may not be published stay out of public builds', () => {
  const permission = { basis: { kk: 'р', ru: 'р', en: 'p' }, number: '1', date: '2025-01-10' };
  const plan = (slug: string, fields: Partial<Plan['fields']>) => ({
    slug,
    fields: fields as Plan['fields'],
    entries: [],
  });
  const plans = [plan('current-2025', {}), plan('current-2026', { publication: permission })];
  const found = (content: string, profile: Profile = 'production', asOf = '2025-01-10'): readonly string[] => {
    writeFileSync(path.join(folder, 'a.json'), content);
    return scanOutput(folder, { forbidden: hiddenPlans(profile, plans, asOf) }).findings;
  };

  test.each([
    '"/plans/current-2025/"',
    '/ru/plans/current-2025/clouds/',
    '/api/plans/current-2025.json',
    '/plans/compare/current-2025..current-2026/',
    '/plans/compare/current-2025@2025-03-10..current-2026/',
    '/plans/compare/current-2026..current-2025@2025-03-10/',
    '/plans/compare/current-2026@2025-03-10..current-2025/',
  ])('is found in %s', (content) => {
    expect(found(content)).toHaveLength(1);
    expect(found(content)[0]).toContain('a plan that may not be published');
  });

  test.each(['/plans/current-2025-draft/', '/plans/current-2026/', 'current-2025', '/plans/compare/current-2026..x/'])(
    'is not seen in %s',
    (content) => {
      expect(found(content)).toEqual([]);
    },
  );

  test('a permission counts from its day on', () => {
    expect(found('/plans/current-2026/', 'production', '2025-01-09')).toHaveLength(1);
    expect(found('/plans/current-2026/', 'production', '2025-01-10')).toEqual([]);
  });

  test.each(['internal', 'preview', 'local'] as const)('may be in the %s build', (profile) => {
    expect(found('/plans/current-2025/', profile)).toEqual([]);
  });
});
