// Over 150 lines, because it is one list: everything the pages and files on the cadre reserve say, in three languages.
import type { Lang } from './lang.ts';
import type { NameAndMeaning } from './verdicts.ts';

export interface ReserveMessages {
  readonly menu: string;
  /** On the home page. */
  readonly home: string;
  readonly title: string;
  readonly lead: string;
  /** The heading of the list where it stands by itself: in print, and in another system. */
  readonly list: string;
  readonly asOf: (date: string) => string;
  readonly invented: string;
  readonly inventedWhy: string;
  readonly certain: (date: string) => string;
  /** `{n}` stands for the number of rows. */
  readonly hidden: (date: string) => string;
  readonly counts: {
    readonly title: string;
    readonly now: string;
    readonly entered: (year: string) => string;
    readonly left: (year: string) => string;
    readonly ever: string;
  };
  readonly columns: { readonly number: string; readonly name: string; readonly order: string; readonly until: string };
  /** `№ 11-1-2/84`. */
  readonly orderNumber: (number: string) => string;
  /** No order has been entered: nothing is known. */
  readonly nothingHeld: string;
  /** The build was given no list: nothing is said of whether it is empty. */
  readonly noList: string;
  /** There are orders, and nobody is on the list. */
  readonly nobody: string;
  readonly filter: {
    readonly title: string;
    readonly words: string;
    readonly order: string;
    readonly all: string;
    readonly found: string;
    readonly none: string;
  };
  readonly print: string;
  readonly orders: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly order: string;
    readonly signed: string;
    readonly people: string;
    readonly lastDay: string;
    readonly noCalendar: string;
    readonly published: string;
    readonly page: string;
    readonly notShown: string;
    readonly verdict: string;
    /** Two days of publication stand on this page: that of the rules is said to be theirs. */
    readonly applicabilities: Readonly<Record<'presumed' | 'undatable', NameAndMeaning>>;
  };
  readonly posting: {
    readonly title: string;
    readonly lead: string;
    readonly fragment: string;
    readonly docx: string;
    readonly json: string;
    readonly csv: string;
    readonly feed: string;
  };
  readonly feed: {
    readonly title: string;
    readonly subtitle: string;
    readonly people: (count: number) => string;
    readonly lastDay: (date: string) => string;
    readonly published: (date: string) => string;
    readonly notPublished: string;
  };
  readonly form: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly private: string;
    readonly onPaper: string;
    readonly print: string;
    readonly source: string;
    readonly edition: (date: string) => string;
    readonly kazakh: string | null;
    readonly sheet: string;
    /** What is to be written into a blank, by the place of the blank in the annex. */
    readonly blanks: Readonly<Record<string, string>>;
    readonly blank: (number: number) => string;
    readonly ground: (number: string) => string;
  };
}

