// Over 150 lines, because it is one list: everything the pages on procedures say, in three languages.
import type { StatementFields, StatementKind } from '../../schemas/procedure.ts';
import type { TimeLimit } from '../../schemas/time-limit.ts';
import type { PlainDate } from '../views/act-view.ts';
import type { ProcedureView } from '../views/procedure-view.ts';
import type { Lang } from './lang.ts';
import { timeLimitWords } from './time-limits.ts';

export interface ProcedureMessages {
  readonly menu: string;
  readonly title: string;
  readonly lead: string;
  readonly counts: (statements: number, deadlines: number) => string;
  readonly act: string;
  readonly readFrom: string;
  readonly otherEdition: string;
  readonly applies: (day: PlainDate, date: (day: PlainDate) => string) => string;
  readonly statements: (count: number) => string;
  readonly period: string;
  readonly periods: Readonly<Record<NonNullable<ProcedureView['period']>, string>>;
  readonly cases: string;
  readonly personal: string;
  readonly parts: string;
  readonly course: string;
  readonly courseLead: string;
  readonly courseLines: string;
  readonly starts: string;
  readonly endsBefore: string;
  readonly fulfils: string;
  readonly derived: string;
  readonly whichDay: string;
  readonly yearTitle: string;
  readonly yearLead: string;
  readonly deadlines: string;
  readonly otherLimits: string;
  readonly otherLimitsLead: string;
  readonly conditions: string;
  readonly conditionsLead: string;
  readonly listed: string;
  readonly listedLead: string;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly limit: string;
  readonly who: string;
  readonly towards: string;
  readonly provision: string;
  readonly words: string;
  readonly arises: string;
  readonly done: string;
  readonly fulfilment: Readonly<Record<StatementFields['fulfilment'], string>>;
  readonly requires: string;
  readonly when: string;
  readonly or: string;
  readonly exclusions: string;
  readonly exceptions: string;
  readonly exceptionKinds: Readonly<Record<StatementFields['exceptions'][number], string>>;
  readonly implied: Readonly<Record<StatementFields['implied'][number], string>>;
  readonly isImplicit: string;
  readonly isAbsence: string;
  readonly consequence: string;
  readonly readings: (count: number) => string;
  readonly issue: string;
  readonly taken: string;
  readonly why: string;
  readonly changesVerdict: string;
  readonly count: string;
  readonly permanent: string;
  /** A time limit in a few words, where its event is named beside it. */
  readonly brief: (limit: TimeLimit) => string;
}

const ruCount = (n: number, [one, few, many]: readonly [string, string, string]): string => {
  const [tens, last] = [n % 100, n % 10];
  if (last === 1 && tens !== 11) return `${n} ${one}`;
  return `${n} ${last >= 2 && last <= 4 && (tens < 12 || tens > 14) ? few : many}`;
};

/** The number and the unit alone, for a limit that has them; of the others the whole of it. */
function briefIn(
  lang: Lang,
  words: {
    readonly within: (n: string) => string;
    readonly before: (n: string) => string;
    readonly beforeAny: string;
    readonly notBefore: (n: string) => string;
    readonly notBeforeDay: (n: number) => string;
    readonly between: string;
  },
): ProcedureMessages['brief'] {
  const { units, limit: whole } = timeLimitWords[lang];
  return (limit) => {
    switch (limit.kind) {
      case 'within':
        return words.within(units(limit.n, limit.unit));
      case 'term':
        return units(limit.n, limit.unit);
      case 'notBefore':
        return limit.unit === 'calendarDays'
          ? words.notBeforeDay(limit.n)
          : words.notBefore(units(limit.n, limit.unit));
      case 'between':
        return words.between;
      case 'before':
        return limit.n === undefined ? words.beforeAny : words.before(units(limit.n, limit.unit ?? 'calendarDays'));
      default:
        return whole(limit, {});
    }
  };
}

