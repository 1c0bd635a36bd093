import { pagePolicy } from '../domain/publication/content-security-policy.ts';
import { addressIn, type Lang, languages } from '../i18n/lang.ts';
import { movedWords } from '../i18n/moves.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The page at an address that moved: it leads on by itself, says so in words, and tells search engines the new address. Leading on by
 * `refresh` alone would lose the place on the page, so a script does it first where it may.
 *
 * @param site `https://qagida.example`; null while it is not decided
 */
export function movedPage({ from, to }: { readonly from: string; readonly to: string }, site: string | null): string {
  const lang = languages.find((known) => known !== 'kk' && from.startsWith(addressIn(known, '/'))) ?? 'kk';
  const target = escapeHtml(to);
  const ordered: readonly Lang[] = [lang, ...languages.filter((other) => other !== lang)];
  const lines = ordered.map((other, index) => {
    const { title, link } = movedWords[other];
    const heading = index === 0 ? `<h1>${title}</h1>` : `<h2>${title}</h2>`;
    return `<section lang="${other}">${heading}<p><a href="${target}">${link(target)}</a></p></section>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(pagePolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${movedWords[lang].title}</title>
<meta name="robots" content="noindex">
${site === null ? '' : `<link rel="canonical" href="${escapeHtml(site + to)}">\n`}<script src="/follow-move.js" data-to="${target}"></script>
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<main>
${lines.join('\n')}
</main>
</body>
</html>
`;
}
