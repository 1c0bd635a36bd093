// Over 150 lines, because it is one list: everything the pages on compliance say, in three languages.
import type { Evidence, RecordFields } from '../../schemas/record.ts';
import type { Status } from '../domain/compliance/finding.ts';
import type { PlainDate } from '../views/act-view.ts';
import type { StatementView } from '../views/procedure-view.ts';
import type { Lang } from './lang.ts';

type ClosingReason = NonNullable<RecordFields['closed']>['reason'];

/** A heading with a sentence below it, and what is said where there is nothing to list. */
interface Part {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
}

export interface ComplianceMessages {
  readonly menu: string;
  /** On the home page: what each page of this subject and its neighbours is for. */
  readonly home: {
    readonly title: string;
    readonly deadlines: string;
    readonly procedures: string;
    readonly compliance: string;
    readonly calendar: string;
  };
  readonly title: string;
  readonly description: string;
  readonly asOf: (date: string) => string;
  /** `185 duties with a day; 109 cases looked at`. */
  readonly whole: (duties: number, cases: number) => string;
  readonly invented: string;
  readonly inventedWhy: string;
  readonly whatCounts: string;
  readonly counting: readonly string[];

  readonly glance: string;
  readonly status: string;
  readonly count: string;
  /** Of statuses of duties that have a day in a case, and of those that have none. */
  readonly withDay: string;
  readonly withoutDuty: string;
  readonly noDuty: string;
  /** Said instead of the chart: `overdue 12, done late 25`. */
  readonly chart: (counts: string) => string;
  readonly nothingJudged: string;

  readonly lateness: Part;
  readonly median: string;
  readonly longest: string;
  readonly lateOnes: string;
  readonly band: (from: number, to: number | null) => string;
  readonly howLate: string;
  readonly latenessHidden: string;
  readonly latenessPartly: string;
  readonly latenessNoneElse: string;
  /** Of a list that leaves out cases about people. */
  readonly personalNotShown: string;

  readonly dueSoon: Part;
  readonly overdue: Part;
  readonly late: Part;
  readonly disputed: Part;
  readonly unjudged: Part;
  readonly why: string;
  /** Opens the rest of a list. */
  readonly more: (count: number) => string;
  /** Where cases about people are counted and not listed. */
  readonly alsoPersonal: (count: number) => string;
  readonly personalOnlyCounts: string;

  readonly procedures: string;
  readonly bodies: string;
  readonly periods: string;
  readonly periodsLead: string;
  readonly procedure: string;
  readonly body: string;
  readonly period: string;
  readonly caseWord: string;
  readonly caseCount: string;
  readonly casesTitle: string;
  /** Opens the list of cases in which no duty arose. */
  readonly idle: (count: number) => string;
  readonly otherCases: string;
  readonly otherCasesLead: string;
  readonly reportOn: (name: string) => string;
  readonly reportOnYear: (year: string) => string;
  readonly partDescription: (name: string) => string;
  readonly method: string;
  readonly changes: string;
  readonly dataJson: string;
  readonly dataCsv: string;
  readonly feed: string;
  readonly aboutProcedure: string;

  readonly caseNamed: (id: string) => string;
  readonly caseTitle: (id: string, procedure: string) => string;
  readonly caseDescription: string;
  readonly act: string;
  readonly exclusion: string;
  readonly record: string;
  readonly complete: (date: string) => string;
  readonly notComplete: string;
  readonly closed: string;
  readonly closedFor: Readonly<Record<ClosingReason, string>>;
  readonly notClosed: string;
  readonly recorded: string;
  readonly events: string;
  readonly noEvents: string;
  readonly facts: string;
  readonly numbers: string;
  readonly documents: string;
  readonly planned: string;
  readonly expected: string;
  /** Which act gave a provision the wording that judges. */
  readonly wording: (wording: StatementView['wording'], date: (day: string) => string) => string;
  readonly derived: string;
  readonly noEvidence: string;
  readonly evidenceKinds: Readonly<Record<Evidence['kind'], string>>;
  /** `Order No. 11-1-2/84 of 16 February 2026`. */
  readonly evidenceNamed: (kind: string, number: string | null, date: string | null) => string;

  readonly verdicts: string;
  readonly verdictsLead: string;
  readonly noVerdicts: string;
  readonly notCounted: string;
  readonly rule: string;
  readonly timeLimit: string;
  readonly applicability: string;
  readonly bearer: string;
  readonly bearerNone: string;
  /** Of a duty that the text lays on a person and not on a body. */
  readonly bearerPerson: string;
  readonly implied: string;
  readonly began: string;
  readonly aheadOf: string;
  readonly notBegun: string;
  readonly working: string;
  readonly lastDay: string;
  readonly tolerantDay: string;
  readonly safeDay: string;
  /** The day in the text, where it is open whether it is itself in time. */
  readonly namedDay: string;
  readonly disputedUntil: string;
  readonly earliestDay: string;
  readonly provisional: string;
  readonly done: string;
  readonly notDone: string;
  readonly lateBy: (days: string) => string;
  readonly reason: string;
  readonly consequence: string;
  readonly exceptions: string;
  readonly exceptionRecorded: string;
  readonly firstReading: string;
  readonly secondReading: string;
  /** Under a reading: its last day, and when it was done; the verdict follows, in a word where a day is said before it. */
  readonly readingDays: (lastDay: string | null, done: string | null) => string;
  readonly readingResults: Readonly<Partial<Record<Status, string>>>;
  readonly issue: string;
  readonly taken: string;
  readonly whyTaken: string;
  readonly withoutDay: string;
  readonly withoutDayLead: string;
  readonly conditions: string;
  readonly conditionsLead: string;
  readonly condition: string;
  readonly outcome: string;
  readonly missing: string;
  readonly duty: string;
  readonly provision: string;