const kk: ProcedureMessages = {
  menu: 'Рәсімдер',
  title: 'Рәсімдер',
  lead: 'Актілердегі рәсімдер: қандай оқиғалар болады, кім не істеуге міндетті және қандай мерзімде. Әр норманың тармағы, тұрақты белгісі және мәтін ашық қалдырған мәселелер бойынша қабылданған түсінігі көрсетілген.',
  counts: (statements, deadlines) =>
    deadlines === 0 ? `${statements} норма` : `${statements} норма, оның ішінде мерзімі бар міндет – ${deadlines}`,
  act: 'Акт',
  readFrom: 'Нормалар алынған мәтін',
  otherEdition: 'Актінің кейінгі редакциясы бар: нормалар осы редакция бойынша берілген.',
  applies: (day, date) => `Мәтіннің қолданылуы, ${date(day)}`,
  statements: (count) => `${count} норма`,
  period: 'Бір істің кезеңі',
  periods: { year: 'жыл', halfYear: 'жартыжылдық', quarter: 'тоқсан' },
  cases: 'Істер',
  personal: 'Бұл рәсімнің істері адамдар туралы: көпшілікке тек олардың саны көрсетіледі.',
  parts: 'Беттің бөліктері',
  course: 'Рәсімнің барысы',
  courseLead: 'Оқиғалар болатын ретімен берілген.',
  courseLines:
    'Сол жақтағы сызық мерзімнің қай оқиғада басталып, қай оқиғамен орындалатынын көрсетеді; үзік сызық – алдағы оқиғадан кері саналатын мерзім.',
  starts: 'Мерзім басталады',
  endsBefore: 'Осыған дейін',
  fulfils: 'Осымен орындалады',
  derived: 'күні басқа оқиғадан шығады',
  whichDay: 'Күні:',
  yearTitle: 'Бір жылдағы мерзімдер',
  yearLead: 'Осы акт бойынша жыл сайын қайталанатын күндер. Нөмірлер төмендегі тізімге сәйкес.',
  deadlines: 'Мерзімі бар міндеттер',
  otherLimits: 'Өзге мерзімдер',
  otherLimitsLead:
    'Мәртебе мерзімдері, ең ерте күндер және мәтінде күндер саны берілмеген мерзімдер. Олар бойынша кешіктіру есептелмейді.',
  conditions: 'Іс бойынша тексерілетін талаптар',
  conditionsLead: 'Бұл нормалар күнмен емес, істің мазмұнымен тексеріледі.',
  listed: 'Өзге нормалар',
  listedLead: 'Бұл нормалар тек тізілген: олар бойынша бағдарлама ештеңені бағаламайды.',
  kinds: {
    obligation: 'міндет',
    eligibility: 'адамға қойылатын талап',
    composition: 'құрам',
    documents: 'құжаттар',
    decision: 'шешім',
    term: 'мерзім',
    ground: 'негіз',
    publication: 'жариялау',
    planContent: 'жоспардың мазмұны',
    change: 'өзгеріс',
    concept: 'тұжырымдама',
    temporal: 'уақыт бойынша қолданылуы',
    scope: 'қолданылу аясы',
    right: 'құқық',
    guarantee: 'кепілдік',
    payment: 'төлем',
    definition: 'ұғым',
  },
  limit: 'Мерзім',
  who: 'Кім',
  towards: 'Кімге',
  provision: 'Негізі',
  words: 'Мәтіні',
  arises: 'Мына оқиғадан кейін ғана туындайды',
  done: 'Орындалуы',
  fulfilment: { all: 'бәрі қажет, соңғысының күні есептеледі', any: 'біреуі жеткілікті' },
  requires: 'Талап',
  when: 'Қай істерге қатысты',
  or: 'немесе',
  exclusions: 'Мыналарға қолданылмайды',
  exceptions: 'Өзгеше көзделуі мүмкін',
  exceptionKinds: {
    law: 'заң',
    presidentOrGovernmentAct: 'Президенттің немесе Үкіметтің актісі',
    treaty: 'халықаралық шарт',
    ratifiedTreaty: 'ратификацияланған халықаралық шарт',
    charter: 'жарғылық және өзге құжаттар',
  },
  implied: {
    bearer: 'кімнің міндеті екені мәтінде айтылмаған, мағынасынан шығарылды',
    recipient: 'кімге екені мәтінде айтылмаған, мағынасынан шығарылды',
    trigger: 'мерзім басталатын оқиға мәтінде айтылмаған, мағынасынан шығарылды',
    deadline: 'мерзім мәтінде айтылмаған, мағынасынан шығарылды',
    recurrence: 'қайталанатыны мәтінде айтылмаған, мағынасынан шығарылды',
  },
  isImplicit: 'Бұл мерзім мәтінде тікелей айтылмаған: көрсетіледі, бірақ кешіктіру болып есептелмейді.',
  isAbsence: 'Актіде мұндай міндет жоқ',
  consequence: 'Орындалмаса',
  readings: (count) => `Мәтінді түсіну: ${count}`,
  issue: 'Мәтін нені ашық қалдырады',
  taken: 'Қабылданған түсінік',
  why: 'Неге',
  changesVerdict: 'Екінші түсінік басқа нәтиже берсе, нәтиже даулы деп көрсетіледі.',
  count: 'Өз күніңіз бойынша есептеу',
  permanent: 'Тұрақты белгісі',
  brief: briefIn('kk', {
    within: (n) => `${n} ішінде`,
    before: (n) => `кемінде ${n} бұрын`,
    beforeAny: 'оқиға күнін қоса алғанда',
    notBefore: (n) => `кемінде ${n} өткен соң`,
    notBeforeDay: (n) => `кейінгі ${n}-күннен ерте емес`,
    between: 'күндер саны жоқ',
  }),
};

