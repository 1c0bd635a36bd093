// Over 150 lines, because it is one list: time limits and the steps of their working in words, in three languages. It imports
// nothing but names, so that a page can carry it into the browser.

import type { Trilingual } from '../../schemas/fields.ts';
import type { LimitUnit, TimeLimit } from '../../schemas/time-limit.ts';
import type { DayMark } from '../domain/calendar/working-calendar.ts';
import type { UndeterminedReason } from '../domain/compliance/calculate-deadline.ts';
import type { Step } from '../domain/compliance/step.ts';
import type { MarkNames } from '../views/procedure-view.ts';
import type { Lang } from './lang.ts';
import { enMonths, kkMonths, ruMonths } from './months.ts';

/** How a date is said: `24 November 2026`. */
export type SayDate = (date: string) => string;

/** What is said of time limits and of their working. */
export interface TimeLimitWords {
  /** `within 2 working days after: the order is signed`. */
  readonly limit: (limit: TimeLimit, names: Readonly<Record<string, Trilingual>>) => string;
  /** One step of the working, with the reason for a day that was passed over. */
  readonly step: (step: Step, names: MarkNames, date: SayDate) => string;
  /** Why a day is not what its place in the week says. */
  readonly mark: (mark: DayMark, names: MarkNames, date: SayDate) => string;
  readonly undetermined: Readonly<Record<UndeterminedReason, string>>;
  /** `3 working days`. */
  readonly units: (n: number, unit: LimitUnit) => string;
}

function namesIn(lang: Lang, ids: readonly string[], names: Readonly<Record<string, Trilingual>>): string {
  return ids.map((id) => `«${names[id]?.[lang] ?? id}»`).join(lang === 'en' ? ', ' : ', ');
}

