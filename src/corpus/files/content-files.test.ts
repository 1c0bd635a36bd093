import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContentFiles } from './content-files.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qagida-files-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('what Windows and office programs leave in a folder is passed over; a file that only looks like it is not', () => {
  mkdirSync(path.join(work, 'reserve/members'), { recursive: true });
  const left = ['desktop.ini', 'Desktop.ini', 'Thumbs.db', '.DS_Store', '~$list.docx', 'reserve/members/Thumbs.db'];
  const kept = ['desktop.ini.md', 'list.csv', 'reserve/members/2026-01-01.md'];
  for (const name of [...left, ...kept]) writeFileSync(path.join(work, name), '');
  expect(readContentFiles(work, 'reserve').files.map((file) => file.path)).toEqual(kept);
});
