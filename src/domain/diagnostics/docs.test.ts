import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { severities } from './codes.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/errors');
const codes = Object.keys(severities);
const list = readFileSync(path.join(folder, 'README.md'), 'utf8');

describe('every message has a help page', () => {
  test.each(codes)('%s: an example, its correction, the reason, and both languages of the editors', (code) => {
    expect(existsSync(path.join(folder, `${code}.md`))).toBe(true);
    const page = readFileSync(path.join(folder, `${code}.md`), 'utf8');
    const [title = ''] = page.split('\n');
    expect(title).toMatch(new RegExp(`^# .+: \`${code}\`$`, 'u'));
    const order = ['Wrong:', 'Right:', '**Why.**', '**What to do.**', '**Қазақша.**', '**По-русски.**'].map((part) =>
      page.indexOf(part),
    );
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  test('the list links every page once, and says which are warnings', () => {
    const linked = Array.from(
      list.matchAll(/^- \[`([a-z0-9-]+)`\]\(([a-z0-9-]+)\.md\): .+$/gmu),
      ([line, code, page]) => {
        expect(page).toBe(code);
        expect(line.endsWith('(warning)')).toBe(severities[code as keyof typeof severities] === 'warning');
        return code;
      },
    );
    expect(linked).toEqual(codes);
  });

  test('no page explains a message that there is not', () => {
    const pages = readdirSync(folder).filter((file) => file !== 'README.md');
    expect(pages.filter((file) => !codes.includes(file.replace(/\.md$/u, '')))).toEqual([]);
  });
});
