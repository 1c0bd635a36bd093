import { commandWordsFor, languageAmong } from '../../i18n/commands.ts';
import { type Lang, languages } from '../../i18n/lang.ts';
import { previewWords } from '../../i18n/preview.ts';
import { dateOption, type OptionShape, type Options, oneOf, readOptions, UsageError } from '../options.ts';

/** What was asked for. */
export interface PreviewCall {
  readonly what: { readonly kind: 'one'; readonly ref: string } | { readonly kind: 'all' } | { readonly kind: 'prune' };
  readonly lang: Lang;
  readonly asOf: string;
  readonly against: string | null;
  readonly out: string | null;
  readonly summary: string | null;
  readonly url: string | null;
  readonly reserve: string | null;
  readonly repository: string | null;
  readonly isOwnCode: boolean;
}

/**
 * @throws UsageError for a call without a branch, with two, or with a value that is none
 */
export function readPreviewCall(args: readonly string[], today: () => string): PreviewCall {
  const named = languageAmong(args);
  const lang: Lang = languages.find((known) => known === named) ?? 'en';
  const words = previewWords[lang];
  const shapes = shapesIn(lang);
  const [refs, rest] = apart(args, shapes);
  const options = readOptions(rest, shapes);
  const text = (name: string): string | null => options[name]?.toString() ?? null;
  const [summary, url] = [text('summary'), text('url')];
  const isAll = options['all'] === true;
  if (summary !== null && !/\.(?:md|json)$/u.test(summary)) throw new UsageError(words.summaryForm(summary));
  if (summary !== null && isAll) throw new UsageError(words.summaryOfOne);
  if (url !== null && !/^https?:\/\/[a-z0-9{}.:/_-]+$/iu.test(url)) throw new UsageError(words.urlForm(url));
  return {
    what: whatIn(refs, options, lang),
    lang: oneOf(options, 'lang', languages, 'en'),
    asOf: dateOption(options, 'as-of', today),
    against: text('against'),
    out: text('out'),
    summary,
    url,
    reserve: text('reserve'),
    repository: text('repository'),
    isOwnCode: options['with-its-code'] === true,
  };
}

function whatIn(refs: readonly string[], options: Options, lang: Lang): PreviewCall['what'] {
  const words = previewWords[lang];
  const [ref] = refs;
  const asked = refs.length + Number(options['all'] === true) + Number(options['prune'] === true);
  if (asked === 0) throw new UsageError(`${words.sayWhat}\n${listOf(lang)}`);
  if (asked > 1) throw new UsageError(words.oneThing);
  if (ref !== undefined) return { kind: 'one', ref };
  return { kind: options['all'] === true ? 'all' : 'prune' };
}

function shapesIn(lang: Lang): Readonly<Record<string, OptionShape>> {
  const { options } = previewWords[lang];
  return {
    against: { takes: 'REF', means: options.against },
    all: { takes: null, means: options.all },
    prune: { takes: null, means: options.prune },
    out: { takes: 'FOLDER', means: options.out },
    'as-of': { takes: 'DATE', means: options.asOf },
    lang: { takes: 'en|kk|ru', means: options.lang },
    summary: { takes: 'FILE.md|FILE.json', means: options.summary },
    url: { takes: 'URL', means: options.url },
    reserve: { takes: 'REF', means: options.reserve },
    'with-its-code': { takes: null, means: options.ownCode },
    repository: { takes: 'FOLDER', means: options.repository },
  };
}

function listOf(lang: Lang): string {
  const list = Object.entries(shapesIn(lang)).map(
    ([name, { takes, means }]) => `  --${name}${takes === null ? '' : ` ${takes}`}   ${means}`,
  );
  return `${commandWordsFor(lang).options}\n${list.join('\n')}`;
}

/** What is no option, and no value of one, apart from the rest. */
function apart(
  args: readonly string[],
  shapes: Readonly<Record<string, OptionShape>>,
): readonly [refs: readonly string[], rest: readonly string[]] {
  const refs: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      refs.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-')) refs.push(arg);
    else {
      rest.push(arg);
      const shape = shapes[arg.replace(/^--/u, '')];
      const value = args[at + 1];
      if (shape !== undefined && shape.takes !== null && value !== undefined) {
        rest.push(value);
        at += 1;
      }
    }
  }
  return [refs, rest];
}