  readonly methodTitle: string;
  readonly methodLead: string;
  readonly conventions: string;
  readonly conventionsLead: string;
  readonly reasonFor: string;
  readonly statuses: string;
  readonly statusesLead: string;
  readonly applicabilityTitle: string;
  readonly applicabilityText: readonly string[];
  readonly presumedDays: Part;
  readonly asAdopted: string;
  /** An amending act whose text is not held. */
  readonly laterAmendment: (date: string) => string;
  readonly signed: string;
  readonly presumedFrom: string;
  readonly readings: string;
  readonly readingsLead: string;
  readonly changesVerdict: string;

  readonly changesTitle: string;
  readonly changesLead: string;
  readonly knownOn: (date: string) => string;
  readonly daysTouched: string;
  readonly was: Readonly<Record<'working' | 'off', string>>;
  readonly calendarOf: (year: number) => string;
  readonly moved: string;
  readonly movedNone: string;
  readonly before: string;
  readonly after: string;
  readonly noDay: string;
  readonly noChanges: string;
  /** Changes that are known, and are not listed because the day on which they became known is not. */
  readonly changesMissing: string;
}

/** Numbers of half-years and quarters: `2024-H2` is `{ year: '2024', kind: 'H', number: 2 }`. */
function partsOf(period: string): { readonly year: string; readonly kind: string | null; readonly number: number } {
  const [year = '', part] = period.split('-');
  return { year, kind: part?.slice(0, 1) ?? null, number: Number(part?.slice(1) ?? 0) };
}

