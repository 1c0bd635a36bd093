// Over 150 lines, because it is one list: everything the page of a review says, in three languages.

import type { ReviewChange, ReviewCounts } from '../views/review-view.ts';
import type { Lang } from './lang.ts';

export interface ReviewMessages {
  readonly title: string;
  /** On the strip above every page of a preview. */
  readonly link: string;
  readonly lead: (ref: string) => string;
  readonly facts: {
    readonly draft: string;
    readonly published: string;
    readonly day: string;
    readonly code: string;
    readonly ownCode: string;
    readonly problems: string;
  };
  readonly commit: (short: string) => string;
  readonly behind: (count: number) => string;
  readonly publishedFaulty: (errors: number) => string;
  /** One paragraph of everything that differs. */
  readonly summary: (counts: ReviewCounts) => string;
  readonly nothing: string;
  readonly contents: string;
  readonly sections: Readonly<
    Record<
      'acts' | 'plans' | 'procedures' | 'calendars' | 'deadlines' | 'records' | 'reserve' | 'documents' | 'problems',
      string
    >
  >;
  readonly changes: Readonly<Record<ReviewChange, string>>;
  readonly corrected: string;
  readonly correctedWhy: string;
  readonly newEdition: (date: string) => string;
  readonly edition: (date: string) => string;
  readonly goneEdition: (date: string) => string;
  readonly comparedWith: (date: string) => string;
  readonly paragraphs: (count: number) => string;
  readonly treaties: (count: number) => string;
  readonly onlyForm: string;
  readonly fields: string;
  readonly notes: string;
  readonly whole: string;
  readonly timeLimit: string;
  readonly day: (date: string, weekday: string) => string;
  readonly working: (before: number | null, after: number | null) => string;
  readonly tolerant: (date: string) => string;
  readonly noDay: string;
  readonly period: (period: string) => string;
  readonly ofCase: (id: string) => string;
  readonly deadlinesLead: string;
  readonly personalCases: string;
  readonly cases: (added: number, changed: number, removed: number) => string;
  readonly reserveUnread: string;
  readonly reserveLead: (ref: string) => string;
  readonly reserve: {
    readonly people: string;
    readonly orders: string;
    readonly before: string;
    readonly after: string;
  };
  readonly noProblems: string;
  readonly problemsLead: string;
  readonly open: string;
}

/** What is not nought, joined. */
function listed(counts: ReviewCounts, says: Readonly<Record<keyof ReviewCounts, (count: number) => string>>): string {
  const names: readonly (keyof ReviewCounts)[] = [
    ...(['corrected', 'newEditions', 'provisions', 'plans', 'treaties'] as const),
    ...(['statements', 'days', 'deadlines', 'records', 'documents'] as const),
  ];
  return names.flatMap((name) => (counts[name] === 0 ? [] : [says[name](counts[name])])).join('; ');
}

/** `2026-H1`, `2026-Q3`, `2026`. */
function periodParts(period: string): {
  readonly year: string;
  readonly half: string | null;
  readonly quarter: string | null;
} {
  const [year = '', part = ''] = period.split('-');
  return {
    year,
    half: part.startsWith('H') ? part.slice(1) : null,
    quarter: part.startsWith('Q') ? part.slice(1) : null,
  };
}

const roman: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

