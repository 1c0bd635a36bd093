// Over 150 lines, because it is one list: everything said of a deadline that was worked out, by the finder and in the examples,
// in three languages. It imports nothing but names, so that a page can carry it into the browser.
import type { Applicability } from '../domain/procedures/wording.ts';
import type { Lang } from './lang.ts';

export interface DeadlineMessages {
  readonly menu: string;
  readonly title: string;
  readonly lead: string;
  readonly procedure: string;
  readonly duty: string;
  readonly choose: string;
  readonly day: string;
  readonly noScript: string;
  readonly year: string;
  readonly half: string;
  readonly halves: readonly [string, string];
  readonly quarter: string;
  readonly quarters: readonly [string, string, string, string];
  /** Labels of the day: the event it runs from, or the one that lies ahead. */
  readonly eventDay: (event: string) => string;
  readonly latestOf: (events: string, isAllNeeded: boolean) => string;
  readonly aheadDay: (event: string) => string;
  readonly firstOf: (events: string) => string;
  readonly whichDay: string;
  readonly count: string;
  readonly loading: string;
  readonly result: string;
  /** Names of the days found. */
  readonly days: {
    readonly due: string;
    readonly latest: string;
    readonly term: string;
    readonly earliest: string;
    readonly safe: string;
    /** The day in the text, where it is open whether it is itself in time. */
    readonly named: string;
    readonly tolerant: string;
    readonly disputed: string;
  };
  /** What each of them means, in a sentence. */
  readonly means: {
    readonly due: string;
    readonly latest: string;
    readonly doubtful: string;
    readonly before: string;
    readonly term: string;
    readonly quarter: string;
    readonly earliest: string;
    readonly safe: string;
    readonly tolerant: string;
    readonly disputed: string;
  };
  readonly provisional: string;
  readonly implicit: string;
  /** Where the text leaves open from which event a time limit runs. */
  readonly otherReading: (events: string) => string;
  readonly limit: string;
  readonly bearer: string;
  readonly provision: string;
  readonly applies: string;
  readonly applicable: Readonly<Record<'day' | 'period', string>>;
  readonly working: string;
  readonly none: string;
  readonly link: string;
  readonly toProcedure: string;
  readonly calendarFile: string;
  readonly errors: {
    readonly duty: string;
    readonly day: string;
    readonly period: string;
    readonly data: string;
    readonly unknownDuty: string;
    readonly heldFrom: (first: string, last: string) => string;
  };
  readonly examples: string;
  readonly examplesLead: string;
  readonly start: string;
  readonly example: (start: string, name: string, day: string) => string;
  /** Of a day of the week said after a date: `24 November 2026, Tuesday`. */
  readonly withWeekday: (date: string, weekday: string) => string;
  readonly period: (name: string) => string;
  /** Said once where the text of a duty does not apply on that day. */
  readonly notApplied: Readonly<Partial<Record<Applicability, string>>>;
}

function partOf(name: string): { year: string; part: number; kind: string } {
  const [year = '', part = ''] = name.split('-');
  return { year, part: Number(part.slice(1)), kind: part.slice(0, 1) };
}

