import type { Lang } from '../../../i18n/lang.ts';
import type { SearchMessages } from '../../../i18n/search.ts';

/** One language alone travels. */
export async function messagesOf(lang: Lang): Promise<SearchMessages> {
  switch (lang) {
    case 'kk':
      return (await import('../../../i18n/search-kk.ts')).kk;
    case 'ru':
      return (await import('../../../i18n/search-ru.ts')).ru;
    case 'en':
      return (await import('../../../i18n/search-en.ts')).en;
  }
}