const kk: ReviewMessages = {
  title: 'Жобаны қарау',
  link: 'Жарияланғаннан айырмашылығын қарау',
  lead: (ref) => `«${ref}» жобасының жарияланған мазмұннан барлық айырмашылығы сөзбе-сөз көрсетілген.`,
  facts: {
    draft: 'Жоба',
    published: 'Жарияланған мазмұн',
    day: 'Салыстыру күні',
    code: 'Беттерді жасаған код',
    ownCode: 'жобаның өз коды',
    problems: 'Тексеру нәтижесі',
  },
  commit: (short) => `коммит ${short}`,
  behind: (count) =>
    `Жоба жарияланған мазмұннан қалып қойған: жобада жоқ коммит саны – ${count}. Солардың өзгерістері мұнда жобадан алынғандай көрінеді. Алдымен жобаны жаңартыңыз.`,
  publishedFaulty: (errors) =>
    `Жарияланған мазмұнда қате бар (саны – ${errors}): оқылмаған құжаттар мұнда жаңадан қосылғандай көрінеді.`,
  summary: (counts) =>
    `Жарияланғаннан айырмашылығы: ${listed(counts, {
      corrected: (count) => `жарияланған мәтіні түзетілген редакция – ${count}`,
      newEditions: (count) => `жаңа редакция – ${count}`,
      provisions: (count) => `өзгерген құрылымдық элемент – ${count}`,
      plans: (count) => `қосылған немесе алынған жоспар – ${count}`,
      treaties: (count) => `жоспарлардағы өзгерген шарт – ${count}`,
      statements: (count) => `рәсімдердің өзгерген талабы – ${count}`,
      days: (count) => `күнтізбенің өзгерген күні – ${count}`,
      deadlines: (count) => `жылжитын мерзім – ${count}`,
      records: (count) => `өзгерген іс жазбасы – ${count}`,
      documents: (count) => `басқа өзгерген құжат – ${count}`,
    })}.`,
  nothing: 'Айырмашылық жоқ: мазмұн жарияланғанмен бірдей.',
  contents: 'Айырмашылықтар',
  sections: {
    acts: 'Актілер',
    plans: 'Халықаралық шарттар жоспарлары',
    procedures: 'Рәсімдер',
    calendars: 'Жұмыс күндерінің күнтізбесі',
    deadlines: 'Жылжитын мерзімдер',
    records: 'Істердің жазбалары',
    reserve: 'Кадр резерві',
    documents: 'Басқа құжаттар',
    problems: 'Тексеру ескертулері',
  },
  changes: { changed: 'өзгерген', added: 'қосылған', removed: 'алынған' },
  corrected: 'Жарияланған мәтін түзетілген',
  correctedWhy:
    'Бұл – жаңа редакция емес: жарияланып қойған редакцияның сөздері өзгерген. Түзетілген мәтінді ресми мәтінмен сөзбе-сөз салыстырыңыз.',
  newEdition: (date) => `Жаңа редакция: ${date}`,
  edition: (date) => `Редакция: ${date}`,
  goneEdition: (date) => `Алынған редакция: ${date}`,
  comparedWith: (date) => `Алдыңғы редакциямен (${date}) салыстырылған.`,
  paragraphs: (count) => `Тармақ саны – ${count}.`,
  treaties: (count) => `Шарт саны – ${count}.`,
  onlyForm: 'Тек жазылу түрі өзгерген: мәндері бірдей.',
  fields: 'Мәліметтер',
  notes: 'Ескертулер',
  whole: 'құжат түгел',
  timeLimit: 'Мерзім',
  day: (date, weekday) => `${date}, ${weekday}`,
  working: (before, after) =>
    `Бес күндік аптадағы жұмыс күндерінің саны: бұрын – ${before ?? 'белгісіз'}, енді – ${after ?? 'белгісіз'}.`,
  tolerant: (date) => `демалыс күніне түседі, келесі жұмыс күні – ${date}`,
  noDay: 'күні жоқ',
  period: (period) => {
    const { year, half, quarter } = periodParts(period);
    if (half !== null) return `${year} жылдың ${half}-жартыжылдығы`;
    return quarter === null ? `${year} жыл` : `${year} жылдың ${quarter}-тоқсаны`;
  },
  ofCase: (id) => `${id} ісі`,
  deadlinesLead:
    'Екі мазмұн бір күнге қарай бағаланған. Жыл, жартыжыл немесе тоқсан сайынғы мерзімдер осы жыл мен келесі жыл үшін есептелген. Адамдарға қатысты істер көрсетілмейді.',
  personalCases: 'Адамдарға қатысты істердің саны ғана көрсетіледі.',
  cases: (added, changed, removed) => `қосылғаны – ${added}, өзгергені – ${changed}, алынғаны – ${removed}`,
  reserveUnread: 'Жабық тізім оқылған жоқ: алдын ала қарау нұсқасында резервтегі адамдардың есімі болмайды.',
  reserveLead: (ref) => `Жабық тізімнің «${ref}» нұсқасы оның негізгі нұсқасымен саны бойынша ғана салыстырылған.`,
  reserve: { people: 'Тізімдегі адам саны', orders: 'Бұйрық саны', before: 'Қазір', after: 'Жобада' },
  noProblems: 'қате де, ескерту де жоқ',
  problemsLead: 'Қате жоқ, бірақ мыналарды қарап шығыңыз.',
  open: 'Жобадағы бетін ашу',
};

