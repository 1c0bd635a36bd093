// Over 150 lines, because it is one list: everything the pages on the calendar say, in three languages.
import type { HolidayFields } from '../../schemas/holiday.ts';
import type { PlainDate } from '../views/act-view.ts';
import type { DayKind, WorkingWeek } from '../views/calendar-view.ts';
import type { Lang } from './lang.ts';
import { enMonths, kkMonths, ruMonths } from './months.ts';
import { readDate } from './read-date.ts';

export interface CalendarMessages {
  readonly menu: string;
  readonly title: string;
  readonly lead: string;
  readonly year: (year: number) => string;
  readonly yearTitle: (year: number) => string;
  readonly yearDescription: (year: number) => string;
  readonly years: string;
  readonly state: string;
  readonly settled: string;
  readonly notSettled: string;
  readonly notSettledFrom: (date: PlainDate) => string;
  readonly wholeYearNotSettled: (year: number) => string;
  readonly checked: (date: PlainDate) => string;
  readonly week: string;
  readonly weeks: Readonly<Record<WorkingWeek, string>>;
  readonly weekdays: readonly { readonly short: string; readonly name: string }[];
  /** From January on, to stand alone. */
  readonly months: readonly string[];
  /** `8 March`, without the year. */
  readonly day: (date: PlainDate) => string;
  readonly kinds: Readonly<Record<DayKind, string>>;
  readonly holidayUnknown: string;
  readonly inPlaceOf: (date: PlainDate, name: string) => string;
  readonly moved: (works: PlainDate, off: PlainDate) => string;
  readonly counts: string;
  readonly month: string;
  readonly working: string;
  readonly rest: string;
  readonly wholeYear: string;
  readonly marked: string;
  readonly date: string;
  readonly weekday: string;
  readonly reason: string;
  readonly changes: string;
  readonly changesLead: string;
  readonly changedOn: string;
  readonly changed: string;
  readonly before: string;
  readonly was: Readonly<Record<'working' | 'off', string>>;
  readonly previous: string;
  readonly next: string;
  readonly data: string;
  readonly how: string;
  readonly rules: readonly string[];
  readonly holidays: string;
  readonly holiday: string;
  readonly kind: string;
  readonly holidayKinds: Readonly<Record<HolidayFields['kind'], string>>;
  readonly onRestDay: string;
  readonly substitutions: Readonly<Record<HolidayFields['substitution'], string>>;
  readonly basis: string;
  readonly heldYears: string;
  /** On the page of an outside act. */
  readonly restsOn: string;
}

function kkDay(date: PlainDate, ending: 'plain' | 'from' | 'to' = 'plain'): string {
  const { month, day } = readDate(date);
  const { name = '', ablative = '', dative = '' } = kkMonths[month] ?? {};
  return `${day} ${name}${ending === 'from' ? ablative : ending === 'to' ? dative : ''}`;
}

function ruDay(date: PlainDate): string {
  const { month, day } = readDate(date);
  return `${day} ${ruMonths[month] ?? ''}`;
}

function enDay(date: PlainDate): string {
  const { month, day } = readDate(date);
  return `${day} ${enMonths[month] ?? ''}`;
}

const weekdaysOf = (names: readonly (readonly [string, string])[]): CalendarMessages['weekdays'] =>
  names.map(([short, name]) => ({ short, name }));