const kk: ReserveMessages = {
  menu: 'Кадр резерві',
  home: 'Министрліктің кадр резервіне енгізілген адамдардың тізімі, бұйрықтар және өтініш нысаны.',
  title: 'Кадр резерві',
  lead: 'Министрдің бұйрығымен Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне енгізілген адамдар, қазақ әліпбиінің ретімен.',
  list: 'Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне енгізілген адамдардың тізімі',
  asOf: (date) => `Тізім жасалған күн: ${date}.`,
  invented: 'ойдан шығарылған',
  inventedWhy:
    'Мұндағы адамдар мен бұйрықтардың бәрі ойдан шығарылған: олар бағдарламаның қалай жұмыс істейтінін көрсетеді.',
  certain: (date) =>
    `Тізім мына күнге дейін (сол күнді қоса алғанда) дәл: ${date}. Жаңа бұйрық, резервшінің өтініші немесе оны лауазымға тағайындау тізімді бұдан бұрын өзгертуі мүмкін.`,
  hidden: (date) => `Бет жасалған күн: ${date}. Содан бері мерзімі аяқталғандықтан жасырылған жолдар: {n}.`,
  counts: {
    title: 'Адам саны',
    now: 'қазір резервте',
    entered: (year) => `${year} жылы енгізілді`,
    left: (year) => `${year} жылы шықты`,
    ever: 'барлығы енгізілген',
  },
  columns: {
    number: '№',
    name: 'Тегі, аты, әкесінің аты',
    order: 'Бұйрық',
    until: 'Резервте болатын соңғы күні',
  },
  orderNumber: (number) => `№\u00a0${number}`,
  nothingHeld: 'Мұнда кадр резервіне қосу туралы бірде-бір бұйрық енгізілмеген, сондықтан тізім бос.',
  noList: 'Сайттың бұл жинағында кадр резервінің тізімі жоқ. Бұл тізім бос дегенді білдірмейді.',
  nobody: 'Тізім бос: бұл күні кадр резервінде ешкім жоқ.',
  filter: {
    title: 'Тізімнен іздеу',
    words: 'Тегі немесе аты',
    order: 'Бұйрық',
    all: 'барлық бұйрық',
    found: 'Табылғаны: {n}',
    none: 'Мұндай жазба табылмады.',
  },
  print: 'Тізімді басып шығару',
  orders: {
    title: 'Бұйрықтар және тізімнің жариялануы',
    lead: 'Әр бұйрық бойынша: жариялаудың соңғы күні, тізім ашық бетте алғаш көрінген күн және нәтиже.',
    none: 'Бірде-бір бұйрық енгізілмеген.',
    order: 'Бұйрық',
    signed: 'Қол қойылған күні',
    people: 'Енгізілгені',
    lastDay: 'Жариялаудың соңғы күні',
    noCalendar: 'ол жылдың күнтізбесі жоқ',
    published: 'Жарияланған күні',
    page: 'жарияланған беті',
    notShown: 'дәлел жоқ',
    verdict: 'Нәтиже',
    applicabilities: {
      presumed: {
        name: 'Қағидалар қолданыста деп есептеледі',
        meaning:
          'Қағидалардың алғашқы ресми жарияланған күні белгісіз; жариялаушы олардың бұл редакциясы ол күні қолданыста болды деп есептейді. Бұл тізімнің жарияланған күніне қатысты емес.',
      },
      undatable: {
        name: 'Қағидалардың қолданылғаны белгісіз',
        meaning:
          'Қағидалардың алғашқы ресми жарияланған күні белгісіз: олардың бұл редакциясы ол күні қолданылды ма, айту мүмкін емес. Бұл тізімнің жарияланған күніне қатысты емес.',
      },
    },
  },
  posting: {
    title: 'Дайын файлдар мен деректер',
    lead: 'Ресми бет басқа жүйеде жасалса, сол тізімнің дайын түрі осы жерде. Көшірілген тізім өздігінен өзгермейді: мерзімі аяқталған адамды одан шығару керек.',
    fragment: 'HTML үзіндісі',
    docx: 'Word құжаты (DOCX)',
    json: 'Деректер (JSON)',
    csv: 'Кесте (CSV)',
    feed: 'Бұйрықтар таспасы (Atom), есімсіз',
  },
  feed: {
    title: 'Кадр резерві: бұйрықтар',
    subtitle: 'Кадр резервіне қосу туралы бұйрықтар және тізімнің жариялануы. Таспада есімдер жоқ.',
    people: (count) => `Енгізілген адам саны: ${count}.`,
    lastDay: (date) => `Тізімді жариялаудың соңғы күні: ${date}.`,
    published: (date) => `Жарияланған күні: ${date}.`,
    notPublished: 'Жарияланғаны туралы дәлел жоқ.',
  },
  form: {
    title: 'Кадр резервіне қосу туралы өтініш',
    description: 'Кадр резервіне қосу қағидаларының қосымшасындағы өтініш нысаны: толтырып, басып шығаруға болады.',
    lead: 'Қағидалардың қосымшасындағы нысан, мәтіндегі сөздермен. Бос орындарды осында толтырыңыз немесе парақты басып шығарып, қолмен жазыңыз.',
    private: 'Жазғаныңыз ешқайда жіберілмейді және сақталмайды: бетті жапқанда жойылады.',
    onPaper: 'Бір параққа (A4) басып шығарылады. Қол қағазға қойылады.',
    print: 'Басып шығару',
    source: 'Нысанның негізі:',
    edition: (date) => `Редакция: ${date}`,
    kazakh: null,
    sheet: 'Өтініш нысаны',
    blanks: {
      'form_2.1': 'Аты, жөні мен тегі, бірінші жол',
      'form_2.2': 'Аты, жөні мен тегі, екінші жол',
      'al_3.1': 'Мекенжайы, байланыс телефоны және электрондық мекенжайы',
      'para_1.1': 'Босату туралы бұйрықтың күні',
      'para_1.2': 'Босату туралы бұйрықтың айы',
      'para_1.3': 'Босату туралы бұйрық жылының соңғы екі саны',
      'para_1.4': 'Босату туралы бұйрықтың нөмірі',
      'para_2.1': 'Оқуды аяқтау мерзімі',
      'form_3.1': 'Өтініштің күні',
      'form_3.2': 'Өтініштің айы',
      'form_3.3': 'Өтініш жылының соңғы екі саны',
    },
    blank: (number) => `${number}-бос орын`,
    ground: (number) => `${number}-негіздеме`,
  },
};

