// Over 150 lines, because it is one list: everything the interface says in Kazakh.
import type { Messages } from './messages.ts';
import { kkMonths } from './months.ts';
import { bareNumber, type PlaceStep, stepsToName } from './name-place.ts';
import { readDate } from './read-date.ts';

function date(value: string): string {
  const { year, month, day } = readDate(value);
  return `${year} жылғы ${day} ${kkMonths[month]?.name ?? ''}`;
}

/** 2016 жылғы 16 ақпанда. */
function dateIn(value: string): string {
  return date(value) + (kkMonths[readDate(value).month]?.locative ?? '');
}

/** 2016 жылғы 16 ақпандағы, 2025 жылғы 3 сәуірдегі. */
function dateOf(value: string): string {
  const locative = dateIn(value);
  return `${locative}${locative.endsWith('а') ? 'ғы' : 'гі'}`;
}

/** 2016 жылғы 16 ақпаннан. */
function dateFrom(value: string): string {
  return date(value) + (kkMonths[readDate(value).month]?.ablative ?? '');
}

// an item is not called азат жол: that is counted from the line that opens the list, an item from the first item
/** Base form, form possessed by what is named before it, and that form in the genitive. */
const units: Readonly<Record<PlaceStep['kind'], readonly [string, string, string]>> = {
  article: ['бап', 'бабы', 'бабының'],
  annex: ['қосымша', 'қосымшасы', 'қосымшасының'],
  component: ['мәтін', 'мәтіні', 'мәтінінің'],
  chapter: ['тарау', 'тарауы', 'тарауының'],
  section: ['бөлім', 'бөлімі', 'бөлімінің'],
  information: ['деректемелер', 'деректемелері', 'деректемелерінің'],
  status: ['мәртебе', 'мәртебесі', 'мәртебесінің'],
  preamble: ['кіріспе', 'кіріспесі', 'кіріспесінің'],
  paragraph: ['тармақ', 'тармағы', 'тармағының'],
  subparagraph: ['тармақша', 'тармақшасы', 'тармақшасының'],
  part: ['бөлік', 'бөлігі', 'бөлігінің'],
  item: ['жолы', 'жолы', 'жолының'],
  table: ['кесте', 'кестесі', 'кестесінің'],
  form: ['жолы', 'жолы', 'жолының'],
  signature: ['қолтаңба', 'қолтаңбасы', 'қолтаңбасының'],
  agreement: ['келісу белгісі', 'келісу белгісі', 'келісу белгісінің'],
  approval: ['бекіту белгісі', 'бекіту белгісі', 'бекіту белгісінің'],
};

/** Genitive of the base form, for the outermost unit: `4-тармақтың 1) тармақшасы`. */
const outermostGenitive: Partial<Record<PlaceStep['kind'], string>> = {
  article: 'баптың',
  annex: 'қосымшаның',
  chapter: 'тараудың',
  section: 'бөлімнің',
  paragraph: 'тармақтың',
  subparagraph: 'тармақшаның',
  part: 'бөліктің',
  table: 'кестенің',
  preamble: 'кіріспенің',
};

const ones = ['', 'бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші', 'алтыншы', 'жетінші', 'сегізінші', 'тоғызыншы'];
/** Before another number, and alone. */
const tens = [
  ['', ''],
  ['он ', 'оныншы'],
  ['жиырма ', 'жиырмасыншы'],
  ['отыз ', 'отызыншы'],
] as const;

/** Parts are counted in words, as the law counts them: `6-тармақтың екінші бөлігі`. */
function ordinal(number: string): string {
  const value = Number(number);
  const ten = Number.isInteger(value) && value > 0 ? tens[Math.floor(value / 10)] : undefined;
  if (ten === undefined) return `${number}-`;
  return value % 10 === 0 ? `${ten[1]} ` : `${ten[0]}${ones[value % 10] ?? ''} `;
}

