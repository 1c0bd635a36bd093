import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { headersFileText } from '../../src/release/headers-file.ts';

/** A page that is worth packing. */
export const page = (release: string, words: string): string =>
  `<!doctype html><html lang="kk"><title>${words}</title><p>${release} ${words} ${'Қағидалар. '.repeat(200)}</p></html>`;

export const notFound = page(
  'any',
  '<section lang="kk">Мұндай бет жоқ</section><section lang="ru">Такой страницы нет</section><section lang="en">There is no such page</section>',
);

/** Files of every kind that a site has; the style has the release in its name, as a digest would be. */
function filesOf(release: string): Readonly<Record<string, string>> {
  return {
    'index.html': page(release, 'Басты бет'),
    'acts/index.html': page(release, 'Актілер'),
    'ru/acts/index.html': page(release, 'Акты'),
    '404.html': notFound,
    [`assets/style.${release}.css`]: `body { --release: ${release}; } ${'/* a style */ '.repeat(100)}`,
    'apply-view.js': 'document.documentElement.dataset.script = "";',
    'api/acts/index.json': JSON.stringify({ release }),
    'api/reserve.csv': 'order,count\r\n',
    'acts/cadre-reserve/2025-03-17.akn.xml': '<akomaNtoso/>',
    'acts/cadre-reserve/2025-03-17.md': '# Қағидалар',
    'acts/cadre-reserve/2025-03-17.txt': 'Қағидалар',
    'sitemap.xml': '<urlset/>',
    'reserve/orders.atom': '<feed/>',
    'reserve/list.docx': 'PK',
    'compliance/bodies/government/deadlines.ics': 'BEGIN:VCALENDAR',
    'assets/golos.woff2': 'wOF2',
    'assets/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'site.webmanifest': '{}',
    _headers: headersFileText('production'),
    '.qagida-site': '',
    '.well-known/qagida-manifest.json': JSON.stringify({ release }),
    '.well-known/.hidden': 'secret',
    'acts/.git/config': 'secret',
    'empty/.keep': '',
  };
}

const packed = /\.(?:html|css|json)$/u;

/** Writes a release as `npm run publish` leaves it, at a time of its own. */
export function writeRelease(folder: string, release: string, time: Date): void {
  for (const [name, text] of Object.entries(filesOf(release))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const bytes = Buffer.from(text);
    const forms = packed.test(name)
      ? { '': bytes, '.gz': gzipSync(bytes), '.br': brotliCompressSync(bytes) }
      : { '': bytes };
    for (const [ending, content] of Object.entries(forms)) {
      writeFileSync(file + ending, content);
      utimesSync(file + ending, time, time);
    }
  }
}

/** Lets a link of the target lead to another release at once, as publishing does. */
export function switchTo(target: string, link: 'current' | 'previous', release: string): void {
  const fresh = path.join(target, `.${link}.new`);
  if (existsSync(fresh)) rmSync(fresh);
  symlinkSync(`releases/${release}`, fresh);
  renameSync(fresh, path.join(target, link));
}