const ru: ReserveMessages = {
  menu: 'Кадровый резерв',
  home: 'Список лиц, включённых в кадровый резерв министерства, приказы и форма заявления.',
  title: 'Кадровый резерв',
  lead: 'Лица, включённые приказом Министра в кадровый резерв Министерства иностранных дел Республики Казахстан, в порядке казахского алфавита.',
  list: 'Список лиц, включённых в кадровый резерв Министерства иностранных дел Республики Казахстан',
  asOf: (date) => `Список составлен на ${date}.`,
  invented: 'вымышлено',
  inventedWhy: 'Все люди и приказы здесь вымышлены: они показывают, как работает программа.',
  certain: (date) =>
    `Список верен по ${date} включительно. Раньше его могут изменить новый приказ, заявление резервиста или назначение его на должность.`,
  hidden: (date) => `Страница составлена на ${date}. Скрыто строк, потому что срок с тех пор истёк: {n}.`,
  counts: {
    title: 'Число людей',
    now: 'сейчас в резерве',
    entered: (year) => `включено в ${year} году`,
    left: (year) => `вышло в ${year} году`,
    ever: 'включено всего',
  },
  columns: {
    number: '№',
    name: 'Фамилия, имя, отчество',
    order: 'Приказ',
    until: 'Последний день в резерве',
  },
  orderNumber: (number) => `№\u00a0${number}`,
  nothingHeld: 'Здесь не внесено ни одного приказа о включении в кадровый резерв, поэтому список пуст.',
  noList: 'В этой сборке сайта нет списка кадрового резерва. Это не значит, что список пуст.',
  nobody: 'Список пуст: в этот день в кадровом резерве никого нет.',
  filter: {
    title: 'Поиск по списку',
    words: 'Фамилия или имя',
    order: 'Приказ',
    all: 'все приказы',
    found: 'Найдено: {n}',
    none: 'Такой записи нет.',
  },
  print: 'Напечатать список',
  orders: {
    title: 'Приказы и публикация списка',
    lead: 'По каждому приказу: последний день для публикации, день, когда список впервые был виден на открытой странице, и результат.',
    none: 'Ни одного приказа не внесено.',
    order: 'Приказ',
    signed: 'День подписания',
    people: 'Включено',
    lastDay: 'Последний день для публикации',
    noCalendar: 'календаря этого года нет',
    published: 'День публикации',
    page: 'страница, где опубликовано',
    notShown: 'нет подтверждения',
    verdict: 'Результат',
    applicabilities: {
      presumed: {
        name: 'правила считаются действующими',
        meaning:
          'День официального опубликования правил неизвестен; публикатор исходит из того, что в этот день их редакция действовала. Ко дню публикации списка это не относится.',
      },
      undatable: {
        name: 'действовали ли правила, неизвестно',
        meaning:
          'День официального опубликования правил неизвестен: действовала ли эта их редакция в этот день, сказать нельзя. Ко дню публикации списка это не относится.',
      },
    },
  },
  posting: {
    title: 'Готовые файлы и данные',
    lead: 'Если официальная страница ведётся в другой системе, этот же список здесь в готовом виде. Перенесённый список сам не меняется: того, чей срок истёк, из него нужно исключить.',
    fragment: 'Фрагмент HTML',
    docx: 'Документ Word (DOCX)',
    json: 'Данные (JSON)',
    csv: 'Таблица (CSV)',
    feed: 'Лента приказов (Atom), без имён',
  },
  feed: {
    title: 'Кадровый резерв: приказы',
    subtitle: 'Приказы о включении в кадровый резерв и публикация списка. Имён в ленте нет.',
    people: (count) => `Включено человек: ${count}.`,
    lastDay: (date) => `Последний день для публикации списка: ${date}.`,
    published: (date) => `Опубликовано: ${date}.`,
    notPublished: 'Подтверждения публикации нет.',
  },
  form: {
    title: 'Заявление о включении в кадровый резерв',
    description:
      'Форма заявления из приложения к правилам включения в кадровый резерв: её можно заполнить и напечатать.',
    lead: 'Форма из приложения к правилам, словами самого текста. Заполните её здесь или напечатайте пустой и впишите от руки.',
    private: 'То, что вы впишете, никуда не отправляется и не сохраняется: при закрытии страницы оно исчезнет.',
    onPaper: 'Печатается на одном листе (A4). Подпись ставится на бумаге.',
    print: 'Напечатать',
    source: 'Откуда форма:',
    edition: (date) => `Редакция от ${date}`,
    kazakh: 'Здесь есть только казахский текст правил, поэтому форма на казахском языке.',
    sheet: 'Форма заявления',
    blanks: {
      'form_2.1': 'Имя, отчество и фамилия, первая строка',
      'form_2.2': 'Имя, отчество и фамилия, вторая строка',
      'al_3.1': 'Адрес, контактный телефон и электронный адрес',
      'para_1.1': 'День приказа об освобождении от должности',
      'para_1.2': 'Месяц приказа об освобождении от должности',
      'para_1.3': 'Две последние цифры года приказа об освобождении от должности',
      'para_1.4': 'Номер приказа об освобождении от должности',
      'para_2.1': 'Срок окончания учёбы',
      'form_3.1': 'День заявления',
      'form_3.2': 'Месяц заявления',
      'form_3.3': 'Две последние цифры года заявления',
    },
    blank: (number) => `Пустое место ${number}`,
    ground: (number) => `Основание ${number}`,
  },
};