const ru: ProcedureMessages = {
  menu: 'Процедуры',
  title: 'Процедуры',
  lead: 'Процедуры по актам: какие события происходят, кто что обязан сделать и в какой срок. У каждой нормы указаны пункт, постоянное обозначение и принятое прочтение там, где текст оставил вопрос открытым.',
  counts: (statements, deadlines) =>
    `${ruCount(statements, ['норма', 'нормы', 'норм'])}${
      deadlines === 0 ? '' : `, из них ${ruCount(deadlines, ['обязанность', 'обязанности', 'обязанностей'])} со сроком`
    }`,
  act: 'Акт',
  readFrom: 'Нормы взяты из текста',
  otherEdition: 'У акта есть более поздняя редакция: нормы приведены по этой.',
  applies: (day, date) => `Действие текста на ${date(day)}`,
  statements: (count) => ruCount(count, ['норма', 'нормы', 'норм']),
  period: 'Период одного дела',
  periods: { year: 'год', halfYear: 'полугодие', quarter: 'квартал' },
  cases: 'Дела',
  personal: 'Дела этой процедуры — о людях: публично показывается только их число.',
  parts: 'Части страницы',
  course: 'Ход процедуры',
  courseLead: 'События идут в том порядке, в котором происходят.',
  courseLines:
    'Линия слева показывает, от какого события идёт срок и каким он исполняется; пунктир — срок, который считается назад от предстоящего события.',
  starts: 'Начинается срок',
  endsBefore: 'До этого',
  fulfils: 'Этим исполняется',
  derived: 'день следует из другого события',
  whichDay: 'День:',
  yearTitle: 'Сроки в течение года',
  yearLead: 'Дни, которые по этому акту повторяются каждый год. Номера соответствуют списку ниже.',
  deadlines: 'Обязанности со сроком',
  otherLimits: 'Другие сроки',
  otherLimitsLead: 'Сроки статуса, самые ранние дни и сроки без числа дней в тексте. Просрочки по ним не считаются.',
  conditions: 'Требования, которые проверяются по делу',
  conditionsLead: 'Эти нормы проверяются не по дню, а по содержанию дела.',
  listed: 'Остальные нормы',
  listedLead: 'Эти нормы только перечислены: программа по ним ничего не оценивает.',
  kinds: {
    obligation: 'обязанность',
    eligibility: 'требование к лицу',
    composition: 'состав',
    documents: 'документы',
    decision: 'решение',
    term: 'срок',
    ground: 'основание',
    publication: 'опубликование',
    planContent: 'содержание плана',
    change: 'изменение',
    concept: 'концепция',
    temporal: 'действие во времени',
    scope: 'сфера действия',
    right: 'право',
    guarantee: 'гарантия',
    payment: 'выплата',
    definition: 'понятие',
  },
  limit: 'Срок',
  who: 'Кто',
  towards: 'Кому',
  provision: 'Основание',
  words: 'Текст',
  arises: 'Возникает только после события',
  done: 'Исполнение',
  fulfilment: { all: 'нужны все, считается последнее', any: 'достаточно одного' },
  requires: 'Требование',
  when: 'К каким делам относится',
  or: 'или',
  exclusions: 'Не применяется к',
  exceptions: 'Иное может предусматривать',
  exceptionKinds: {
    law: 'закон',
    presidentOrGovernmentAct: 'акт Президента или Правительства',
    treaty: 'международный договор',
    ratifiedTreaty: 'ратифицированный международный договор',
    charter: 'уставные и иные документы',
  },
  implied: {
    bearer: 'чья это обязанность, в тексте не сказано, выведено из смысла',
    recipient: 'кому, в тексте не сказано, выведено из смысла',
    trigger: 'от какого события идёт срок, в тексте не сказано, выведено из смысла',
    deadline: 'срок в тексте не назван, выведен из смысла',
    recurrence: 'повторяемость в тексте не названа, выведена из смысла',
  },
  isImplicit: 'Этот срок прямо в тексте не назван: он показан, но просрочкой не считается.',
  isAbsence: 'Такой обязанности в акте нет',
  consequence: 'Если не исполнено',
  readings: (count) => `Прочтение текста: ${count}`,
  issue: 'Что текст оставляет открытым',
  taken: 'Принятое прочтение',
  why: 'Почему',
  changesVerdict: 'Если второе прочтение даёт другой ответ, он показывается как спорный.',
  count: 'Рассчитать от своей даты',
  permanent: 'Постоянное обозначение',
  brief: briefIn('ru', {
    within: (n) => `срок: ${n}`,
    before: (n) => `не менее чем за ${n}`,
    beforeAny: 'по день события включительно',
    notBefore: (n) => `не ранее чем через ${n}`,
    notBeforeDay: (n) => `не ранее ${n}-го дня после`,
    between: 'числа дней нет',
  }),
};

