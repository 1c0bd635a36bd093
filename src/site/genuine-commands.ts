import type { System } from '../i18n/genuine.ts';

/** What readers type to check a page; `site` is its address without a slash at the end. The list is always at the root of the host. */
export interface GenuineCommands {
  readonly save: string;
  readonly digest: Readonly<Record<System, string>>;
  readonly list: string;
  readonly find: string;
  readonly signature: readonly string[];
  readonly good: string;
  readonly whole: readonly string[];
}

/** Address of the list of files. */
export const manifestAddress = '/.well-known/qagida-manifest.json';

/** @param site `https://qagida.example`; null while it is not decided */
export function genuineCommands(site: string | null): GenuineCommands {
  const root = site ?? 'https://…';
  const list = `${root}${manifestAddress}`;
  return {
    save: `curl -o page.html ${root}/acts/`,
    digest: {
      linux: 'sha256sum page.html',
      mac: 'shasum -a 256 page.html',
      windows: 'certutil -hashfile page.html SHA256',
      powershell: 'Get-FileHash page.html -Algorithm SHA256',
    },
    list: `curl -o manifest.json ${list}`,
    find: `grep -A 1 '"acts/index.html"' manifest.json`,
    signature: [
      `curl -o manifest.sig ${list}.sig`,
      'openssl base64 -d -A -in manifest.sig -out signature.bin',
      'openssl pkeyutl -verify -pubin -inkey publisher.pem -rawin -in manifest.json -sigfile signature.bin',
    ],
    good: 'Signature Verified Successfully',
    whole: [`npm run verify -- ${root}`, `npm run verify -- ${root} --file page.html --as /acts/`],
  };
}
