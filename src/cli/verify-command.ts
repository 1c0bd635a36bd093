import { readFileSync } from 'node:fs';
import { type Lang, languages } from '../i18n/lang.ts';
import { publishWords } from '../i18n/publish.ts';
import type { PublishWords } from '../i18n/publish-words.ts';
import type { ReadBackLimits } from '../release/publish/read-back.ts';
import { readPublicKey } from '../release/publish/signature.ts';
import { type FetchedManifest, fetchManifest, verifyCopy, verifyFiles } from '../release/publish/verify-site.ts';
import { type Options, oneOf, readOptions, UsageError } from './options.ts';
import { readUrl } from './publish-options.ts';

export interface VerifyDesk {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly limits: ReadBackLimits;
}

/** Checks a live site, or a saved copy of one of its pages, against the manifest. Exit code 1 for any difference, 2 for a wrong call. */
export async function verifyCommand(args: readonly string[], desk: VerifyDesk): Promise<number> {
  const [address, rest] = takeAddress(args);
  const options = readOptions(rest, {
    key: { takes: 'FILE', means: 'the Ed25519 public key of the publisher: the signature is checked too' },
    fingerprint: { takes: 'HEX', means: 'the fingerprint of the release, as publishing printed it' },
    file: { takes: 'FILE', means: 'instead of the whole site, check this saved copy of a page' },
    as: { takes: 'ADDRESS', means: 'with --file: the address of the page, /acts/…/' },
    lang: { takes: 'en|kk|ru', means: 'language of the messages' },
  });
  const lang: Lang = oneOf(options, 'lang', languages, 'en');
  const words = publishWords[lang];
  if (address === null) throw new UsageError(words.verifyWhat);
  const base = readUrl('npm run verify --', address, words);
  const copy = copyOption(options, words);
  const fetched = await fetchManifest({
    base,
    key: keyOption(options, words),
    fingerprint: fingerprintOption(options, words),
    limits: desk.limits,
  });
  if (fetched.kind === 'wrong') {
    desk.complain(`${words.verifyProblem(fetched.problem)}\n`);
    return 1;
  }
  tell(base, fetched, words, desk);
  if (copy !== null) {
    const verdict = verifyCopy(fetched.written.manifest, copy.bytes, copy.address);
    const isSame = verdict.kind === 'same';
    (isSame ? desk.say : desk.complain)(`${words.copy(verdict, copy.name)}\n`);
    return isSame ? 0 : 1;
  }
  const problem = await verifyFiles({ base, limits: desk.limits }, fetched);
  if (problem !== null) {
    desk.complain(`${words.verifyProblem(problem)}\n`);
    return 1;
  }
  desk.say(`${words.verified(Object.keys(fetched.written.manifest.files).length)}\n`);
  return 0;
}

/** The address stands first, or last. */
function takeAddress(args: readonly string[]): readonly [string | null, readonly string[]] {
  const [first] = args;
  if (first !== undefined && !first.startsWith('-')) return [first, args.slice(1)];
  const last = args.at(-1);
  const isValue = args.at(-2)?.startsWith('--') === true && !args.at(-2)?.includes('=');
  if (last !== undefined && !last.startsWith('-') && !isValue) return [last, args.slice(0, -1)];
  return [null, args];
}

function tell(
  base: URL,
  { written, signature, isSignatureChecked }: FetchedManifest,
  words: PublishWords,
  { say }: VerifyDesk,
): void {
  const { manifest, fingerprint } = written;
  say(`${words.verifying(base.href, manifest.asOf, Object.keys(manifest.files).length)}\n`);
  say(`${words.fingerprint(fingerprint)}\n`);
  const aboutSignature = isSignatureChecked
    ? words.signed
    : signature === null
      ? words.notSigned
      : words.signatureNotChecked;
  say(`${aboutSignature}\n`);
}

function copyOption(
  options: Options,
  words: PublishWords,
): { readonly name: string; readonly bytes: Buffer; readonly address: string } | null {
  const name = options['file']?.toString();
  const address = options['as']?.toString();
  if (name === undefined && address === undefined) return null;
  if (address === undefined) throw new UsageError(words.needs('--file', '--as'));
  if (name === undefined) throw new UsageError(words.needs('--as', '--file'));
  try {
    return { name, bytes: readFileSync(name), address };
  } catch {
    throw new UsageError(words.noFile(name));
  }
}

function keyOption(options: Options, words: PublishWords): Parameters<typeof fetchManifest>[0]['key'] {
  const file = options['key']?.toString();
  if (file === undefined) return null;
  const read = readPublicKey(file);
  if (read.kind === 'wrong') throw new UsageError(words.keyFaults[read.why]('--key', file));
  return read.key;
}

function fingerprintOption(options: Options, words: PublishWords): string | null {
  const given = options['fingerprint']?.toString();
  if (given === undefined) return null;
  const digits = given.toLowerCase();
  if (!/^[0-9a-f]{64}$/u.test(digits)) throw new UsageError(words.wrongFingerprint(given));
  return digits;
}