const en: ProcedureMessages = {
  menu: 'Procedures',
  title: 'Procedures',
  lead: 'The procedures of the acts: what happens, who must do what, and by when. Each statement has its provision, a permanent id, and the reading taken where the text leaves a question open.',
  counts: (statements, deadlines) =>
    `${statements} statement${statements === 1 ? '' : 's'}${
      deadlines === 0 ? '' : `, of which ${deadlines} ${deadlines === 1 ? 'is a duty' : 'are duties'} with a deadline`
    }`,
  act: 'Act',
  readFrom: 'Statements read from',
  otherEdition: 'The act has a later edition: the statements are given as in this one.',
  applies: (day, date) => `Whether the text applies, ${date(day)}`,
  statements: (count) => `${count} statement${count === 1 ? '' : 's'}`,
  period: 'One case covers',
  periods: { year: 'a year', halfYear: 'a half-year', quarter: 'a quarter' },
  cases: 'Cases',
  personal: 'The cases of this procedure are about people: the public sees only how many there are.',
  parts: 'Parts of this page',
  course: 'Course of the procedure',
  courseLead: 'The events stand in the order in which they happen.',
  courseLines:
    'A line on the left leads from the event that starts a time limit to the one that fulfils it; a broken line is a time limit counted back from an event that lies ahead.',
  starts: 'Time limit starts',
  endsBefore: 'Before this',
  fulfils: 'Fulfilled by this',
  derived: 'the day follows from another event',
  whichDay: 'Which day:',
  yearTitle: 'The year in days',
  yearLead: 'Days that this act fixes for every year. The numbers are those of the list below.',
  deadlines: 'Duties with a deadline',
  otherLimits: 'Other time limits',
  otherLimitsLead:
    'Terms of a status, earliest days, and time limits without a number of days. Nothing is reported as missed.',
  conditions: 'Requirements checked in a case',
  conditionsLead: 'These statements are checked by what a case contains, not by a day.',
  listed: 'Other statements',
  listedLead: 'These statements are only listed: the software judges nothing by them.',
  kinds: {
    obligation: 'obligation',
    eligibility: 'eligibility',
    composition: 'composition',
    documents: 'documents',
    decision: 'decision',
    term: 'term',
    ground: 'ground',
    publication: 'publication',
    planContent: 'contents of the plan',
    change: 'change',
    concept: 'concept',
    temporal: 'application in time',
    scope: 'scope',
    right: 'right',
    guarantee: 'guarantee',
    payment: 'payment',
    definition: 'definition',
  },
  limit: 'Time limit',
  who: 'Who',
  towards: 'To whom',
  provision: 'Provision',
  words: 'Text',
  arises: 'Arises only after',
  done: 'Fulfilled by',
  fulfilment: { all: 'all are needed, the last one counts', any: 'one is enough' },
  requires: 'Requirement',
  when: 'Applies to cases where',
  or: 'or',
  exclusions: 'Does not apply to',
  exceptions: 'May be provided otherwise by',
  exceptionKinds: {
    law: 'a law',
    presidentOrGovernmentAct: 'an act of the President or the Government',
    treaty: 'an international treaty',
    ratifiedTreaty: 'a ratified international treaty',
    charter: 'charter and other documents',
  },
  implied: {
    bearer: 'the text does not say whose duty it is; inferred',
    recipient: 'the text does not say to whom; inferred',
    trigger: 'the text does not name the event that starts the time limit; inferred',
    deadline: 'the text does not name the time limit; inferred',
    recurrence: 'the text does not say that it recurs; inferred',
  },
  isImplicit: 'The text does not name this time limit outright: it is shown, and never reported as missed.',
  isAbsence: 'The act contains no such duty',
  consequence: 'If it is missed',
  readings: (count) => `Readings of the text: ${count}`,
  issue: 'What the text leaves open',
  taken: 'Reading taken',
  why: 'Why',
  changesVerdict: 'Where the other reading gives another answer, it is shown as disputed.',
  count: 'Work it out from a day of your own',
  permanent: 'Permanent id',
  brief: briefIn('en', {
    within: (n) => `within ${n}`,
    before: (n) => `at least ${n} before`,
    beforeAny: 'up to and including the day of the event',
    notBefore: (n) => `not before ${n} have passed`,
    notBeforeDay: (n) => `not before day ${n} after`,
    between: 'no number of days',
  }),
};

const all: Readonly<Record<Lang, ProcedureMessages>> = { kk, ru, en };

export function procedureMessagesIn(lang: Lang): ProcedureMessages {
  return all[lang];
}