const ru: ReviewMessages = {
  title: 'Просмотр проекта',
  link: 'Чем отличается от опубликованного',
  lead: (ref) => `Показано слово в слово всё, чем проект «${ref}» отличается от опубликованного содержания.`,
  facts: {
    draft: 'Проект',
    published: 'Опубликовано',
    day: 'На какой день',
    code: 'Чем собраны страницы',
    ownCode: 'кодом самого проекта',
    problems: 'Результат проверки',
  },
  commit: (short) => `коммит ${short}`,
  behind: (count) =>
    `Проект отстал от опубликованного: коммитов, которых в нём нет, — ${count}. Их изменения выглядят здесь как исключённые проектом. Сначала обновите проект.`,
  publishedFaulty: (errors) =>
    `В опубликованном содержании есть ошибки (${errors}): непрочитанные документы выглядят здесь как добавленные.`,
  summary: (counts) =>
    `Отличия от опубликованного: ${listed(counts, {
      corrected: (count) => `редакций с исправленным опубликованным текстом — ${count}`,
      newEditions: (count) => `новых редакций — ${count}`,
      provisions: (count) => `изменённых структурных элементов — ${count}`,
      plans: (count) => `добавленных или исключённых планов — ${count}`,
      treaties: (count) => `изменённых договоров в планах — ${count}`,
      statements: (count) => `изменённых требований процедур — ${count}`,
      days: (count) => `изменённых дней календаря — ${count}`,
      deadlines: (count) => `сдвигаемых сроков — ${count}`,
      records: (count) => `изменённых записей дел — ${count}`,
      documents: (count) => `других изменённых документов — ${count}`,
    })}.`,
  nothing: 'Отличий нет: содержание такое же, как опубликованное.',
  contents: 'Отличия',
  sections: {
    acts: 'Акты',
    plans: 'Планы международных договоров',
    procedures: 'Процедуры',
    calendars: 'Календарь рабочих дней',
    deadlines: 'Сроки, которые сдвинутся',
    records: 'Записи дел',
    reserve: 'Кадровый резерв',
    documents: 'Другие документы',
    problems: 'Замечания проверки',
  },
  changes: { changed: 'изменено', added: 'добавлено', removed: 'исключено' },
  corrected: 'Исправлен опубликованный текст',
  correctedWhy:
    'Это не новая редакция: изменены слова редакции, которая уже опубликована. Сверьте исправленный текст с официальным слово в слово.',
  newEdition: (date) => `Новая редакция: ${date}`,
  edition: (date) => `Редакция: ${date}`,
  goneEdition: (date) => `Исключённая редакция: ${date}`,
  comparedWith: (date) => `Сравнивается с предыдущей редакцией (${date}).`,
  paragraphs: (count) => `Пунктов — ${count}.`,
  treaties: (count) => `Договоров — ${count}.`,
  onlyForm: 'Изменена только форма записи: значения те же.',
  fields: 'Сведения',
  notes: 'Примечания об изменениях',
  whole: 'документ целиком',
  timeLimit: 'Срок',
  day: (date, weekday) => `${date}, ${weekday}`,
  working: (before, after) =>
    `Рабочих дней при пятидневной неделе: было — ${before ?? 'неизвестно'}, стало — ${after ?? 'неизвестно'}.`,
  tolerant: (date) => `день отдыха, следующий рабочий день — ${date}`,
  noDay: 'дня нет',
  period: (period) => {
    const { year, half, quarter } = periodParts(period);
    if (half !== null) return `${roman[half] ?? half} полугодие ${year} года`;
    return quarter === null ? `${year} год` : `${roman[quarter] ?? quarter} квартал ${year} года`;
  },
  ofCase: (id) => `дело ${id}`,
  deadlinesLead:
    'Оба содержания рассмотрены на один и тот же день. Ежегодные, полугодовые и квартальные сроки рассчитаны на этот и следующий год. Дела о людях не показаны.',
  personalCases: 'О делах людей показано только их число.',
  cases: (added, changed, removed) => `добавлено — ${added}, изменено — ${changed}, исключено — ${removed}`,
  reserveUnread: 'Закрытый список не прочитан: имён состоящих в резерве в предварительном просмотре нет.',
  reserveLead: (ref) => `Версия «${ref}» закрытого списка сравнивается с основной только по числам.`,
  reserve: { people: 'Человек в списке', orders: 'Приказов', before: 'Сейчас', after: 'В проекте' },
  noProblems: 'ошибок и предупреждений нет',
  problemsLead: 'Ошибок нет, но посмотрите на следующее.',
  open: 'Открыть страницу в проекте',
};

