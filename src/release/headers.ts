import { headerPolicy } from '../domain/publication/content-security-policy.ts';
import { type Profile, profileRules } from '../domain/publication/profiles.ts';

/** One header that every answer carries, with the reason why. */
export interface SecurityHeader {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  /** Over TLS only: a browser must not be told over an open line (RFC 6797, section 7.2). */
  readonly onlyOverTls?: true;
}

/** Nothing of this is used; asking for it would be a sign of a foreign script. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const everywhere: readonly SecurityHeader[] = [
  { name: 'Content-Security-Policy', value: headerPolicy, why: 'scripts, styles and pictures from this site alone' },
  { name: 'X-Content-Type-Options', value: 'nosniff', why: 'a file is what its type says, and nothing else' },
  { name: 'X-Frame-Options', value: 'DENY', why: 'frame-ancestors for older browsers' },
  { name: 'Referrer-Policy', value: 'no-referrer', why: 'what somebody reads is nobody else’s business' },
  {
    name: 'Permissions-Policy',
    value: unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    why: 'no page needs the camera, the place or the like',
  },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', why: 'no other window reaches into a page' },
  {
    name: 'Cross-Origin-Embedder-Policy',
    value: 'require-corp',
    why: 'a page takes in nothing that does not allow it',
  },
  {
    name: 'Strict-Transport-Security',
    value: 'max-age=31536000',
    why: 'for a year, never again over an open line',
    onlyOverTls: true,
  },
];

const openToAll: SecurityHeader = {
  name: 'Cross-Origin-Resource-Policy',
  value: 'cross-origin',
  why: 'badges and data are public and are there to be used on other pages',
};

const hidden: readonly SecurityHeader[] = [
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    why: 'no other page takes in what is not public',
  },
  { name: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive', why: 'not for search engines' },
];

/** The headers of every answer of a site that was built for a profile. The pages of all profiles carry the same policy. */
export function securityHeaders(profile: Profile): readonly SecurityHeader[] {
  return [...everywhere, ...(profileRules[profile].isHiddenFromSearch ? hidden : [openToAll])];
}

/** How long a browser may keep files: those with a digest in their name for a year, all others only after asking again. */
export const caching = {
  /** Addresses of files whose name has a digest of their content. */
  hashed: '/assets/',
  forever: 'public, max-age=31536000, immutable',
  askAgain: 'no-cache',
} as const;

/** Addresses of public data that scripts of other sites may read. */
export const openData = '/api/';
