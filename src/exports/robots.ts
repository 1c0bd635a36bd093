/**
 * What search engines may read (RFC 9309). A site that is not for them is closed to them here as well as page by page.
 *
 * @param site `https://qagida.example`; null while it is not decided: then there is no site map to name
 */
export function robotsText(isHidden: boolean, site: string | null): string {
  const rule = isHidden ? 'Disallow: /' : 'Allow: /';
  const map = isHidden || site === null ? '' : `\nSitemap: ${site}/sitemap.xml\n`;
  return `User-agent: *\n${rule}\n${map}`;
}
