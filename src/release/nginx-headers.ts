import { type Profile, profileRules } from '../domain/publication/profiles.ts';
import { caching, openData, securityHeaders } from './headers.ts';

/**
 * The table of headers for nginx, as a snippet that stands in a `server`. It has no other place: a block that adds a header of its own
 * loses all that stand above it. What depends on the answer is therefore a variable (`nginxVariables`), and an empty one is not sent.
 */
export function nginxHeaders(profile: Profile): string {
  const { isHiddenFromSearch } = profileRules[profile];
  return [
    '# Written by `npm run generate` from src/release/headers.ts. Change it there: the pages carry the same policy.',
    '',
    ...securityHeaders(profile).map(({ name, value, why, onlyOverTls }) =>
      added(name, onlyOverTls ? '$qagida_transport_security' : value, why),
    ),
    added(
      'Cache-Control',
      '$qagida_caching',
      'a year for files with a digest in their name; all others are asked for again',
    ),
    ...(isHiddenFromSearch
      ? []
      : [added('Access-Control-Allow-Origin', '$qagida_open_data', 'scripts of other sites may read the public data')]),
    added('Allow', '$qagida_methods', 'what may be asked, told to those who ask for something else'),
    '',
  ].join('\n');
}

/** The variables of the snippet, which nginx wants outside of every `server`. */
export function nginxVariables(): string {
  const transport = securityHeaders('production').find(({ onlyOverTls }) => onlyOverTls)?.value ?? '';
  return [
    '# Written by `npm run generate` from src/release/headers.ts.',
    '',
    map('$https', '$qagida_transport_security', [['on', transport]], ''),
    map(
      '$status:$uri',
      '$qagida_caching',
      [[`~^(?:200|206|304):${caching.hashed}`, caching.forever]],
      caching.askAgain,
    ),
    map('$uri', '$qagida_open_data', [[`~^${openData}`, '*']], ''),
    map('$status', '$qagida_methods', [['405', 'GET, HEAD']], ''),
  ].join('\n');
}

function added(name: string, value: string, why: string): string {
  return `# ${why}\nadd_header ${name} "${value}" always;`;
}

function map(from: string, to: string, cases: readonly (readonly [string, string])[], otherwise: string): string {
  const lines = cases.map(([when, value]) => `    "${when}" "${value}";`);
  return [`map ${from} ${to} {`, ...lines, `    default "${otherwise}";`, '}', ''].join('\n');
}