const kk: ComplianceMessages = {
  menu: 'Орындалуы',
  home: {
    title: 'Мерзімдер',
    deadlines: 'Нормаға сәйкес соңғы күнді есептеп, әр саналған және саналмаған күнді көрсетеді.',
    procedures: 'Актілердегі рәсімдер: оқиғалар, кімнің не істейтіні және қандай мерзімде.',
    compliance: 'Қай мерзім сақталды, қайсысы өтіп кетті, қайсысы даулы – дәлелімен және есебімен.',
    calendar: 'Мерекелер, ауыстырылған күндер және әр күннің негізі.',
  },
  title: 'Орындалуы туралы есеп',
  description:
    'Актілерде белгіленген мерзімдердің қайсысы сақталды, қайсысы өтіп кетті, қайсысы даулы – дәлелімен және есебімен.',
  asOf: (date) => `Есеп күні: ${date}. Кейінгі оқиғалар ескерілмеген.`,
  whole: (duties, cases) => `Мерзімі бар міндеттер: ${duties}; қаралған істер: ${cases}`,
  invented: 'ойдан шығарылған',
  inventedWhy:
    'Бұл іс ойдан шығарылған: ол бағдарламаның қалай жұмыс істейтінін көрсетеді және ешкім туралы ештеңе айтпайды.',
  whatCounts: 'Бұл сандар нені білдіреді',
  counting: [
    'Мәтінде мерзімі тікелей айтылған міндеттер ғана саналады. Мерзімі мәтіннен тек ой қорыту арқылы шығатын немесе күн саны жоқ міндеттер істің бетінде көрсетіледі, бірақ мұнда есептелмейді.',
    '«Дәлел жоқ» деген «мерзімі өтті» дегенді білдірмейді: жазбаның жоқтығы – деректердегі олқылық.',
    'Мерзім өтті деп тек жазбаның соңғы күнге дейін толық екені расталған жағдайда ғана көрсетіледі.',
    'Акт жобасы ешкімді міндеттемейді, сондықтан жоба бойынша ештеңе мерзімі өткен болып саналмайды.',
  ],
  glance: 'Жалпы көрініс',
  status: 'Нәтиже',
  count: 'Саны',
  withDay: 'Мерзімі бар немесе болуға тиіс міндеттер',
  withoutDuty: 'Бұл істерде міндет туындамаған',
  noDuty: 'міндет туындамаған',
  chart: (counts) => `Диаграмма: ${counts}.`,
  nothingJudged: 'Бұл бөлікте бағаланатын міндет жоқ.',

  lateness: {
    title: 'Кешігу',
    lead: 'Кез келген түсінік бойынша соңғы күннен кейін өткен жұмыс күндері: кеш орындалғандар – орындалған күнге дейін, мерзімі өткендер – есеп күніне дейін.',
    none: 'Кеш орындалғаны да, мерзімі өткені де жоқ.',
  },
  median: 'Медиана, жұмыс күні',
  longest: 'Ең ұзағы, жұмыс күні',
  lateOnes: 'Кешіктірілгені',
  band: (from, to) => (to === null ? `${from - 1} күннен көп` : from === to ? `${from} күн` : `${from}–${to} күн`),
  howLate: 'Қанша жұмыс күніне',
  latenessHidden: 'Бұл рәсімнің істері адамдар туралы, сондықтан кешігу көрсетілмейді.',
  latenessPartly: 'Адамдар туралы істер бұл есепке кірмеген.',
  latenessNoneElse: 'Өзге істерде кешігу жоқ.',
  personalNotShown: 'Адамдар туралы істер мұнда көрсетілмейді.',

  dueSoon: {
    title: 'Таяу 30 күнде мерзімі келетін міндеттер',
    lead: 'Ең жақыны – бірінші.',
    none: 'Таяу 30 күнде мерзімі келетін міндет жоқ.',
  },
  overdue: {
    title: 'Мерзімі өткен міндеттер',
    lead: 'Орындалғаны туралы дәлел жоқ, барлық ықтимал мерзім өткен, жазба толық.',
    none: 'Мерзімі өткен міндет жоқ.',
  },
  late: {
    title: 'Кешіктіріліп орындалған міндеттер',
    lead: 'Кез келген түсінік бойынша соңғы күннен кейін орындалған.',
    none: 'Кешіктіріліп орындалған міндет жоқ.',
  },
  disputed: {
    title: 'Даулы нәтижелер',
    lead: 'Мәтінді екі түрлі түсінуге болады, нәтиже соған байланысты. Екі түсінік те көрсетілген, таңдау жасалмаған.',
    none: 'Даулы міндет жоқ.',
  },
  unjudged: {
    title: 'Бағаланбайтын міндеттер және себебі',
    lead: 'Бұлардың ешқайсысы мерзімі өткен болып саналмайды.',
    none: 'Барлық міндетті бағалау мүмкін болды.',
  },
  why: 'Себебі',
  more: (count) => `Тағы ${count} міндетті көрсету`,
  alsoPersonal: (count) => `Тағы ${count} міндет адамдар туралы істерге қатысты: олардың саны ғана көрсетіледі.`,
  personalOnlyCounts: 'Адамдар туралы істер: сандары ғана көрсетіледі.',

  procedures: 'Рәсімдер бойынша',
  bodies: 'Органдар бойынша',
  periods: 'Жылдар бойынша',
  periodsLead:
    'Жыл мерзімнің соңғы күні бойынша алынады, ондай күн болмаса – орындалған күн немесе оқиға күні бойынша.',
  procedure: 'Рәсім',
  body: 'Орган',
  period: 'Кезең',
  caseWord: 'Іс',
  caseCount: 'Істер',
  casesTitle: 'Істер',
  idle: (count) => `Міндет туындамаған істер: ${count}`,
  otherCases: 'Есепке кірмейтін істер',
  otherCasesLead: 'Бұл істерде мерзімі тікелей айтылған міндет жоқ немесе олар акт жобасына қатысты.',
  reportOn: (name) => `Орындалуы: ${name}`,
  reportOnYear: (year) => `${year} жылғы орындалуы`,
  partDescription: (name) => `${name}: мерзімі сақталған, өткен және даулы міндеттер, олардың істері.`,
  method: 'Қалай есептеледі',
  changes: 'Күнтізбе өзгерістері',
  dataJson: 'Деректер (JSON)',
  dataCsv: 'Кесте (CSV)',
  feed: 'Мерзімдер күнтізбесі (ICS)',
  aboutProcedure: 'Рәсімнің беті',

  caseNamed: (id) => `${id}-іс`,
  caseTitle: (id, procedure) => `${id}-іс: ${procedure}`,
  caseDescription:
    'Істің түбіртегі: не тіркелген, әр міндет қай норма бойынша, қандай есеппен және қандай дәлелмен бағаланған.',
  act: 'Акт',
  exclusion: 'Нормадан шығарылу негізі',
  record: 'Жазба',
  complete: (date) =>
    `Толық екені расталған соңғы күн – ${date}: осы күнге дейін (оны қоса алғанда) болғанның бәрі жазбада бар.`,
  notComplete: 'Жазбаның толық екені ешбір күнге расталмаған, сондықтан онда жоқ нәрсе мерзімі өткен болып саналмайды.',
  closed: 'Істің аяқталуы',
  closedFor: {
    completed: 'аяқталды',
    withdrawn: 'өтініш немесе ұсыныс қайтарып алынды',
    cancelled: 'тоқтатылды',
    noCandidate: 'кандидат болмады',
  },
  notClosed: 'іс аяқталмаған',
  recorded: 'Не тіркелген',
  events: 'Оқиғалар',
  noEvents: 'Бірде-бір оқиға тіркелмеген.',
  facts: 'Мән-жайлар',
  numbers: 'Сандар',
  documents: 'Құжаттар',
  planned: 'жоспарланған',
  expected: 'күтіледі',
  wording: ({ by, bindsFromAdoption }, date) =>
    bindsFromAdoption
      ? 'Бұл тапсырма актінің күшіне енуіне дейін, қол қойылған күннен бастап міндеттейді.'
      : by === null
        ? 'Норманың бастапқы мәтіні.'
        : `Норманың мәтіні: ${date(by.date)}, №\u00a0${by.number}.`,
  derived: 'мәтіннен шығатын күн',
  noEvidence: 'дәлел жоқ: оқиға белгілі, бірақ расталмаған',
  evidenceKinds: {
    order: 'Бұйрық',
    letter: 'Хат',
    minutes: 'Хаттама',
    decision: 'Шешім',
    resolution: 'Қаулы',
    decree: 'Жарлық',
    journal: 'Журналдағы жазба',
    notice: 'Хабарлама',
    page: 'Сайттағы бет',
    application: 'Өтініш',
    file: 'Файл',
  },
  evidenceNamed: (kind, number, date) =>
    [kind, number === null ? '' : `№\u00a0${number}`, date === null ? '' : `(${date})`].filter(Boolean).join(' '),

  verdicts: 'Міндеттер мен есеп',
  verdictsLead:
    'Әр міндеттің жанында – нормасы, неден басталғаны, әр саналған және саналмаған күн, нәтижесі мен дәлелі.',
  noVerdicts: 'Бұл істе мерзімі бар міндет туындаған жоқ.',
  notCounted: 'есепке кірмейді',
  rule: 'Норма',
  timeLimit: 'Мерзім',
  applicability: 'Норманың ол күнгі жай-күйі',
  bearer: 'Кім орындайды',
  bearerNone: 'мәтінде орган аталмаған',
  bearerPerson: 'орган емес, адам: сөйлемді қараңыз',
  implied: 'Мәтінде айтылмағаны',
  began: 'Мерзімнің басталуы',
  aheadOf: 'Мына оқиғаға дейін',
  notBegun: 'тіркелмеген',
  working: 'Күндердің есебі',
  lastDay: 'Соңғы күн',
  tolerantDay: 'Келесі жұмыс күні',
  safeDay: 'Даусыз соңғы күн',
  namedDay: 'Мәтінде аталған күн (даулы)',
  disputedUntil: 'Даулы болып қалатын соңғы күн',
  earliestDay: 'Ең ерте күн',
  provisional: 'әлі расталмаған күндерге негізделген',
  done: 'Орындалуы',
  notDone: 'дәлел жоқ',
  lateBy: (days) => `${days}не кешіктірілді`,
  reason: 'Себебі',
  consequence: 'Салдары',
  exceptions: 'Өзгеше көздеген құжаттар',
  exceptionRecorded: 'Бұл іске қолданылмайды, өйткені басқа құжатта өзгеше көзделген',
  firstReading: 'Қабылданған түсінік',
  secondReading: 'Екінші түсінік',
  readingDays: (lastDay, done) =>
    `${lastDay === null ? 'соңғы күн жоқ' : `соңғы күн – ${lastDay}`}${done === null ? '' : `; ${done} орындалды`} –`,
  readingResults: { metLate: 'кешіктірілген', metInTime: 'мерзімінде' },
  issue: 'Мәтін не нәрсені ашық қалдырады',
  taken: 'Қабылданған түсінік',
  whyTaken: 'Неге осылай',
  withoutDay: 'Бұл істе туындамаған немесе қолданылмайтын міндеттер',
  withoutDayLead: 'Толық болу үшін келтірілген: олардың ешқайсысы бағаланбайды.',
  conditions: 'Шарттар',
  conditionsLead: 'Жазба бойынша тексерілетін талаптар. Шешімді адам қабылдайтын жерде бағдарлама шешпейді.',
  condition: 'Шарт',
  outcome: 'Нәтиже',
  missing: 'Жетіспейді',
  duty: 'Міндет',
  provision: 'Норма',

  methodTitle: 'Есеп қалай жасалады',
  methodLead:
    'Күндер қалай саналады, нәтижелер нені білдіреді, қай редакция қолданылады және мәтін екі түсінік қалдырған жерде қайсысы, неге қабылданды.',
  conventions: 'Күндерді санау қағидалары',
  conventionsLead:
    'Актілер үндемейтін жерде қабылданған қағидалар. Әрқайсысы – жариялаушының түсінігі, оның негіздемесі қатар берілген.',
  reasonFor: 'Негіздемесі',
  statuses: 'Нәтижелер және олардың мағынасы',
  statusesLead: 'Ең ауырынан бастап.',
  applicabilityTitle: 'Норманың қолданылатыны қалай анықталады',
  applicabilityText: [
    'Әр қадам мерзімді бастаған күні қолданыста болған редакция бойынша бағаланады, егер оның мәтіні мұнда болса.',
    'Редакция оны енгізген актіге қол қойылғанға дейін, ал акт жарияланғаннан кейін белгілі бір күн өткен соң күшіне енетін болса, сол күндер өткенге дейін ешқашан қолданылмайды.',
    'Жарияланған күні белгісіз редакция жариялаушы көрсеткен күннен бастап қолданыста деп есептеледі. Бұл – жорамал, және ол әр нәтиженің жанында айтылады. Ең ерте ықтимал күн мен сол күннің арасында нәтиже шығарылмайды.',
    'Жоба ешқашан бағаламайды: оның күндері үлгі ретінде ғана есептеледі.',
  ],
  presumedDays: {
    title: 'Жорамал бойынша қабылданған күндер',
    lead: 'Жариялаушы акт немесе оны өзгерткен акт осы күннен бастап қолданыста деп есептейді, өйткені алғашқы ресми жарияланған күні белгісіз.',
    none: 'Мұндай күн жоқ.',
  },
  asAdopted: 'қабылданған кездегі мәтін',
  laterAmendment: (date) => `мәтіні мұнда жоқ өзгеріс, ${date}`,
  signed: 'Қол қойылған күні',
  presumedFrom: 'Қолданыста деп есептелетін алғашқы күн',
  readings: 'Мәтін екі түсінік қалдырған жерлер',
  readingsLead: 'Рәсімдер бойынша: мәтін нені ашық қалдырады, қандай түсінік қабылданды және неге.',
  changesVerdict: 'Екінші түсінік нәтижені өзгерте алады: онда екеуі де көрсетіледі, нәтиже – даулы.',

  changesTitle: 'Күнтізбе өзгерістері',
  changesLead:
    'Жылдың күнтізбесі жарияланғаннан кейін белгілі болған өзгерістер және олар қай ашық мерзімдерді жылжытқаны. Аяқталған міндеттер өзі бағаланған күнтізбемен қалады: кейінгі өзгеріс оларды кеш те, уақтылы да етпейді.',
  knownOn: (date) => `Белгілі болған күні: ${date}`,
  daysTouched: 'Өзгерген күндер',
  was: { working: 'бұрын жұмыс күні болатын', off: 'бұрын демалыс күні болатын' },
  calendarOf: (year) => `${year} жылғы күнтізбе`,
  moved: 'Жылжыған ашық мерзімдер',
  movedNone: 'Бұл өзгеріс қазір ашық тұрған бірде-бір мерзімді жылжытқан жоқ.',
  before: 'Бұрынғы соңғы күн',
  after: 'Жаңа соңғы күн',
  noDay: 'мерзім жоқ',
  noChanges: 'Жарияланғаннан кейін өзгерген күнтізбе жоқ.',
  changesMissing:
    'Бұл тізім толық емес. Жыл ішінде күндерді ауыстырған Үкімет қаулылары – № 67 (2016 жыл), № 5 (2017 жыл), № 796 (2022 жылғы 22 және 24 қазан) – мұнда жоқ: олардың қай күні белгілі болғаны анықталмаған. Олар ауыстырған күндер жыл күнтізбелерінде ескерілген.',
};

