import type { KeyObject } from 'node:crypto';
import { profiles } from '../domain/publication/profiles.ts';
import { type Lang, languages } from '../i18n/lang.ts';
import { publishWords } from '../i18n/publish.ts';
import type { PublishWords } from '../i18n/publish-words.ts';
import { isMixedWith, readTarget } from '../release/publish/read-target.ts';
import { readPrivateKey } from '../release/publish/signature.ts';
import type { Target } from '../release/publish/target.ts';
import { dateOption, type OptionShape, type Options, oneOf, readOptions, UsageError } from './options.ts';
import { projectRoot } from './project-root.ts';

const shapes: Readonly<Record<string, OptionShape>> = {
  to: { takes: 'FOLDER|user@host:FOLDER', means: 'where releases are kept' },
  url: { takes: 'URL', means: 'address of the site: every file is read back there' },
  profile: { takes: 'production|internal', means: 'for whom the site is built' },
  'as-of': { takes: 'DATE', means: 'the day as of which the site stands; today in Kazakhstan when left out' },
  content: { takes: 'FOLDER', means: 'build from this folder instead of content/' },
  site: { takes: 'URL', means: 'under which address the site will stand; else what content/publisher.md says' },
  from: { takes: 'FOLDER', means: 'publish this finished site instead of building one' },
  'sign-with': { takes: 'FILE', means: 'sign the manifest with this Ed25519 key' },
  keep: { takes: 'NUMBER', means: 'how many releases stay (5)' },
  'keep-new': { takes: null, means: 'leave the release up although what is read back differs' },
  rollback: { takes: null, means: 'instead, return to the release before, or to that of --release' },
  release: { takes: 'ID', means: 'with --rollback: to this release' },
  list: { takes: null, means: 'instead, show the releases' },
  lang: { takes: 'en|kk|ru', means: 'language of the messages' },
};

export interface PublishOptions {
  readonly options: Options;
  readonly lang: Lang;
  readonly words: PublishWords;
  readonly target: Target;
  readonly url: URL | null;
  readonly from: string | null;
  readonly key: KeyObject | null;
  readonly keep: number;
  readonly keepsNew: boolean;
  readonly profile: 'production' | 'internal';
  /** The day that was typed; null where none was. */
  readonly asOf: string | null;
  readonly act: { readonly kind: 'publish' | 'list' } | { readonly kind: 'rollback'; readonly release: string | null };
}

/** @throws UsageError for a wrong call */
export function readPublishOptions(args: readonly string[]): PublishOptions {
  const options = readOptions(withRelease(args), shapes);
  const lang = oneOf(options, 'lang', languages, 'en');
  const words = publishWords[lang];
  refuseTogether(options, words);
  return {
    options,
    lang,
    words,
    target: targetOption(options, words),
    url: options['url'] === undefined ? null : readUrl('--url', options['url'].toString(), words),
    from: options['from']?.toString() ?? null,
    key: keyOption(options, words),
    keep: keepOption(options, words),
    keepsNew: options['keep-new'] === true,
    profile: profileOption(options, words),
    asOf: options['as-of'] === undefined ? null : dateOption(options, 'as-of', () => ''),
    act: actOption(options),
  };
}

/** `--rollback 2026-11-25-3f9a1c0b7d21` is short for `--rollback --release 2026-11-25-3f9a1c0b7d21`. */
function withRelease(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--rollback');
  const next = at < 0 ? undefined : args[at + 1];
  if (next === undefined || next.startsWith('-')) return args;
  return [...args.slice(0, at + 1), '--release', ...args.slice(at + 1)];
}

function refuseTogether(options: Options, words: PublishWords): void {
  const given = (name: string): boolean => options[name] !== undefined;
  const apart: readonly (readonly [string, string])[] = [
    ['rollback', 'list'],
    ...['from', 'as-of', 'profile', 'content', 'site', 'sign-with'].flatMap(
      (name) =>
        [
          ['rollback', name],
          ['list', name],
        ] as const,
    ),
    ['from', 'profile'],
    ['from', 'content'],
    ['from', 'site'],
  ];
  for (const [one, other] of apart)
    if (given(one) && given(other)) throw new UsageError(words.together(`--${one}`, `--${other}`));
  if (given('release') && !given('rollback')) throw new UsageError(words.needs('--release', '--rollback'));
  if (given('keep-new') && !given('url')) throw new UsageError(words.needs('--keep-new', '--url'));
}

function targetOption(options: Options, words: PublishWords): Target {
  const given = options['to']?.toString();
  if (given === undefined) throw new UsageError(words.noTarget);
  const read = readTarget(given, process.env['QAGIDA_SSH'] || 'ssh');
  if (read.kind === 'wrong') throw new UsageError(words.targetForms[read.why](given));
  if (read.isHere && isMixedWith(given, projectRoot))
    throw new UsageError(words.problem({ kind: 'insideProject', target: given }));
  return read.target;
}

/** @throws UsageError for what is no address of a site, or has a password in it */
export function readUrl(option: string, given: string, words: PublishWords): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isSite = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  if (!isSite || url.username !== '' || url.password !== '') throw new UsageError(words.wrongUrl(option, given));
  url.hash = '';
  url.search = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function keyOption(options: Options, words: PublishWords): KeyObject | null {
  const file = options['sign-with']?.toString();
  if (file === undefined) return null;
  const read = readPrivateKey(file, projectRoot);
  if (read.kind === 'wrong') throw new UsageError(words.keyFaults[read.why]('--sign-with', file));
  return read.key;
}

function keepOption(options: Options, words: PublishWords): number {
  const given = options['keep']?.toString() ?? '5';
  const keep = Number(given);
  // fewer than two could not be returned to
  if (!/^\d+$/u.test(given) || keep < 2 || keep > 1000) throw new UsageError(words.wrongKeep(given));
  return keep;
}

function profileOption(options: Options, words: PublishWords): 'production' | 'internal' {
  const profile = oneOf(options, 'profile', profiles, 'production');
  if (profile === 'production' || profile === 'internal') return profile;
  throw new UsageError(words.wrongProfile(profile));
}

function actOption(options: Options): PublishOptions['act'] {
  if (options['list'] === true) return { kind: 'list' };
  if (options['rollback'] !== true) return { kind: 'publish' };
  return { kind: 'rollback', release: options['release']?.toString() ?? null };
}
