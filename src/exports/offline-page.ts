/** What a copy of a page says of itself, in the language of the page. */
export interface OfflineWords {
  /** Above the page: of which day the copy is, and that it is not updated. */
  readonly banner: string;
  /** The page that stands in place of what is not in the copy. */
  readonly missingTitle: string;
  readonly missingText: string;
}

/** `acts/x/index.html` for `/acts/x/`, the file itself for an address of a file. */
export function fileOfAddress(address: string): string {
  const path = decodeURI(address.replace(/[?#].*$/u, '')).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The way from one file to another: `../../acts/x/index.html`. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = start.findIndex((part, index) => part !== end[index]);
  const common = shared < 0 ? start.length : shared;
  return encodeURI([...start.slice(common).map(() => '..'), ...end.slice(common)].join('/'));
}

/**
 * A page of the site as it is read from a folder: its links lead to files beside it, and to a page that says so where something is not
 * in the copy. Scripts are left out, since a browser does not run modules from a folder: the page works without them, and a control that
 * needs one is not shown where `apply-view.js` has not run.
 *
 * @param file path of the page in the copy, `ru/acts/x/index.html`
 * @param has whether a file is in the copy
 */
export function offlinePage(html: string, file: string, has: (file: string) => boolean, banner: string): string {
  const missing = relativePath(file, missingPage(file));
  return html
    .replaceAll(/<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/gu, '')
    .replaceAll(/<link\b[^>]*\srel="(?:preload|modulepreload|canonical)"[^>]*>/gu, '')
    .replaceAll(/<meta\b[^>]*\shttp-equiv="Content-Security-Policy"[^>]*>/gu, '')
    .replaceAll(/\s(href|src|action)="(\/(?!\/)[^"]*)"/gu, (_, name, address) => {
      const to = fileOfAddress(address.replaceAll('&amp;', '&'));
      const anchor = /#.*$/u.exec(address)?.[0] ?? '';
      return ` ${name}="${has(to) ? relativePath(file, to) + anchor : missing}"`;
    })
    .replace(/<main\b[^>]*>/u, (main) => `${main}\n<div class="wide"><p class="notices">${banner}</p></div>`);
}

/** A style sheet as it is read from a folder. */
export function offlineStyles(css: string, file: string): string {
  return css.replaceAll(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/gu,
    (_, quote, address) => `url(${quote}${relativePath(file, fileOfAddress(address))}${quote})`,
  );
}

/** The page in the language of a file that says that something is not in the copy. */
export function missingPage(file: string): string {
  return `${languageFolder(file)}not-in-this-copy.html`;
}

/** `ru/`, `en/`, or nothing: Kazakh pages stand at the root. */
export function languageFolder(file: string): '' | 'ru/' | 'en/' {
  return file.startsWith('ru/') ? 'ru/' : file.startsWith('en/') ? 'en/' : '';
}

/** The page itself, in the look of the page that it is made from. */
export function writeMissingPage(home: string, { missingTitle, missingText }: OfflineWords): string {
  const shown = `<div class="wide"><h1 class="title">${missingTitle}</h1><p class="lead">${missingText}</p></div>`;
  return home
    .replace(/<title\b[\s\S]*?<\/title>/u, `<title>${missingTitle}</title>`)
    .replace(/(<main\b[^>]*>)[\s\S]*(<\/main>)/u, (_, open, close) => `${open}\n${shown}\n${close}`);
}
