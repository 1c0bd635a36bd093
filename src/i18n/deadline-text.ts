import type { PlainDate } from '../views/act-view.ts';
import type { Lang } from './lang.ts';

/** What a deadline and a report say when they are printed as text. */
export interface DeadlineTextWords {
  readonly lastDay: string;
  readonly tolerant: string;
  readonly safe: string;
  readonly named: string;
  readonly disputedUntil: string;
  readonly earliest: string;
  readonly noDay: string;
  readonly provisional: string;
  readonly asOf: (date: PlainDate) => string;
  readonly cases: (count: number) => string;
  readonly counts: string;
  readonly byProcedure: string;
  readonly dueSoon: string;
  readonly overdue: string;
  readonly late: string;
  readonly disputed: string;
  readonly unjudged: string;
  readonly nothing: string;
  readonly onlyCounts: string;
  readonly lateBy: (days: string) => string;
  readonly due: (date: PlainDate) => string;
  readonly moved: string;
  readonly noneMoved: string;
  readonly none: string;
}

export const deadlineTextWords: Readonly<Record<Lang, (date: (day: PlainDate) => string) => DeadlineTextWords>> = {
  kk: (date) => ({
    lastDay: 'Мерзімнің соңғы күні',
    tolerant: 'Келесі жұмыс күні (осы күнді қоса алғанда даулы)',
    safe: 'Кез келген түсінік бойынша мерзімінде болатын соңғы күн',
    named: 'Мәтінде аталған күн (даулы)',
    disputedUntil: 'Осы күнді қоса алғанда даулы',
    earliest: 'Ең ерте күн',
    noDay: 'Соңғы күн жоқ',
    provisional: 'Алдын ала есеп: күнтізбе әлі өзгеруі мүмкін.',
    asOf: (day) => `Орындалуы туралы есеп, ${date(day)}`,
    cases: (count) => `Істер: ${count}`,
    counts: 'Нәтижелер',
    byProcedure: 'Рәсімдер бойынша',
    dueSoon: 'Алдағы 30 күнде мерзімі келетіндер',
    overdue: 'Мерзімі өткендер',
    late: 'Кешіктіріліп орындалғандар',
    disputed: 'Даулы',
    unjudged: 'Бағаланбайтындар және себебі',
    nothing: 'жоқ',
    onlyCounts: 'Адамдарға қатысты істердің саны ғана көрсетіледі.',
    lateBy: (days) => `кешігу: ${days}`,
    due: (day) => `мерзімі: ${date(day)}`,
    moved: 'Күнтізбенің өзгеруінен ауысқан ашық мерзімдер',
    noneMoved: 'Бірде-бір ашық мерзім ауысқан жоқ.',
    none: 'белгісіз',
  }),
  ru: (date) => ({
    lastDay: 'Последний день срока',
    tolerant: 'Следующий рабочий день (по этот день включительно спорно)',
    safe: 'Последний день, исполнение в который своевременно при любом прочтении',
    named: 'День, названный в тексте (спорно)',
    disputedUntil: 'Спорно по этот день включительно',
    earliest: 'Самый ранний день',
    noDay: 'Последнего дня нет',
    provisional: 'Расчёт предварительный: календарь ещё может измениться.',
    asOf: (day) => `Отчёт об исполнении на ${date(day)}`,
    cases: (count) => `Дела: ${count}`,
    counts: 'Результаты',
    byProcedure: 'По процедурам',
    dueSoon: 'Сроки ближайших 30 дней',
    overdue: 'Просрочено',
    late: 'Исполнено с опозданием',
    disputed: 'Спорно',
    unjudged: 'Что нельзя оценить и почему',
    nothing: 'нет',
    onlyCounts: 'По делам о людях показано только число.',
    lateBy: (days) => `опоздание: ${days}`,
    due: (day) => `срок: ${date(day)}`,
    moved: 'Открытые сроки, перенесённые изменением календаря',
    noneMoved: 'Ни один открытый срок не изменился.',
    none: 'неизвестно',
  }),
  en: (date) => ({
    lastDay: 'Last day in time',
    tolerant: 'Next working day (disputed up to it)',
    safe: 'Last day in time under every reading',
    named: 'Day the text names (disputed)',
    disputedUntil: 'Disputed up to',
    earliest: 'Earliest day',
    noDay: 'There is no last day',
    provisional: 'Provisional: the calendar may still change.',
    asOf: (day) => `Compliance report as of ${date(day)}`,
    cases: (count) => `Cases: ${count}`,
    counts: 'Results',
    byProcedure: 'By procedure',
    dueSoon: 'Due in the next 30 days',
    overdue: 'Overdue',
    late: 'Done late',
    disputed: 'Disputed',
    unjudged: 'What cannot be judged, and why',
    nothing: 'none',
    onlyCounts: 'Of cases about people only the number is shown.',
    lateBy: (days) => `late by ${days}`,
    due: (day) => `due ${date(day)}`,
    moved: 'Open deadlines that a change of the calendar moved',
    noneMoved: 'No open deadline moved.',
    none: 'unknown',
  }),
};
