// What `npm run publish` and `npm run verify` say, in three languages.
import type { Lang } from './lang.ts';
import { publishEn } from './publish-en.ts';
import { publishKk } from './publish-kk.ts';
import { publishRu } from './publish-ru.ts';
import type { PublishWords } from './publish-words.ts';

export const publishWords: Readonly<Record<Lang, PublishWords>> = { kk: publishKk, ru: publishRu, en: publishEn };