/** What stands before the name of a unit: its number, and for a line the list or the form that it is a line of. */
function before(step: PlaceStep, isFirst: boolean): string {
  const number = bareNumber(step);
  const counted = number === '' ? '' : `${number}-`;
  switch (step.kind) {
    case 'subparagraph':
      return number === '' ? '' : `${number} `;
    case 'part':
      return number === '' ? '' : ordinal(number);
    case 'item':
      return `${isFirst ? 'тізбенің' : 'тізбесінің'} ${counted}`;
    case 'form':
      return `${isFirst ? 'нысанның' : 'нысанының'} ${counted}`;
    default:
      return counted;
  }
}

function place(steps: readonly PlaceStep[]): string {
  const named = stepsToName(steps);
  return named
    .map((step, index) => {
      const [base, possessed, genitive] = units[step.kind];
      const isFirst = index === 0;
      const joined = before(step, isFirst);
      const isLast = index === named.length - 1;
      if (isFirst) return joined + (isLast ? base : (outermostGenitive[step.kind] ?? genitive));
      return joined + (isLast ? possessed : genitive);
    })
    .join(' ');
}

const kinds = {
  constitution: 'Конституция',
  constitutionalLaw: 'Конституциялық заң',
  law: 'Заң',
  decree: 'Жарлық',
  resolution: 'Қаулы',
  order: 'Бұйрық',
  treaty: 'Халықаралық шарт',
  programme: 'Бағдарламалық құжат',
} as const;

/** Written with a capital within a phrase too: 2002 жылғы 7 наурыздағы Заң, but 2025 жылғы 3 сәуірдегі № 206 қаулы. */
const capitalised: readonly string[] = ['constitution', 'constitutionalLaw', 'law', 'decree'];