const ru: ComplianceMessages = {
  menu: 'Исполнение',
  home: {
    title: 'Сроки',
    deadlines: 'Рассчитывает последний день по норме и показывает каждый посчитанный и пропущенный день.',
    procedures: 'Процедуры по актам: события, кто что делает и в какой срок.',
    compliance: 'Какие сроки соблюдены, какие пропущены, какие спорны — с подтверждениями и расчётом.',
    calendar: 'Праздники, перенесённые дни и основание каждого дня.',
  },
  title: 'Отчёт об исполнении',
  description:
    'Какие сроки, установленные актами, соблюдены, какие пропущены, какие спорны — с подтверждениями и расчётом.',
  asOf: (date) => `Отчёт составлен на ${date}. Более поздние события не учтены.`,
  whole: (duties, cases) => `Обязанностей со сроком: ${duties}; рассмотрено дел: ${cases}`,
  invented: 'вымышлено',
  inventedWhy: 'Это дело вымышлено: оно показывает, как работает программа, и ни о ком ничего не говорит.',
  whatCounts: 'Что означают эти числа',
  counting: [
    'Считаются только обязанности, срок которых прямо назван в тексте. Обязанности, срок которых лишь выводится из текста или не имеет числа дней, показаны на странице дела, но здесь не учтены.',
    '«Нет подтверждения» — не то же, что «просрочено»: отсутствие записи — это пробел в данных.',
    'Просроченным называется только то, о чём запись объявлена полной по последний день.',
    'Проект акта никого не обязывает, поэтому по проекту ничто не считается просроченным.',
  ],
  glance: 'Общая картина',
  status: 'Вывод',
  count: 'Число',
  withDay: 'Обязанности, у которых есть или должен быть срок',
  withoutDuty: 'В этих делах обязанность не возникла',
  noDuty: 'обязанность не возникла',
  chart: (counts) => `Диаграмма: ${counts}.`,
  nothingJudged: 'В этой части нет обязанностей, которые оцениваются.',

  lateness: {
    title: 'Опоздания',
    lead: 'Рабочие дни после последнего дня, который допускает любое прочтение: для исполненного — по день исполнения, для просроченного — по день отчёта.',
    none: 'Нет ни исполненного с опозданием, ни просроченного.',
  },
  median: 'Медиана, рабочих дней',
  longest: 'Наибольшее, рабочих дней',
  lateOnes: 'Случаев опоздания',
  band: (from, to) =>
    to === null ? `больше ${from - 1} дней` : from === to ? `${from} день` : `${from}–${to} ${to < 5 ? 'дня' : 'дней'}`,
  howLate: 'На сколько рабочих дней',
  latenessHidden: 'Дела этой процедуры касаются людей, поэтому опоздания не показаны.',
  latenessPartly: 'Дела о людях в этот расчёт не вошли.',
  latenessNoneElse: 'В остальных делах опозданий нет.',
  personalNotShown: 'Дела о людях здесь не показаны.',

  dueSoon: {
    title: 'Срок наступает в ближайшие 30 дней',
    lead: 'Сначала ближайшие.',
    none: 'В ближайшие 30 дней сроков нет.',
  },
  overdue: {
    title: 'Просрочено',
    lead: 'Подтверждения исполнения нет, все возможные сроки прошли, запись полна.',
    none: 'Просроченных обязанностей нет.',
  },
  late: {
    title: 'Исполнено с опозданием',
    lead: 'Исполнено позже последнего дня при любом прочтении.',
    none: 'Исполненного с опозданием нет.',
  },
  disputed: {
    title: 'Спорно',
    lead: 'Текст можно понять двояко, и от этого зависит вывод. Показаны оба прочтения, выбора между ними не сделано.',
    none: 'Спорных обязанностей нет.',
  },
  unjudged: {
    title: 'Что оценить нельзя и почему',
    lead: 'Ничто из этого просроченным не считается.',
    none: 'Оценить удалось все обязанности.',
  },
  why: 'Причина',
  more: (count) => `Показать ещё ${count}`,
  alsoPersonal: (count) => `Ещё обязанностей в делах о людях: ${count}. По таким делам показаны только числа.`,
  personalOnlyCounts: 'Дела о людях: показаны только числа.',

  procedures: 'По процедурам',
  bodies: 'По органам',
  periods: 'По годам',
  periodsLead: 'Год берётся по последнему дню срока, а где его нет — по дню исполнения или события.',
  procedure: 'Процедура',
  body: 'Орган',
  period: 'Период',
  caseWord: 'Дело',
  caseCount: 'Дела',
  casesTitle: 'Дела',
  idle: (count) => `Дела, в которых обязанность не возникла: ${count}`,
  otherCases: 'Дела, не вошедшие в отчёт',
  otherCasesLead: 'В этих делах нет обязанностей с прямо названным сроком, или они относятся к проекту акта.',
  reportOn: (name) => `Исполнение: ${name}`,
  reportOnYear: (year) => `Исполнение за ${year} год`,
  partDescription: (name) =>
    `${name}: обязанности, исполненные в срок, пропущенные и спорные, и дела, к которым они относятся.`,
  method: 'Как это считается',
  changes: 'Изменения календаря',
  dataJson: 'Данные (JSON)',
  dataCsv: 'Таблица (CSV)',
  feed: 'Календарь сроков (ICS)',
  aboutProcedure: 'Страница процедуры',

  caseNamed: (id) => `Дело ${id}`,
  caseTitle: (id, procedure) => `Дело ${id}: ${procedure}`,
  caseDescription:
    'Справка по делу: что записано, по какой норме, каким расчётом и по какому подтверждению оценена каждая обязанность.',
  act: 'Акт',
  exclusion: 'Основание исключения из нормы',
  record: 'Запись',
  complete: (date) => `Полна по ${date} включительно: всё, что произошло до этого дня, записано.`,
  notComplete:
    'Полнота записи не подтверждена ни на какой день, поэтому то, чего в ней нет, просроченным не считается.',
  closed: 'Окончание дела',
  closedFor: {
    completed: 'завершено',
    withdrawn: 'заявление или предложение отозвано',
    cancelled: 'прекращено',
    noCandidate: 'кандидата не нашлось',
  },
  notClosed: 'дело не окончено',
  recorded: 'Что записано',
  events: 'События',
  noEvents: 'Ни одного события не записано.',
  facts: 'Обстоятельства',
  numbers: 'Числа',
  documents: 'Документы',
  planned: 'запланировано',
  expected: 'ожидается',
  wording: ({ by, bindsFromAdoption }, date) =>
    bindsFromAdoption
      ? 'Это поручение обязывает со дня подписания, ещё до введения акта в действие.'
      : by === null
        ? 'Норма в первоначальной редакции.'
        : `Норма в редакции акта от ${date(by.date)} №\u00a0${by.number}.`,
  derived: 'день следует из текста',
  noEvidence: 'подтверждения нет: событие известно, но не подтверждено',
  evidenceKinds: {
    order: 'Приказ',
    letter: 'Письмо',
    minutes: 'Протокол',
    decision: 'Решение',
    resolution: 'Постановление',
    decree: 'Указ',
    journal: 'Запись в журнале',
    notice: 'Уведомление',
    page: 'Страница сайта',
    application: 'Заявление',
    file: 'Файл',
  },
  evidenceNamed: (kind, number, date) =>
    [kind, number === null ? '' : `№\u00a0${number}`, date === null ? '' : `от ${date}`].filter(Boolean).join(' '),

  verdicts: 'Обязанности и расчёт',
  verdictsLead:
    'Для каждой обязанности — норма, начало срока, каждый посчитанный и пропущенный день, вывод и подтверждение.',
  noVerdicts: 'В этом деле не возникло обязанностей со сроком.',
  notCounted: 'в отчёте не учитывается',
  rule: 'Норма',
  timeLimit: 'Срок',
  applicability: 'Действие нормы в тот день',
  bearer: 'Кто исполняет',
  bearerNone: 'орган в тексте не назван',
  bearerPerson: 'не орган, а лицо: см. формулировку',
  implied: 'Чего в тексте нет',
  began: 'Начало срока',
  aheadOf: 'До события',
  notBegun: 'не записано',
  working: 'Счёт дней',
  lastDay: 'Последний день',
  tolerantDay: 'Следующий рабочий день',
  safeDay: 'Бесспорный последний день',
  namedDay: 'День, названный в тексте (спорно)',
  disputedUntil: 'Последний день, когда это ещё спорно',
  earliestDay: 'Самый ранний день',
  provisional: 'опирается на ещё не подтверждённые дни',
  done: 'Исполнение',
  notDone: 'подтверждения нет',
  lateBy: (days) => `опоздание: ${days}`,
  reason: 'Причина',
  consequence: 'Последствие',
  exceptions: 'Документы, которыми предусмотрено иное',
  exceptionRecorded: 'К этому делу не применяется: иное предусмотрено другим документом',
  firstReading: 'Принятое прочтение',
  secondReading: 'Другое прочтение',
  readingDays: (lastDay, done) =>
    `${lastDay === null ? 'последнего дня нет' : `последний день — ${lastDay}`}${done === null ? '' : `; исполнено ${done}`} —`,
  readingResults: { metLate: 'с опозданием', metInTime: 'в срок' },
  issue: 'Что текст оставляет открытым',
  taken: 'Принятое прочтение',
  whyTaken: 'Почему так',
  withoutDay: 'Обязанности, которые в этом деле не возникли или не применяются',
  withoutDayLead: 'Приведены для полноты: ни одна из них не оценивается.',
  conditions: 'Условия',
  conditionsLead: 'Требования, которые проверяются по записи. Где решает человек, программа не решает.',
  condition: 'Условие',
  outcome: 'Вывод',
  missing: 'Не хватает',
  duty: 'Обязанность',
  provision: 'Норма',

  methodTitle: 'Как составляется отчёт',
  methodLead:
    'Как считаются дни, что значат выводы, какая редакция применяется и какое прочтение принято там, где текст допускает два, и почему.',
  conventions: 'Правила счёта дней',
  conventionsLead:
    'Правила, принятые там, где акты молчат. Каждое — прочтение публикатора; его обоснование приведено рядом.',
  reasonFor: 'Обоснование',
  statuses: 'Выводы и их значение',
  statusesLead: 'Начиная с самого тяжёлого.',
  applicabilityTitle: 'Как определяется, действовала ли норма',
  applicabilityText: [
    'Каждый шаг оценивается по редакции, действовавшей в день, с которого идёт срок, — если её текст здесь есть.',
    'Редакция никогда не применяется раньше подписания акта, который её ввёл, а если акт вводится в действие по истечении дней после опубликования, — и раньше, чем эти дни прошли со дня подписания.',
    'Редакция, день опубликования которой неизвестен, считается действующей со дня, указанного публикатором. Это предположение, и о нём сказано рядом с каждым выводом. Между самым ранним возможным днём и этим днём вывод не делается.',
    'По проекту оценка не проводится: его дни рассчитаны только для примера.',
  ],
  presumedDays: {
    title: 'Дни, принятые по предположению',
    lead: 'Публикатор исходит из того, что акт или изменивший его акт действует с этого дня: день первого официального опубликования неизвестен.',
    none: 'Таких дней нет.',
  },
  asAdopted: 'текст, как он принят',
  laterAmendment: (date) => `изменение, текста которого здесь нет, ${date}`,
  signed: 'Подписан',
  presumedFrom: 'Считается действующим с',
  readings: 'Где текст допускает два прочтения',
  readingsLead: 'По процедурам: что текст оставляет открытым, какое прочтение принято и почему.',
  changesVerdict: 'Другое прочтение может изменить вывод: тогда показаны оба, и вывод спорен.',

  changesTitle: 'Изменения календаря',
  changesLead:
    'Изменения, о которых стало известно после опубликования календаря года, и открытые сроки, которые они сдвинули. Закрытое остаётся с тем календарём, по которому оценено: позднейшее изменение не делает его ни опоздавшим, ни своевременным.',
  knownOn: (date) => `Стало известно: ${date}`,
  daysTouched: 'Изменившиеся дни',
  was: { working: 'раньше — рабочий день', off: 'раньше — день отдыха' },
  calendarOf: (year) => `Календарь на ${year} год`,
  moved: 'Сдвинутые открытые сроки',
  movedNone: 'Это изменение не сдвинуло ни одного срока из тех, что открыты сейчас.',
  before: 'Прежний последний день',
  after: 'Новый последний день',
  noDay: 'срока нет',
  noChanges: 'Ни один календарь после опубликования не менялся.',
  changesMissing:
    'Этот список неполон. В нём нет постановлений Правительства, которые переносили дни в течение года: № 67 (2016 год), № 5 (2017 год) и № 796 (22 и 24 октября 2022 года): неизвестно, когда о них стало известно. Перенесённые ими дни учтены в календарях этих лет.',
};

