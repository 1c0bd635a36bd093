/** The address at which readers find a file of the site: `acts/x/index.html` is `/acts/x/`. Each part is escaped. */
export function addressOfFile(file: string): string {
  const way = file.split('/').map(encodeURIComponent).join('/');
  return `/${way.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/** The file that an address shows, `/acts/x/`, `acts/x/index.html` or the whole address of a page; null where there is none. */
export function fileOfAddress(address: string): string | null {
  const base = 'https://site.invalid/';
  if (!URL.canParse(address, base)) return null;
  const { pathname } = new URL(address, base);
  try {
    const way = decodeURIComponent(pathname).slice(1);
    return way === '' || way.endsWith('/') ? `${way}index.html` : way;
  } catch {
    return null;
  }
}
