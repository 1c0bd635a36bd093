/**
 * The address of a site as pages need it: `https://qagida.example`, without a slash at the end.
 *
 * @returns null for anything that is not the root of a host: addresses in the pages begin at the root. Without encryption only this
 * machine is an address.
 * @example siteOrigin('https://qagida.example/') // 'https://qagida.example'
 * @example siteOrigin('https://qagida.example/site/') // null
 */
export function siteOrigin(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const { protocol, hostname, pathname, search, hash, username, origin } = new URL(typed);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
  const isRoot = pathname === '/' && search === '' && hash === '' && username === '' && !/[?#]$/u.test(typed);
  return isSafe && isRoot ? origin : null;
}
