import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/exports/llms.ts';
import { endpoints, openApiOf } from '../../src/exports/openapi.ts';

interface Described {
  readonly openapi: string;
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly operationId: string;
          readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
          readonly responses: {
            readonly '200': {
              readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
            };
          };
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly type?: string }>> };
}

const site = { title: 'Қағида', publisher: 'Ministry', site: 'https://qagida.example', hasPlans: true };
const read = (given: Parameters<typeof openApiOf>[0]): Described =>
  JSON.parse(JSON.stringify(openApiOf(given))) as Described;

describe('the description of the data', () => {
  test('is OpenAPI 3.1, names every file once, and each operation by a name of its own', () => {
    const described = read(site);
    expect(described.openapi).toBe('3.1.0');
    expect(described.servers).toEqual([{ url: 'https://qagida.example' }]);
    expect(Object.keys(described.paths)).toEqual(endpoints.map(({ path }) => path));
    const ids = Object.values(described.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of every part of a path that varies what it is', () => {
    for (const [path, { get }] of Object.entries(read(site).paths)) {
      const varying = Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name]) => name);
      expect((get.parameters ?? []).map(({ name }) => name)).toEqual(varying);
      for (const parameter of get.parameters ?? []) expect([parameter.in, parameter.required]).toEqual(['path', true]);
    }
  });

  test('leads to a schema for every public file of JSON, and no reference leads nowhere', () => {
    const described = read(site);
    const references = Object.values(described.paths).flatMap(({ get }) =>
      Object.values(get.responses['200'].content).flatMap(({ schema }) => schema.$ref ?? []),
    );
    const names = Object.keys(described.components.schemas);
    expect(references.toSorted()).toEqual(names.map((name) => `#/components/schemas/${name}`).toSorted());
    // a reference within a schema would be looked for at the root of the description
    expect(JSON.stringify(described)).not.toContain('#/$defs/');
    expect(JSON.stringify(described)).not.toContain('"$schema"');
  });

  test('has no address where that is not decided, and no plans where the site has none', () => {
    const described = read({ ...site, site: null, hasPlans: false });
    expect(described).not.toHaveProperty('servers');
    expect(Object.keys(described.paths).filter((path) => path.includes('plans'))).toEqual([]);
    expect(described.components.schemas).not.toHaveProperty('Plan');
  });
});

describe('llms.txt', () => {
  const act = {
    name: 'Cadre [reserve]',
    title: 'Кадр резервіне қосу туралы',
    status: 'Repealed',
    edition: '2025-03-17',
    page: '/en/acts/x/',
    data: '/api/acts/x.json',
    markdown: '/acts/x/2025-03-17.md',
  };
  const text = llmsText({ ...site, name: 'Қағида', asOf: '2026-11-21', hasFeeds: true, acts: [act, act] }, 1);

  test('says what the site is not, and of each act whether it is in force', () => {
    expect(text.split('\n')[0]).toBe('# Қағида');
    expect(text).toContain('Not an official publication.');
    expect(text).toContain(
      '- [Cadre \\[reserve\\]](https://qagida.example/en/acts/x/): Кадр резервіне қосу туралы (Repealed, edition of 2025-03-17; [Markdown](https://qagida.example/acts/x/2025-03-17.md), [JSON](https://qagida.example/api/acts/x.json))',
    );
  });

  test('is of a length that can be read: of many acts it says where the rest are', () => {
    expect(text).toContain('- and 1 more: https://qagida.example/api/acts/index.json');
  });

  test('has no line on feeds where there are none', () => {
    expect(llmsText({ ...site, name: 'x', asOf: '2026-11-21', hasFeeds: false, acts: [] })).not.toContain('.atom');
  });
});
