import type { PlainDate } from '../views/act-view.ts';
import { dateOf } from './kk-dates.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages.ts';

/** A sentence with a day in it, taken apart around the day. */
export interface DatedSentence {
  readonly before: string;
  readonly day: string;
  readonly after: string;
}

export interface FreshnessMessages {
  /** As of which day the page stands, and that the content was checked as of it. */
  readonly stands: (day: PlainDate) => DatedSentence;
  /** Over a page that is old: what it may mean. `every` in days. */
  readonly stale: (day: PlainDate, every: number) => DatedSentence;
  /** Before the number of days that have passed. */
  readonly passed: string;
}

const kk: FreshnessMessages = {
  stands: (day) => ({
    before: 'Мәліметтер ',
    day: dateOf(day),
    after: ' жағдай бойынша берілген, сайттың мазмұны да сол күнгі жағдай бойынша тексерілген.',
  }),
  stale: (day, every) => ({
    before: `Бұл бет көптен бері жаңартылмаған: мәліметтер `,
    day: dateOf(day),
    after: ` жағдай бойынша берілген, ал сайт ${every === 1 ? 'күн сайын' : `әр ${every} күн сайын`} жаңартылуға тиіс. Содан бері өзгеріс болуы мүмкін.`,
  }),
  passed: 'Өткен күн саны:',
};

const ru: FreshnessMessages = {
  stands: (day) => ({
    before: 'Сведения приведены по состоянию на ',
    day: messagesIn('ru').date(day),
    after: '; по состоянию на этот же день проверено и содержание сайта.',
  }),
  stale: (day, every) => ({
    before: 'Эта страница давно не обновлялась: сведения приведены по состоянию на ',
    day: messagesIn('ru').date(day),
    after: `, а сайт должен обновляться ${every === 1 ? 'ежедневно' : `с промежутком (в днях): ${every}`}. С тех пор могли произойти изменения.`,
  }),
  passed: 'Прошло дней:',
};

const en: FreshnessMessages = {
  stands: (day) => ({
    before: 'As of ',
    day: messagesIn('en').date(day),
    after: '; the content was checked as of that day too.',
  }),
  stale: (day, every) => ({
    before: 'This page has not been renewed for some time: it stands as of ',
    day: messagesIn('en').date(day),
    after: `, and the site should be built anew ${every === 1 ? 'every day' : `every ${every} days`}. Things may have changed since.`,
  }),
  passed: 'Days since then:',
};

const all: Readonly<Record<Lang, FreshnessMessages>> = { kk, ru, en };

export function freshnessMessagesIn(lang: Lang): FreshnessMessages {
  return all[lang];
}