export const kk: Messages = {
  lang: 'kk',
  languageName: 'Қазақша',

  site: {
    name: 'Қағида',
    tagline: 'Сыртқы істер саласындағы құқықтық актілер',
    description:
      'Қазақстан Республикасы Сыртқы істер министрлігінің қызметіне қатысты құқықтық актілер: мәтіндері, өзгерістер тарихы, сілтемелер мен ұғымдар.',
    skip: 'Негізгі мәтінге өту',
    mainMenu: 'Негізгі мәзір',
    languages: 'Тіл',
    breadcrumb: 'Беттің сайттағы орны',
    home: 'Басты бет',
    acts: 'Актілер',
    sources: 'Дереккөздер',
    glossary: 'Ұғымдар',
  },

  view: {
    title: 'Көрініс',
    colours: 'Түстер',
    auto: 'Құрылғыдағыдай',
    light: 'Ашық',
    dark: 'Күңгірт',
    lowVision: 'Нашар көретіндерге арналған нұсқа',
  },

  footer: {
    asOf: (day) => `Мәліметтер ${dateOf(day)} жағдай бойынша берілген.`,
    unofficial: 'Ресми басылым емес.',
    local: 'Бұл – осы компьютерге ғана арналған жергілікті нұсқа.',
    internal: 'Бұл – министрліктің ішкі желісіне арналған нұсқа.',
    preview: 'Бұл – алдын ала қарауға арналған нұсқа: мұнда жарияланбаған жобалар болуы мүмкін.',
    privacy: 'Сайтқа кірушілер туралы деректер жиналмайды, басқа сайттардан ештеңе жүктелмейді.',
  },

  home: {
    title: 'Сыртқы істер министрлігінің қызметіне қатысты актілер',
    lead: 'Әр актінің қазақ тіліндегі мәтіні берілген және оның қай редакция екені көрсетілген. Кез келген тармаққа сілтеме жасауға, оның қашан және қандай актімен өзгертілгенін көруге болады.',
    actsTitle: 'Актілер',
    allActs: 'Барлық актілер',
    sourcesText: (count) =>
      `Мәтіндерде сілтеме жасалған, мәтіндерді өзгерткен немесе жұмыс күндерінің күнтізбесіне негіз болған басқа ${count} акт. Қайсысына қай тармақта сілтеме жасалғаны көрсетілген.`,
    glossaryText: (count) =>
      `Актілердің өзінде берілген ${count} ұғым мен қысқарту. Бір сөздің мағынасы әр актіде әртүрлі болуы мүмкін.`,
    promiseTitle: 'Бұл мәтіндерге қаншалықты сүйенуге болады',
    promises: [
      {
        title: 'Сөзбе-сөз',
        text: 'Сөздер алынған көшірмедегідей әрпіне дейін дәл берілген, ондағы қателер де сақталған. Көшірменің қайдан алынғаны және немен салыстырылғаны әр актінің «Осы мәтін туралы» бетінде көрсетілген.',
      },
      {
        title: 'Болжам жасалмайды',
        text: 'Күн анықталмаған болса, сайтта ол болжап көрсетілмейді: белгісіз екені және оның себебі жазылады.',
      },
      {
        title: 'Ресми басылым емес',
        text: 'Ресми мәтін – Нормативтік құқықтық актілердің эталондық бақылау банкінде. Әр бетте оған сілтеме бар.',
      },
    ],
  },

  acts: {
    title: 'Актілер',
    lead: 'Сайттағы барлық актілер. Күшін жойған актілер мен жобалар бөлек белгіленген.',
    filter: 'Іріктеу',
    kind: 'Түрі',
    status: 'Мәртебесі',
    words: 'Атауындағы немесе қысқаша мазмұнындағы сөздер',
    all: 'Барлығы',
    found: 'Табылған актілер: {n}',
    none: 'Бұл талаптарға сай акт табылмады. Талаптардың бірін өзгертіп көріңіз.',
  },

  act: {
    kinds: { order: kinds.order, resolution: kinds.resolution, decree: kinds.decree },
    statuses: { inForce: 'Қолданыста', repealed: 'Күшін жойған', draft: 'Жоба' },
    named: (kind, number, adopted) => {
      const words = [adopted === null ? '' : dateOf(adopted), number === null ? '' : `№\u00a0${number}`].filter(
        (word) => word !== '',
      );
      if (words.length === 0) return kinds[kind];
      const name = capitalised.includes(kind) ? kinds[kind] : kinds[kind].toLowerCase();
      return `${words.join(' ')} ${name}`;
    },
    officialTitle: 'Ресми тақырыбы',
    summary: 'Қысқаша мазмұны',
    issuer: 'Қабылдаған',
    adopted: 'Қабылданған күні',
    number: 'Нөмірі',
    registration: 'Мемлекеттік тіркелуі',
    registered: (number, day) => (day === null ? `№\u00a0${number}` : `${date(day)}, №\u00a0${number}`),
    officialCode: 'Ресми коды',
    inForceSince: 'Қолданысқа енгізілуі',
    inForceFrom: (day) => `${dateFrom(day)} бастап`,
    inForceClause: 'қолданысқа енгізу туралы норма',
    inForceReasons: {
      publicationDayUnknown: 'Күні белгісіз: актінің алғашқы ресми жарияланған күні анықталмаған.',
      clauseNotUnderstood: 'Күні белгісіз: оны мәтіндегі норма бойынша есептеп шығару мүмкін емес.',
      noClause: 'Күні белгісіз: мәтінде қолданысқа енгізу туралы норма жоқ.',
      draft: 'Жоба: қолданысқа енгізілгені туралы мәлімет жоқ.',
    },
    edition: 'Редакция',
    editionOf: (day) => `${dateOf(day)} редакция`,
    editionShown: (day) => `${dateOf(day)} редакция көрсетілген`,
    editionPage: 'Осы редакцияның тұрақты беті',
    permanentPage: 'Актінің негізгі беті',
    editions: 'Редакциялар',
    thisEdition: (day) =>
      `Бұл – ${dateOf(day)} редакцияның тұрақты беті: оның мәтіні өзгермейді. Кейінгі редакциялар актінің негізгі бетінде көрсетіледі.`,
    unofficial: 'Ресми басылым емес',
    unofficialWhy: 'Заңдық күші бар мәтінді ресми дереккөзден қараңыз:',
    superseded: 'Бұрынғы редакция',
    supersededBy: 'Бұл – актінің бұрынғы редакциясы. Кейінгі редакциясы:',
    notYetCurrent: 'Бұл редакцияның қолданысқа енгізілетін күні әлі келген жоқ. Қазіргі редакциясы:',
    firstPublished: 'Алғашқы ресми жарияланған күні',
    inDatabase: (system) => `«${system}» жүйесіндегі мәтін`,
    codeUnknown: 'Актінің ресми коды белгісіз, сондықтан дерекқордағы бетіне тікелей сілтеме жоқ.',
    kazakhOnly: 'Мұнда актінің қазақ тіліндегі мәтіні ғана бар.',
    officialRussian: 'Орыс тіліндегі ресми мәтіні',
    checked: (day) => `Мәтін ${dateIn(day)} салыстырып тексерілген`,
    repealedText: 'Бұл акт күшін жойған және қолданылмайды. Мәтін анықтама үшін берілген.',
    repealedBy: 'Күші мына актімен жойылды:',
    draftText: 'Бұл – жоба. Жобаның заңдық күші жоқ.',
    notices: 'Оқырманға ескертпелер',
    contents: 'Мазмұны',
    paragraphs: (first, last) => (first === last ? `${first}-тармақ` : `${first}–${last}-тармақтар`),
    history: 'Өзгерістер тарихы',
    about: 'Осы мәтін туралы',
    text: 'Актінің мәтіні',
    data: 'Деректер (JSON)',
    pages: 'Актінің беттері',
    printedFrom: 'Мекенжайы:',
  },

  law: {
    components: {
      order: 'Бұйрық',
      resolution: 'Қаулы',
      decree: 'Жарлық',
      rules: 'Қағидалар',
      concept: 'Тұжырымдама',
      annex: 'Қосымша',
    },
    numberedAnnex: (number) => `${number}-қосымша`,
    introducedIn: (place) => `қысқартылған атау, ${place}`,
    place,
    linkMark: 'Осы жерге сілтеме',
    table: 'Кесте',
    panelOf: (where) => `${where} туралы`,
    changes: (count) => `${count} өзгеріс`,
    citedByCount: (count) => `${count} сілтеме`,
    panelHistory: 'Өзгерістері',
    panelCitedBy: 'Осы жерге жасалған сілтемелер',
    panelTerms: 'Ұғымдар',
    panelSources: 'Басқа актілер',
    panelLinks: 'Сілтеме',
    linkCurrent: 'әрдайым соңғы редакция',
    quoted: 'Сілтеме жасалған мәтін',
    goThere: 'Сол жерге өту',
    close: 'Жабу',
    copied: 'Сілтеме көшірілді:',
    notCopied: 'Сілтемені көшіру мүмкін болмады. Мекенжайы:',
  },

  amendment: {
    kinds: { newWording: 'жаңа редакцияда', amended: 'өзгеріс енгізілді', repealed: 'күші жойылды' },
    units: { act: 'акт', title: 'тақырып', preamble: 'кіріспе', component: 'тұтас құжат', paragraph: 'тармақ' },
    act: 'Өзгерткен акт',
    what: 'Не өзгертілді',
    kind: 'Өзгеріс түрі',
    entry: 'Қолданысқа енгізілуі',
    actNamed: (number, day) => `${dateOf(day)} №\u00a0${number}`,
    rule: (rule) => {
      switch (rule.kind) {
        case 'onSigning':
          return 'қол қойылған күнінен бастап';
        case 'onFirstPublication':
          return 'алғашқы ресми жарияланған күнінен бастап';
        case 'afterFirstPublication':
          return `алғашқы ресми жарияланған күнінен кейін күнтізбелік ${rule.calendarDays} күн өткен соң`;
        case 'unread':
          return 'мәтінде көрсетілгендей';
      }
    },
    from: (day) => `${dateFrom(day)} бастап`,
    reasons: {
      publicationDayUnknown: 'Күні белгісіз: алғашқы ресми жарияланған күні анықталмаған.',
      clauseNotUnderstood: 'Күні белгісіз: оны мәтіндегі норма бойынша есептеп шығару мүмкін емес.',
    },
  },

  history: {
    title: 'Өзгерістер тарихы',
    lead: 'Мәтіндегі «Ескерту» жолдарында аталған барлық өзгерістер, соңғысынан бастап.',
    none: 'Мәтінде өзгерістер туралы «Ескерту» жоқ.',
  },

  about: {
    title: 'Осы мәтін туралы',
    statusTitle: 'Көшірменің мәртебесі',
    statusText:
      'Бұл – мәтіннің анықтама үшін берілген көшірмесі, ресми басылым емес. Айырмашылық болса, ресми мәтін басшылыққа алынады.',
    copyTitle: 'Мәтін қайдан алынды және қалай тексерілді',
    copyKinds: {
      consolidated: 'өзгерістер енгізілген мәтін',
      original: 'алғаш жарияланған мәтін',
      reprint: 'өзге басылымда қайта жарияланған мәтін',
    },
    copyKind: 'Көшірменің түрі',
    from: 'Қайдан алынды',
    checked: 'Тексерілген күні',
    checkedAgainst: 'Немен салыстырылды',
    mistakesTitle: 'Мәтіндегі қатеге ұқсайтын жерлер',
    mistakesText: 'Бұлар алынған көшірмеде дәл осылай жазылған, сондықтан түзетілмей сақталды.',
    noMistakes: 'Мұндай жерлер белгіленбеген.',
    dataTitle: 'Деректер',
    dataText: 'Актінің тармақтары, сілтемелері мен өзгерістері машинамен оқылатын түрде:',
  },

  sources: {
    title: 'Дереккөздер',
    lead: 'Мәтіндерде сілтеме жасалған, мәтіндерді өзгерткен немесе жұмыс күндерінің күнтізбесіне негіз болған басқа актілер. Олардың мәтіндері бұл сайтта берілмейді.',
    kinds,
    kindsPlural: {
      constitution: 'Конституция',
      constitutionalLaw: 'Конституциялық заңдар',
      law: 'Заңдар мен кодекстер',
      decree: 'Жарлықтар',
      resolution: 'Қаулылар',
      order: 'Бұйрықтар',
      treaty: 'Халықаралық шарттар',
      programme: 'Бағдарламалық құжаттар',
    },
    notHeld: 'Бұл актінің мәтіні сайтта берілмейді.',
    officialText: 'Ресми мәтіні',
    officialUnknown: 'Ресми коды белгісіз, мәтінді мына жерден іздеңіз:',
    approves: 'Осы актімен бекітілген құжат',
    citedBy: 'Осы актіге жасалған сілтемелер',
    notCited: 'Мәтіндерде бұл актіге сілтеме жоқ.',
    from: 'Қай жерде',
    to: 'Неге сілтеме жасалған',
    words: 'Сілтеменің мәтіні',
    whole: 'тұтас акт',
    amends: 'Осы актімен енгізілген өзгерістер',
    repeals: 'Осы актімен күші жойылған актілер',
    citations: (count) => `${count} сілтеме`,
  },

  glossary: {
    title: 'Ұғымдар',
    lead: 'Әр ұғым өзі анықталған құжаттың ішінде ғана осы мағынада қолданылады, сондықтан бірдей сөздер біріктірілмеген.',
    abbreviation: 'қысқартылған атау',
  },

  notFound: {
    title: 'Мұндай бет жоқ',
    text: 'Мекенжай қате терілген немесе бет әлі жарияланбаған. Жарияланған беттердің мекенжайы өзгермейді.',
    home: 'Басты бетке өту',
  },

  date,
};