export const deadlineMessages: Readonly<Record<Lang, DeadlineMessages>> = {
  kk: {
    menu: 'Мерзімді есептеу',
    title: 'Мерзімді есептеу',
    lead: 'Рәсімді, норманы және күнді таңдаңыз: мерзімнің соңғы күні, саналған және саналмаған әр күн өз себебімен көрсетіледі. Есеп осы браузерде жүргізіледі, енгізілген деректер ешқайда жіберілмейді.',
    procedure: 'Рәсім',
    duty: 'Норма',
    choose: 'Таңдаңыз',
    day: 'Күн',
    noScript:
      'Есептеу үшін браузерде JavaScript қосулы болуы керек. Онсыз да төменде әр рәсім бойынша есептелген мысалдар бар.',
    year: 'Жыл',
    half: 'Жартыжылдық',
    halves: ['бірінші', 'екінші'],
    quarter: 'Тоқсан',
    quarters: ['I', 'II', 'III', 'IV'],
    eventDay: (event) => `Мерзім басталатын оқиғаның күні: ${event}`,
    latestOf: (events, isAllNeeded) =>
      isAllNeeded
        ? `Мына оқиғалардың бәрі болғандағы соңғысының күні: ${events}`
        : `Мына оқиғалардың ішінде болғандарының соңғысының күні: ${events}`,
    aheadDay: (event) => `Алда тұрған оқиғаның күні: ${event}`,
    firstOf: (events) => `Мына алдағы оқиғалардың бірінің күні: ${events}`,
    whichDay: 'Қай күн:',
    count: 'Есептеу',
    loading: 'Деректер жүктелуде…',
    result: 'Нәтиже',
    days: {
      due: 'Мерзімнің соңғы күні',
      latest: 'Ең кеш күн',
      term: 'Мерзімнің аяқталатын күні',
      earliest: 'Ең ерте күн',
      safe: 'Даусыз соңғы күн',
      named: 'Мәтінде аталған күн (даулы)',
      tolerant: 'Келесі жұмыс күні',
      disputed: 'Даулы уақыттың соңы',
    },
    means: {
      due: 'Осы күнді қоса алғанда орындалса – мерзімінде.',
      latest: 'Осы күні немесе одан бұрын орындалса – мерзімінде.',
      doubtful: '«Дейін» сөзі осы күнді қамти ма, мәтіннен анық емес: осы күні орындалса – даулы.',
      before: 'Мәтінде күндер саны жоқ: оқиға күнін қоса алғанда орындалса – мерзімінде.',
      term: 'Мәртебе мерзімінің соңғы күні; ол демалыс күніне келсе де ауыспайды.',
      quarter: 'Тоқсанның соңғы күні; қарайтын өтініш болмаса, міндет туындамайды.',
      earliest: 'Бұл күннен бұрын жасалмайды; мәтін соңғы күнді белгілемейді.',
      safe: 'Осы күнді қоса алғанда кез келген түсінік бойынша мерзімінде.',
      tolerant: 'Соңғы күн демалыс күніне келді; осы күнді қоса алғанда орындалса – даулы.',
      disputed: 'Мәтін нақты күнді емес, кезеңділікті белгілейді; осы күнді қоса алғанда орындалса – даулы.',
    },
    provisional: 'Нәтиже әлі өзгеруі мүмкін немесе әлі жарияланбаған күнтізбе күндеріне негізделген.',
    otherReading: (events) =>
      `Мәтіннің екінші түсінігі бойынша мерзім мына оқиғадан басталады: ${events}. Екі түсінік әр түрлі нәтиже берсе, нәтиже даулы.`,
    implicit: 'Бұл мерзім мәтінде тікелей айтылмаған: көрсетіледі, бірақ кешіктіру болып есептелмейді.',
    limit: 'Мерзім',
    bearer: 'Кім',
    provision: 'Негізі',
    applies: 'Мәтіннің қолданылуы',
    applicable: { day: 'оқиға күні', period: 'мерзімнің соңғы күні' },
    working: 'Есептің барысы',
    none: 'Соңғы күн жоқ',
    link: 'Осы нәтиженің сілтемесі',
    toProcedure: 'Норма туралы толығырақ',
    calendarFile: 'Күнтізбеге сақтау (.ics)',
    errors: {
      duty: 'Рәсім мен норманы таңдаңыз.',
      day: 'Күнді толық енгізіңіз.',
      period: 'Жылды төрт цифрмен енгізіңіз.',
      data: 'Деректер жүктелмеді. Интернет байланысын тексеріп, қайталап көріңіз.',
      unknownDuty: 'Сілтемеде аталған норма табылмады. Төмендегі тізімнен таңдаңыз.',
      heldFrom: (first, last) => `Мұндағы күнтізбелер: ${first} – ${last}.`,
    },
    examples: 'Есептелген мысалдар',
    examplesLead: 'Әр рәсім бойынша бір күннен есептелген мерзімдер. Есептің барысы рәсімнің бетінде.',
    start: 'Басталуы',
    example: (start, name, day) => `Мысал: ${start}. ${name}: ${day}`,
    withWeekday: (date, weekday) => `${date}, ${weekday}`,
    period: (name) => {
      const { year, part, kind } = partOf(name);
      if (kind === '') return `${year} жыл`;
      return kind === 'H'
        ? `${year} жылғы ${part === 1 ? 'бірінші' : 'екінші'} жартыжылдық`
        : `${year} жылғы ${['бірінші', 'екінші', 'үшінші', 'төртінші'][part - 1] ?? ''} тоқсан`;
    },
    notApplied: {
      draft: 'Акт – жоба: бұл күн үлгі ретінде ғана есептелген.',
      repealed: 'Актінің күші жойылған: бұл күн үлгі ретінде ғана есептелген.',
      notInForce: 'Акт ол күні күшіне енбеген: бұл күн үлгі ретінде ғана есептелген.',
      editionNotHeld:
        'Ол күні басқа редакция қолданылған болуы мүмкін (оның мәтіні мұнда жоқ): ол басқа мерзім беруі мүмкін.',
    },
  },
  ru: {
    menu: 'Расчёт срока',
    title: 'Расчёт срока',
    lead: 'Выберите процедуру, норму и день: будет показан последний день срока и каждый посчитанный и пропущенный день с причиной. Расчёт идёт в этом браузере, введённое никуда не отправляется.',
    procedure: 'Процедура',
    duty: 'Норма',
    choose: 'Выберите',
    day: 'День',
    noScript:
      'Для расчёта в браузере должен быть включён JavaScript. Без него ниже есть рассчитанные примеры по каждой процедуре.',
    year: 'Год',
    half: 'Полугодие',
    halves: ['первое', 'второе'],
    quarter: 'Квартал',
    quarters: ['I', 'II', 'III', 'IV'],
    eventDay: (event) => `День события, от которого идёт срок: ${event}`,
    latestOf: (events, isAllNeeded) =>
      isAllNeeded
        ? `День последнего из событий, которые нужны все: ${events}`
        : `День последнего из произошедших событий: ${events}`,
    aheadDay: (event) => `День предстоящего события: ${event}`,
    firstOf: (events) => `День одного из предстоящих событий: ${events}`,
    whichDay: 'Какой день:',
    count: 'Рассчитать',
    loading: 'Данные загружаются…',
    result: 'Результат',
    days: {
      due: 'Последний день срока',
      latest: 'Самый поздний день',
      term: 'День окончания срока',
      earliest: 'Самый ранний день',
      safe: 'Бесспорный последний день',
      named: 'День, названный в тексте (спорно)',
      tolerant: 'Следующий рабочий день',
      disputed: 'Конец спорного времени',
    },
    means: {
      due: 'Исполненное по этот день включительно — в срок.',
      latest: 'Исполненное в этот день или раньше — в срок.',
      doubtful: 'Слово «дейін» может не включать этот день: исполненное в этот день спорно.',
      before: 'Числа дней в тексте нет: исполненное по день события включительно — в срок.',
      term: 'Последний день срока статуса; он не переносится, даже если это день отдыха.',
      quarter: 'Последний день квартала; если заявлений не было, обязанности нет.',
      earliest: 'Раньше этого дня нельзя; последнего дня текст не устанавливает.',
      safe: 'По этот день включительно — в срок при любом прочтении.',
      tolerant: 'Последний день пришёлся на день отдыха; исполненное по этот день включительно спорно.',
      disputed: 'Текст устанавливает периодичность, а не день; исполненное по этот день включительно спорно.',
    },
    provisional: 'Результат опирается на дни календаря, которые ещё могут измениться или ещё не известны.',
    otherReading: (events) =>
      `При втором прочтении текста срок идёт от события: ${events}. Если прочтения дают разный ответ, он спорен.`,
    implicit: 'Этот срок прямо в тексте не назван: он показан, но просрочкой не считается.',
    limit: 'Срок',
    bearer: 'Кто',
    provision: 'Основание',
    applies: 'Действие текста',
    applicable: { day: 'на день события', period: 'на последний день срока' },
    working: 'Ход расчёта',
    none: 'Последнего дня нет',
    link: 'Ссылка на этот результат',
    toProcedure: 'Подробнее о норме',
    calendarFile: 'Сохранить в календарь (.ics)',
    errors: {
      duty: 'Выберите процедуру и норму.',
      day: 'Введите день полностью.',
      period: 'Введите год четырьмя цифрами.',
      data: 'Данные не загрузились. Проверьте соединение и попробуйте ещё раз.',
      unknownDuty: 'Норма, названная в ссылке, не найдена. Выберите её из списка.',
      heldFrom: (first, last) => `Здесь есть календари: ${first} – ${last}.`,
    },
    examples: 'Рассчитанные примеры',
    examplesLead: 'Сроки каждой процедуры, рассчитанные от одного дня. Ход расчёта — на странице процедуры.',
    start: 'Начало',
    example: (start, name, day) => `Пример: ${start}. ${name}: ${day}`,
    withWeekday: (date, weekday) => `${date}, ${weekday}`,
    period: (name) => {
      const { year, part, kind } = partOf(name);
      if (kind === '') return `${year} год`;
      return kind === 'H' ? `${part}-е полугодие ${year} года` : `${part}-й квартал ${year} года`;
    },
    notApplied: {
      draft: 'Акт — проект: день рассчитан только для примера.',
      repealed: 'Акт утратил силу: день рассчитан только для примера.',
      notInForce: 'Акт в этот день ещё не действовал: день рассчитан только для примера.',
      editionNotHeld:
        'В этот день, вероятно, действовала другая редакция (её текста здесь нет): она могла давать другой срок.',
    },
  },
  en: {
    menu: 'Find a deadline',
    title: 'Find a deadline',
    lead: 'Choose a procedure, a statement and a day: you see the last day in time, and every day that was counted or passed over with the reason. It is worked out in this browser; nothing you enter is sent anywhere.',
    procedure: 'Procedure',
    duty: 'Statement',
    choose: 'Choose',
    day: 'Day',
    noScript:
      'To work out a day, the browser must have JavaScript switched on. Without it, there are worked examples for each procedure below.',
    year: 'Year',
    half: 'Half-year',
    halves: ['first', 'second'],
    quarter: 'Quarter',
    quarters: ['I', 'II', 'III', 'IV'],
    eventDay: (event) => `Day of the event it runs from: ${event}`,
    latestOf: (events, isAllNeeded) =>
      isAllNeeded
        ? `Day of the last of these events, all of which are needed: ${events}`
        : `Day of the last of these events that happened: ${events}`,
    aheadDay: (event) => `Day of the event that lies ahead: ${event}`,
    firstOf: (events) => `Day of one of these events that lie ahead: ${events}`,
    whichDay: 'Which day:',
    count: 'Work it out',
    loading: 'Loading the data…',
    result: 'Result',
    days: {
      due: 'Last day in time',
      latest: 'Latest day',
      term: 'Last day of the term',
      earliest: 'Earliest day',
      safe: 'Last day beyond dispute',
      named: 'Day the text names (disputed)',
      tolerant: 'Next working day',
      disputed: 'End of the disputed time',
    },
    means: {
      due: 'What is done on or before this day is in time.',
      latest: 'What is done on or before this day is in time.',
      doubtful: 'The word “дейін” (until) may leave this day out: what is done on this day is disputed.',
      before: 'The text gives no number of days: up to and including the day of the event it is in time.',
      term: 'The last day of the status; it is not moved, even where it is a day of rest.',
      quarter: 'The last day of the quarter; without applications nothing is due.',
      earliest: 'Not before this day; the text sets no last day.',
      safe: 'Up to and including this day it is in time under every reading.',
      tolerant: 'The last day fell on a day of rest; what is done up to and including this day is disputed.',
      disputed: 'The text fixes a rhythm, not a day; what is done up to and including this day is disputed.',
    },
    provisional: 'The result rests on days of the calendar that may still change or are not known yet.',
    otherReading: (events) =>
      `Under a second reading of the text the time limit runs from: ${events}. Where the two give different answers, the result is disputed.`,
    implicit: 'The text does not name this time limit outright: it is shown, and never reported as missed.',
    limit: 'Time limit',
    bearer: 'Who',
    provision: 'Provision',
    applies: 'Whether the text applies',
    applicable: { day: 'on the day of the event', period: 'on the last day in time' },
    working: 'Working',
    none: 'No last day',
    link: 'Link to this result',
    toProcedure: 'More on this statement',
    calendarFile: 'Save to a calendar (.ics)',
    errors: {
      duty: 'Choose a procedure and a statement.',
      day: 'Enter the whole day.',
      period: 'Enter the year with four digits.',
      data: 'The data could not be loaded. Check the connection and try again.',
      unknownDuty: 'The statement named in the link was not found. Choose it from the list.',
      heldFrom: (first, last) => `Calendars held here: ${first} to ${last}.`,
    },
    examples: 'Worked examples',
    examplesLead:
      'The deadlines of each procedure, worked out from one day. The working is on the page of the procedure.',
    start: 'Starts from',
    example: (start, name, day) => `Example: ${start}. ${name}: ${day}`,
    withWeekday: (date, weekday) => `${weekday}, ${date}`,
    period: (name) => {
      const { year, part, kind } = partOf(name);
      if (kind === '') return `year ${year}`;
      return kind === 'H'
        ? `${part === 1 ? 'first' : 'second'} half of ${year}`
        : `${['first', 'second', 'third', 'fourth'][part - 1] ?? ''} quarter of ${year}`;
    },
    notApplied: {
      draft: 'The act is a draft: this day is worked out as an example only.',
      repealed: 'The act was repealed: this day is worked out as an example only.',
      notInForce: 'The act was not in force on that day: this day is worked out as an example only.',
      editionNotHeld:
        'On that day another edition probably applied (its text is not held): it may have given another time limit.',
    },
  },
};

export function deadlineMessagesIn(lang: Lang): DeadlineMessages {
  return deadlineMessages[lang];
}
