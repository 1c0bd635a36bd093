import type { Lang } from '../../../i18n/lang.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { DeadlineData } from '../../deadline-data.ts';

export interface FinderData extends DeadlineData {
  readonly sayDate: Messages['date'];
}

/** What the finder counts with and how it says a date; asked for when the reader first chooses something. */
export async function loadData(source: string): Promise<FinderData> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  const data = (await answer.json()) as DeadlineData;
  return { ...data, sayDate: (await messagesOf(data.lang)).date };
}

/** One language alone travels. */
async function messagesOf(lang: Lang): Promise<Messages> {
  switch (lang) {
    case 'kk':
      return (await import('../../../i18n/kk.ts')).kk;
    case 'ru':
      return (await import('../../../i18n/ru.ts')).ru;
    case 'en':
      return (await import('../../../i18n/en.ts')).en;
  }
}