const kk: CalendarMessages = {
  menu: 'Күнтізбе',
  title: 'Жұмыс күндерінің күнтізбесі',
  lead: 'Жұмыс күндерімен есептелетін мерзімдер осы күнтізбе бойынша саналады: мерекелер, олардың орнына берілетін демалыс күндері және актілермен ауыстырылған күндер.',
  year: (year) => `${year} жыл`,
  yearTitle: (year) => `${year} жылғы жұмыс күндерінің күнтізбесі`,
  yearDescription: (year) =>
    `${year} жыл: мерекелер, ауыстырылған күндер, бес күндік және алты күндік жұмыс аптасындағы жұмыс күндерінің саны.`,
  years: 'Жылдар',
  state: 'Жай-күйі',
  settled: 'түпкілікті',
  notSettled: 'түпкілікті емес',
  notSettledFrom: (date) => `${readDate(date).year} жылғы ${kkDay(date, 'from')} бастап түпкілікті емес`,
  wholeYearNotSettled: (year) => `${year} жылдың күнтізбесі түпкілікті емес`,
  checked: (date) => `Салыстырылған күні: ${readDate(date).year} жылғы ${kkDay(date)}.`,
  week: 'Жұмыс аптасы',
  weeks: { five: 'Бес күндік апта', six: 'Алты күндік апта' },
  weekdays: weekdaysOf([
    ['Дс', 'дүйсенбі'],
    ['Сс', 'сейсенбі'],
    ['Ср', 'сәрсенбі'],
    ['Бс', 'бейсенбі'],
    ['Жм', 'жұма'],
    ['Сн', 'сенбі'],
    ['Жс', 'жексенбі'],
  ]),
  months: [
    'Қаңтар',
    'Ақпан',
    'Наурыз',
    'Сәуір',
    'Мамыр',
    'Маусым',
    'Шілде',
    'Тамыз',
    'Қыркүйек',
    'Қазан',
    'Қараша',
    'Желтоқсан',
  ],
  day: (date) => kkDay(date),
  kinds: {
    working: 'жұмыс күні',
    rest: 'аптаның демалыс күні',
    holiday: 'мереке',
    substitute: 'мереке үшін берілген демалыс күні',
    movedOff: 'ауыстырылған демалыс күні',
    movedWorking: 'ауыстыру бойынша жұмыс күні',
  },
  holidayUnknown: 'мереке',
  inPlaceOf: (date, name) => `мереке үшін берілген демалыс күні: ${kkDay(date)}, ${name}`,
  moved: (works, off) => `демалыс күні ${kkDay(works, 'from')} ${kkDay(off, 'to')} ауыстырылды`,
  counts: 'Жұмыс және демалыс күндерінің саны',
  month: 'Ай',
  working: 'Жұмыс күндері',
  rest: 'Демалыс күндері',
  wholeYear: 'Жыл бойы',
  marked: 'Мерекелер мен ауыстырылған күндер',
  date: 'Күні',
  weekday: 'Апта күні',
  reason: 'Негізі',
  changes: 'Жыл ішінде белгілі болған өзгерістер',
  changesLead: 'Өзгеріс белгілі болғанға дейін жасалған әрекет сол күнгі күнтізбе бойынша бағаланады.',
  changedOn: 'Белгілі болған күні',
  changed: 'Не өзгерді',
  before: 'Бұрын',
  was: { working: 'жұмыс күні болатын', off: 'демалыс күні болатын' },
  previous: 'Алдыңғы жыл',
  next: 'Келесі жыл',
  data: 'Деректер (JSON)',
  how: 'Күндер қалай белгіленеді',
  rules: [
    'Ұлттық және мемлекеттік мерекелер – демалыс күндері. Мереке демалыс күніне тұспа-тұс келсе, одан кейінгі жұмыс күні демалыс күні болады.',
    'Діни мерекелердің күні де – демалыс күні, бірақ олардың орнына басқа күн берілмейді.',
    'Демалыс күнін акт ауыстыруы мүмкін: сонда бір демалыс күні жұмыс күніне, ал бір жұмыс күні демалыс күніне айналады. Мұндай әр күннің жанында оны ауыстырған акт көрсетіледі.',
    'Алты күндік аптада сенбі – жұмыс күні: сенбіге тұспа-тұс келген мереке үшін басқа күн берілмейді, ауыстырылған сенбі бұл аптаға қатысты емес.',
  ],
  holidays: 'Мерекелер',
  holiday: 'Мереке',
  kind: 'Түрі',
  holidayKinds: { national: 'ұлттық мереке', state: 'мемлекеттік мереке', religious: 'діни мереке' },
  onRestDay: 'Демалыс күніне тұспа-тұс келсе',
  substitutions: { nextWorkingDay: 'келесі жұмыс күні – демалыс', none: 'орнына басқа күн берілмейді' },
  basis: 'Негізі',
  heldYears: 'Осы күнтізбедегі жылдар',
  restsOn: 'Осы актіге негізделген күнтізбелер',
};

