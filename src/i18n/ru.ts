// Over 150 lines, because it is one list: everything the interface says in Russian.
import type { Messages } from './messages.ts';
import { ruMonths } from './months.ts';
import { bareNumber, type PlaceStep, stepsToName } from './name-place.ts';
import { readDate } from './read-date.ts';

function date(value: string): string {
  const { year, month, day } = readDate(value);
  return `${day} ${ruMonths[month] ?? ''} ${year} года`;
}

/** `countOf(2, 'акт', 'акта', 'актов')` is `2 акта`. */
function countOf(count: number, one: string, few: string, many: string): string {
  const lastTwo = count % 100;
  const last = count % 10;
  if (last === 1 && lastTwo !== 11) return `${count} ${one}`;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? `${count} ${few}` : `${count} ${many}`;
}

/** Nominative and genitive. */
const units: Readonly<Record<PlaceStep['kind'], readonly [string, string]>> = {
  article: ['статья', 'статьи'],
  annex: ['приложение', 'приложения'],
  component: ['текст', 'текста'],
  chapter: ['глава', 'главы'],
  section: ['раздел', 'раздела'],
  information: ['реквизиты', 'реквизитов'],
  status: ['статус', 'статуса'],
  preamble: ['преамбула', 'преамбулы'],
  paragraph: ['пункт', 'пункта'],
  subparagraph: ['подпункт', 'подпункта'],
  part: ['часть', 'части'],
  item: ['строка', 'строки'],
  table: ['таблица', 'таблицы'],
  form: ['строка', 'строки'],
  signature: ['подпись', 'подписи'],
  agreement: ['гриф согласования', 'грифа согласования'],
  approval: ['гриф утверждения', 'грифа утверждения'],
};

const ones = ['', 'первая', 'вторая', 'третья', 'четвёртая', 'пятая', 'шестая', 'седьмая', 'восьмая', 'девятая'];
const teens = [
  'десятая',
  'одиннадцатая',
  'двенадцатая',
  'тринадцатая',
  'четырнадцатая',
  'пятнадцатая',
  'шестнадцатая',
  'семнадцатая',
  'восемнадцатая',
  'девятнадцатая',
];
/** Before another number, and alone. */
const tens = [
  ['', ''],
  ['', ''],
  ['двадцать ', 'двадцатая'],
  ['тридцать ', 'тридцатая'],
] as const;

/** Parts are counted in words, as the law counts them: `часть вторая пункта 6`, `подпункт 1) части второй`. */
function ordinal(number: string, isGenitive: boolean): string {
  const value = Number(number);
  const ten = Number.isInteger(value) && value > 0 ? tens[Math.floor(value / 10)] : undefined;
  if (ten === undefined) return number;
  const alone = value >= 10 && value < 20 ? teens[value - 10] : value % 10 === 0 ? ten[1] : ones[value % 10];
  const word = `${value < 20 || value % 10 === 0 ? '' : ten[0]}${alone ?? ''}`;
  return isGenitive ? word.replace(/ая$/u, 'ой').replace(/ья$/u, 'ьей') : word;
}

/** What a line is a line of. */
const ofWhat: Partial<Record<PlaceStep['kind'], string>> = { item: 'перечня', form: 'формы' };

function place(steps: readonly PlaceStep[]): string {
  return [...stepsToName(steps)]
    .reverse()
    .map((step, index) => {
      const isGenitive = index > 0;
      const number = bareNumber(step);
      const counted = step.kind === 'part' && number !== '' ? ordinal(number, isGenitive) : number;
      const words = [units[step.kind][isGenitive ? 1 : 0], counted, ofWhat[step.kind] ?? ''];
      return words.filter((word) => word !== '').join(' ');
    })
    .join(' ');
}

const kinds = {
  constitution: 'Конституция',
  constitutionalLaw: 'Конституционный закон',
  law: 'Закон',
  decree: 'Указ',
  resolution: 'Постановление',
  order: 'Приказ',
  treaty: 'Международный договор',
  programme: 'Программный документ',
} as const;

