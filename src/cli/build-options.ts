import { profiles } from '../domain/publication/profiles.ts';
import { type Options, readOptions } from './options.ts';

export const copyForms = ['zip', 'none'] as const;
export const cardForms = ['draw', 'none'] as const;

/** The options of every command that builds. */
export function readBuildOptions(args: readonly string[], more: Parameters<typeof readOptions>[1] = {}): Options {
  return readOptions(args, {
    profile: { takes: profiles.join('|'), means: 'for whom the site is built' },
    'as-of': { takes: 'DATE', means: 'the day as of which the site stands; today in Kazakhstan when left out' },
    content: { takes: 'FOLDER', means: 'build from this folder instead of content/' },
    out: { takes: 'FOLDER', means: 'where the finished site goes' },
    lang: { takes: 'en|kk|ru', means: 'language in which problems of the content are told' },
    site: { takes: 'URL', means: 'address under which the site will stand, https://qagida.example' },
    languages: { takes: 'kk,ru,en', means: 'make pages in these languages only; Kazakh is always one' },
    copy: { takes: copyForms.join('|'), means: 'the archive of the site that is read without a network' },
    cards: { takes: cardForms.join('|'), means: 'the pictures that other sites show beside a link' },
    ...more,
  });
}
