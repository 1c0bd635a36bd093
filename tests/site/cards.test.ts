import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { cardOfPage } from '../../src/site/cards/card-address.ts';

/** Addresses of the Kazakh pages of a build, which decide the cards of those in Russian and English. */
function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html' && !/^(?:ru|en)(?:\/|$)/u.test(file))
    .map((file) => `/${path.dirname(file)}/`.replace('/./', '/'));
}

describe.each(['production', 'local'] as const)('in the %s build', (name) => {
  test('every page has a card that is there', () => {
    const folder = inject(name);
    const pages = pagesOf(folder);
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((address) => !existsSync(path.join(folder, cardOfPage(address))))).toEqual([]);
  });

  test('every act has a badge in each language, which names its status in words', () => {
    const folder = inject(name);
    const words = { '': 'Күшін жойған', ru: 'Утратил силу', en: 'Repealed' };
    for (const [lang, status] of Object.entries(words)) {
      const badge = readFileSync(path.join(folder, lang, 'badges/acts/treaty-plans.svg'), 'utf8');
      expect(badge).toContain(`>${status}</text>`);
      expect(badge).not.toMatch(/<script|<style|\sstyle=|url\(/u);
    }
  });
});

test('a badge is a picture that another program draws', async () => {
  const badge = await sharp(path.join(inject('production'), 'badges/acts/coordination.svg')).metadata();
  expect(badge.format).toBe('svg');
  expect(badge.height).toBe(22);
});

test('the two production builds have the same cards, byte for byte', () => {
  const cards = path.join(inject('production'), 'cards');
  const files = readdirSync(cards, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files) {
    const file = path.join(parentPath, name);
    const again = path.join(inject('again'), 'cards', path.relative(cards, file));
    expect(readFileSync(file).equals(readFileSync(again)), file).toBe(true);
  }
});
