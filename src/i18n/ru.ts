// Over 150 lines, because it is one list: everything the interface says in Russian.
import type { Messages } from './messages.ts';
import { bareNumber, type PlaceStep, stepsToName } from './name-place.ts';
import { readDate } from './read-date.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

function date(value: string): string {
  const { year, month, day } = readDate(value);
  return `${day} ${months[month] ?? ''} ${year} года`;
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
  information: ['сведения', 'сведений'],
  status: ['статус', 'статуса'],
  preamble: ['преамбула', 'преамбулы'],
  paragraph: ['пункт', 'пункта'],
  subparagraph: ['подпункт', 'подпункта'],
  part: ['часть', 'части'],
  item: ['строка перечня', 'строки перечня'],
  table: ['таблица', 'таблицы'],
  form: ['строка формы', 'строки формы'],
  signature: ['подпись', 'подписи'],
  agreement: ['гриф согласования', 'грифа согласования'],
  approval: ['гриф утверждения', 'грифа утверждения'],
};

function place(steps: readonly PlaceStep[]): string {
  return [...stepsToName(steps)]
    .reverse()
    .map((step, index) => {
      const name = units[step.kind][index === 0 ? 0 : 1];
      const number = bareNumber(step);
      return number === '' ? name : `${name} ${number}`;
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
      'Правовые акты о деятельности Министерства иностранных дел Республики Казахстан: текст, история изменений, ссылки и определения.',
    skip: 'Перейти к основному тексту',
    mainMenu: 'Главное меню',
    languages: 'Язык',
    breadcrumb: 'Расположение страницы',
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
    local:
      'Это местная сборка: если в ней есть вымышленные примеры, они помечены как примеры и в публикуемую сборку не входят.',
    internal: 'Это сборка для внутренней сети министерства.',
    preview: 'Это сборка для предварительного просмотра: в ней могут быть неопубликованные проекты.',
    privacy: 'Сайт не собирает данных о посетителях и ничего не загружает с других сайтов.',
  },

  home: {
    title: 'Акты, по которым работает Министерство иностранных дел',
    lead: 'Приведён казахский текст каждого акта и указано, какая это редакция. Можно сослаться на любой пункт и увидеть, когда и каким актом он изменён.',
    actsTitle: 'Акты',
    allActs: 'Все акты',
    sourcesText: (count) =>
      `${countOf(count, 'внешний акт', 'внешних акта', 'внешних актов')}, на которые тексты ссылаются или которыми они изменены: показано, в каком пункте есть какая ссылка.`,
    glossaryText: (count) =>
      `${countOf(count, 'термин или сокращение', 'термина и сокращения', 'терминов и сокращений')} из самих актов. Одно и то же слово в разных актах может значить разное.`,
    promiseTitle: 'Как относиться к этим текстам',
    promises: [
      {
        title: 'Слово в слово',
        text: 'Текст до буквы повторяет полученную копию, ошибки в ней сохранены. Откуда взята копия и с чем она сверена, сказано на странице «Об этом тексте» каждого акта.',
      },
      {
        title: 'Неизвестное так и названо',
        text: 'Если день не установлен, сайт его не угадывает: пишет, что он неизвестен, и почему.',
      },
      {
        title: 'Неофициально',
        text: 'Официальный текст находится в Эталонном контрольном банке нормативных правовых актов. Ссылка есть на каждой странице.',
      },
    ],
  },

  acts: {
    title: 'Акты',
    lead: 'Все акты на сайте. Утратившие силу акты и проекты отмечены отдельно.',
    filter: 'Отбор',
    kind: 'Вид',
    status: 'Статус',
    words: 'Слова из названия или описания',
    all: 'Все',
    found: 'Найдено актов: {n}',
    none: 'Актов с такими условиями нет. Попробуйте изменить одно из условий.',
  },

  act: {
    kinds: { order: kinds.order, resolution: kinds.resolution, decree: kinds.decree },
    statuses: { inForce: 'Действует', repealed: 'Утратил силу', draft: 'Проект' },
    named: (kind, number, adopted) =>
      [kinds[kind], adopted === null ? '' : `от ${date(adopted)}`, number === null ? '' : `№\u00a0${number}`]
        .filter((word) => word !== '')
        .join(' '),
    officialTitle: 'Официальное название',
    summary: 'Кратко об акте',
    issuer: 'Принят',
    adopted: 'Дата принятия',
    number: 'Номер',
    registration: 'Государственная регистрация',
    registered: (number, day) => (day === null ? `№\u00a0${number}` : `№\u00a0${number}, ${date(day)}`),
    officialCode: 'Официальный код',
    inForceSince: 'Введение в действие',
    inForceFrom: (day) => `с ${date(day)}`,
    inForceClause: 'положение о введении в действие',
    inForceReasons: {
      publicationDayUnknown: 'День неизвестен: не установлен день первого официального опубликования акта.',
      clauseNotUnderstood: 'День неизвестен: по положению в тексте его нельзя вычислить.',
      noClause: 'День неизвестен: в тексте нет положения о введении в действие.',
      draft: 'Не принят, в действие не введён.',
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
    inDatabase: (system) => `текст в системе «${system}»`,
    codeUnknown: 'Официальный код акта неизвестен, поэтому прямой ссылки на его страницу в базе данных нет.',
    kazakhOnly: 'Здесь есть только казахский текст акта.',
    officialRussian: 'Официальный текст на русском языке',
    checked: (day) => `Текст сверен ${date(day)}`,
    repealedText: 'Этот акт утратил силу и не применяется. Текст приведён для справки.',
    repealedBy: 'Признан утратившим силу:',
    draftText: 'Это проект. Он не принят и не имеет юридической силы.',
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
    place,
    linkMark: 'Ссылка на это место',
    table: 'Таблица',
    panelOf: (where) => `${where}: сведения`,
    changes: (count) => countOf(count, 'изменение', 'изменения', 'изменений'),
    citedByCount: (count) => countOf(count, 'ссылка', 'ссылки', 'ссылок'),
    panelHistory: 'Изменения',
    panelCitedBy: 'Где есть ссылки сюда',
    panelTerms: 'Термины',
    panelSources: 'Другие акты',
    panelLinks: 'Ссылка',
    linkCurrent: 'всегда действующий текст',
    quoted: 'Текст по ссылке',
    goThere: 'Перейти туда',
    close: 'Закрыть',
    copied: 'Ссылка скопирована:',
    notCopied: 'Скопировать ссылку не удалось. Адрес:',
  },

  amendment: {
    kinds: { newWording: 'новая редакция', amended: 'внесены изменения', repealed: 'признан утратившим силу' },
    units: { act: 'акт', title: 'название', preamble: 'преамбула', component: 'составная часть', paragraph: 'пункт' },
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
          return `по истечении ${rule.calendarDays} календарных дней после дня первого официального опубликования`;
        case 'unread':
          return 'по положению в тексте';
      }
    },
    from: (day) => `с ${date(day)}`,
    reasons: {
      publicationDayUnknown: 'День неизвестен: не установлен день первого официального опубликования.',
      clauseNotUnderstood: 'День неизвестен: по положению в тексте его нельзя вычислить.',
    },
  },

  history: {
    title: 'История изменений',
    lead: 'Все изменения, названные в строках «Ескерту» (сносках) текста, начиная с последнего.',
    none: 'Сносок об изменениях в тексте нет: он приведён в том виде, в каком принят.',
  },

  about: {
    title: 'Об этом тексте',
    statusTitle: 'Статус копии',
    statusText:
      'Это копия текста для справки, не официальное издание. При расхождениях следует руководствоваться официальным текстом.',
    copyTitle: 'Откуда взят текст и как он сверен',
    copyKinds: {
      consolidated: 'текст с внесёнными изменениями',
      original: 'текст первой публикации',
      reprint: 'перепечатка в другом издании',
    },
    copyKind: 'Вид копии',
    from: 'Откуда взят',
    checked: 'Когда сверен',
    checkedAgainst: 'С чем сверен',
    mistakesTitle: 'Что в официальном тексте похоже на ошибку',
    mistakesText: 'Так стоит в официальном тексте, поэтому сохранено без исправлений.',
    noMistakes: 'Таких мест не отмечено.',
    dataTitle: 'Данные',
    dataText: 'Пункты, ссылки и изменения акта в машиночитаемом виде:',
  },

  sources: {
    title: 'Источники',
    lead: 'Другие акты, на которые тексты ссылаются или которыми они изменены. Самих этих актов на сайте нет.',
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
    notHeld: 'Текста этого акта на сайте нет.',
    officialText: 'Официальный текст',
    officialUnknown: 'Официальный код неизвестен: ищите текст в банке официальных текстов.',
    approves: 'Какой документ утверждает',
    citedBy: 'Где есть ссылки',
    notCited: 'В текстах нет ссылок на этот акт.',
    from: 'Откуда',
    to: 'На что',
    words: 'Слова ссылки',
    whole: 'акт в целом',
    amends: 'Какие изменения внёс',
    repeals: 'Какие акты признал утратившими силу',
    citations: (count) => countOf(count, 'ссылка', 'ссылки', 'ссылок'),
  },

  glossary: {
    title: 'Термины',
    lead: 'Термин имеет это значение только в том документе, где он определён, поэтому одинаковые слова не объединены. Термины и определения приведены на казахском языке.',
    abbreviation: 'сокращённое название',
  },

  notFound: {
    title: 'Такой страницы нет',
    text: 'Адрес набран с ошибкой или страница ещё не опубликована. Адреса опубликованных страниц не меняются.',
    home: 'На главную страницу',
  },

  date,
};