export const ru: Messages = {
  lang: 'ru',
  languageName: 'Русский',

  site: {
    name: 'Қағида',
    tagline: 'Правовые акты в сфере иностранных дел',
    description:
      'Правовые акты о деятельности Министерства иностранных дел Республики Казахстан: тексты, история изменений, ссылки и термины.',
    skip: 'Перейти к основному тексту',
    mainMenu: 'Главное меню',
    languages: 'Язык',
    breadcrumb: 'Место страницы на сайте',
    home: 'Главная',
    acts: 'Акты',
    sources: 'Источники',
    glossary: 'Термины',
  },

  view: {
    title: 'Вид',
    colours: 'Цвета',
    auto: 'Как на устройстве',
    light: 'Светлые',
    dark: 'Тёмные',
    lowVision: 'Версия для слабовидящих',
  },

  footer: {
    asOf: (day) => `Сведения приведены по состоянию на ${date(day)}.`,
    unofficial: 'Неофициальное издание.',
    local: 'Это локальная сборка, только для этого компьютера.',
    internal: 'Это сборка для внутренней сети министерства.',
    preview: 'Это сборка для предварительного просмотра: в ней могут быть неопубликованные проекты.',
    privacy: 'Сайт не собирает данных о посетителях и ничего не загружает с других сайтов.',
  },

  home: {
    title: 'Акты о деятельности Министерства иностранных дел',
    lead: 'Приведён текст каждого акта на казахском языке и указано, какая это редакция. Можно сослаться на любой пункт и увидеть, когда и каким актом он изменён.',
    actsTitle: 'Акты',
    allActs: 'Все акты',
    sourcesText: (count) =>
      `Другие акты, на которые тексты ссылаются, которыми они изменены или на которых основан календарь рабочих дней: ${count}. Указано, в каких пунктах есть ссылки.`,
    glossaryText: (count) =>
      `Термины и сокращения, приведённые в самих актах: ${count}. Одно и то же слово в разных актах может иметь разное значение.`,
    promiseTitle: 'Насколько можно полагаться на эти тексты',
    promises: [
      {
        title: 'Слово в слово',
        text: 'Слова переданы буква в букву так, как в полученной копии, включая ошибки. Откуда взята копия и с чем она сверена, указано на странице «Об этом тексте» каждого акта.',
      },
      {
        title: 'Без догадок',
        text: 'Если дата не установлена, она не предполагается: указано, что она неизвестна, и почему.',
      },
      {
        title: 'Неофициальное издание',
        text: 'Официальный текст находится в Эталонном контрольном банке нормативных правовых актов. Ссылка на него есть на каждой странице.',
      },
    ],
  },

  acts: {
    title: 'Акты',
    lead: 'Все акты на сайте. Утратившие силу акты и проекты отмечены отдельно.',
    filter: 'Отбор',
    kind: 'Вид',
    status: 'Статус',
    words: 'Слова из названия или краткого содержания',
    all: 'Все',
    found: 'Найдено актов: {n}',
    none: 'Актов, отвечающих этим условиям, не найдено. Попробуйте изменить одно из условий.',
  },

  act: {
    kinds: { order: kinds.order, resolution: kinds.resolution, decree: kinds.decree },
    statuses: { inForce: 'Действует', repealed: 'Утратил силу', draft: 'Проект' },
    named: (kind, number, adopted) =>
      [kinds[kind], adopted === null ? '' : `от ${date(adopted)}`, number === null ? '' : `№\u00a0${number}`]
        .filter((word) => word !== '')
        .join(' '),
    officialTitle: 'Официальный заголовок',
    summary: 'Краткое содержание',
    issuer: 'Кем принят',
    adopted: 'Дата принятия',
    number: 'Номер',
    registration: 'Государственная регистрация',
    registered: (number, day) => (day === null ? `№\u00a0${number}` : `№\u00a0${number} от ${date(day)}`),
    officialCode: 'Официальный код',
    inForceSince: 'Введение в действие',
    inForceFrom: (day) => `с ${date(day)}`,
    inForceClause: 'норма о введении в действие',
    inForceReasons: {
      publicationDayUnknown: 'Дата неизвестна: не установлен день первого официального опубликования акта.',
      clauseNotUnderstood: 'Дата неизвестна: её нельзя вычислить по норме, приведённой в тексте.',
      noClause: 'Дата неизвестна: в тексте нет нормы о введении в действие.',
      draft: 'Проект: сведений о введении в действие нет.',
    },
    edition: 'Редакция',
    editionOf: (day) => `редакция от ${date(day)}`,
    editionShown: (day) => `Показана редакция от ${date(day)}`,
    editionPage: 'Постоянная страница этой редакции',
    permanentPage: 'Основная страница акта',
    editions: 'Редакции',
    thisEdition: (day) =>
      `Это постоянная страница редакции от ${date(day)}: её текст не меняется. Следующие редакции появятся на основной странице акта.`,
    unofficial: 'Неофициальное издание',
    unofficialWhy: 'Текст, имеющий юридическую силу, смотрите в официальном источнике:',
    superseded: 'Прежняя редакция',
    supersededBy: 'Это прежняя редакция акта. Более поздняя редакция:',
    notYetCurrent: 'День введения этой редакции в действие ещё не наступил. Нынешняя редакция:',
    firstPublished: 'День первого официального опубликования',
    inDatabase: (system) => `текст в системе «${system}»`,
    codeUnknown: 'Официальный код акта неизвестен, поэтому прямой ссылки на его страницу в базе данных нет.',
    kazakhOnly: 'Здесь приведён только текст акта на казахском языке.',
    officialRussian: 'Официальный текст на русском языке',
    checked: (day) => `Текст сверен ${date(day)}`,
    repealedText: 'Этот акт утратил силу и не применяется. Текст приведён для справки.',
    repealedBy: 'Утратил силу на основании акта:',
    draftText: 'Это проект. Проект не имеет юридической силы.',
    notices: 'Примечания для читателя',
    contents: 'Содержание',
    paragraphs: (first, last) => (first === last ? `пункт ${first}` : `пункты ${first}–${last}`),
    history: 'История изменений',
    about: 'Об этом тексте',
    text: 'Текст акта',
    data: 'Данные (JSON)',
    pages: 'Страницы акта',
    printedFrom: 'Адрес:',
  },

  law: {
    components: {
      order: 'Приказ',
      resolution: 'Постановление',
      decree: 'Указ',
      rules: 'Правила',
      concept: 'Концепция',
      annex: 'Приложение',
    },
    numberedAnnex: (number) => `Приложение ${number}`,
    introducedIn: (place) => `сокращение, введено: ${place}`,
    place,
    linkMark: 'Ссылка на это место',
    table: 'Таблица',
    panelOf: (where) => `${where}: сведения`,
    changes: (count) => countOf(count, 'изменение', 'изменения', 'изменений'),
    citedByCount: (count) => countOf(count, 'ссылка', 'ссылки', 'ссылок'),
    panelHistory: 'Изменения',
    panelCitedBy: 'Где на это место ссылаются',
    panelTerms: 'Термины',
    panelSources: 'Другие акты',
    panelLinks: 'Ссылка',
    linkCurrent: 'всегда последняя редакция',
    quoted: 'Текст по ссылке',
    goThere: 'Перейти к этому месту',
    close: 'Закрыть',
    copied: 'Ссылка скопирована:',
    notCopied: 'Скопировать ссылку не удалось. Адрес:',
  },

  amendment: {
    kinds: { newWording: 'новая редакция', amended: 'внесены изменения', repealed: 'признан утратившим силу' },
    units: { act: 'акт', title: 'заголовок', preamble: 'преамбула', component: 'документ в целом', paragraph: 'пункт' },
    act: 'Чем изменено',
    what: 'Что изменено',
    kind: 'Вид изменения',
    entry: 'Введение в действие',
    actNamed: (number, day) => `от ${date(day)} №\u00a0${number}`,
    rule: (rule) => {
      switch (rule.kind) {
        case 'onSigning':
          return 'со дня подписания';
        case 'onFirstPublication':
          return 'со дня первого официального опубликования';
        case 'afterFirstPublication':
          return `по истечении ${countOf(rule.calendarDays, 'календарного дня', 'календарных дней', 'календарных дней')} после дня первого официального опубликования`;
        case 'unread':
          return 'как указано в тексте';
      }
    },
    from: (day) => `с ${date(day)}`,
    reasons: {
      publicationDayUnknown: 'Дата неизвестна: не установлен день первого официального опубликования.',
      clauseNotUnderstood: 'Дата неизвестна: её нельзя вычислить по норме, приведённой в тексте.',
    },
  },

  history: {
    title: 'История изменений',
    lead: 'Все изменения, названные в строках «Ескерту» (сносках) текста, начиная с последнего.',
    none: 'Сносок («Ескерту») об изменениях в тексте нет.',
  },

  about: {
    title: 'Об этом тексте',
    statusTitle: 'Статус копии',
    statusText:
      'Это копия текста для справки, не официальное издание. При расхождениях следует руководствоваться официальным текстом.',
    copyTitle: 'Откуда взят текст и как он сверен',
    copyKinds: {
      consolidated: 'текст с внесёнными изменениями',
      original: 'первоначально опубликованный текст',
      reprint: 'перепечатка в другом издании',
    },
    copyKind: 'Вид копии',
    from: 'Откуда взята копия',
    checked: 'Дата сверки',
    checkedAgainst: 'С чем сверен текст',
    mistakesTitle: 'Что в тексте похоже на ошибку',
    mistakesText: 'Так написано в полученной копии, поэтому сохранено без исправлений.',
    noMistakes: 'Таких мест не отмечено.',
    dataTitle: 'Данные',
    dataText: 'Пункты, ссылки и изменения акта в машиночитаемом виде:',
  },

  sources: {
    title: 'Источники',
    lead: 'Другие акты, на которые тексты ссылаются, которыми они изменены или на которых основан календарь рабочих дней. Тексты этих актов на сайте не приводятся.',
    kinds,
    kindsPlural: {
      constitution: 'Конституция',
      constitutionalLaw: 'Конституционные законы',
      law: 'Законы и кодексы',
      decree: 'Указы',
      resolution: 'Постановления',
      order: 'Приказы',
      treaty: 'Международные договоры',
      programme: 'Программные документы',
    },
    notHeld: 'Текст этого акта на сайте не приводится.',
    officialText: 'Официальный текст',
    officialUnknown: 'Официальный код неизвестен, текст ищите здесь:',
    approves: 'Утверждённый документ',
    citedBy: 'Ссылки на этот акт',
    notCited: 'В текстах нет ссылок на этот акт.',
    from: 'Где',
    to: 'На что',
    words: 'Текст ссылки',
    whole: 'акт в целом',
    amends: 'Изменения, внесённые этим актом',
    repeals: 'Акты, признанные этим актом утратившими силу',
    citations: (count) => countOf(count, 'ссылка', 'ссылки', 'ссылок'),
  },

  glossary: {
    title: 'Термины',
    lead: 'Термин имеет указанное значение только в том документе, где он определён, поэтому одинаковые слова не объединены. Термины и определения приведены на казахском языке.',
    abbreviation: 'сокращённое название',
  },

  notFound: {
    title: 'Такой страницы нет',
    text: 'Адрес набран с ошибкой или страница ещё не опубликована. Адреса опубликованных страниц не меняются.',
    home: 'На главную страницу',
  },

  date,
};