function dayOfYear(on: string, months: readonly string[]): string {
  const [month = '', day = ''] = on.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''}`;
}

/** Before "дейін" the dative, before "кешіктірмей" the ablative: қазанға, қыркүйектен. */
function kkDayOfYear(on: string, ending: 'to' | 'from'): string {
  const [month = '', day = ''] = on.split('-');
  const { name = '', ablative = '', dative = '' } = kkMonths[Number(month) - 1] ?? {};
  return `${Number(day)} ${name}${ending === 'to' ? dative : ablative}`;
}

/** 1st, 2nd, 3rd, 11th. */
function enOrdinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}

/** Russian nouns after a number: 1 день, 2 дня, 5 дней, 11 дней. */
function ruForm(n: number, [one, few, many]: readonly [string, string, string]): string {
  const [tens, last] = [n % 100, n % 10];
  if (last === 1 && tens !== 11) return one;
  return last >= 2 && last <= 4 && (tens < 12 || tens > 14) ? few : many;
}

const ruUnits: Readonly<Record<LimitUnit, readonly [string, string, string]>> = {
  workingDays: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  calendarDays: ['календарный день', 'календарных дня', 'календарных дней'],
  months: ['месяц', 'месяца', 'месяцев'],
  years: ['год', 'года', 'лет'],
};
/** After "в течение" and "не ранее чем через": the genitive. */
const ruUnitsOf: Readonly<Record<LimitUnit, readonly [string, string]>> = {
  workingDays: ['рабочего дня', 'рабочих дней'],
  calendarDays: ['календарного дня', 'календарных дней'],
  months: ['месяца', 'месяцев'],
  years: ['года', 'лет'],
};
const kkUnits: Readonly<Record<LimitUnit, string>> = {
  workingDays: 'жұмыс күні',
  calendarDays: 'күнтізбелік күн',
  months: 'ай',
  years: 'жыл',
};
const enUnits: Readonly<Record<LimitUnit, string>> = {
  workingDays: 'working day',
  calendarDays: 'calendar day',
  months: 'month',
  years: 'year',
};

/** Before "дейін" and before "кейін": 1 жылға, 3 айдан. */
const kkUnitsTo: Readonly<Record<LimitUnit, string>> = {
  workingDays: 'жұмыс күніне',
  calendarDays: 'күнтізбелік күнге',
  months: 'айға',
  years: 'жылға',
};
const kkUnitsFrom: Readonly<Record<LimitUnit, string>> = {
  workingDays: 'жұмыс күнінен',
  calendarDays: 'күнтізбелік күннен',
  months: 'айдан',
  years: 'жылдан',
};

const ruOf = (n: number, unit: LimitUnit): string => {
  const [one, many] = ruUnitsOf[unit];
  return `${n} ${n % 10 === 1 && n % 100 !== 11 ? one : many}`;
};
const ruCount = (n: number, unit: LimitUnit): string => `${n} ${ruForm(n, ruUnits[unit])}`;
const kkCount = (n: number, unit: LimitUnit): string => `${n} ${kkUnits[unit]}`;
const enCount = (n: number, unit: LimitUnit): string => `${n} ${enUnits[unit]}${n === 1 ? '' : 's'}`;

type Within = Extract<TimeLimit, { readonly kind: 'within' }>;

/** From which of several events a time limit runs; nothing where there is one. */
function fromWhich(
  { after, needsAll }: Within,
  words: { readonly later: string; readonly both: string; readonly all: string },
): string {
  if (after.length < 2) return '';
  return needsAll !== 'yes' ? words.later : after.length === 2 ? words.both : words.all;
}

function kkLimit(limit: TimeLimit, names: Readonly<Record<string, Trilingual>>): string {
  const all = (ids: readonly string[]): string => namesIn('kk', ids, names);
  switch (limit.kind) {
    case 'within':
      return `${kkCount(limit.n, limit.unit)} ішінде; басталуы: ${all(limit.after)}${fromWhich(limit, {
        later: ' – кейінгісінен',
        both: ' – екеуі де түскеннен кейін',
        all: ' – бәрі түскеннен кейін',
      })}`;
    case 'before':
      return limit.n === undefined
        ? `оқиға күнін қоса алғанда, мына оқиғаға дейін: ${all(limit.before)}`
        : `кемінде ${kkCount(limit.n, limit.unit ?? 'calendarDays')} бұрын; оқиға: ${all(limit.before)}`;
    case 'yearly':
      return limit.bound === 'doubtful'
        ? `жыл сайын ${kkDayOfYear(limit.on, 'to')} дейін`
        : `жыл сайын ${kkDayOfYear(limit.on, 'from')} кешіктірмей`;
    case 'halfYearly':
      return `әр жартыжылдықтың соңғы айының ${limit.day}-күнінен кешіктірмей`;
    case 'perQuarter':
      return `тоқсанына кемінде ${limit.atLeast} рет, егер қарайтын өтініш болса`;
    case 'notBefore':
      return limit.unit === 'calendarDays'
        ? `мына оқиғадан кейінгі ${limit.n}-күннен ерте емес: ${all(limit.after)}`
        : `кемінде ${kkCount(limit.n, limit.unit)} өткен соң; басталуы: ${all(limit.after)}`;
    case 'term':
      return `${kkCount(limit.n, limit.unit)}, басталуы: ${all(limit.after)}${
        limit.extension === undefined
          ? ''
          : `; ${limit.extension.n} ${kkUnitsTo[limit.extension.unit]} дейін ұзартылуы мүмкін`
      }`;
    case 'onEvent':
      return 'оқиға болғанда; мәтінде күндер саны жоқ';
    case 'beforehand':
      return 'алдын ала; мәтінде күндер саны жоқ';
    case 'between':
      return `мынадан кейін: ${all(limit.after)}; мынаған дейін: ${all(limit.before)}; мәтінде күндер саны жоқ`;
  }
}

function ruLimit(limit: TimeLimit, names: Readonly<Record<string, Trilingual>>): string {
  const all = (ids: readonly string[]): string => namesIn('ru', ids, names);
  switch (limit.kind) {
    case 'within':
      return `в течение ${ruOf(limit.n, limit.unit)}; начало: ${all(limit.after)}${fromWhich(limit, {
        later: ' — с более позднего',
        both: ' — после получения обоих',
        all: ' — после получения всех',
      })}`;
    case 'before':
      return limit.n === undefined
        ? `по день события включительно: ${all(limit.before)}`
        : `не менее чем за ${ruCount(limit.n, limit.unit ?? 'calendarDays')} до события: ${all(limit.before)}`;
    case 'yearly':
      return limit.bound === 'doubtful'
        ? `ежегодно до ${dayOfYear(limit.on, ruMonths)}`
        : `ежегодно не позднее ${dayOfYear(limit.on, ruMonths)}`;
    case 'halfYearly':
      return `не позднее ${limit.day}-го числа последнего месяца каждого полугодия`;
    case 'perQuarter':
      return `не реже ${limit.atLeast} ${ruForm(limit.atLeast, ['раза', 'раз', 'раз'])} в квартал, если есть заявления`;
    case 'notBefore':
      return limit.unit === 'calendarDays'
        ? `не ранее ${limit.n}-го дня после: ${all(limit.after)}`
        : `не ранее чем через ${ruCount(limit.n, limit.unit)}; начало: ${all(limit.after)}`;
    case 'term':
      return `${ruCount(limit.n, limit.unit)}, начало: ${all(limit.after)}${
        limit.extension === undefined
          ? ''
          : `; может продлеваться на срок до ${ruOf(limit.extension.n, limit.extension.unit)}`
      }`;
    case 'onEvent':
      return 'при наступлении события; числа дней в тексте нет';
    case 'beforehand':
      return 'заблаговременно; числа дней в тексте нет';
    case 'between':
      return `после события: ${all(limit.after)}; до события: ${all(limit.before)}; числа дней в тексте нет`;
  }
}

function enLimit(limit: TimeLimit, names: Readonly<Record<string, Trilingual>>): string {
  const all = (ids: readonly string[]): string => namesIn('en', ids, names).replaceAll('«', '“').replaceAll('»', '”');
  switch (limit.kind) {
    case 'within':
      return `within ${enCount(limit.n, limit.unit)} of: ${all(limit.after)}${fromWhich(limit, {
        later: ', from the later',
        both: ', once both are there',
        all: ', once all are there',
      })}`;
    case 'before':
      return limit.n === undefined
        ? `up to and including the day of the event: ${all(limit.before)}`
        : `at least ${enCount(limit.n, limit.unit ?? 'calendarDays')} before: ${all(limit.before)}`;
    case 'yearly':
      return limit.bound === 'doubtful'
        ? `every year until ${dayOfYear(limit.on, enMonths)}`
        : `every year not later than ${dayOfYear(limit.on, enMonths)}`;
    case 'halfYearly':
      return `not later than the ${enOrdinal(limit.day)} of the last month of each half-year`;
    case 'perQuarter':
      return `at least ${limit.atLeast === 1 ? 'once' : `${limit.atLeast} times`} a quarter, if there are applications`;
    case 'notBefore':
      return limit.unit === 'calendarDays'
        ? `not before the ${enOrdinal(limit.n)} day after: ${all(limit.after)}`
        : `not before ${enCount(limit.n, limit.unit)} have passed after: ${all(limit.after)}`;
    case 'term':
      return `${enCount(limit.n, limit.unit)} from: ${all(limit.after)}${
        limit.extension === undefined
          ? ''
          : `; may be prolonged by up to ${enCount(limit.extension.n, limit.extension.unit)}`
      }`;
    case 'onEvent':
      return 'when the event happens; the text gives no number of days';
    case 'beforehand':
      return 'beforehand; the text gives no number of days';
    case 'between':
      return `after: ${all(limit.after)}; before: ${all(limit.before)}; the text gives no number of days`;
  }
}

function nameIn(lang: Lang, names: Readonly<Record<string, Trilingual>>, id: string): string {
  return names[id]?.[lang] ?? id;
}

const kkMark: TimeLimitWords['mark'] = (mark, names, date) => {
  switch (mark.kind) {
    case 'rest':
      return 'демалыс күні';
    case 'holiday':
      return `мереке: ${nameIn('kk', names.holidays, mark.holiday)}`;
    case 'substitute':
      return `мереке демалыс күніне тұспа-тұс келгендіктен берілген демалыс: ${nameIn('kk', names.holidays, mark.holiday)}, ${date(mark.for)}`;
    case 'movedOff':
      return `ауыстырылған демалыс күні (орнына жұмыс күні: ${date(mark.works)}): ${nameIn('kk', names.sources, mark.source)}`;
    case 'movedWorking':
      return `жұмыс күні болып ауыстырылған (демалыс: ${date(mark.off)}): ${nameIn('kk', names.sources, mark.source)}`;
    case 'formerly':
      return mark.was === 'off' ? 'күнтізбе өзгергенге дейін демалыс күні' : 'күнтізбе өзгергенге дейін жұмыс күні';
  }
};

const ruMark: TimeLimitWords['mark'] = (mark, names, date) => {
  switch (mark.kind) {
    case 'rest':
      return 'выходной день';
    case 'holiday':
      return `праздник: ${nameIn('ru', names.holidays, mark.holiday)}`;
    case 'substitute':
      return `день отдыха за праздник, совпавший с выходным: ${nameIn('ru', names.holidays, mark.holiday)}, ${date(mark.for)}`;
    case 'movedOff':
      return `перенесённый день отдыха (рабочим стал день ${date(mark.works)}): ${nameIn('ru', names.sources, mark.source)}`;
    case 'movedWorking':
      return `рабочий день в порядке переноса (отдых ${date(mark.off)}): ${nameIn('ru', names.sources, mark.source)}`;
    case 'formerly':
      return mark.was === 'off' ? 'до изменения календаря — день отдыха' : 'до изменения календаря — рабочий день';
  }
};

const enMark: TimeLimitWords['mark'] = (mark, names, date) => {
  switch (mark.kind) {
    case 'rest':
      return 'day of rest';
    case 'holiday':
      return `holiday: ${nameIn('en', names.holidays, mark.holiday)}`;
    case 'substitute':
      return `day off for a holiday that fell on a day of rest: ${nameIn('en', names.holidays, mark.holiday)}, ${date(mark.for)}`;
    case 'movedOff':
      return `moved day off (worked instead: ${date(mark.works)}): ${nameIn('en', names.sources, mark.source)}`;
    case 'movedWorking':
      return `working day by a transfer (off: ${date(mark.off)}): ${nameIn('en', names.sources, mark.source)}`;
    case 'formerly':
      return mark.was === 'off'
        ? 'day off before the calendar was changed'
        : 'working day before the calendar was changed';
  }
};

export const timeLimitWords: Readonly<Record<Lang, TimeLimitWords>> = {
  kk: {
    limit: kkLimit,
    mark: kkMark,
    units: kkCount,
    step: (step, names, date) => {
      switch (step.kind) {
        case 'event':
          return `${date(step.date)}: оқиға күні, есепке алынбайды`;
        case 'day': {
          const why = step.mark === null ? '' : ` (${kkMark(step.mark, names, date)})`;
          return step.number === null
            ? `${date(step.date)}: есептелмейді${why}`
            : `${date(step.date)}: ${step.number}-жұмыс күні${why}`;
        }
        case 'stretch':
          return `${step.n < 0 ? `${kkCount(-step.n, step.unit)} бұрын` : `${step.n} ${kkUnitsFrom[step.unit]} кейін`}: ${date(step.to)}${
            step.isClamped ? ' (ол айда мұндай күн жоқ, сондықтан айдың соңғы күні)' : ''
          }`;
        case 'fixed':
          return `${date(step.date)}: мәтінде белгіленген күн`;
        case 'periodEnd':
          return `${date(step.date)}: тоқсанның соңғы күні`;
        case 'untilEvent':
          return `${date(step.date)}: оқиға күні, оны қоса алғанда`;
        case 'safe':
          return `${date(step.date)}: кез келген түсінік бойынша мерзімінде болатын соңғы күн`;
        case 'restDay':
          return `${date(step.date)}: жұмыс күні емес (${kkMark(step.mark, names, date)}); мәтін мерзімнің ауысатынын айтпайды`;
        case 'tolerant':
          return `${date(step.date)}: келесі жұмыс күні; осы күнді қоса алғанда орындалса, нәтиже даулы`;
        case 'disputedUntil':
          return `${date(step.date)}: мәтін кезеңділікті белгілейді; осы күнді қоса алғанда орындалса, нәтиже даулы`;
      }
    },
    undetermined: {
      noNumber: 'Мәтінде күндер саны да, күн де жоқ, сондықтан мерзімнің соңғы күнін есептеу мүмкін емес.',
      noTimeLimit: 'Бұл нормада мерзім жоқ.',
      onlyEarliestDay: 'Мәтін тек ең ерте күнді береді; соңғы күн белгіленбеген.',
      afterLastCalendar: 'Есеп жарияланған соңғы күнтізбеден шығып кетті; ол жылдың жұмыс күндері әлі белгісіз.',
      beforeFirstCalendar: 'Есеп мұнда бар алғашқы күнтізбеден бұрынғы күндерді қажет етеді.',
    },
  },
  ru: {
    limit: ruLimit,
    mark: ruMark,
    units: ruCount,
    step: (step, names, date) => {
      switch (step.kind) {
        case 'event':
          return `${date(step.date)}: день события, в счёт не входит`;
        case 'day': {
          const why = step.mark === null ? '' : ` (${ruMark(step.mark, names, date)})`;
          return step.number === null
            ? `${date(step.date)}: не считается${why}`
            : `${date(step.date)}: ${step.number}-й рабочий день${why}`;
        }
        case 'stretch':
          return `${ruCount(Math.abs(step.n), step.unit)} ${step.n < 0 ? 'назад' : 'вперёд'}: ${date(step.to)}${
            step.isClamped ? ' (такого числа в том месяце нет, поэтому последний день месяца)' : ''
          }`;
        case 'fixed':
          return `${date(step.date)}: день, названный в тексте`;
        case 'periodEnd':
          return `${date(step.date)}: последний день квартала`;
        case 'untilEvent':
          return `${date(step.date)}: день события, включительно`;
        case 'safe':
          return `${date(step.date)}: последний день, исполнение в который своевременно при любом прочтении`;
        case 'restDay':
          return `${date(step.date)}: нерабочий день (${ruMark(step.mark, names, date)}); текст не говорит, что срок переносится`;
        case 'tolerant':
          return `${date(step.date)}: следующий рабочий день; исполненное по этот день включительно спорно`;
        case 'disputedUntil':
          return `${date(step.date)}: текст устанавливает периодичность; исполненное по этот день включительно спорно`;
      }
    },
    undetermined: {
      noNumber: 'В тексте нет ни числа дней, ни дня, поэтому последний день рассчитать нельзя.',
      noTimeLimit: 'У этой нормы нет срока.',
      onlyEarliestDay: 'Текст даёт только самый ранний день; последнего дня он не устанавливает.',
      afterLastCalendar: 'Счёт вышел за последний имеющийся календарь; рабочие дни того года ещё неизвестны.',
      beforeFirstCalendar: 'Для счёта нужны дни до первого имеющегося календаря.',
    },
  },
  en: {
    limit: enLimit,
    mark: enMark,
    units: enCount,
    step: (step, names, date) => {
      switch (step.kind) {
        case 'event':
          return `${date(step.date)}: day of the event, does not count`;
        case 'day': {
          const why = step.mark === null ? '' : ` (${enMark(step.mark, names, date)})`;
          return step.number === null
            ? `${date(step.date)}: not counted${why}`
            : `${date(step.date)}: working day ${step.number}${why}`;
        }
        case 'stretch':
          return `${enCount(Math.abs(step.n), step.unit)} ${step.n < 0 ? 'earlier' : 'later'}: ${date(step.to)}${
            step.isClamped ? ' (that month has no such day, so its last day)' : ''
          }`;
        case 'fixed':
          return `${date(step.date)}: the day that the text names`;
        case 'periodEnd':
          return `${date(step.date)}: the last day of the quarter`;
        case 'untilEvent':
          return `${date(step.date)}: day of the event, included`;
        case 'safe':
          return `${date(step.date)}: the last day that is in time under every reading`;
        case 'restDay':
          return `${date(step.date)}: not a working day (${enMark(step.mark, names, date)}); the text does not say that the time limit moves`;
        case 'tolerant':
          return `${date(step.date)}: the next working day; what is done up to and including this day is disputed`;
        case 'disputedUntil':
          return `${date(step.date)}: the text fixes a rhythm; what is done up to and including this day is disputed`;
      }
    },
    undetermined: {
      noNumber: 'The text gives neither a number of days nor a day, so no last day can be worked out.',
      noTimeLimit: 'This statement has no time limit.',
      onlyEarliestDay: 'The text gives only an earliest day, and no last one.',
      afterLastCalendar:
        'Counting leaves the last calendar that is held; the working days of that year are not known yet.',
      beforeFirstCalendar: 'Counting needs days before the first calendar that is held.',
    },
  },
};