const en: ReserveMessages = {
  menu: 'Cadre reserve',
  home: 'The people in the cadre reserve of the ministry, the orders, and the application form.',
  title: 'Cadre reserve',
  lead: 'People whom an order of the Minister included in the cadre reserve of the Ministry of Foreign Affairs of the Republic of Kazakhstan, in the order of the Kazakh alphabet.',
  list: 'People included in the cadre reserve of the Ministry of Foreign Affairs of the Republic of Kazakhstan',
  asOf: (date) => `List as of ${date}.`,
  invented: 'invented',
  inventedWhy: 'All people and orders here are invented: they show how the program works.',
  certain: (date) =>
    `The list is certain up to and including ${date}. A new order, a reservist's application or an appointment can change it sooner.`,
  hidden: (date) => `This page was made as of ${date}. Rows hidden because the term has ended since: {n}.`,
  counts: {
    title: 'Number of people',
    now: 'in the reserve now',
    entered: (year) => `included in ${year}`,
    left: (year) => `left in ${year}`,
    ever: 'included in all',
  },
  columns: {
    number: 'No',
    name: 'Surname, first name, patronymic',
    order: 'Order',
    until: 'Last day in the reserve',
  },
  orderNumber: (number) => `No\u00a0${number}`,
  nothingHeld: 'No order on inclusion in the cadre reserve has been entered here, so the list is empty.',
  noList: 'This build of the site has no list of the cadre reserve. That does not mean that the list is empty.',
  nobody: 'The list is empty: on this day nobody is in the cadre reserve.',
  filter: {
    title: 'Search the list',
    words: 'Surname or first name',
    order: 'Order',
    all: 'all orders',
    found: 'Found: {n}',
    none: 'There is no such entry.',
  },
  print: 'Print the list',
  orders: {
    title: 'Orders and publication of the list',
    lead: 'For every order: the last day to publish, the day on which the list was first seen on a public page, and the verdict.',
    none: 'No order has been entered.',
    order: 'Order',
    signed: 'Signed',
    people: 'Included',
    lastDay: 'Last day to publish',
    noCalendar: 'there is no calendar of that year',
    published: 'Published',
    page: 'page where it stands',
    notShown: 'no evidence',
    verdict: 'Verdict',
    applicabilities: {
      presumed: {
        name: 'the rules are presumed in force',
        meaning:
          'The day of official publication of the rules is unknown; the publisher presumes that this edition of them was in force on that day. This is not about the day on which the list was published.',
      },
      undatable: {
        name: 'whether the rules applied is unknown',
        meaning:
          'The day of official publication of the rules is unknown: whether this edition of them applied on that day cannot be said. This is not about the day on which the list was published.',
      },
    },
  },
  posting: {
    title: 'Files to post, and data',
    lead: 'Where the official page is kept in another system, the same list is here ready to post. A copied list does not change by itself: a person whose term has ended must be taken off it.',
    fragment: 'HTML fragment',
    docx: 'Word document (DOCX)',
    json: 'Data (JSON)',
    csv: 'Table (CSV)',
    feed: 'Feed of orders (Atom), without names',
  },
  feed: {
    title: 'Cadre reserve: orders',
    subtitle: 'Orders on inclusion in the cadre reserve, and the publication of the list. The feed has no names.',
    people: (count) => `People included: ${count}.`,
    lastDay: (date) => `Last day to publish the list: ${date}.`,
    published: (date) => `Published on ${date}.`,
    notPublished: 'There is no evidence of publication.',
  },
  form: {
    title: 'Application to the cadre reserve',
    description: 'The application form of the annex to the rules on inclusion in the cadre reserve, to fill and print.',
    lead: 'The form of the annex to the rules, in the words of the text. Fill it in here, or print it empty and write by hand.',
    private: 'What you write is not sent anywhere and not stored: it is gone when you close the page.',
    onPaper: 'It prints on one sheet of A4. The signature is made on paper.',
    print: 'Print',
    source: 'Where the form comes from:',
    edition: (date) => `Edition of ${date}`,
    kazakh: 'Only the Kazakh text of the rules is held here, so the form is in Kazakh.',
    sheet: 'Application form',
    blanks: {
      'form_2.1': 'First name, patronymic and surname, first line',
      'form_2.2': 'First name, patronymic and surname, second line',
      'al_3.1': 'Address, telephone and e-mail address',
      'para_1.1': 'Day of the order of release',
      'para_1.2': 'Month of the order of release',
      'para_1.3': 'Last two digits of the year of the order of release',
      'para_1.4': 'Number of the order of release',
      'para_2.1': 'Day on which the studies end',
      'form_3.1': 'Day of the application',
      'form_3.2': 'Month of the application',
      'form_3.3': 'Last two digits of the year of the application',
    },
    blank: (number) => `Blank ${number}`,
    ground: (number) => `Ground ${number}`,
  },
};

const all: Readonly<Record<Lang, ReserveMessages>> = { kk, ru, en };

export function reserveMessagesIn(lang: Lang): ReserveMessages {
  return all[lang];
}