const en: ComplianceMessages = {
  menu: 'Compliance',
  home: {
    title: 'Time limits',
    deadlines: 'Works out the last day in time, and shows every day counted or passed over.',
    procedures: 'The procedures of the acts: what happens, who does what, and by when.',
    compliance: 'Which time limits were kept, missed or are disputed, with evidence and working.',
    calendar: 'Holidays, days that were moved, and the ground of each.',
  },
  title: 'Compliance report',
  description:
    'Which time limits set by the acts were kept, which were missed and which are disputed, with evidence and working.',
  asOf: (date) => `The report is made as of ${date}. Later events are not looked at.`,
  whole: (duties, cases) =>
    `${duties} ${duties === 1 ? 'duty' : 'duties'} with a day; ${cases} ${cases === 1 ? 'case' : 'cases'} looked at`,
  invented: 'invented',
  inventedWhy: 'This case is invented: it shows how the program works, and says nothing about anybody.',
  whatCounts: 'What these figures are',
  counting: [
    'Only duties whose time limit stands in the text itself are counted. Those whose limit is inferred, or has no number of days, are shown on the page of the case and not counted here.',
    '“No evidence” is not “overdue”: a missing record is a gap in the data.',
    'Overdue is said only where the record is declared complete up to the last day.',
    'A draft binds nobody, so a draft never makes anything overdue.',
  ],
  glance: 'At a glance',
  status: 'Result',
  count: 'Number',
  withDay: 'Duties that have a day, or ought to have one',
  withoutDuty: 'No duty arose in these cases',
  noDuty: 'no duty arose',
  chart: (counts) => `Chart: ${counts}.`,
  nothingJudged: 'There is no duty to judge in this part.',

  lateness: {
    title: 'Lateness',
    lead: 'Working days after the last day that any reading allows: up to the day it was done, or, for what is overdue, up to the day of the report.',
    none: 'Nothing was done late, and nothing is overdue.',
  },
  median: 'Median, working days',
  longest: 'Longest, working days',
  lateOnes: 'Late or overdue',
  band: (from, to) =>
    to === null ? `more than ${from - 1} days` : from === to ? `${from} day` : `${from} to ${to} days`,
  howLate: 'By how many working days',
  latenessHidden: 'The cases of this procedure are about people, so lateness is not shown.',
  latenessPartly: 'Cases about people are not part of this.',
  latenessNoneElse: 'Nothing is late in the other cases.',
  personalNotShown: 'Cases about people are not shown here.',

  dueSoon: {
    title: 'Due in the next 30 days',
    lead: 'The soonest first.',
    none: 'Nothing falls due in the next 30 days.',
  },
  overdue: {
    title: 'Overdue',
    lead: 'There is no evidence that it was done, every defensible day has passed, and the record is complete.',
    none: 'Nothing is overdue.',
  },
  late: {
    title: 'Done late',
    lead: 'Done after the last day under every reading.',
    none: 'Nothing was done late.',
  },
  disputed: {
    title: 'Disputed',
    lead: 'The text can be read in two ways, and the result depends on it. Both readings are shown; no choice is made between them.',
    none: 'Nothing is disputed.',
  },
  unjudged: {
    title: 'What cannot be judged, and why',
    lead: 'None of this counts as overdue.',
    none: 'Every duty could be judged.',
  },
  why: 'Reason',
  more: (count) => `Show ${count} more`,
  alsoPersonal: (count) => `${count} more in cases about people: of those only counts are shown.`,
  personalOnlyCounts: 'Cases about people: only counts are shown.',

  procedures: 'By procedure',
  bodies: 'By body',
  periods: 'By year',
  periodsLead:
    'The year is that of the last day in time; where there is none, that of the day it was done or of the event.',
  procedure: 'Procedure',
  body: 'Body',
  period: 'Period',
  caseWord: 'Case',
  caseCount: 'Cases',
  casesTitle: 'Cases',
  idle: (count) => `Cases in which no duty arose: ${count}`,
  otherCases: 'Cases that the report does not count',
  otherCasesLead: 'They contain no duty whose time limit stands in the text, or they belong to a draft.',
  reportOn: (name) => `Compliance: ${name}`,
  reportOnYear: (year) => `Compliance in ${year}`,
  partDescription: (name) => `${name}: duties done in time, missed and disputed, with the cases they belong to.`,
  method: 'How this is worked out',
  changes: 'Changes of the calendar',
  dataJson: 'Data (JSON)',
  dataCsv: 'Table (CSV)',
  feed: 'Calendar of deadlines (ICS)',
  aboutProcedure: 'Page of the procedure',

  caseNamed: (id) => `Case ${id}`,
  caseTitle: (id, procedure) => `Case ${id}: ${procedure}`,
  caseDescription:
    'The receipt of a case: what is recorded, and by which provision, working and evidence every duty in it was judged.',
  act: 'Act',
  exclusion: 'Ground of exclusion',
  record: 'Record',
  complete: (date) => `Complete up to and including ${date}: everything that happened until then is recorded.`,
  notComplete: 'Nobody has said up to which day the record is complete, so nothing is overdue on the strength of it.',
  closed: 'End of the case',
  closedFor: {
    completed: 'completed',
    withdrawn: 'application or proposal withdrawn',
    cancelled: 'cancelled',
    noCandidate: 'no candidate',
  },
  notClosed: 'the case is open',
  recorded: 'What is recorded',
  events: 'Events',
  noEvents: 'No event is recorded.',
  facts: 'Facts',
  numbers: 'Numbers',
  documents: 'Documents',
  planned: 'planned',
  expected: 'expected',
  wording: ({ by, bindsFromAdoption }, date) =>
    bindsFromAdoption
      ? 'This task binds from the signing, before the act enters into force.'
      : by === null
        ? 'The provision as adopted.'
        : `The provision in the wording of No\u00a0${by.number} of ${date(by.date)}.`,
  derived: 'the day follows from the text',
  noEvidence: 'no evidence: the event is known, but not shown',
  evidenceKinds: {
    order: 'Order',
    letter: 'Letter',
    minutes: 'Minutes',
    decision: 'Decision',
    resolution: 'Resolution',
    decree: 'Decree',
    journal: 'Journal entry',
    notice: 'Notice',
    page: 'Page of the site',
    application: 'Application',
    file: 'File',
  },
  evidenceNamed: (kind, number, date) =>
    [kind, number === null ? '' : `No\u00a0${number}`, date === null ? '' : `of ${date}`].filter(Boolean).join(' '),

  verdicts: 'Duties and working',
  verdictsLead:
    'For every duty: the provision, where its time began, each day that was counted or passed over, the result and the evidence.',
  noVerdicts: 'No duty with a day arose in this case.',
  notCounted: 'not counted in the report',
  rule: 'Provision',
  timeLimit: 'Time limit',
  applicability: 'Whether it applied on that day',
  bearer: 'Who has to do it',
  bearerNone: 'the text names no body',
  bearerPerson: 'a person, not a body: see the sentence',
  implied: 'What the text does not say',
  began: 'Time began with',
  aheadOf: 'Before this event',
  notBegun: 'not recorded',
  working: 'Counting of the days',
  lastDay: 'Last day',
  tolerantDay: 'Next working day',
  safeDay: 'Last day beyond dispute',
  namedDay: 'Day the text names (disputed)',
  disputedUntil: 'Last day on which it is still disputed',
  earliestDay: 'Earliest day',
  provisional: 'rests on days that are not yet confirmed',
  done: 'Done',
  notDone: 'no evidence',
  lateBy: (days) => `${days} late`,
  reason: 'Reason',
  consequence: 'Consequence',
  exceptions: 'Documents that provide otherwise',
  exceptionRecorded: 'Does not apply to this case, because another document provides otherwise',
  firstReading: 'The reading taken',
  secondReading: 'The other reading',
  readingDays: (lastDay, done) =>
    `${lastDay === null ? 'no last day' : `last day – ${lastDay}`}${done === null ? '' : `; done ${done}`} –`,
  readingResults: { metLate: 'late', metInTime: 'in time' },
  issue: 'What the text leaves open',
  taken: 'The reading taken',
  whyTaken: 'Why this one',
  withoutDay: 'Duties that did not arise in this case, or do not apply to it',
  withoutDayLead: 'Given for completeness: none of them is judged.',
  conditions: 'Conditions',
  conditionsLead: 'Requirements that can be checked in the record. Where a person decides, the program does not.',
  condition: 'Condition',
  outcome: 'Outcome',
  missing: 'Missing',
  duty: 'Duty',
  provision: 'Provision',

  methodTitle: 'How the report is made',
  methodLead:
    'How days are counted, what the results mean, which edition applies, and which reading was taken where a text allows two, and why.',
  conventions: 'How days are counted',
  conventionsLead: 'Rules taken where the acts are silent. Each is a reading of the publisher, with its reason.',
  reasonFor: 'Reason',
  statuses: 'Results, and what they mean',
  statusesLead: 'The gravest first.',
  applicabilityTitle: 'How it is decided whether a provision applied',
  applicabilityText: [
    'Each step is judged by the edition in force on the day from which its time runs, if the text of that edition is held here.',
    'An edition never applies before the act that made it was signed; where that act enters into force a number of days after publication, nor before those days have run from the signing.',
    'An edition whose day of publication is not known is presumed to be in force from a day that the publisher names. That is a presumption, and every result says so. Between the earliest possible day and that day there is no result.',
    'A draft never judges: its days are worked out as a model only.',
  ],
  presumedDays: {
    title: 'Days that are presumed',
    lead: 'The publisher takes the act, or the act that amended it, to be in force from this day, because the day of its first official publication is not known.',
    none: 'There is no such day.',
  },
  asAdopted: 'the text as adopted',
  laterAmendment: (date) => `an amendment whose text is not held, ${date}`,
  signed: 'Signed',
  presumedFrom: 'Presumed in force from',
  readings: 'Where the text allows two readings',
  readingsLead: 'By procedure: what the text leaves open, which reading was taken, and why.',
  changesVerdict: 'The other reading can change a result: then both are shown, and the result is disputed.',

  changesTitle: 'Changes of the calendar',
  changesLead:
    'Changes that became known after the calendar of a year had been published, and the open deadlines that they moved. What is closed keeps the calendar by which it was judged: a later change makes it neither late nor in time.',
  knownOn: (date) => `Known on ${date}`,
  daysTouched: 'Days that changed',
  was: { working: 'was a working day', off: 'was a day off' },
  calendarOf: (year) => `Calendar of ${year}`,
  moved: 'Open deadlines that moved',
  movedNone: 'This change moved none of the deadlines that are open now.',
  before: 'Last day before',
  after: 'Last day now',
  noDay: 'no day',
  noChanges: 'No calendar was changed after it had been published.',
  changesMissing:
    'This list is not complete. Resolutions of the Government that moved days within a year are missing: No 67 (2016), No 5 (2017) and No 796 (22 and 24 October 2022), because the days on which they became known are not known. The days that they moved stand in the calendars of those years.',
};

const all: Readonly<Record<Lang, ComplianceMessages>> = { kk, ru, en };

export function complianceMessagesIn(lang: Lang): ComplianceMessages {
  return all[lang];
}

const romans = ['', 'I', 'II', 'III', 'IV'] as const;
const enOrdinals = ['', 'first', 'second', 'third', 'fourth'] as const;

/** A period in words: `2024`, `second half of 2024`, `third quarter of 2024`. */
export function namePeriod(lang: Lang, period: PlainDate): string {
  const { year, kind, number } = partsOf(period);
  const isHalf = kind === 'H';
  switch (lang) {
    case 'kk':
      return kind === null ? `${year} жыл` : `${year} жылғы ${number}-${isHalf ? 'жартыжылдық' : 'тоқсан'}`;
    case 'ru':
      return kind === null ? `${year} год` : `${romans[number]} ${isHalf ? 'полугодие' : 'квартал'} ${year} года`;
    case 'en':
      return kind === null ? year : `${enOrdinals[number]} ${isHalf ? 'half' : 'quarter'} of ${year}`;
  }
}
