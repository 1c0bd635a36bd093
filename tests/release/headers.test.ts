import { describe, expect, test } from 'vitest';
import { editingPolicy, headerPolicy, pagePolicy } from '../../src/domain/publication/content-security-policy.ts';
import { profiles } from '../../src/domain/publication/profiles.ts';
import { securityHeaders } from '../../src/release/headers.ts';
import { headersFileText } from '../../src/release/headers-file.ts';
import { nginxHeaders, nginxVariables } from '../../src/release/nginx-headers.ts';

const headerOf = (name: string, profile: (typeof profiles)[number] = 'production'): string | undefined =>
  securityHeaders(profile).find((header) => header.name === name)?.value;

describe('the security policy', () => {
  test('of the header is that of the page, and forbids frames', () => {
    expect(headerPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
    expect(headerOf('Content-Security-Policy')).toBe(headerPolicy);
  });

  test('lets nothing in but what comes from the site itself', () => {
    expect(pagePolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
    );
  });

  test('lets styles of the development server in only while somebody edits', () => {
    expect(editingPolicy).toBe(pagePolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
  });
});

describe('headers', () => {
  test.each(profiles)('of a %s build: none twice, and none that could break a line', (profile) => {
    const headers = securityHeaders(profile);
    const names = headers.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    // a quotation mark or a dollar would end the value in the configuration of nginx, or begin a variable
    for (const { name, value } of headers) expect(`${name}: ${value}`).toMatch(/^[A-Za-z-]+: [^"$\\\r\n]+$/u);
  });

  test('keep search engines out of all builds but the public one', () => {
    expect(profiles.filter((profile) => headerOf('X-Robots-Tag', profile) === undefined)).toEqual(['production']);
    expect(headerOf('X-Robots-Tag', 'internal')).toBe('noindex, nofollow, noarchive');
  });

  test('let other pages use the badges and data of the public build, and nothing of the others', () => {
    expect(headerOf('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headerOf('Cross-Origin-Resource-Policy', 'preview')).toBe('same-origin');
    expect(headersFileText('preview')).not.toContain('Access-Control-Allow-Origin');
    expect(nginxHeaders('preview')).not.toContain('Access-Control-Allow-Origin');
  });
});

test('the file of headers sets no header in two rules that hold for the same address', () => {
  const rules = headersFileText('production').trimEnd().split('\n\n');
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual(['/*', '/assets/*', '/api/*']);
  const names = rules.flatMap((rule) =>
    rule
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(':')[0]),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(rules[1]).toBe('/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
});

test('nginx sends all of the table, and tells a browser to stay with TLS only over TLS', () => {
  const snippet = nginxHeaders('production');
  for (const { name, value, onlyOverTls } of securityHeaders('production'))
    expect(snippet).toContain(`add_header ${name} "${onlyOverTls ? '$qagida_transport_security' : value}" always;`);
  expect(nginxVariables()).toContain(
    'map $https $qagida_transport_security {\n    "on" "max-age=31536000";\n    default "";\n}',
  );
});
