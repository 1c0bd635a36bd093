import type { Lang } from './lang.ts';

export interface ErrataMessages {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly where: string;
  readonly wrong: string;
  readonly right: string;
  readonly since: string;
  readonly noticed: string;
  readonly fixed: string;
  readonly unknown: string;
  readonly notFixed: string;
  readonly invented: string;
  readonly data: string;
  /** On the page about an act. */
  readonly ofAct: string;
  readonly ofActNone: string;
  /** Link to one erratum, by the day on which it was noticed. */
  readonly noticedOn: (day: string) => string;
}

const kk: ErrataMessages = {
  title: 'Қателер мен түзетулер',
  lead: 'Мұнда осы сайтта байқалған қателер жиналған: не қате болған, қай жерде және қашаннан бері тұрған, қашан түзетілген. Ресми мәтіндердің өз қателері мұнда емес, мәтіннің қасында көрсетіледі.',
  none: 'Осы күнге дейін бірде-бір қате тіркелген жоқ.',
  where: 'Қай жерде',
  wrong: 'Не қате болған',
  right: 'Дұрысы',
  since: 'Қай күннен бері тұрған',
  noticed: 'Байқалған күні',
  fixed: 'Түзетілген күні',
  unknown: 'белгісіз',
  notFixed: 'әлі түзетілген жоқ',
  invented: 'ойдан шығарылған',
  data: 'Осы тізім деректер түрінде (JSON)',
  ofAct: 'Сайттағы осы акт бойынша байқалған қателер',
  ofActNone: 'Тіркелген қате жоқ.',
  noticedOn: (day) => `Байқалған күні: ${day}`,
};

const ru: ErrataMessages = {
  title: 'Ошибки и исправления',
  lead: 'Здесь собраны ошибки, замеченные на этом сайте: что было неверно, где и с какого дня это стояло и когда исправлено. Ошибки самих официальных текстов указаны не здесь, а рядом с текстом.',
  none: 'Пока ни одной ошибки не зарегистрировано.',
  where: 'Где',
  wrong: 'Что было неверно',
  right: 'Как верно',
  since: 'С какого дня',
  noticed: 'Замечена',
  fixed: 'Исправлена',
  unknown: 'неизвестно',
  notFixed: 'ещё не исправлена',
  invented: 'вымышлено',
  data: 'Этот список в виде данных (JSON)',
  ofAct: 'Ошибки, замеченные на сайте в этом акте',
  ofActNone: 'Ошибок не зарегистрировано.',
  noticedOn: (day) => `Замечена ${day}`,
};

const en: ErrataMessages = {
  title: 'Errata',
  lead: 'Every mistake that was noticed on this site: what was wrong, where and since when it stood there, and when it was corrected. Mistakes of the official texts themselves are not here, but beside the text.',
  none: 'No mistake has been recorded so far.',
  where: 'Where',
  wrong: 'What was wrong',
  right: 'What is right',
  since: 'Since',
  noticed: 'Noticed',
  fixed: 'Corrected',
  unknown: 'not known',
  notFixed: 'not corrected yet',
  invented: 'invented',
  data: 'This list as data (JSON)',
  ofAct: 'Mistakes noticed in this act on the site',
  ofActNone: 'None has been recorded.',
  noticedOn: (day) => `Noticed on ${day}`,
};

const all: Readonly<Record<Lang, ErrataMessages>> = { kk, ru, en };

export function errataMessagesIn(lang: Lang): ErrataMessages {
  return all[lang];
}
