import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Profile, profileRules } from '../domain/publication/profiles.ts';
import { caching, openData, securityHeaders } from './headers.ts';

/** The name by which hosts of static files (Netlify, Cloudflare Pages) look for headers. */
export const headersFile = '_headers';

/**
 * The table of headers as such hosts read it: an address, and below it the headers of all that it begins. They join the values of
 * a header that two rules set, so no header stands in two of them.
 */
export function headersFileText(profile: Profile): string {
  const { isHiddenFromSearch } = profileRules[profile];
  const rules = [
    { address: '/*', headers: securityHeaders(profile) },
    { address: `${caching.hashed}*`, headers: [{ name: 'Cache-Control', value: caching.forever }] },
    ...(isHiddenFromSearch
      ? []
      : [{ address: `${openData}*`, headers: [{ name: 'Access-Control-Allow-Origin', value: '*' }] }]),
  ];
  return rules
    .map(({ address, headers }) => [address, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/** Puts the table beside the first page of a site that was rendered into this folder. */
export function writeHeadersFile(folder: string, profile: Profile): void {
  writeFileSync(path.join(folder, headersFile), headersFileText(profile));
}