const ru: CalendarMessages = {
  menu: 'Календарь',
  title: 'Календарь рабочих дней',
  lead: 'По этому календарю считаются сроки, исчисляемые в рабочих днях: праздники, дни отдыха взамен них и дни, перенесённые актами.',
  year: (year) => `${year} год`,
  yearTitle: (year) => `Календарь рабочих дней на ${year} год`,
  yearDescription: (year) =>
    `${year} год: праздники, перенесённые дни, число рабочих дней при пятидневной и шестидневной рабочей неделе.`,
  years: 'Годы',
  state: 'Состояние',
  settled: 'окончательный',
  notSettled: 'предварительно',
  notSettledFrom: (date) => `С ${ruDay(date)} ${readDate(date).year} года календарь предварительный`,
  wholeYearNotSettled: (year) => `Календарь на ${year} год предварительный`,
  checked: (date) => `Сверено ${ruDay(date)} ${readDate(date).year} года.`,
  week: 'Рабочая неделя',
  weeks: { five: 'Пятидневная неделя', six: 'Шестидневная неделя' },
  weekdays: weekdaysOf([
    ['Пн', 'понедельник'],
    ['Вт', 'вторник'],
    ['Ср', 'среда'],
    ['Чт', 'четверг'],
    ['Пт', 'пятница'],
    ['Сб', 'суббота'],
    ['Вс', 'воскресенье'],
  ]),
  months: [
    'Январь',
    'Февраль',
    'Март',
    'Апрель',
    'Май',
    'Июнь',
    'Июль',
    'Август',
    'Сентябрь',
    'Октябрь',
    'Ноябрь',
    'Декабрь',
  ],
  day: ruDay,
  kinds: {
    working: 'рабочий день',
    rest: 'выходной день недели',
    holiday: 'праздник',
    substitute: 'день отдыха взамен праздника',
    movedOff: 'перенесённый день отдыха',
    movedWorking: 'рабочий день по переносу',
  },
  holidayUnknown: 'праздник',
  inPlaceOf: (date, name) => `день отдыха взамен праздника: ${ruDay(date)}, ${name}`,
  moved: (works, off) => `день отдыха перенесён с ${ruDay(works)} на ${ruDay(off)}`,
  counts: 'Число рабочих дней и дней отдыха',
  month: 'Месяц',
  working: 'Рабочие дни',
  rest: 'Дни отдыха',
  wholeYear: 'За год',
  marked: 'Праздники и перенесённые дни',
  date: 'День',
  weekday: 'День недели',
  reason: 'Основание',
  changes: 'Изменения, о которых стало известно в течение года',
  changesLead: 'Сделанное до того, как изменение стало известно, оценивается по календарю того дня.',
  changedOn: 'Стало известно',
  changed: 'Что изменилось',
  before: 'Прежде',
  was: { working: 'был рабочим днём', off: 'был днём отдыха' },
  previous: 'Предыдущий год',
  next: 'Следующий год',
  data: 'Данные (JSON)',
  how: 'Как определяются дни',
  rules: [
    'Национальные и государственные праздники – дни отдыха. Если праздник приходится на день отдыха, днём отдыха становится следующий за ним рабочий день.',
    'Дни религиозных праздников – тоже дни отдыха, но другой день взамен них не даётся.',
    'День отдыха может быть перенесён актом: тогда один день отдыха становится рабочим, а один рабочий день – днём отдыха. У каждого такого дня указан акт, которым он перенесён.',
    'При шестидневной неделе суббота – рабочий день: за праздник, выпавший на субботу, другой день не даётся, и перенос субботы этой недели не касается.',
  ],
  holidays: 'Праздники',
  holiday: 'Праздник',
  kind: 'Вид',
  holidayKinds: {
    national: 'национальный праздник',
    state: 'государственный праздник',
    religious: 'религиозный праздник',
  },
  onRestDay: 'Если выпадает на день отдыха',
  substitutions: { nextWorkingDay: 'следующий рабочий день – день отдыха', none: 'другой день не даётся' },
  basis: 'Основание',
  heldYears: 'Годы в этом календаре',
  restsOn: 'Календари, основанные на этом акте',
};