const en: ReviewMessages = {
  title: 'Review of a draft',
  link: 'See what differs from what is published',
  lead: (ref) => `Everything in which the draft "${ref}" differs from the content that is published, word by word.`,
  facts: {
    draft: 'Draft',
    published: 'Published',
    day: 'As of',
    code: 'Pages made by',
    ownCode: 'the code of the draft itself',
    problems: 'Checks',
  },
  commit: (short) => `commit ${short}`,
  behind: (count) =>
    `The draft is behind what is published: ${count === 1 ? 'one commit is' : `${count} commits are`} not in it, and what they changed looks here as if the draft took it back. Bring the draft up to date first.`,
  publishedFaulty: (errors) =>
    `The published content has ${errors === 1 ? 'an error' : `${errors} errors`}: documents that could not be read look here as if they were new.`,
  summary: (counts) => {
    const of = (one: string, many: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
    return `What differs from what is published: ${listed(counts, {
      corrected: of('edition whose published text is corrected', 'editions whose published texts are corrected'),
      newEditions: of('new edition', 'new editions'),
      provisions: of('provision', 'provisions'),
      plans: of('plan that is new or gone', 'plans that are new or gone'),
      treaties: of('treaty of a plan', 'treaties of plans'),
      statements: of('statement of a procedure', 'statements of procedures'),
      days: of('day of the calendar', 'days of the calendar'),
      deadlines: of('deadline that would move', 'deadlines that would move'),
      records: of('record of a case', 'records of cases'),
      documents: of('other document', 'other documents'),
    })}.`;
  },
  nothing: 'Nothing differs: the content is the same as what is published.',
  contents: 'Differences',
  sections: {
    acts: 'Acts',
    plans: 'Treaty plans',
    procedures: 'Procedures',
    calendars: 'Calendar of working days',
    deadlines: 'Deadlines that would move',
    records: 'Records of cases',
    reserve: 'Cadre reserve',
    documents: 'Other documents',
    problems: 'Warnings of the checks',
  },
  changes: { changed: 'changed', added: 'new', removed: 'gone' },
  corrected: 'A published text is corrected',
  correctedWhy:
    'This is not a new edition: words of an edition that is already published are others. Compare the corrected text with the official one word for word.',
  newEdition: (date) => `New edition: ${date}`,
  edition: (date) => `Edition: ${date}`,
  goneEdition: (date) => `Edition that is gone: ${date}`,
  comparedWith: (date) => `Compared with the edition before it (${date}).`,
  paragraphs: (count) => `Paragraphs: ${count}.`,
  treaties: (count) => `Treaties: ${count}.`,
  onlyForm: 'Only the way it is written differs: the values are the same.',
  fields: 'Fields',
  notes: 'Amendment notes',
  whole: 'the whole document',
  timeLimit: 'Time limit',
  day: (date, weekday) => `${date}, ${weekday}`,
  working: (before, after) =>
    `Working days of the five-day week: ${before ?? 'unknown'} before, ${after ?? 'unknown'} after.`,
  tolerant: (date) => `a day of rest; the next working day is ${date}`,
  noDay: 'no day',
  period: (period) => {
    const { year, half, quarter } = periodParts(period);
    if (half !== null) return `${half === '1' ? 'first' : 'second'} half of ${year}`;
    return quarter === null ? year : `quarter ${quarter} of ${year}`;
  },
  ofCase: (id) => `case ${id}`,
  deadlinesLead:
    'Both contents are looked at on the same day. What is due every year, half-year or quarter is worked out for this year and the next. Cases about people are not shown.',
  personalCases: 'Of cases about people only their number is shown.',
  cases: (added, changed, removed) => `new: ${added}, changed: ${changed}, gone: ${removed}`,
  reserveUnread: 'The private list was not read: a preview has no names of the reserve.',
  reserveLead: (ref) => `The version "${ref}" of the private list is compared with its main version by numbers only.`,
  reserve: { people: 'People on the list', orders: 'Orders', before: 'Now', after: 'In the draft' },
  noProblems: 'no error and no warning',
  problemsLead: 'There is no error, but look at these.',
  open: 'Open its page in the draft',
};

const all: Readonly<Record<Lang, ReviewMessages>> = { kk, ru, en };

export function reviewMessagesIn(lang: Lang): ReviewMessages {
  return all[lang];
}