const en: CalendarMessages = {
  menu: 'Calendar',
  title: 'Calendar of working days',
  lead: 'Time limits in working days are counted by this calendar: holidays, the days off in their place, and days that were moved by an act.',
  year: (year) => String(year),
  yearTitle: (year) => `Calendar of working days, ${year}`,
  yearDescription: (year) =>
    `${year}: holidays, days that were moved, and the number of working days in the five-day and the six-day week.`,
  years: 'Years',
  state: 'State',
  settled: 'settled',
  notSettled: 'not settled',
  notSettledFrom: (date) => `Not settled from ${enDay(date)} ${readDate(date).year} on`,
  wholeYearNotSettled: (year) => `The calendar of ${year} is not settled`,
  checked: (date) => `Checked on ${enDay(date)} ${readDate(date).year}.`,
  week: 'Working week',
  weeks: { five: 'Five-day week', six: 'Six-day week' },
  weekdays: weekdaysOf([
    ['Mo', 'Monday'],
    ['Tu', 'Tuesday'],
    ['We', 'Wednesday'],
    ['Th', 'Thursday'],
    ['Fr', 'Friday'],
    ['Sa', 'Saturday'],
    ['Su', 'Sunday'],
  ]),
  months: enMonths,
  day: enDay,
  kinds: {
    working: 'working day',
    rest: 'weekly day of rest',
    holiday: 'holiday',
    substitute: 'day off in place of a holiday',
    movedOff: 'moved day of rest',
    movedWorking: 'moved working day',
  },
  holidayUnknown: 'holiday',
  inPlaceOf: (date, name) => `day off in place of ${enDay(date)}, ${name}`,
  moved: (works, off) => `day of rest moved from ${enDay(works)} to ${enDay(off)}`,
  counts: 'Numbers of working days and days of rest',
  month: 'Month',
  working: 'Working days',
  rest: 'Days of rest',
  wholeYear: 'Whole year',
  marked: 'Holidays and days that were moved',
  date: 'Day',
  weekday: 'Day of the week',
  reason: 'Reason',
  changes: 'Changes made known during the year',
  changesLead: 'What was done before a change was known is judged by the calendar of that day.',
  changedOn: 'Known on',
  changed: 'What changed',
  before: 'Before',
  was: { working: 'was a working day', off: 'was a day of rest' },
  previous: 'Year before',
  next: 'Year after',
  data: 'Data (JSON)',
  how: 'How the days are set',
  rules: [
    'National and state holidays are days off. Where a holiday falls on a day of rest, the next working day after it is a day off.',
    'Religious holidays are days off too, but no other day is given in their place.',
    'An act may move a day of rest: then one day of rest becomes a working day, and one working day a day of rest. Each such day names the act that moved it.',
    'In the six-day week Saturday is a working day: a holiday on a Saturday has no other day in its place, and a Saturday that was moved does not concern this week.',
  ],
  holidays: 'Holidays',
  holiday: 'Holiday',
  kind: 'Kind',
  holidayKinds: { national: 'national holiday', state: 'state holiday', religious: 'religious holiday' },
  onRestDay: 'When it falls on a day of rest',
  substitutions: { nextWorkingDay: 'the next working day is off', none: 'no other day is given' },
  basis: 'Basis',
  heldYears: 'Years in this calendar',
  restsOn: 'Calendars that rest on this act',
};

const all: Readonly<Record<Lang, CalendarMessages>> = { kk, ru, en };

export function calendarMessagesIn(lang: Lang): CalendarMessages {
  return all[lang];
}
